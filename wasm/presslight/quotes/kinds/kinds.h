// Whether words in marks are a whole saying, a phrase of one, or nobody's words.
//
//   "It works," she said.        direct      She called it "a relief".   mixed
//   the novel "The Salt Ledger"  scare       Patrick "Spud" Murtagh      scare
//
// In:     an outline of the article in which the marked words are one unit, its cues, and who may have said
//         them.
// Source: two linear models fitted on PolNeAR train: kind_weights.cpp.
#pragma once

#include <span>

#include "presslight/document/roles.h"
#include "presslight/quotes/cues/cues.h"
#include "presslight/quotes/quote.h"
#include "presslight/quotes/speakers/speakers.h"

namespace presslight {

QuoteKind marked_kind(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit,
                      ParagraphRole role, const LikeliestSpeaker& likeliest);

}  // namespace presslight
