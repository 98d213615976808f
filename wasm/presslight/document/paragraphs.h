// The paragraphs of a text: its lines, but for text that was wrapped by hand (mail, PDF), whose lines belong
// together.
//
//   The council will close the old harbour at the end of       one paragraph: no next word would have fitted
//   the season, its leader said on Tuesday, because the        into the widest line of the block
//   repairs cost more than it earns.
//
// In:     valid UTF-8.
// Out:    spans in text order; lines with nothing visible are in none. A wrapped paragraph holds its line
//         ends.
// Cost:   linear.
#pragma once

#include <string_view>
#include <vector>

#include "presslight/text/span.h"

namespace presslight {

std::vector<Span> find_paragraphs(std::string_view text);

}  // namespace presslight
