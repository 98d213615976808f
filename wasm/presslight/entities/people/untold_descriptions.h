// Whom a description means of which the text tells nothing: who spoke last, or is told of last.
//
//   Joe Hall admitted it. "We lost," said the midfielder.
//   Ann Hall ran again. | The Northland senator said she would win.     the only one of the paragraph above
//   Stefan Brandt would not blame Luca Moretti. "We lost," the German said.
//
// In:     a Document, the persons' mentions and the quotations in text order, and the description.
// Out:    a person who is named in the same paragraph, in a sentence before, or alone in the one above;
//         nothing for what lies inside the words of another, and for "the other candidate".
// Cost:   log n; a bounded look back.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "presslight/entities/people/people_mentions.h"
#include "presslight/quotes/quotes.h"

namespace presslight {

std::optional<std::uint32_t> person_told_of_before(const Document& document,
                                                   std::span<const PersonMention> mentions,
                                                   std::span<const Quote> quotes, Span description);

}  // namespace presslight
