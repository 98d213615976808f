// Whether words in marks are a name, a title, a term or a word as a word: nobody's saying, whoever speaks
// beside them.
//
//   the novel "The Salt Ledger"     the so-called "hub"
//   a boat named "Salt Wind"        words such as "expect"
//
// In:     an outline of the article in which the marked words are one unit, and its cues.
// Cost:   a bounded look at the words around.
#pragma once

#include <span>

#include "presslight/quotes/cues/cues.h"
#include "presslight/quotes/grammar/outline.h"

namespace presslight {

bool names_something(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit);

}  // namespace presslight
