// Stretches of time that only say when or how long ("two weeks ago", "for eight years") and those that are
// measured themselves ("an 18-month sentence", "took 40 days", "jailed for two years").
#pragma once

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// Is the duration an adverbial of its sentence, and so no statistic?
bool is_time_adverbial(const Reader& reader, const Quantity& quantity);

}  // namespace presslight
