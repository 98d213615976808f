// Paragraphs that came out of a spreadsheet as they stood in the file (RFC 4180, section 2, rules 5 to 7):
//
//   "The mayor said ""we will go"" and left."     the marks at both ends are the field's, not the text's
#pragma once

#include <cstdint>
#include <vector>

#include "presslight/document/document.h"

namespace presslight {

/// Takes the marks around a field out of `marks`, the marks of `paragraph` in order. Nothing happens where
/// no mark within is doubled: such a paragraph may be a quote as a whole.
void drop_field_marks(const Document& document, const Paragraph& paragraph,
                      std::vector<std::uint32_t>& marks);

}  // namespace presslight
