// Numbers that say when: years, days of the month, clock times, decades.
#pragma once

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// Is the number a date or a clock time? `has_noun`: something countable follows.
bool is_date_or_time(const Reader& reader, const Quantity& quantity, bool has_noun);

/// "December", "Sept": the name of a month.
bool is_month(const Reader& reader, std::uint32_t token);

/// Four digits from 1500 to 2100.
bool is_year_token(const Reader& reader, std::uint32_t token);

}  // namespace presslight
