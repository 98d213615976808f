// Where sentences end inside a paragraph.
//
// A full stop, question or exclamation mark or ellipsis ends one, with the closing marks and brackets that
// touch it, when what follows can begin one: a capital, a digit, an opening mark. Not after titles and other
// abbreviations ("Dr.", "Inc." before a lower-case word), not after initials ("J. Smith"), and not where the
// next word is in lower case
// ('"Why?" she said').
#pragma once

#include <cstdint>
#include <vector>

#include "presslight/document/document.h"

namespace presslight {

/// One past the last token of each sentence of tokens [first, end), in order; the last is `end`. Empty if
/// first == end.
std::vector<std::uint32_t> sentence_ends(std::string_view text, const std::vector<Token>& tokens,
                                         std::uint32_t first, std::uint32_t end);

}  // namespace presslight
