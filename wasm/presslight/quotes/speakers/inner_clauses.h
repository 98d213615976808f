// Speakers of a clause inside a sentence, whatever else that tells.
//
//   a plan, which Ann Hall called "mad"            relative clause, whatever else is said of the plan
//   As Hall spoke of a "mad" plan, Lee left        another clause, the same
//   Lee says, a process the board calls "mad"      the board
//   Hall said a doctor told him: "It fails."       the doctor, whoever says that
//
// Cost:   a bounded look around the quotation.
#pragma once

#include <cstdint>
#include <optional>

#include "presslight/quotes/speakers/speaker_candidates.h"

namespace presslight {

/// The subject and the cue of a clause inside the sentence that ends in the quotation, or in a series of
/// them.
std::optional<SpeakerCandidate> clause_of_its_own(const Outline& outline, const SpeechReading& reading,
                                                  std::uint32_t quote_unit);

/// "the end of what he called 'a gift'", "accused the head, Ann Hall, of 'waste'": who does, where nobody
/// else is told to say it.
std::optional<SpeakerCandidate> who_calls_it_so(const Outline& outline, const SpeechReading& reading,
                                                std::uint32_t quote_unit);

/// The subject and the cue that a colon or a comma parts from the quotation, right behind each other.
std::optional<SpeakerCandidate> innermost_clause(const Outline& outline, const SpeechReading& reading,
                                                 std::uint32_t quote_unit);

}  // namespace presslight
