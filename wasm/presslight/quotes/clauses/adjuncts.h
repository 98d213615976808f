// What stands between a cue and what is said, and belongs to the cue.
//
//   said |on Friday| [it leaks]     said |moments before the vote| that [it leaks]
//   said, |in a letter to the board|, that [it leaks]
//
// In:     an outline of the article and its noun phrases, which must outlive it; a unit behind a cue.
// Out:    the unit behind what stands there; the same unit where nothing does.
// Cost:   a bounded look behind the unit.
#pragma once

#include <cstdint>

#include "presslight/quotes/clauses/addressees.h"

namespace presslight {

class Adjuncts : protected Addressees {
 protected:
  using Addressees::Addressees;

  /// "to mend", not "to Mr Hall" or "to the poor".
  bool is_infinitive(std::uint32_t at, std::uint32_t end) const;

  /// An adverb of the saying, not of what is said: "Friday", "repeatedly".
  bool is_of_cue(std::uint32_t unit) const;

  /// "despite the rain the yard is open"; not "claimed without evidence that".
  bool is_of_content(std::uint32_t at) const;

  bool is_currency(std::uint32_t at) const;

  /// "at least 40", "about half the boats", "£40m"
  bool is_quantity(std::uint32_t at, std::uint32_t end) const;

  /// Past what stands between a cue and its clause: "on Friday", "again", "in a statement", ", however,".
  std::uint32_t past_adjunct(std::uint32_t at, std::uint32_t end) const;

  /// "said, in a letter to the board on Monday, that", "said - and Hall agreed - that", "claims (wrongly)
  /// that": past the aside; `at` if there is none.
  std::uint32_t past_aside(const Cue& cue, std::uint32_t at, std::uint32_t end) const;

 private:
  /// "night" of "Saturday night"
  std::uint32_t past_part_of_day(std::uint32_t at, std::uint32_t end) const;

  /// "said Friday's vote": no adverb.
  bool is_possessor(std::uint32_t at, std::uint32_t end) const;

  /// Past "two weeks later", "a few days ago", "moments before the vote"; `at` if none of these stand there.
  std::uint32_t past_time(std::uint32_t at, std::uint32_t end) const;

  /// Past "the first time", "the same day"; 0 if none of these stand at `at`.
  std::uint32_t past_occasion(std::uint32_t at, std::uint32_t end) const;
};

}  // namespace presslight
