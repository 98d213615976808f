// The turns of a transcript: paragraphs that begin with who speaks and a colon.
//
//   WALLIS: Will the ferry run?
//   |----|  |-----------------|     label, words
//   "PENHALE: It will."             the same inside marks
//   Q: Will it run?                 the same in small letters
//
// In:     a Document.
// Out:    in text order. A label counts by its last word ("CHRIS WALLIS" and "WALLIS" are one) and only if it
//         comes twice; fewer than three turns, or one label alone, make no transcript ("UPDATE: ...").
//         Labels in small letters count where there are none in capitals, from four turns on, if one asks and
//         half of the lines between are turns.
// Cost:   linear.
#pragma once

#include <cstdint>
#include <vector>

#include "presslight/document/document.h"

namespace presslight {

struct Turn {
  std::uint32_t paragraph = 0;
  std::uint32_t first_token = 0;  // of the label: tokens [first_token, label_end)
  std::uint32_t label_end = 0;
  std::uint32_t words_first = 0;  // what is said, to the end of the paragraph
  bool is_in_marks = false;       // the paragraph begins with a quotation mark
};

std::vector<Turn> find_turns(const Document& document);

}  // namespace presslight
