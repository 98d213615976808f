// Who gives a figure: the body or person of "according to figures from the Harbour Board".
#pragma once

#include <span>
#include <vector>

#include "presslight/statistics/fields/found.h"

namespace presslight {

/// Fills `source` of the sentence's statistics. Who is quoted is another room's question.
void add_sources(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics);

}  // namespace presslight
