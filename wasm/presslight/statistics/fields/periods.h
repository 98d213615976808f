// When a figure holds: the expression of time in its clause.
#pragma once

#include <span>
#include <vector>

#include "presslight/statistics/fields/found.h"

namespace presslight {

/// Fills `period` of the sentence's statistics.
void add_periods(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics);

}  // namespace presslight
