// Whether a verb of saying stands as one, and in which form.
//
//   Hall has said so     finite, its verb group begins at "has"     some said, six in 10 said
//   states that voted    no verb                                     She's said so, She's said to be ill
//
// In:     an outline of the article, which must outlive it, and a unit that may be a verb of saying.
// Cost:   a bounded look around the unit.
// Source: own lists.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "presslight/quotes/cues.h"
#include "presslight/quotes/outline.h"

namespace presslight {

class CueForms {
 public:
  explicit CueForms(const Outline& outline) : outline_(outline), units_(outline.units()) {}

 protected:
  // Most words between an auxiliary and its verb: "has, he thinks, said" is not looked for.
  static constexpr std::uint32_t kMostInGroup = 5;

  /// None where `u` is no verb. Needs a unit with a verb.
  std::optional<CueForm> form_of(std::uint32_t u) const;

  /// Where the auxiliaries before `verb` begin: "has" of "has also been telling".
  std::uint32_t group_start(std::uint32_t verb) const;

  PartOfSpeech part_at(std::uint32_t u) const { return units_[u].part_of_speech; }
  bool in_sentence(std::uint32_t u, std::uint32_t of) const {
    return u < units_.size() && units_[u].sentence == units_[of].sentence;
  }
  bool is_word(std::uint32_t u, std::string_view word) const {
    return u < units_.size() && !units_[u].marked && outline_.lower(u) == word;
  }

  const Outline& outline_;
  const std::vector<Unit>& units_;

 private:
  /// "the judge ruled", ", ruling that"; not "the ruling party", "ruled out".
  bool decides(std::uint32_t u) const;

  /// "Bakers work in the town and say"
  bool joins_plural_verb(std::uint32_t u, std::uint32_t conjunction) const;

  /// "has since said", "have in recent weeks said": behind the auxiliary; `u` if none leads to it.
  std::uint32_t behind_auxiliary(std::uint32_t u) const;
  /// The unit before the adverbs, "not" and "on Thursday" before `u`; none at the start of the sentence.
  std::optional<std::uint32_t> before_adverbs(std::uint32_t verb) const;
  /// "Morley's said it would pay": the mark is the shop's; not "Hall's said to have left".
  bool follows_brand(std::uint32_t u) const;
  /// A word after which a noun is expected, not a verb: "the", "her", "of".
  bool wants_noun(std::uint32_t u) const;
  /// "Some said", "they both argued".
  bool speaks_alone(std::uint32_t before, std::uint32_t u) const;
  /// "No 10 said", "Channel 4 told", "eight out of 10 said".
  bool ends_name(std::uint32_t before, std::uint32_t u) const;
  /// "A boy of nine", "Those over 60"
  bool is_age(std::uint32_t number) const;
  /// "the two", "the other two"
  bool is_count(std::uint32_t number) const;
  /// "six in 10", "six out of 10"
  bool ends_proportion(std::uint32_t last, std::uint32_t verb) const;
  bool opens_object(std::uint32_t u) const;
  /// "The reports have", "recent claims are": a noun with its own verb.
  bool is_subject(std::uint32_t u) const;
  bool looks_plural(std::uint32_t u) const;
  std::optional<CueForm> form_of_base(std::uint32_t u, std::optional<std::uint32_t> before) const;
  /// "Lee and Alba", whose last word is `last`.
  bool joins_names(std::uint32_t last) const;
  /// "argue that": a verb, and no noun.
  bool states(std::uint32_t u) const;
  /// "Many fear it and argue that"; not "to meet and argue that".
  bool states_alone(std::uint32_t u) const;
  /// "Parents at the school say they ..."; not "no final say on", "I'd say it".
  bool says_of_many(std::uint32_t u, std::uint32_t before) const;
  /// The last word of who says so.
  bool may_end_subject(std::uint32_t unit) const;
  /// "backed" of "Groups that backed him say"; not "heard" of "heard him say".
  bool is_plain_verb(std::uint32_t unit) const;
  /// "say by 55% to 41% that"
  bool precedes_that(std::uint32_t u) const;
  /// "some say", "many argue": a determiner that stands alone.
  std::optional<CueForm> some_say(std::uint32_t u, std::uint32_t before) const;
  /// "for political promises that ...": one word and no article between.
  bool follows_preposition(std::uint32_t u) const;
  /// "states that have voted": a noun.
  bool is_head_of_relative(std::uint32_t u) const;
  std::optional<CueForm> form_of_third_person(std::uint32_t u, std::optional<std::uint32_t> before) const;
  bool has_be(std::uint32_t group, std::uint32_t u) const;
  /// "Watchdog 'ignored warnings', inquiry told": nobody was told, so the inquiry was.
  bool is_headline_passive(std::uint32_t u) const;
  /// "She was hauled in and told that ...": nobody is told, so she was.
  bool shares_passive(std::uint32_t u) const;
  /// "documents seen by the Herald say"; not "seen by critics as"
  bool is_seen_thing(std::uint32_t u) const;
  /// "He's said it works": has; not "It's said", "He's said to be ill".
  bool has_said(std::uint32_t group, std::uint32_t u) const;
  std::optional<CueForm> form_of_past(std::uint32_t u, std::optional<std::uint32_t> before,
                                      std::uint32_t group) const;
  /// "very threatening", "more worrying": an adjective.
  bool is_degree(std::uint32_t u) const;
  std::optional<CueForm> form_of_present_participle(std::uint32_t u, std::optional<std::uint32_t> before,
                                                    std::uint32_t group) const;
};

}  // namespace presslight
