// Expressions of time: "since December 2013", "in the first quarter", "over the past 20 years", "a year
// earlier".
#pragma once

#include "presslight/statistics/words/reader.h"

namespace presslight {

/// One past the expression of time that begins at token `at`, preposition and all; 0 if none begins there.
std::uint32_t read_time_expression(const Reader& reader, std::uint32_t at);

}  // namespace presslight
