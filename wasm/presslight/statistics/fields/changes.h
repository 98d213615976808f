// Levels and changes: "rose by [3.4%] to [$12.5m]", "from [9] to [10]", "a [5%] rise".
#pragma once

#include <span>
#include <vector>

#include "presslight/statistics/fields/found.h"

namespace presslight {

/// Fills `change` of the sentence's statistics.
void add_changes(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics);

}  // namespace presslight
