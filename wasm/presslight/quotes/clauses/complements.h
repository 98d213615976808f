// Where the words begin that a cue before them reports.
//
//   said on Friday that [the pump ran]      told them [to mend it]      asked whether ...: [whether ...]
//
// In:     an outline of the article, its noun phrases, and a cue with the end of its sentence.
// Out:    the first unit of the clause; none where what follows is none ("said nothing", "the role that").
// Left:   where the clause ends: indirect.h.
// Cost:   a bounded look behind the cue.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "presslight/quotes/cues/cues.h"
#include "presslight/quotes/mentions/noun_phrases.h"

namespace presslight {

std::optional<std::uint32_t> complement_start(const Outline& outline, std::span<const NounPhrase> phrases,
                                              const Cue& cue, std::uint32_t end);

}  // namespace presslight
