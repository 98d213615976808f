// Shares and multiples said with two numbers or a word: "one in five", "nine out of 10", "$4 of every $5",
// "37 cents out of each dollar", "10-fold", "three times as many".
#pragma once

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// Makes one ratio of `quantity` and the whole that follows it, if there is one.
void join_ratio(const Reader& reader, Quantity& quantity);

/// Makes a multiple of "10-fold", "three times as many"; of "doubled" only where something is compared.
void make_multiple(const Reader& reader, Quantity& quantity);

}  // namespace presslight
