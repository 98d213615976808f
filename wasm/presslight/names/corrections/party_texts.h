// Parties by their short forms, in a text that speaks of parties.
//
//   the UPL merged with Free Delta (FD)
//       ^^^             ^^^^^^^^^^  ^^
//
// In:     a Document that speaks of parties (topics.h), what its gazetteer knows, and its names.
// Out:    the names, with capital letters that mean nothing else as bodies, and what stands before them in
//         brackets.
// Left:   capitals among capitals, which are loud and not short; what the text also writes in lower case.
// Cost:   linear; a bounded look back from each bracket.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void find_parties(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
