// The denominator of a rate: "a week", "per 100,000 people", "every three months", "-an-hour", "annually".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "presslight/statistics/words/reader.h"

namespace presslight {

struct Denominator {
  std::string per;        // "week", "100000", "3 months"; empty if there is none
  std::uint32_t end = 0;  // one past its last token
};

/// The denominator that begins at token `at`.
Denominator read_denominator(const Reader& reader, std::uint32_t at);

/// One that stands later in the same clause: "20 veterans die each day". Only "each", "every" and "per" with
/// a time, and adverbs.
Denominator find_denominator(const Reader& reader, std::uint32_t from);

/// Is the word, in lower case, a stretch of time: "week"?
bool is_time_unit(std::string_view word);

}  // namespace presslight
