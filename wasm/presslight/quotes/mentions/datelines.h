// Where a report was filed, before its first sentence.
//
//   PORT ELLEN, June 3 (Wire) - The pump ...
//   ~~~~~~~~~~~~~~~~~~~~~~~~~~~
//
// In:     an outline of the article, and units [first, end) of a sentence.
// Out:    the unit behind the dash; `first` where no dateline begins there.
// Cost:   a bounded look.
#pragma once

#include <cstdint>

#include "presslight/quotes/grammar/outline.h"

namespace presslight {

std::uint32_t past_dateline(const Outline& outline, std::uint32_t first, std::uint32_t end);

}  // namespace presslight
