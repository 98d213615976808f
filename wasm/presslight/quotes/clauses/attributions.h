// Where the words lie that tie a reported clause to its speaker, and what stands beside them.
//
//   It leaks, |Mr Hall told the board on Monday|, and it smells.     subject, cue, whom it is told and when
//   It leaks, |said Ann Hall|, a nurse at the yard.                  what follows is of the speaker
//   |According to Ann Hall, a nurse|, it leaks.                      past the source's apposition
//
// In:     an outline, its cues, its noun phrases and the subject of each cue.
// Cost:   a bounded look around the cue.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "presslight/quotes/clauses/addressees.h"
#include "presslight/quotes/mentions/subjects.h"

namespace presslight {

/// Units [first, end) of an attribution: subject and verb in either order, and whom it is told.
struct AttributionRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
};

class Attributions : protected Addressees {
 public:
  Attributions(const Outline& outline, std::span<const Cue> cues, std::span<const NounPhrase> phrases,
               std::span<const Subject> subjects)
      : Addressees(outline, phrases), cues_(cues), subjects_(subjects) {}

 protected:
  /// Not looked for in all of a sentence that never ends.
  bool has_verb_behind(std::uint32_t first, std::uint32_t end) const;

  bool has_marks(std::uint32_t first, std::uint32_t end) const;

  bool is_edge(std::uint32_t unit) const;

  /// "..., said Mr Hall": what follows is about him.
  bool is_inverted(std::uint32_t index) const;

  /// "As the Herald reported", "But as Hall noted"
  bool follows_as(std::uint32_t index) const;

  /// The comma behind "Hall suggested in a note,"; `unit` if no phrase with a preposition leads to one.
  std::uint32_t end_of_attribution(std::uint32_t unit, std::uint32_t end) const;

  /// Of a cue with a subject; empty for any other.
  std::optional<AttributionRange> attribution(std::uint32_t index) const;

  /// "says Ann Hall, an engineer at the yard who": of the speaker.
  bool is_of_speaker(std::uint32_t index, std::uint32_t first) const;

  /// "After the vote, Hall boasted to reporters of his win": nothing is reported.
  bool tells_topic(std::uint32_t unit, std::uint32_t end) const;

  /// A comma or nothing after the attribution: "When it rains, he said, it leaks."
  bool is_cut_in(std::uint32_t u) const;

  /// "..., he said: '"
  bool introduces_marks(std::uint32_t u, std::uint32_t end) const;

  bool may_follow_attribution(std::uint32_t u) const;

  /// "boats which, according to the agency, [have left]": the words come after.
  bool follows_link(std::uint32_t unit, std::uint32_t first) const;

  /// "It is old and, according to Hall, [it leaks]"
  bool follows_and(std::uint32_t unit, std::uint32_t first) const;

  /// "Eleven minutes later, according to", from `first` to the cue at `unit`
  bool tells_when_alone(std::uint32_t first, std::uint32_t unit) const;

  /// The comma behind "according to the town's coach, Ann Hall," or "according to Ann Hall, another coach,";
  /// `end` if there is none.
  std::uint32_t past_source(std::uint32_t index, std::uint32_t end) const;

  /// "the firm hired to run it" of "according to Tarn Mills, the firm hired to run it, the pump is old", and
  /// "a charity that runs it"
  bool is_described(const NounPhrase& phrase, std::uint32_t end) const;

  /// "But according to the board, [it leaks]"
  bool opens_sentence(std::uint32_t unit, std::uint32_t start) const;

  /// "According to Ann Hall [the yard leaks]": where the words begin; empty if a comma parts them.
  std::optional<std::uint32_t> words_without_comma(std::uint32_t index, std::uint32_t end) const;

  /// Nothing, or "late on Monday".
  bool tells_time_alone(std::uint32_t first, std::uint32_t end) const;

  /// "It shows: According to the board, [it leaks]"
  bool follows_colon(std::uint32_t unit) const;

  /// "This is why, despite the cost, they refuse to go": done with words, and nothing is said.
  bool is_done(std::uint32_t index) const;

  /// "They found the note, reported it to": what follows is no subject.
  bool is_second_verb(std::uint32_t index) const;

  /// "he said on Monday, two days after they left"
  bool is_time_span(std::uint32_t first, std::uint32_t end) const;

  /// "he said, a policy that could help": of what he said.
  bool is_thing_with_clause(std::uint32_t first, std::uint32_t end) const;

  std::span<const Cue> cues_;
  std::span<const Subject> subjects_;

 private:
  /// "the yard leaked", "a boat is"; not "a baker based in Tarn".
  bool has_predicate(const NounPhrase& phrase) const;

  /// "the mayor", "Hall's director"
  bool is_post(const NounPhrase& phrase) const;

  /// Past "the team's coach, Ann Hall".
  std::uint32_t source_end(const NounPhrase& source) const;
};

}  // namespace presslight
