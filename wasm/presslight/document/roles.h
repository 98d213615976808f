// What a paragraph is on its page.
//
//   Harbour to close                                    headline
//   By Ada Marsh, transport correspondent               byline
//   PORT ELLEN, June 3 -                                dateline
//   The harbour will close, the council said ...        body
//   Slow decline                                        subheading
//   Photo: the old pier                                 caption
//   0 comments ... Post a Comment                       debris
//
// In:     the whole Document: a role depends on the neighbours.
// Out:    one role a paragraph, in order.
// Fails:  never; what is not recognised is body.
#pragma once

#include <cstdint>
#include <vector>

#include "presslight/document/document.h"

namespace presslight {

enum class ParagraphRole : std::uint8_t { headline, byline, dateline, subheading, body, caption, debris };

std::vector<ParagraphRole> find_roles(const Document& document);

}  // namespace presslight
