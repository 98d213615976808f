// The fitted weights of kinds.h, asked by features.
#pragma once

#include "presslight/quotes/kinds/kind_features.h"

namespace presslight {

/// Above 0: nobody's words rather than somebody's.
std::int32_t scare_margin(const KindFeatures& features);

/// Above 0: a phrase inside a paraphrase rather than a whole saying.
std::int32_t mixed_margin(const KindFeatures& features);

}  // namespace presslight
