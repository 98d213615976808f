// One figure said twice: "45km (28 miles)", "two dinars (£2.10; $2.80)".
#pragma once

#include <span>
#include <vector>

#include "presslight/statistics/fields/found.h"

namespace presslight {

/// Fills `same_as` of the sentence's statistics.
void add_conversions(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics);

}  // namespace presslight
