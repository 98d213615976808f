// Acronyms that the text defines in brackets, and the words they stand for.
//
//   the Alliance to Reopen Our Ports (AROP) said
//       |------------------------|  ^^^^
//
// In:     a Document.
// Out:    in text order; the words begin with a capital and give the letters in order (Schwartz and Hearst
// 2003, on first
//         letters). Small words may give none.
// Left:   an acronym that stands before its words in brackets.
// Cost:   a bounded look back from each bracket.
#pragma once

#include <cstdint>
#include <vector>

#include "presslight/document/document.h"

namespace presslight {

struct DefinedAcronym {
  std::uint32_t first_token = 0;  // the words are tokens [first_token, end_token)
  std::uint32_t end_token = 0;
  std::uint32_t acronym = 0;  // its token
};

std::vector<DefinedAcronym> find_defined_acronyms(const Document& document);

}  // namespace presslight
