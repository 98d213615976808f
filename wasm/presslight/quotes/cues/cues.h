// The words outside marks that tell of somebody's speech.
//
//   Mr Hall has repeatedly said it works, adding that, according to tests, it is cheap. In her words: "Neat."
//           ~~~ ~~~~~~~~~~ ----           ------       ------------                            -----
//           finite (its verb group begins at "has")    participle   according_to               noun
//
// In:     an Outline.
// Out:    in text order, apart. A word that is verb and noun ("claims") is a cue where it stands as a verb.
// Left:   colons and dashes; whether a weak verb ("opened") ties anything.
// Cost:   linear; a bounded look around each verb.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "presslight/quotes/grammar/outline.h"

namespace presslight {

enum class CueForm : std::uint8_t {
  finite,      // said, has said, is claiming
  infinitive,  // to say, will say after "to"
  participle,  // adding
  passive,     // was told, is quoted, described by
  according_to,
  noun  // "in her words"
};

struct Cue {
  Span span;  // "said", "according to"
  CueForm form = CueForm::finite;
  CueStrength strength = CueStrength::speech;
  std::string_view lemma;        // "say"; "according to"; "words"
  std::uint32_t first_unit = 0;  // units [first_unit, end_unit) of the cue
  std::uint32_t end_unit = 0;
  std::uint32_t group_start = 0;  // the unit that its verb group begins with: "has" of "has repeatedly said"
};

std::vector<Cue> find_cues(const Outline& outline);

/// The last of `cues` that begins before `unit`; null if none does.
const Cue* cue_before(std::span<const Cue> cues, std::uint32_t unit);

/// Are the words in marks at `unit`, behind the cue, those of its agent: "described by one member as
/// 'a mess'", "branded 'a mess' by bakers"?
bool is_said_by_agent(const Outline& outline, const Cue& cue, std::uint32_t unit);
/// The same of the last of `cues` before them.
bool is_said_by_agent(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit);

}  // namespace presslight
