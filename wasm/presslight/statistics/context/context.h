// Which numbers are no statistics, told by what stands around them: names and identifiers, dates and times,
// ages, ranks, scores, idiom, stretches of time.
#pragma once

#include "presslight/statistics/context/counted.h"
#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// `follows_count`: a statistic that counts stands just before in the sentence.
bool is_statistic(const Reader& reader, const Quantity& quantity, const std::optional<Counted>& counted,
                  bool follows_count);

}  // namespace presslight
