// What a candidate for the speaker of a quotation looks like: numbers of features, none of them a word.
//
//   "It works," Marsh said.     cue after; a finite verb of speech with its subject before it; subject a
//                               person's name; cue one unit from the quotation; the quotation ends in a comma
//
// Out:    indices below kSpeakerFeatures, one a trait.
// Cost:   a bounded look between candidate and quotation.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "presslight/quotes/speakers/speaker_candidates.h"

namespace presslight {

/// What is asked of a candidate. The answers are numbers, told apart by the candidate's origin.
enum class Trait : std::uint8_t {
  origin,
  cue,                 // strength and form
  subject_place,       // before its verb, after it ...
  phrase,              // name of a person, pronoun, description ...
  place_and_phrase,    //
  cue_distance,        // in units
  phrase_distance,     //
  cues_between,        //
  marks_between,       // commas, colons, other quotations between
  verbs_between,       //
  near_cue,            // strength and form of the cue where it touches the quotation
  quote_edges,         // its last mark and first letter
  before_quote,        // what stands before the quotation
  after_quote,         //
  before_and_cue,      //
  after_and_cue,       //
  edges_and_cue,       //
  quote_length,        //
  paragraph,           // is the candidate in the quotation's?
  alone,               // does the quotation make up its sentence?
  rank,                // nearest of its origin, second ...
  same_as_earlier,     // as the speaker of the quotation before
  earlier_distance,    // where the quotation before stands
  earlier_cue_place,   // did its cue stand before or after it?
  capitals,            // title case inside marks
  attached,            // inside "of ..." or a possessor
  sentence_subject,    // first phrase of its sentence
  follower,            // what stands after a phrase without a cue
  edges_and_length,    //
  before_and_subject,  // what stands before the quotation, and is it the sentence's first phrase?
  before_phrase        // what stands before the candidate
};

/// How many answers each trait has, in the order above.
inline constexpr std::array<std::uint16_t, 31> kTraitAnswers{1,  11, 8,  18, 64, 10, 10,  16, 36, 16, 44,
                                                             11, 16, 16, 64, 64, 44, 12,  4,  12, 7,  3,
                                                             28, 45, 5,  4,  2,  60, 132, 32, 17};

/// The first feature of a trait; for one past the last, how many features there are.
constexpr std::uint32_t first_feature(std::size_t trait) {
  std::uint32_t first = 0;
  for (std::size_t t = 0; t < trait; ++t) first += kTraitAnswers[t] * kOrigins;
  return first;
}

inline constexpr std::uint32_t kSpeakerFeatures = first_feature(kTraitAnswers.size());

/// The features of each candidate of one quotation, in their order.
std::vector<std::vector<std::uint16_t>> speaker_features(const Outline& outline, const SpeechReading& reading,
                                                         std::span<const Name> names,
                                                         std::uint32_t quote_unit,
                                                         const std::vector<SpeakerCandidate>& candidates,
                                                         const std::optional<EarlierQuote>& earlier);

}  // namespace presslight
