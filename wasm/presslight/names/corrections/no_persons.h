// What the tagger takes for a person and is none.
//
//   Shadow Home Secretary   the Bill   Mark my words   Storm Edda   Hadley & Rowe   Ava, Mo.,
//   Americans   Floridians   PACs
//   Harsh? He thinks not.      a question of one word asks for nobody who is not named elsewhere
//
// In:     a Document and what its gazetteer knows, and the names in text order.
// Out:    the names without those ("Americans" stays, as no person); also without the rank before a person
//         that was taken for a body.
// Cost:   n log n in the names; a bounded look around each.
// Source: own lists.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void drop_no_persons(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
