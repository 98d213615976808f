// Names of one person that are joined by "son of" and "daughter of" in other languages.
//
//   Ravichandran a/l Muniandy      Josphat Kiprotich arap Cheruiyot
//   ~~~~~~~~~~~~     ~~~~~~~~      one name of a person
//
// In:     a Document and its names.
// Out:    the names with these as one, in text order.
// Cost:   linear; a bounded look behind each name.
// Source: general knowledge.
#pragma once

#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/names.h"

namespace presslight {

std::vector<Name> join_patronymics(const Document& document, std::span<const Name> names);

}  // namespace presslight
