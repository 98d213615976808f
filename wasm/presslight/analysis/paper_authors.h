// Whose words a report, a poll or a letter are.
//
//   a new Harbour Review poll     an inquiry by the Harbour Review     a driver for the Harbour Review
//         ~~~~~~~~~~~~~~                            ~~~~~~~~~~~~~~     nobody: no words on paper
//   the director Ann Hall's first letter
//                ~~~~~~~~
//
// In:     a Document, who is mentioned in it, and the description of a speaker.
// Out:    the body named in front, whose it is, or who follows "by" or "from"; nobody for what is no paper.
// Cost:   a bounded look behind the description, log n in the mentions.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "presslight/analysis/entity_mentions.h"

namespace presslight {

/// A word for something written.
bool is_paper_noun(std::string_view word);

/// "'s", and the mark of "Sanders'".
bool is_owner_mark(std::string_view word);

/// The token "poll" of "a new Harbour Review poll of drivers"; nothing for what is no paper.
std::optional<std::uint32_t> paper_noun(const Document& document, Span description);

/// "its report", "Its two-line reply"
bool is_paper_of_a_body(const Document& document, Span description);

SpeakerLink author_of(const Document& document, const EntityMentions& mentions, Span description);

}  // namespace presslight
