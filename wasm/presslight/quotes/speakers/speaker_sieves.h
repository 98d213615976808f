// Speakers told by how a text or a sentence is built, where the ranker need not be asked or has no answer.
//
//   He asked Hall. "No," came the reply.       whom a question went to
//   "It works." — Ann Hall         signature, here or in the next line
//   The jury, led by Ann Hall:     introduction of a list
//   • Best debut: "fearless"
//   Hall was blunt. "It fails."    introduction by the sentence before
//
// Cost: a bounded look around the quotation.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/quotes/speakers/speaker_candidates.h"

namespace presslight {

/// "The BBC quoted Mr Hall as saying it was 'mad'", "'Mad,' she recalls Mr Hall saying": Mr Hall.
std::optional<SpeakerCandidate> quoted_as(const Outline& outline, const SpeechReading& reading,
                                          std::uint32_t quote_unit);

/// "Coach Hall: 'We tried'", at the start of a line: Hall.
std::optional<std::uint32_t> labelled(const Outline& outline, const SpeechReading& reading,
                                      std::span<const Name> names, std::uint32_t quote_unit);

/// "For Hall, the answer is simple: 'No.'": Hall.
std::optional<std::uint32_t> topic_of_sentence(const Outline& outline, const SpeechReading& reading,
                                               std::span<const Name> names, std::uint32_t quote_unit);

/// '"A gift," as the mayor put it.': who is named right behind.
std::optional<SpeakerCandidate> as_told(const Outline& outline, const SpeechReading& reading,
                                        std::uint32_t quote_unit);

/// "'Stonewall,' was his verdict": he.
std::optional<SpeakerCandidate> whose_verdict(const Outline& outline, const SpeechReading& reading,
                                              std::uint32_t quote_unit);

/// Whom a question before went to, of words behind which "came the reply".
std::optional<std::uint32_t> asked_before(const Outline& outline, const SpeechReading& reading,
                                          std::uint32_t quote_unit);

/// The phrase after a dash that ends its line and signs the quotation; the name after a headline's colon, "'I
/// was wrong': Ann Hall on it".
std::optional<std::uint32_t> signature(const Outline& outline, const SpeechReading& reading,
                                       std::uint32_t quote_unit);

/// The person whom the line above a list names, for words in one of its lines that names nobody.
std::optional<std::uint32_t> introduced_list(const Outline& outline, const SpeechReading& reading,
                                             std::span<const Name> names, std::uint32_t quote_unit);

/// The person or body, or "he" or "she", that the sentence before is about, for a whole sentence in marks
/// without a cue near.
std::optional<std::uint32_t> introduced_sentence(const Outline& outline, const SpeechReading& reading,
                                                 std::span<const Name> names, std::uint32_t quote_unit,
                                                 const std::vector<SpeakerCandidate>& candidates);

/// "Asked about it, he looked at the floor. 'No.'": he.
std::optional<std::uint32_t> asked_and_acts(const Outline& outline, const SpeechReading& reading,
                                            std::span<const Name> names, std::uint32_t quote_unit);

/// '"Liar." She turned her back.': who does something in the sentence behind words that open a paragraph.
std::optional<std::uint32_t> acts_behind(const Outline& outline, const SpeechReading& reading,
                                         std::span<const Name> names, std::uint32_t quote_unit);

}  // namespace presslight
