// What people are said to have said, without marks.
//
//   Mr Orme said on Friday that [the pump would run], adding [it was cheap]. [It leaks], according to Ms Orr.
//           ----                                      ------                           ------------
//
// In:     an outline of the article, its cues, its noun phrases and the subject of each cue.
// Out:    by where they end, each inside one sentence and outside all marks; apart, or around those before:
//         "[Hall told Lee that [it leaks]], a friend said".
// Left:   noun phrases ("announced a plan"), cues of thought, and clauses that hold marks: those are given by
//         the marks.
// Fails:  never.
// Cost:   linear: each sentence is gone through once for each cue up to the first whose words run on to its
//         end.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "presslight/quotes/mentions/subjects.h"

namespace presslight {

/// Units [first_unit, end_unit).
struct ReportedClause {
  std::uint32_t first_unit = 0;
  std::uint32_t end_unit = 0;
  std::uint32_t cue = 0;  // index in the cues
};

std::vector<ReportedClause> find_reported_clauses(const Outline& outline, std::span<const Cue> cues,
                                                  std::span<const NounPhrase> phrases,
                                                  std::span<const Subject> subjects);

}  // namespace presslight
