// Whose words each cue is about.
//
//   Mr Hall, who runs the yard, has said it works and added, laughing, that it is cheap, said the BBC
//   ~~~~~~~                         ----              -----                              ---- ~~~~~~~
//            before (over an apposition)              shared with "said"                 after
//
// In:     an Outline, its cues and its noun phrases.
// Out:    one Subject a cue.
// Left:   which quotation a cue belongs to: speakers.h.
// Fails:  never; a cue whose subject is not seen has none.
// Cost:   linear; a bounded look around each cue.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/quotes/cues/cues.h"
#include "presslight/quotes/mentions/noun_phrases.h"

namespace presslight {

enum class SubjectPlace : std::uint8_t {
  none,
  before,      // she said
  apposition,  // Mr Hall, the new head, said
  antecedent,  // Mr Hall, who said
  after,       // said Mr Hall; according to Mr Hall
  agent,       // described by Mr Hall
  possessor,   // in her words
  shared       // the subject of a verb before it: she left, adding; he went on to say
};

struct Subject {
  std::optional<std::uint32_t> phrase;  // index in the noun phrases
  SubjectPlace place = SubjectPlace::none;
};

std::vector<Subject> find_subjects(const Outline& outline, std::span<const Cue> cues,
                                   std::span<const NounPhrase> phrases);

/// "(Mr Hall was) quoted (by the BBC) as [saying]": does the cue tell what the one before it says is quoted?
bool tells_what_is_quoted(const Outline& outline, std::span<const Cue> cues, std::uint32_t cue);

/// All that is read of an article's speech outside its marks.
struct SpeechReading {
  std::vector<Cue> cues;
  std::vector<NounPhrase> phrases;
  std::vector<Subject> subjects;  // one a cue
};

SpeechReading read_speech(const Outline& outline, std::span<const Name> names);

}  // namespace presslight
