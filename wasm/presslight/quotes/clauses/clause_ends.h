// Where the words end that somebody is said to have said.
//
//   said [it leaks], adding that [it smells]     another cue takes over
//   While Hall says [it leaks], the town ...     a fronted clause, or a relative one, is over
//   urged them [to go] after the flood           when they were urged
//
// In:     an outline of the article, its cues and noun phrases, which must outlive it.
// Cost:   linear in the units of a clause.
#pragma once

#include <cstdint>
#include <span>

#include "presslight/quotes/clauses/clause_words.h"
#include "presslight/quotes/mentions/subjects.h"

namespace presslight {

class ClauseEnds : private ClauseWords {
 public:
  ClauseEnds(const Outline& outline, std::span<const Cue> cues, std::span<const NounPhrase> phrases)
      : ClauseWords(outline, phrases), cues_(cues) {}

  /// Where the words of a clause that begins at `first` end: at the end of the sentence, or where another cue
  /// of the same speaker, an attribution or a new clause of the reporter takes over; behind the first words
  /// in marks, which give the clause themselves.
  std::uint32_t clause_end(std::uint32_t first, std::uint32_t end) const;

  /// The same of a clause behind its cue: before what the reporter goes on with.
  std::uint32_t complement_end(const Cue& cue, const Subject& subject, std::uint32_t first,
                               std::uint32_t end) const;

  /// ", adding", ", though she said", ", but Hall, of the board, said", ", according to", ", and added".
  bool takes_over(std::uint32_t u, std::uint32_t end) const;

 private:
  /// Behind ", of the board," at `u`; else `u`.
  std::uint32_t past_apposition(std::uint32_t u, std::uint32_t end) const;
  /// "urged them [to go] after the flood": when they were urged.
  std::uint32_t before_reason(std::uint32_t first, std::uint32_t end) const;
  /// `end`, or the comma before it where the reporter goes on.
  std::uint32_t before_reporter(const Cue& cue, const Subject& subject, std::uint32_t first,
                                std::uint32_t end) const;
  /// "the yard that Hall said [leaked] will shut": before the verb of the clause around.
  std::uint32_t before_outer_verb(std::uint32_t first, std::uint32_t end) const;
  /// "While Hall says it leaks, the town ...": no comma before the cue.
  bool is_subordinate(const Cue& cue) const;
  /// "the list, which Hall says grows, is", "Hall, who said it grew, left"
  bool is_in_relative(const Cue& cue, const Subject& subject) const;
  /// "and while Hall says [it leaks], it runs"
  bool is_conceded(const Subject& subject) const;
  /// "[in the end, the board says so]": what opens the clause is no clause.
  bool is_led_by_phrase(std::uint32_t first, std::uint32_t comma) const;
  /// "said [it leaks] and that it is 'old'"
  bool leads_to_marks(std::uint32_t conjunction, std::uint32_t end) const;
  /// "[it leaks], a claim that the board denies", "something that Lee denies"
  bool tells_of_words(std::uint32_t u, std::uint32_t end) const;
  /// "[it leaks] but gave no details", "but did not elaborate", "but declined to": of the speaker.
  bool gives_no_more(std::uint32_t but) const;
  /// "Six in 10 say it leaks, while three in 10": what others say.
  bool is_other_share(const Subject& subject, std::uint32_t u, std::uint32_t end) const;
  /// "Asked if it leaks, Mr Hall ...", "But asked if", "When asked if"
  bool opens_sentence(const Cue& cue) const;
  bool ends_before(std::uint32_t u, std::uint32_t end) const;
  /// "if it leaks, he would say so", "the pump, an old one, reads": the clause's own subject and verb.
  bool is_fronted(std::uint32_t first, std::uint32_t u, std::uint32_t end) const;
  /// "[it leaks] - though it was mended", "- and added that": behind a dash, the reporter or another speaks.
  bool goes_on_otherwise(std::uint32_t u, std::uint32_t end) const;
  /// "their plan - which they say [is old] - will": a dash before opens what the next closes.
  bool is_inside_dashes(std::uint32_t first) const;
  std::uint32_t next_dash(std::uint32_t u, std::uint32_t end) const;
  const Cue* cue_at(std::uint32_t unit) const;
  static bool is_link(PartOfSpeech c);
  static bool is_reporting(const Cue& cue);
  /// The cue whose verb group begins at `unit`.
  const Cue* cue_at_group(std::uint32_t unit) const;
  /// "... and added", "... and called it a shame", but "... and refused to": a verb of speech without a
  /// subject of its own.
  bool is_shared_cue(std::uint32_t u, std::uint32_t end) const;

  /// "... and another claims that", "... but the board says"
  bool is_said_by_another(std::uint32_t u, std::uint32_t end) const;

  std::span<const Cue> cues_;
};

}  // namespace presslight
