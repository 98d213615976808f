// What was said, and the words that say who said it.
//
//   'It works,' she added, calling it 'a relief'.
//   ^^^^^^^^^^^ ~~~ -----  -------    ^^^^^^^^^^    ^ quotes (direct, mixed)  ~ mention of the speaker  - cue
//
// In:     a Document with the roles of its paragraphs and its names.
// Out:    in text order (a quote before those nested in it); they nest or are apart, never cross. A quote
//         that an attribution interrupts, or that runs over several paragraphs, is one entry a piece.
//         The speaker is the *mention* that the text ties to the quote ("she", "Mr Hall", "the ministry");
//         whom it means is found in entities/.
// Fails:  never. A mark that is never closed ends with its paragraph at the latest.
// Cost:   linear, whatever the marks.
#pragma once

#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/document/roles.h"
#include "presslight/names/names.h"
#include "presslight/quotes/quote.h"

namespace presslight {

std::vector<Quote> find_quotes(const Document& document, std::span<const ParagraphRole> roles,
                               std::span<const Name> names);

}  // namespace presslight
