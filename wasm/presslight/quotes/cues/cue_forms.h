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

#include "presslight/quotes/cues/cues.h"
#include "presslight/quotes/grammar/verb_groups.h"

namespace presslight {

class CueForms : protected VerbGroups {
 public:
  using VerbGroups::VerbGroups;

 protected:
  /// None where `u` is no verb. Needs a unit with a verb.
  std::optional<CueForm> form_of(std::uint32_t u) const;

 private:
  /// "the judge ruled", ", ruling that"; not "the ruling party", "ruled out".
  bool decides(std::uint32_t u) const;

  /// "Officials at the yard, the Tarn Office, insist it leaks"
  bool insists(std::uint32_t u) const;

  /// "Bakers work in the town and say"
  bool joins_plural_verb(std::uint32_t u, std::uint32_t conjunction) const;

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
  /// "..., warn experts": a headline's last words.
  bool closes_headline(std::uint32_t u) const;
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
  /// '"...," a voice in the film states.', "Yard must close, judge rules": a subject behind the words, and no
  /// more.
  bool closes_sentence(std::uint32_t u) const;

  /// "unconfirmed reports", "voting states"; not "the accused claims"
  bool follows_participle(std::uint32_t before) const;

  /// "documents seen by the Herald say"; not "seen by critics as"
  bool is_seen_thing(std::uint32_t u) const;
  /// "by telephone"
  bool is_means(std::uint32_t u) const;
  std::optional<CueForm> form_of_past(std::uint32_t u, std::optional<std::uint32_t> before,
                                      std::uint32_t group) const;
  /// "very threatening", "more worrying": an adjective.
  bool is_degree(std::uint32_t u) const;
  std::optional<CueForm> form_of_present_participle(std::uint32_t u, std::optional<std::uint32_t> before,
                                                    std::uint32_t group) const;
};

}  // namespace presslight
