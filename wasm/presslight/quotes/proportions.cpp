#include "presslight/quotes/proportions.h"

namespace presslight {

std::uint32_t past_proportion(const Outline& outline, std::uint32_t number, std::uint32_t end) {
  const auto is_number = [&](std::uint32_t u) {
    return u < end && outline.units()[u].part_of_speech == PartOfSpeech::number;
  };
  if (!is_number(number) || number + 1 >= end) return number;
  if (outline.lower(number + 1) == "%") return number + 2;
  if (outline.lower(number + 1) == "in" && is_number(number + 2)) return number + 3;
  const bool is_out_of =
      number + 2 < end && outline.lower(number + 1) == "out" && outline.lower(number + 2) == "of";
  return is_out_of && is_number(number + 3) ? number + 4 : number;
}

}  // namespace presslight
