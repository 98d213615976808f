// What stands beside words in marks: a determiner, a verb of naming, a noun of works, a cue, a name ...
//
//   the novel "The Salt Ledger" won
//       ^^^^^                    ^^^
//       works                     verb
//
// In:     an outline of the article, its cues, and a unit.
// Cost:   a few searches in short lists.
#pragma once

#include <cstdint>
#include <span>

#include "presslight/quotes/cues/cues.h"
#include "presslight/quotes/grammar/outline.h"

namespace presslight {

/// Values of traits of kind_features.h: never more than kKindValues, and never in another order without new
/// weights.
enum class Neighbour : std::uint8_t {
  none,
  marks,
  comma,
  colon,
  stop,
  dash,
  bracket,
  symbol,
  determiner,
  indefinite_article,
  possessive,
  possessive_mark,
  pronoun,
  object_pronoun,
  relative,
  preposition,
  as,
  of,
  conjunction,
  subordinator,
  that,
  adverb,
  be,
  auxiliary,
  number,
  naming,
  works,
  term,
  cue_speech,
  cue_act,
  cue_thought,
  cue_weak,
  verb,
  past_like,
  ing_like,
  name,
  noun
};

Neighbour neighbour_at(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit);

}  // namespace presslight
