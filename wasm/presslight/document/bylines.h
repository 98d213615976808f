// The small print around an article that is part of it: who wrote it, when and where, and what its pictures
// show.
#pragma once

#include "presslight/document/line_look.h"

namespace presslight {

/// "By Ada Marsh", "By Ada Marsh and Li Wen, transport correspondents", "Ada Marsh, BBC health editor".
bool is_byline(const Document& document, const Paragraph& paragraph, const LineLook& look);

/// "Friday, 3 June 2016", "PORT ELLEN, June 3 -", "Posted at 10:02 GMT"; a dateline that runs into its first
/// sentence is body.
bool is_dateline(const Document& document, const Paragraph& paragraph, const LineLook& look);

/// "Image caption: the old pier", "Photo: K Dunmore", "The pier in 1962. Getty Images".
bool is_caption(const Document& document, const Paragraph& paragraph, const LineLook& look);

/// "Image caption" alone: what it announces is the next line.
bool announces_caption(const LineLook& look);

}  // namespace presslight
