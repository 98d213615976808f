// The words of a noun phrase that stand for a speaker.
//
//   a spokesman for the council     the mayor, Ann Hall     Hall and the mayor     she('d)
//
// Cost:   a look at the phrases before it.
#pragma once

#include <cstdint>
#include <span>

#include "presslight/quotes/mentions/noun_phrases.h"

namespace presslight {

/// A phrase as a mention of a speaker: a name with its titles, a description with its "of" and "for" or with
/// the name that is apposed to it; all of a series.
Mention mention_of(const Outline& outline, std::span<const NounPhrase> phrases, std::uint32_t index);

}  // namespace presslight
