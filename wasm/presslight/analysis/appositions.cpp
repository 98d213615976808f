#include "presslight/analysis/appositions.h"

#include <algorithm>

namespace presslight {
namespace {

constexpr std::uint32_t kLongest = 12;  // tokens, with the commas around

}  // namespace

std::optional<std::uint32_t> end_of_apposition(const Document& document, std::uint32_t comma) {
  const auto size = static_cast<std::uint32_t>(document.tokens().size());
  if (comma + 2 >= size || document.word(comma) != ",") return std::nullopt;
  const std::uint32_t last = std::min(size, comma + kLongest);
  std::uint32_t end = comma + 1;
  while (end < last && document.word(end) != ",") ++end;
  if (end == last || end == comma + 1) return std::nullopt;
  return end;
}

}  // namespace presslight
