// Whether words in marks are a term that the text brings in, and nobody's saying.
//
//   a "call of the Senate," a procedure that locks the doors     what it is stands behind
//   a "safe third country" rule                                  one of rules, where nobody says anything
//   pollsters have a name for them: "double shruggers"           a name, and of what
//   a contact saved as "Sparky", a box labelled "spare parts"    what stands on a thing
//
// In:     an outline of the article in which the marked words are one unit, and its cues.
// Cost:   a bounded look at the words around.
#pragma once

#include <span>

#include "presslight/quotes/cues/cues.h"
#include "presslight/quotes/grammar/outline.h"

namespace presslight {

bool is_term(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit);

}  // namespace presslight
