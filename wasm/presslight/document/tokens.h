// Cuts one paragraph into tokens.
//
//   GCHQ's £3.2bn, al-Qaeda's U.S. plot  ->  GCHQ 's £ 3.2 bn , al - Qaeda 's U.S. plot
//
// A word is letters, then letters, digits, combining marks and inner apostrophes ("O'Brien", "don't", "MI5").
// A possessive 's is a token of its own. Single letters with dots are one word ("U.S.", "a.m."). Digits keep
// the separators that stand between digits ("49,000", "3.2", "10:30"); letters that touch them are the next
// token.
#pragma once

#include <string_view>
#include <vector>

#include "presslight/document/document.h"

namespace presslight {

/// Appends the tokens of `paragraph`, a span of `text`. Their `sentence` is left 0.
void append_tokens(std::string_view text, Span paragraph, std::vector<Token>& tokens);

}  // namespace presslight
