// Which figure is a part of which: "30,000 of which", "of the 600 tenants, 45", "including four children".
#pragma once

#include <span>
#include <vector>

#include "presslight/statistics/fields/found.h"

namespace presslight {

/// Fills `part_of`, and the noun of a part that has none of its own. `earlier`: the statistic before the
/// sentence in its paragraph, if there is one.
void add_parts(const Reader& reader, std::span<const Found> found, std::optional<std::uint32_t> earlier,
               std::vector<Statistic>& statistics);

}  // namespace presslight
