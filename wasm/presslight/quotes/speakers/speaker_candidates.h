// Everybody who may have said a quotation, before one is chosen.
//
//   Marsh told Lee it works. "It is cheap," the engineer said.
//   ~~~~~ earlier cue         quotation     ~~~~~~~~~~~~ cue after         and: nobody
//   ~~~~~ earlier phrase                    ~~~~~~~~~~~~ phrase after      and: whoever spoke before
//
// In:     a reading of the article and one of its marked stretches.
// Out:    at most some 40 candidates, nearest first of each origin; the last is nobody.
// Cost:   a bounded look around the stretch.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "presslight/quotes/mentions/subjects.h"

namespace presslight {

/// Where a candidate comes from, seen from the quotation.
enum class Origin : std::uint8_t {
  cue_before,      // a cue with its subject in the sentence, before the quotation
  cue_after,       // the same, after it
  earlier_cue,     // in one of the sentences before
  later_cue,       // in the sentence after
  phrase_before,   // somebody in the sentence without a cue: colons, dashes, verbs that no list has
  phrase_after,    //
  earlier_phrase,  // somebody in the sentence before
  carried,         // who said the quotation before this one
  nobody
};
inline constexpr std::uint32_t kOrigins = 9;

struct SpeakerCandidate {
  Origin origin = Origin::nobody;
  std::optional<std::uint32_t> phrase;  // index in SpeechReading::phrases
  std::optional<std::uint32_t> cue;     // index in SpeechReading::cues
};

/// What is known of the quotation before.
struct EarlierQuote {
  std::uint32_t unit = 0;
  std::optional<std::uint32_t> phrase;
  std::optional<std::uint32_t> cue;
};

std::vector<SpeakerCandidate> speaker_candidates(const Outline& outline, const SpeechReading& reading,
                                                 std::uint32_t quote_unit,
                                                 const std::optional<EarlierQuote>& earlier);

}  // namespace presslight
