// The town that an article is written from is a town wherever the text names it.
//
//   SAN PELAYO, Nov 12 (Wire) - Rescue workers ... San Pelayo weeps
//   |--------|                                     ^^^^^^^^^^
//
// In:     a Document and the names in text order.
// Out:    the names, with places of those that the tagger took for persons.
// Cost:   a bounded look at the beginning of each paragraph; n log n in the names.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void know_dateline_towns(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
