// Human beings whom the text speaks of without a name.
//
//   But a former official disputed that. "He had it for weeks," she said.      My own dentist laughed.
//       ~~~~~~~~~~~~~~~~~                                                      ~~~~~~~~~~~~~~
//
// In:     a Document.
// Out:    in text order: who begins a sentence, by what they are to somebody or by what they do.
// Left:   who is named right behind ("a driver, Ann Hall,"): that is for the names to tell.
// Cost:   linear; a bounded look at the beginning of each sentence.
// Source: own lists.
#pragma once

#include <vector>

#include "presslight/document/document.h"

namespace presslight {

std::vector<Span> find_unnamed_people(const Document& document);

/// Not of "a voice from the back", "the company", "a letter by his aunt": what stands in front of its first
/// preposition is no human being.
bool may_be_human(const Document& document, Span description);

}  // namespace presslight
