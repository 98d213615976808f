// Whom something is told: the phrase between a verb of telling and what is told.
//
//   told |the court| papers were lost     warned |them| it leaks     told |the board| Mr Hall had left
//
// In:     an outline of the article and its noun phrases, which must outlive it; a cue and the end of its
//         sentence.
// Out:    the unit behind the addressee; the unit behind the cue where there is none.
// Cost:   a bounded look behind the cue.
#pragma once

#include <cstdint>

#include "presslight/quotes/clauses/clause_words.h"
#include "presslight/quotes/cues/cues.h"

namespace presslight {

class Addressees : protected ClauseWords {
 protected:
  using ClauseWords::ClauseWords;

  std::uint32_t past_addressee(const Cue& cue, std::uint32_t end) const;

  /// A verb that names whom it tells wherever what is told stands: "tell", "warn"; not "ask", "promise".
  static bool tells_somebody(const Cue& cue);

 private:
  std::uint32_t past_apposition(std::uint32_t comma, std::uint32_t end) const;
  bool is_subject(const NounPhrase& phrase, bool is_told, std::uint32_t end) const;
  std::uint32_t second_phrase(const NounPhrase& phrase, std::uint32_t end) const;
  bool begins_second(std::uint32_t unit, std::uint32_t first) const;
  bool precedes_verb(std::uint32_t unit, std::uint32_t end) const;
};

}  // namespace presslight
