// Whole numbers in words, with what may follow them.
//
//   twenty-one thousand and eleven   one hundred and sixteen   two point two million   two and a half million
#pragma once

#include <optional>

#include "presslight/statistics/numbers/numbers.h"

namespace presslight {

/// The longest cardinal that begins with the number word at `at`.
std::optional<Number> read_cardinal(const Reader& reader, std::uint32_t at);

}  // namespace presslight
