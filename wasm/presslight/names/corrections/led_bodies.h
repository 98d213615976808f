// A body and whoever leads it or speaks for it, run together without a comma.
//
//   the head of the [Tarn Council Ann Hall]      [Tarn Council] [Ann Hall]
//   the director of [Oxmere Ann Hall]            [Oxmere] [Ann Hall]
//   envoy to the [United States Karim Mohari]    [United States] [Karim Mohari]
//
// In:     a Document and what its gazetteer knows, and the names in text order.
// Out:    such names in two.
// Left:   persons whose given name no list has, behind a body that none has either.
// Cost:   linear; a bounded look before each name.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void part_leaders_from_bodies(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
