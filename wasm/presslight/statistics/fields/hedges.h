// How a figure came about, as far as the text says: estimated, projected, a record, an average, a margin of
// error.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "presslight/statistics/fields/found.h"

namespace presslight {

/// Fills `hedge` of the sentence's statistics.
void add_hedges(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics);

/// In order of the words, for the test that they are.
std::span<const std::string_view> hedge_words();

}  // namespace presslight
