// Speakers whose own verb stands beside a quotation, whatever else its sentence tells.
//
//   The yard is "a mess", |a friend of the man who died| said.
//   "It works," |Hall| said of the yard, according to the Herald.     not the Herald, which passes it on
//   According to the Herald, |Hall| said "it works" in June.          the same
//   |Hall| said Lee had asked to go. "He may."                        not Lee, of whom Hall tells
//
// Cost:   a bounded look around the quotation.
#pragma once

#include <cstdint>
#include <optional>

#include "presslight/quotes/speakers/speaker_candidates.h"

namespace presslight {

/// "The yard is 'a mess', a friend of the man who died said": who stands with their verb right behind the
/// comma.
std::optional<SpeakerCandidate> said_behind(const Outline& outline, const SpeechReading& reading,
                                            std::uint32_t quote_unit);

/// "Hall said Lee had asked to go. 'He may.'": Hall, where `chosen` is Lee of what Hall said.
std::optional<SpeakerCandidate> told_before(const Outline& outline, const SpeechReading& reading,
                                            const SpeakerCandidate& chosen);

/// The subject and the verb of words that `chosen`, a source, passes on.
std::optional<SpeakerCandidate> passed_on(const Outline& outline, const SpeechReading& reading,
                                          std::uint32_t quote_unit, const SpeakerCandidate& chosen);

}  // namespace presslight
