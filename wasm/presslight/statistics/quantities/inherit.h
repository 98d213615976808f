// A unit that is said once for two numbers: "from 3 to 5 per cent", "7- or 8-inch", "45 and 50 mg".
#pragma once

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// Gives `quantity` the unit of the number that is joined to it by "to", "and" or "or", if it has none
/// itself.
void inherit_unit(const Reader& reader, Quantity& quantity);

}  // namespace presslight
