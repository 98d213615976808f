// What stands before a colon and speaks for nobody.
//
//   Exclusive: Vicar 'stole roof'     COURT: Vicar 'stole roof'     Bridge closure: 'We were not asked'
//
// In:     an outline of the article, units [first, end) of a phrase, and whether a name begins it.
// Left:   who somebody is, "MAYOR: Tax 'unfair'", and what is somebody's, "Hall's verdict:".
// Cost:   linear in the units of the phrase.
// Source: own lists.
#pragma once

#include <cstdint>

#include "presslight/quotes/grammar/outline.h"

namespace presslight {

bool is_rubric(const Outline& outline, std::uint32_t first, std::uint32_t end, bool is_name);

}  // namespace presslight
