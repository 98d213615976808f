// Verbs of saying behind which nobody has said anything.
//
//   They may argue that it leaks.   It is fair to say that it leaks.   It keeps them from saying so.
//   Hall did not say it leaks.      Nobody said it leaks.
//
// In:     an outline of the article, its noun phrases, and a cue with its subject.
// Out:    whether the cue reports what somebody said; whether it is denied that somebody said it.
// Left:   "denied that it leaks": that is what he said.
// Cost:   a bounded look before the cue, or from its subject to it.
#pragma once

#include <cstdint>
#include <span>

#include "presslight/quotes/mentions/subjects.h"

namespace presslight {

/// Of a verb of speech or of an act, with a subject where it needs one; "He may say", "It is fair to say" are
/// nobody's.
bool reports_words(const Outline& outline, std::span<const NounPhrase> phrases, const Cue& cue,
                   const Subject& subject);

/// "He did not say it leaks", "nobody said it leaks".
bool is_denied(const Outline& outline, std::span<const NounPhrase> phrases, const Cue& cue,
               const Subject& subject);

}  // namespace presslight
