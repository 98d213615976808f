// Where a sign, or the rest of the document, decides between a person, a body and a place.
//
//   Hadley & Rowe                          two surnames and a sign are a firm
//   Veltrix Inc ... Veltrix said           the short form of a body's name, which nobody bears
//   Denise Park, 52,                       whose age is told is a person
//   Pete Harlow ... Harlow said            a surname, not the town
//   Tilbury Courier                        a body's head behind what is no given name
//
// In:     a Document, what its gazetteer knows, and the names of the tagger or of the rules.
// Out:    the names, in text order: some of another kind, some joined, some added.
// Cost:   linear in words; names are looked up in a sorted list.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void tell_bodies_from_persons(const NameContext& context, std::vector<Name>& names);

}  // namespace presslight
