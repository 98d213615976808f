// Who said each quotation, as the text ties it.
//
//   "It works," Mr Hall said. "It is cheap." Critics called it "a toy".
//               ~~~~~~~ ----                 ~~~~~~~ ------              ~ speaker  - cue
//
// Both quotations of Mr Hall have the same two.
//
// In:     an outline whose marked stretches are quotations, and what was read in it.
// Out:    one Attribution a marked stretch, in order. No speaker where the text ties none.
// Left:   whom the mention means: entities/. What kind of quotation it is: kinds.h.
// Fails:  never.
// Cost:   linear; a bounded look around each quotation.
// Source: a linear ranker over the candidates, fitted on PolNeAR train: speaker_weights.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/quotes/mentions/subjects.h"
#include "presslight/quotes/speakers/speaker_candidates.h"

namespace presslight {

/// What an attribution rests on; each has its own figures of confidence.
enum class Evidence : std::uint8_t { nobody, person, body, pronoun, description, carried };

/// The likeliest of all who may have said it, even where nobody is likelier still.
struct LikeliestSpeaker {
  static constexpr std::int32_t kNobodyNear = -1000;

  Origin origin = Origin::nobody;
  Evidence evidence = Evidence::nobody;
  std::int32_t over_nobody = kNobodyNear;  // by how much the ranker prefers it to nobody
};

struct Attribution {
  std::optional<Mention> speaker;
  std::optional<Span> cue;
  std::uint8_t confidence = 0;  // per cent, that it is right
  LikeliestSpeaker likeliest;
};

Evidence evidence_of(const SpeechReading& reading, std::span<const Name> names,
                     const SpeakerCandidate& candidate);

std::vector<Attribution> find_speakers(const Outline& outline, const SpeechReading& reading,
                                       std::span<const Name> names);

}  // namespace presslight
