// Where the name of a person begins and ends, where the tagger cut it.
//
//   Maj. Gen. [Ann Hall]       a rank or an office before it is none of it
//   [Ann Hall] of The Post     where she works, or a verb of a headline, neither
//   [Tom "Red" Hale]           a nickname in marks is
//   [HALE]: It works.          a label of a transcript, if the text names a Hale
//
// In:     a Document and what its gazetteer knows, and the names in text order.
// Out:    the persons among them shorter or longer; what they now hold is dropped.
// Cost:   n log n in the names; a bounded look around each.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void settle_person_edges(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
