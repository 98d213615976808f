// How a subject is looked for backwards from its verb: over what stands between, and what is no subject.
//
//   A letter sent by the union to Ann Hall warned       over the tail: the letter
//   Ann Hall on Friday evening said                     over the time
//   Ann Hall (Lib, Tarn East), of Tarn, Ohio, said      over brackets, and over what tells whence
//
// In:     an outline and its noun phrases, which must outlive it.
// Cost:   a bounded look around a unit.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "presslight/quotes/grammar/outline.h"
#include "presslight/quotes/mentions/noun_phrases.h"

namespace presslight {

class PhraseWalk {
 protected:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  PhraseWalk(const Outline& outline, std::span<const NounPhrase> phrases);

  PartOfSpeech part_at(std::uint32_t u) const { return units_[u].part_of_speech; }
  std::uint32_t sentence_start(std::uint32_t u) const { return outline_.sentence_of(u).first; }
  bool is_word(std::uint32_t u, std::string_view word) const {
    return u < units_.size() && !units_[u].marked && outline_.lower(u) == word;
  }
  /// The phrase that another hangs on, if any: "a spokesman" of "a spokesman for the council".
  std::uint32_t root(std::uint32_t phrase) const { return phrases_[phrase].attached_to.value_or(phrase); }

  bool is_verb_like(std::uint32_t u) const;

  /// "A woman across the road shouted", "A letter sent by the union to Ann Hall called": what a preposition
  /// stands before is no subject.
  std::uint32_t over_tail(std::uint32_t phrase, std::uint32_t start) const;

  /// "Sites such as the Herald said": all of them.
  std::uint32_t over_example(std::uint32_t phrase, std::uint32_t start) const;

  /// Past "on Friday evening", "last week", "in June", "earlier this year" behind a subject, whose verb group
  /// begins at `group`; `u` is past the adverbs between.
  std::uint32_t over_time(std::uint32_t u, std::uint32_t group, std::uint32_t start) const;

  /// "Protesters marching through the streets chanted": not the streets.
  std::uint32_t over_reduced_relative(std::uint32_t phrase, std::uint32_t start) const;

  /// "living nearby" of "people living nearby"
  bool follows_crowd(std::uint32_t phrase, std::uint32_t start) const;

  /// "The man who had seen Mr Hall said": not Mr Hall. A clause without commas around it.
  std::uint32_t over_relative(std::uint32_t phrase, std::uint32_t start) const;

  /// "The man" of "The man whose son was hurt said", "Those who were there said": whom a clause without
  /// commas that ends at `end` tells of.
  std::optional<std::uint32_t> head_of_clause(std::uint32_t end, std::uint32_t start) const;

  /// "Ann Hall" of "Ann Hall is a baker, a writer and a nurse who", whose last is `phrase`.
  std::optional<std::uint32_t> who_is(std::uint32_t phrase, std::uint32_t start) const;

  /// "A boy" of "A boy of nine said", "Those" of "Those over 60 said".
  std::uint32_t over_age(std::uint32_t u, std::uint32_t start) const;

  /// "A bench of Mr Hall and Mr Lee, ..., said": not Mr Lee.
  std::uint32_t over_series(std::uint32_t phrase, std::uint32_t start) const;

  /// "Mr Hall, president of the union, which ..., said": not the president.
  std::uint32_t over_description(std::uint32_t phrase, std::uint32_t start) const;

  /// "president" of "Mr Hall, president and head of the union said", "a baker" of "Mr Hall, a baker and head
  /// of the union, which ..., said".
  std::uint32_t over_post(std::uint32_t phrase, std::uint32_t start) const;

  /// "the friend of Mr Hall, who", not "the mouth of Mr Hall, who", by how its last word ends.
  bool looks_human(std::uint32_t phrase) const;

  /// "Mr Hall, president of the union said", "Mr Hall, the man who founded it said": without a second comma.
  std::uint32_t unclosed_apposition(std::uint32_t phrase, std::uint32_t start) const;

  /// "After the vote in Ohio, Mr Hall (Lib), said": a comma too many behind the bracket.
  std::optional<std::uint32_t> before_stray_comma(std::uint32_t comma, std::uint32_t start) const;

  /// Does a comma stand between `unit` and the phrase behind it?
  bool is_parted(std::uint32_t unit, std::uint32_t phrase) const;

  /// "quashed a licence granted to the mill": who grants it is not told.
  bool is_reduced_relative(std::uint32_t verb, std::uint32_t phrase, std::uint32_t start) const;

  /// "Mr Hall on Monday said", "Mr Hall this week said" are left to the phrases; this is for commas around
  /// adverbs alone: "Mr Hall, however, said".
  bool is_time_between(std::uint32_t u) const;

  /// "run" of "The site, run by Mr Hall, a baker, said".
  bool is_participle_after_comma(std::uint32_t phrase, std::uint32_t start) const;

  /// Of "(Lib, Tarn East)": what is inside opens nothing. `closing` if there is no such bracket.
  std::uint32_t opening_of(std::uint32_t closing, std::uint32_t start) const;

  /// "the Union of Millers (UM), which ..., said": the unit of the opening bracket.
  std::uint32_t over_bracket(std::uint32_t u, std::uint32_t start) const;

  /// "now 81 and retired in Tarn": behind the comma that it follows, from the unit of "in".
  std::uint32_t over_settled(std::uint32_t preposition, std::uint32_t start) const;

  /// "Tarn" of "Mr Hall, of Tarn, Ohio, said", and "Ohio".
  bool tells_whence(std::uint32_t phrase, std::uint32_t start) const;

  /// "Ohio" of "who was hurt in Tarn, Ohio, in July".
  bool is_town_of_place(std::uint32_t phrase, std::uint32_t start) const;

  const Outline& outline_;
  const std::vector<Unit>& units_;
  std::span<const NounPhrase> phrases_;
  std::vector<std::uint32_t> ending_at_;    // the whole phrase that ends before a unit
  std::vector<std::uint32_t> starting_at_;  // the whole phrase that starts at a unit

  /// "the director", "the president" of something
  bool is_office(const NounPhrase& phrase) const;

  /// Where "behind me" of "A man behind me said" begins that ends at `u`; `u` if nothing does.
  std::uint32_t over_whereabouts(std::uint32_t u, std::uint32_t start) const;

 private:
  /// "In a note to the Herald, her aide said": what begins at `first` is of the note.
  bool is_fronted_object(std::uint32_t first, std::uint32_t start) const;

  /// "sources", "sources privy" to something
  bool is_crowd(const NounPhrase& phrase) const;

  bool is_plain_preposition(std::uint32_t u) const;

  /// "The woman" of "The woman accused of driving along the road said", which a preposition leads to.
  std::uint32_t opening_phrase(std::uint32_t phrase, std::uint32_t start) const;

  /// "The Daily Times", "Channel 4"
  bool ends_name(std::uint32_t u) const;

  bool tells_time(std::uint32_t u) const;

  /// "Those" of "Those of us", which ends at `u`
  std::uint32_t over_us(std::uint32_t u, std::uint32_t start) const;

  /// "were" of "who were there", "died" of "whose son died"; not "that the board said".
  bool has_own_verb(std::uint32_t relative, std::uint32_t end) const;
};

}  // namespace presslight
