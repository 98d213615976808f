// Two numbers that the text fuses into one: "3-5%", "between 3 and 5 per cent", "$500 to $2,000".
//
// A change is no range ("rose from 3% to 5%"), a score neither ("2-1"), nor is one side against the other
// ("46 percent to 42 percent").
#pragma once

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// Joins what follows `quantity` to it, if the two are a range; marks a score as such.
void join_range(const Reader& reader, Quantity& quantity, std::uint32_t floor);

}  // namespace presslight
