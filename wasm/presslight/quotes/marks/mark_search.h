// Decides the marks of one paragraph together, so that an apostrophe is seen as one by the mark that a quote
// still needs.
//
// A shortest way through the marks: each may be text, open or close; two or three that touch may be one mark.
// A state is the stack of open marks, at most three deep, by their families: 15 states, four steps from each.
#pragma once

#include <optional>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/quotes/marks/mark_signs.h"

namespace presslight {

struct MarkPair {
  std::uint32_t first_token = 0;        // of the opening mark
  std::uint32_t end_token = 0;          // past the closing mark; where the words end if there is none
  std::optional<std::uint32_t> parent;  // index of the pair around it
  MarkFamily family = MarkFamily::double_mark;
  bool closed = false;
};

/// What the marks of other paragraphs tell of this one.
struct MarkSetting {
  MarkFamily outer = MarkFamily::double_mark;  // what most quotes of the document open with
  std::optional<MarkFamily> next_opens;        // what the next paragraph begins with
};

/// In text order. `marks` are the tokens of the paragraph that are marks.
std::vector<MarkPair> pair_marks(const Document& document, const Paragraph& paragraph,
                                 const std::vector<std::uint32_t>& marks, const MarkSetting& setting);

}  // namespace presslight
