// The words that stand for somebody: who may have said something.
//
//   Mr Hall, the head of GCHQ, said the ministry had told him. "...," say campaign officials
//   ~~~~~~~  ~~~~~~~~    ~~~~       ~~~~~~~~~~~~                          ~~~~~~~~~~~~~~~~~~
//   name     nominal     attached   nominal                               bare nominal
//
// In:     an Outline, its cues (a noun phrase ends before one) and the names of the document.
// Out:    in text order of their starts, longer ones first; inside one sentence. A name inside a longer
//         phrase ("Mr Hall" of "Mr Hall's office") is a phrase of its own.
// Left:   which of them is a speaker: subjects.h, speakers.h. Object pronouns, bare numbers, times.
// Cost:   linear.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/names/name.h"
#include "presslight/quotes/cues/cues.h"
#include "presslight/quotes/grammar/outline.h"
#include "presslight/quotes/quote.h"

namespace presslight {

enum class PhraseStart : std::uint8_t { definite, indefinite, possessive, bare };

struct NounPhrase {
  MentionKind kind = MentionKind::nominal;
  PhraseStart start = PhraseStart::bare;
  std::uint32_t first_unit = 0;  // units [first_unit, end_unit); a name with the titles before it
  std::uint32_t end_unit = 0;
  std::uint32_t attached_end = 0;            // one past what hangs on it: "of GCHQ"
  std::optional<std::uint32_t> name;         // index in names, where the phrase means that name
  std::optional<std::uint32_t> attached_to;  // index of the phrase that it hangs on
  std::optional<std::uint32_t> inside;       // index of the longer phrase that it is part of: a possessor
  std::optional<std::uint32_t> apposed;  // index of the person's name after its comma: "a nurse, Ann Hall,"
  std::optional<UnitRange> series;       // "Hall and the mayor", of whom it is one
};

std::vector<NounPhrase> find_noun_phrases(const Outline& outline, std::span<const Cue> cues,
                                          std::span<const Name> names);

}  // namespace presslight
