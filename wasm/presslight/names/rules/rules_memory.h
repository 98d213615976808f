// What one place of the document settles helps at the others.
//
//   Ann Hall of the Coastal Safety Board (CSB) ... Hall said ... the CSB
//                                                  ^^^^ person        ^^^ organisation
//
// In:     names with their first judgement, and the facts of the document's words.
// Out:    the same names: doubtful ones take the kind, and people the gender, that a sure one of the same
//         words has.
// Cost:   n log n in the names.
#pragma once

#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/name.h"
#include "presslight/names/words/word_facts.h"

namespace presslight {

/// `names` with the bodies that the text defines in brackets: "Alliance to Reopen Our Ports (AROP)" is two
/// names.
std::vector<Name> with_defined_acronyms(const Document& document, std::span<const WordFacts> facts,
                                        std::vector<Name> names);

void settle_by_document(const Document& document, std::span<const WordFacts> facts, std::vector<Name>& names);

}  // namespace presslight
