// Irish and Welsh names whose surname has a particle of its own.
//
//   Independent TD Máire Ní Bhriain     Dafydd ap Gwilym
//                  ~~~~~~~~~~~~~~~~     ~~~~~~~~~~~~~~~~
//
// In:     a Document and the names in text order.
// Out:    the names, with a person where a capital word stands on both sides of the particle: joined of what
//         was found of it, or added. Bodies and places that reach beyond stay.
// Cost:   linear.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void join_celtic_names(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
