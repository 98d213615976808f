// What needs two rooms at once: which person or body a speaker mention means, and which quote a number stands
// in.
#pragma once

#include "presslight/analysis/analysis.h"

namespace presslight {

/// Fills `speakers`, `claimed_in` and `sources`. Linear in the findings.
void link(Analysis& analysis);

}  // namespace presslight
