// What words in marks and the words around them look like: numbers of traits, none of them a word.
//
//   the novel "The Salt Ledger" won        three words, all with capitals, no stop; a noun of works before;
//                                          a verb after; no cue in the sentence
//
// In:     an outline of the article in which the marked words are one unit, its cues, and who may have said
//         them.
// Out:    indices below kKindFeatures, at most one of each trait.
// Cost:   linear in the marked words up to kMostLookedAt of them; a bounded look around.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "presslight/document/roles.h"
#include "presslight/quotes/cues/cues.h"
#include "presslight/quotes/marks/marks.h"
#include "presslight/quotes/speakers/speakers.h"

namespace presslight {

enum class KindTrait : std::uint8_t {
  length,          // in words
  first_word,      // its shape
  capitals,        // of the words that a title would write large: none, some, all
  end,             // the stop inside, or after, the closing mark
  clause,          // a subject pronoun or an auxiliary inside
  before,          // what stands before: a determiner, a verb of naming, a noun of works, a name ...
  after,           //
  two_before,      //
  place,           // in its sentence and paragraph
  role,            // of the paragraph
  cue_before,      // the nearest cue of the sentence before: strength and distance
  cue_after,       //
  other_marks,     // in the sentence
  length_and_end,  //
  length_and_cue,  //
  capitals_and_length,
  before_and_capitals,
  first_word_and_before,
  after_and_length,
  end_and_cue,
  named,  // a verb of naming, a noun of works or of terms near
  named_and_length,
  over_nobody,      // by how much somebody is likelier to have said it than nobody
  likely_origin,    // where that somebody comes from
  likely_evidence,  // what that somebody is called
  bias
};
inline constexpr std::uint32_t kKindTraits = 26;
inline constexpr std::uint32_t kKindValues = 64;  // most answers to one question
inline constexpr std::uint32_t kKindFeatures = kKindTraits * kKindValues;

using KindFeatures = std::array<std::uint16_t, kKindTraits>;

KindFeatures kind_features(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit,
                           ParagraphRole role, const LikeliestSpeaker& likeliest);

}  // namespace presslight
