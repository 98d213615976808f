// Which words stand in quotation marks.
//
//   'We met in "dark spaces",' the boys' coach said. 'It's over.'
//   |          |-----------||                        |----------|     three spans, the second nested in the
//   |-----------------------|                                         first; boys' and It's hold apostrophes
//
// In:     a Document with the roles of its paragraphs. Debris holds no quotes.
// Out:    in text order, a span before those nested in it (at most three deep). They nest or are apart, never
//         cross, and none leaves its paragraph: a quote over several paragraphs is a span in each.
// Left:   whether somebody said it: "Spud" and 'The Salt Ledger' are spans too (kinds.h tells them apart).
// Fails:  never. What is never closed ends with its sentence or its paragraph.
// Cost:   linear in the marks: a paragraph is searched by a table of at most 15 readings a mark.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/document/roles.h"

namespace presslight {

struct MarkedSpan {
  Span span;                      // with its marks
  std::uint32_t first_token = 0;  // tokens [first_token, end_token), the marks among them
  std::uint32_t end_token = 0;
  std::optional<std::uint32_t> nested_in;  // index of the span around this one
  std::optional<std::uint32_t> continues;  // index of the piece in the paragraph before: one quote, never
                                           // closed there and opened again here
  bool closed = true;                      // has a closing mark of its own
};

std::vector<MarkedSpan> find_marked_spans(const Document& document, std::span<const ParagraphRole> roles);

}  // namespace presslight
