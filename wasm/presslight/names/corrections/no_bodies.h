// Not everything with capitals that is taken for a body is one.
//
//   the River Wenn      the trawler Bonny Alice      the Bonded Labour (Abolition) Act      Ann Hall, 46,
//       water               ship                         law                               person
//
// In:     a Document and what its gazetteer knows, and the names in text order.
// Out:    the names, without such bodies; some of them as persons.
// Cost:   linear; a bounded look around each body.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void drop_no_bodies(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
