// What plainly is a clause behind a verb of saying: a subject, and a verb of its own.
//
//   claimed [the man who lost it had gone]     claimed [$40m had been lost]     not: denied the list
//
// In:     an outline of the article and its noun phrases, which must outlive it; a unit behind a cue.
// Cost:   a bounded look behind the unit.
#pragma once

#include <cstdint>
#include <string_view>

#include "presslight/quotes/clauses/adjuncts.h"

namespace presslight {

class Statements : protected Adjuncts {
 protected:
  static constexpr std::uint32_t kVerbWithin = 14;  // units from the start of a clause

  using Adjuncts::Adjuncts;

  /// A verb whose subject begins at `at`: not "every day that it leaks", "the truth and left".
  bool has_own_verb(std::uint32_t at, std::uint32_t end) const;

  /// "claimed this was", "warned £40m is"
  bool is_this(std::uint32_t at, std::uint32_t end) const;

  /// After "said" all is a clause that is not plainly something else.
  bool may_begin_clause(std::uint32_t at, std::uint32_t end) const;

  /// A subject and its verb.
  bool begins_clause(std::string_view lemma, std::uint32_t at, std::uint32_t end) const;

 private:
  /// "explained it by saying", "blurted it out"
  bool is_object(std::uint32_t pronoun) const;

  /// "the yard leaks", which looks like one phrase
  bool ends_like_verb(const NounPhrase& phrase) const;

  /// "£40m was", "nothing had", "next year would", "Monday's vote was", "opening it would"
  bool opens_with_auxiliary(std::uint32_t at, std::uint32_t end) const;

  /// "the mayor, Ann Lee, had"
  bool is_apposed_subject(const NounPhrase& phrase, std::uint32_t end) const;

  /// "the raid, the first on such scale since the war, was"
  bool is_described_subject(const NounPhrase& phrase, std::uint32_t end) const;

  /// "the man who lost it had"
  bool has_long_subject(const NounPhrase& phrase, std::uint32_t end) const;

  /// "Hall's plan to mend it would", "any deals to raise trade should"
  bool has_modal(std::uint32_t first, std::uint32_t end) const;

  /// "filled the sky", "filled their rooms"
  bool opens_object(std::uint32_t unit) const;

  /// "the pump, which is old, will"
  bool has_relative_clause(const NounPhrase& phrase, std::uint32_t end) const;

  /// "the mayor and Mr Hall have"
  bool has_second_subject(const NounPhrase& first, std::uint32_t end) const;
};

}  // namespace presslight
