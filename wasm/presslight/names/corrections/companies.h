// Companies of one word that a tagger takes for persons.
//
//   CoastLine                     Vidra's shareholders, Vidra's head of drama
//   who founded Parcelo           Morley's said it would pay: the mark is part of the name
//   Parcelo, whose shares         Shares in Parcelo fell
//
// In:     a Document and the names in text order.
// Out:    the names, those that the text tells to be companies as bodies, everywhere;
//         nobody whose surname the text gives to a person.
// Cost:   n log n in the names.
// Source: own lists.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void know_companies(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
