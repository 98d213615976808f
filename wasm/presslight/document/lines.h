// The lines of a text: what lies between two line ends, without the white space around it.
#pragma once

#include <string_view>
#include <vector>

#include "presslight/text/span.h"

namespace presslight {

struct Line {
  Span span;
  bool after_blank = false;  // a line without anything visible stands before it
};

/// In text order; lines with nothing visible are left out. LF, CRLF, CR, VT, FF, NEL and U+2028/2029 end a
/// line.
std::vector<Line> find_lines(std::string_view text);

}  // namespace presslight
