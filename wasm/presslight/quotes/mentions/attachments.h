// What hangs on a noun phrase.
//
//   a spokesman for the council     one phrase hangs on the other
//   a neighbour, Ann Hall,          the first means whom the name means
//
// In:     an outline, the names, and its noun phrases in text order.
// Out:    the phrases, with attached_to, attached_end, apposed and series set.
// Cost:   linear; a bounded look around each phrase.
#pragma once

#include <span>
#include <vector>

#include "presslight/quotes/mentions/noun_phrases.h"

namespace presslight {

void attach_phrases(const Outline& outline, std::span<const Name> names, std::vector<NounPhrase>& phrases);

}  // namespace presslight
