// Points: of a poll they are percentage points, of an index or a match they are points.
#pragma once

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// Names the unit of a statistic whose unit is "point".
void name_points(const Reader& reader, const Quantity& quantity, Statistic& statistic);

}  // namespace presslight
