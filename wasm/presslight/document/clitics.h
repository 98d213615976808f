// The pronoun that a verb cut short leans on.
//
//   he'd, she'll, we’ve, I'm, they're    he, she, we, I, they
//
// In:     a Document and one of its tokens, which hold both: the learnt model knows them so.
// Left:   "'s", which is a token of its own.
#pragma once

#include <string_view>

#include "presslight/document/document.h"

namespace presslight {

/// In lower case; the whole word where it is no pronoun with a verb.
std::string_view word_without_clitic(const Document& document, std::uint32_t token);

/// Where that stands in the text.
Span span_without_clitic(const Document& document, std::uint32_t token);

inline bool has_clitic(const Document& document, std::uint32_t token) {
  return word_without_clitic(document, token).size() < document.lower(token).size();
}

}  // namespace presslight
