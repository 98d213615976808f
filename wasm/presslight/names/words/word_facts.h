// What the rules know of each token before they look at names.
//
// In:     a Document and its gazetteer matches.
// Out:    one WordFacts a token.
// Cost:   sorting the document's words in lower case, once.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/lists/gazetteer.h"
#include "presslight/names/words/name_words.h"

namespace presslight {

struct WordFacts {
  std::uint16_t classes = 0;  // WordClass bits
  bool has_capital = false;   // a word that may be part of a name by its shape
  bool is_initial =
      false;  // begins a sentence, a quotation or what follows a colon: its capital says nothing
  bool in_title_line = false;  // in a headline that capitalises every word, or all letters
  bool seen_lower = false;     // the document also writes it in lower case
  std::uint32_t match = 0;     // 1 + index of the gazetteer match that begins here; 0 if none
};

std::vector<WordFacts> word_facts(const Document& document, std::span<const GazetteerMatch> matches);

/// FNV-1a of a word with A to Z in lower case: the key of document memories.
std::uint64_t folded_hash(std::string_view word);

}  // namespace presslight
