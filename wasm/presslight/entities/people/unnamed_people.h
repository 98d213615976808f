// Human beings whom the text speaks of without a name.
//
//   But a former official disputed that. "He had it for weeks," she said.      My own dentist laughed.
//       ~~~~~~~~~~~~~~~~~                                                      ~~~~~~~~~~~~~~
//
// In:     a Document.
// Out:    in text order: by what they are to somebody or by what they do.
// Left:   who is named right behind ("a driver, Ann Hall,"): that is for the names to tell.
// Cost:   linear; a bounded look behind each article.
// Source: own lists.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "presslight/document/document.h"

namespace presslight {

/// "a former official", "the official": with the article, as far as the noun.
struct UnnamedMention {
  Span span;
  std::uint32_t noun = 0;        // a token
  bool is_introduced = false;    // not "the official"
  bool begins_sentence = false;  // but for a link: "But a former official"
};

/// "wife", "boss": what somebody is to another. The word in lower case.
bool is_relation(std::string_view lower);

/// "nurse", "woman": by what somebody does or is. The word in lower case.
bool is_person(std::string_view lower);

std::vector<UnnamedMention> find_unnamed_people(const Document& document);

}  // namespace presslight
