#include "presslight/quotes/mentions/datelines.h"

namespace presslight {

std::uint32_t past_dateline(const Outline& outline, std::uint32_t first, std::uint32_t end) {
  constexpr std::uint32_t kFarthest = 14;  // units to the dash
  if (first < end && outline.units()[first].part_of_speech == PartOfSpeech::opening_bracket) {
    const std::uint32_t dash = outline.past_bracket(first);
    const bool is_dateline = dash < end && dash > first + 1 && outline.shape(first + 1) != WordShape::lower &&
                             outline.units()[dash].part_of_speech == PartOfSpeech::dash;
    return is_dateline ? dash + 1 : first;  // "(Tarn) -"
  }
  if (first >= end || outline.shape(first) != WordShape::upper) return first;
  for (std::uint32_t u = first; u < end && u < first + kFarthest; ++u) {
    if (outline.units()[u].part_of_speech == PartOfSpeech::dash) return u + 1;
    if (outline.shape(u) == WordShape::lower) return first;
  }
  return first;
}

}  // namespace presslight
