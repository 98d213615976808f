// Whose words a report, a poll or a letter are.
//
//   a new Harbour Review poll     an inquiry by the Harbour Review     a driver for the Harbour Review
//         ~~~~~~~~~~~~~~                            ~~~~~~~~~~~~~~     nobody: no words on paper
//
// In:     a Document, who is mentioned in it, and the description of a speaker.
// Out:    the body named in front, or who follows "by" or "from"; nobody for what is no paper.
// Cost:   a bounded look behind the description, log n in the mentions.
#pragma once

#include "presslight/analysis/entity_mentions.h"

namespace presslight {

/// "its report", "Its two-line reply"
bool is_paper_of_a_body(const Document& document, Span description);

SpeakerLink author_of(const Document& document, const EntityMentions& mentions, Span description);

}  // namespace presslight
