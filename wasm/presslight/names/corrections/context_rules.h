// Where the words around a name decide over the tagger.
//
//   the UEFA Cup         a body inside the name of a thing is none
//   More Europe (ME)     what a body's name has in brackets is the body again
//   the House voted      a chamber, in a text that speaks of its parliament
//   OSLO 1996-08-30      the town of a dateline
//
// In:     a Document and what its gazetteer knows, its topics (topics.h) and the tagger's names.
// Out:    the names, some left out, some added, some of another kind.
// Cost:   linear; a bounded look around each name.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void apply_context_rules(const NameContext& context, std::uint32_t topics, std::vector<Name>& names);

}  // namespace presslight
