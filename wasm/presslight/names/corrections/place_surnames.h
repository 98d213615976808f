// Surnames that are also what a place is called by.
//
//   wrote Northgate's Ellen Park, who ...     said Tom Hill       in Alexandra Park
//                     ~~~~~~~~~~ person            ~~~~~~~~ person   stays a place
//
// In:     a Document and what its gazetteer knows, and the names in text order.
// Out:    the names, with persons of the places that are a given name and such a surname, where one of them
//         stands as persons do or its surname speaks alone.
// Cost:   n log n in the names.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void know_place_surnames(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
