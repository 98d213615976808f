// Where the name of a body begins and ends, where the tagger cut it.
//
//   Saint Orla and Brin [Court]              begins with the whole of a place's name
//   [Law Society] of Brinland                ends with a place
//   [Harbour School] 12                      ... or with a number
//   Alliance to [Open Our Ports] (AOOP)      begins where its acronym does
//   [Gulf People]'s [Democratic Movement]    an apostrophe inside
//   [Partei für Arbeit] und Umwelt           joints of another language
//
// In:     a Document and what its gazetteer knows, and the names in text order.
// Out:    the bodies among them longer or joined; what they now hold is dropped.
// Cost:   linear; a bounded look around each body.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void settle_edges(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
