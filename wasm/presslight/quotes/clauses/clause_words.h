// What is asked of the words of a clause.
//
//   said [the old pump would run]       phrase_at "the": "the old pump"; is_finite "would"
//
// In:     an outline of the article and its noun phrases, which must outlive it.
// Cost:   log n to find a phrase, else a look at a unit.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "presslight/quotes/grammar/outline.h"
#include "presslight/quotes/mentions/noun_phrases.h"

namespace presslight {

class ClauseWords {
 public:
  ClauseWords(const Outline& outline, std::span<const NounPhrase> phrases)
      : outline_(outline), units_(outline.units()), phrases_(phrases) {}

 protected:
  /// Where the sentence of `unit` ends, without its stops.
  std::uint32_t sentence_end(std::uint32_t unit) const;

  PartOfSpeech part_at(std::uint32_t unit) const { return units_[unit].part_of_speech; }
  /// In lower case; empty for a marked stretch.
  std::string_view word(std::uint32_t unit) const {
    return units_[unit].marked ? std::string_view() : outline_.lower(unit);
  }
  /// False past the end of the text.
  bool is_word(std::uint32_t unit, std::string_view wanted) const {
    return unit < units_.size() && word(unit) == wanted;
  }

  /// The longest phrase that begins at `unit`; null if none does.
  const NounPhrase* phrase_at(std::uint32_t unit) const;
  static std::uint32_t phrase_end(const NounPhrase& phrase) {
    return std::max(phrase.end_unit, phrase.attached_end);
  }

  /// `end` if there is none.
  std::uint32_t next_comma(std::uint32_t u, std::uint32_t end) const;

  /// A verb that may be its clause's, as far as lists and endings tell.
  bool is_finite(std::uint32_t unit) const;
  bool has_verb(std::uint32_t first, std::uint32_t end) const;

  /// "a truth Ann Hall", "a word Hall": a thing, and who does something to it.
  bool is_thing_with_subject(const NounPhrase& phrase) const;

  /// "people buy", "Britons support"
  bool precedes_base(std::uint32_t unit) const;

  /// A comma or any other mark, "who", "that" and "if": another clause may begin.
  bool parts_clauses(std::uint32_t unit) const {
    const PartOfSpeech c = part_at(unit);
    return c >= PartOfSpeech::comma || c == PartOfSpeech::relative || c == PartOfSpeech::subordinator;
  }

  /// The same, or "and", or another subject: "he".
  bool begins_another(std::uint32_t unit) const {
    const PartOfSpeech c = part_at(unit);
    return parts_clauses(unit) || c == PartOfSpeech::conjunction || c == PartOfSpeech::pronoun;
  }

  /// "support the plan", "approve of it"
  bool has_object(std::uint32_t unit) const;

  const Outline& outline_;
  const std::vector<Unit>& units_;
  std::span<const NounPhrase> phrases_;
};

}  // namespace presslight
