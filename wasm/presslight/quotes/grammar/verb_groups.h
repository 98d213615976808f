// Which words stand in the group of a verb, and whether it is passive.
//
//   Hall |has repeatedly said|     Hall |has since said|     it |was said|     Yard |branded| "mad" by Lee
//
// In:     an outline of the article, which must outlive it, and a unit that is a verb.
// Cost:   a bounded look around the unit.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "presslight/quotes/grammar/outline.h"

namespace presslight {

class VerbGroups {
 public:
  explicit VerbGroups(const Outline& outline) : outline_(outline), units_(outline.units()) {}

 protected:
  // Most words between an auxiliary and its verb: "has, he thinks, said" is not looked for.
  static constexpr std::uint32_t kMostInGroup = 5;

  /// Where the auxiliaries before `verb` begin: "has" of "has also been telling".
  std::uint32_t group_start(std::uint32_t verb) const;

  /// The unit before the adverbs, "not" and "on Thursday" before `u`; none at the start of the sentence.
  std::optional<std::uint32_t> before_adverbs(std::uint32_t verb) const;

  /// "Morley's said it would pay": the mark is the shop's; not "Hall's said to have left".
  bool follows_brand(std::uint32_t u) const;

  bool has_be(std::uint32_t group, std::uint32_t u) const;

  /// "He's said it works": has; not "It's said", "He's said to be ill".
  bool has_said(std::uint32_t group, std::uint32_t u) const;

  /// "Yard branded 'a mess' by mayor": nobody is branded, so the yard was.
  bool is_branded(std::uint32_t u) const;
  /// "a plan called 'mad' by bakers"; not "what he called 'mad' by the way"
  bool is_named_by(std::uint32_t u) const;

  /// "Watchdog 'ignored warnings', inquiry told": nobody was told, so the inquiry was.
  bool is_headline_passive(std::uint32_t u) const;

  /// "She was hauled in and told that ...": nobody is told, so she was.
  bool shares_passive(std::uint32_t u) const;

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
  /// "has since said", "have in recent weeks said": behind the auxiliary; `u` if none leads to it.
  std::uint32_t behind_auxiliary(std::uint32_t u) const;
};

}  // namespace presslight
