// Who is who among the human beings of an article.
//
//   the new head of GCHQ, Robert Hall ... Mr Hall ... he added
//                         ^^^^^^^^^^^     ^^^^^^^     ^^         one Person, three mentions; description:
//                         "the new head of GCHQ"
//
// In:     a Document, what its paragraphs are, its names (those of persons are used) and its quotes (their
//         speakers are mentions too).
// Out:    in order of first mention. Every mention belongs to one Person. Two people of one surname are kept
//         apart. No pronoun means whom a byline names.
// Fails:  never; a pronoun that may mean two people belongs to nobody.
// Cost:   linear in the names and quotes.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/document/roles.h"
#include "presslight/names/names.h"
#include "presslight/quotes/quotes.h"

namespace presslight {

struct Person {
  Span name;                        // the fullest form in this document
  std::optional<Span> description;  // an apposition or title in the text
  std::vector<Mention> mentions;    // in text order
};

std::vector<Person> find_people(const Document& document, std::span<const ParagraphRole> roles,
                                std::span<const Name> names, std::span<const Quote> quotes);

}  // namespace presslight
