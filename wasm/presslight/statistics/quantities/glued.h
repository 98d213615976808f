// Money whose code and digits make one word: "GBP3.01", "AUD1.5m", "$US55,931,000".
#pragma once

#include <optional>

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// Ends such a word in a digit? Asked of every word that begins no number.
inline bool may_be_glued(std::string_view word) {
  return word.size() > 2 && word.back() >= '0' && word.back() <= '9' && word[0] >= 'A' && word[0] <= 'Z';
}

/// Reads the amount whose word stands at token `at`; a dollar sign may stand before it, from `floor` on.
std::optional<Quantity> read_glued_money(const Reader& reader, std::uint32_t at, std::uint32_t floor);

}  // namespace presslight
