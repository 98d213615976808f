#include "presslight/quotes/clauses/adjuncts.h"

#include <algorithm>
#include <string_view>

#include "presslight/quotes/grammar/proportions.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Adverbs that belong to a saying before them. Sorted.
constexpr WordList kCueAdverbs{"afterward", "afterwards", "again",     "also",     "earlier",
                               "friday",    "later",      "monday",    "once",     "saturday",
                               "sunday",    "then",       "though",    "thursday", "today",
                               "tonight",   "tuesday",    "wednesday", "yesterday"};

// Adverbs of a number or a quantity behind them. Sorted.
constexpr WordList kDegrees{"barely", "hardly", "nearly", "only", "roughly", "scarcely"};

// What is said may begin with these. Sorted.
constexpr WordList kOfContent{"despite", "unlike", "without"};

}  // namespace

bool Adjuncts::is_infinitive(std::uint32_t at, std::uint32_t end) const {
  if (at + 1 >= end || !is_word(at, "to")) return false;
  const PartOfSpeech c = part_at(at + 1);
  return c != PartOfSpeech::determiner && c != PartOfSpeech::possessive &&
         c != PartOfSpeech::object_pronoun && c != PartOfSpeech::number && !units_[at + 1].marked &&
         (outline_.shape(at + 1) == WordShape::lower || outline_.shape(at) == WordShape::capitalised);
}

bool Adjuncts::is_of_cue(std::uint32_t unit) const {
  const std::string_view it = word(unit);
  return (it.ends_with("ly") && !is_in(kDegrees, it)) || is_in(kCueAdverbs, it) || is_time_noun(it);
}

bool Adjuncts::is_possessor(std::uint32_t at, std::uint32_t end) const {
  return at + 1 < end && part_at(at + 1) == PartOfSpeech::possessive_mark;
}

bool Adjuncts::is_of_content(std::uint32_t at) const {
  if (!is_in(kOfContent, word(at))) return false;
  const NounPhrase* const phrase = at + 1 < units_.size() ? phrase_at(at + 1) : nullptr;
  return phrase == nullptr || !is_word(phrase_end(*phrase), "that");
}

bool Adjuncts::is_currency(std::uint32_t at) const {
  return is_word(at, "$") || is_word(at, "\u00a3") || is_word(at, "\u20ac");
}

bool Adjuncts::is_quantity(std::uint32_t at, std::uint32_t end) const {
  if (is_currency(at) && at + 1 < end) return part_at(at + 1) == PartOfSpeech::number;
  return past_quantity(outline_, at, end) > at;
}

std::uint32_t Adjuncts::past_time(std::uint32_t at, std::uint32_t end) const {
  std::uint32_t noun = at;
  if (is_word(noun, "a") && is_word(noun + 1, "few")) ++noun;
  const bool is_counted =
      part_at(at) == PartOfSpeech::number || is_word(noun, "few") || is_word(at, "several");
  if (is_counted) ++noun;
  if (noun + 1 >= end || !is_time_noun(word(noun))) return at;
  const std::uint32_t link = noun + 1;
  if (is_word(link, "earlier") || is_word(link, "later") || is_word(link, "ago")) return link + 1;
  if (link + 1 >= end || !(is_word(link, "after") || is_word(link, "before"))) return at;
  const NounPhrase* const phrase = phrase_at(link + 1);
  return phrase != nullptr ? std::min(phrase_end(*phrase), end) : at;
}

std::uint32_t Adjuncts::past_occasion(std::uint32_t at, std::uint32_t end) const {
  const bool may = part_at(at) == PartOfSpeech::determiner && at + 2 < end;
  return may && is_time_noun(word(at + 2)) ? at + 3 : 0;
}

std::uint32_t Adjuncts::past_part_of_day(std::uint32_t at, std::uint32_t end) const {
  static constexpr WordList kParts{"afternoon", "evening", "morning", "night"};
  return at < end && is_in(kParts, word(at)) ? at + 1 : at;
}

std::uint32_t Adjuncts::past_adjunct(std::uint32_t at, std::uint32_t end) const {
  if (is_word(at, "that") && at + 2 < end && is_time_noun(word(at + 1)) && is_word(at + 2, "that"))
    return at + 2;
  const bool has_hour = is_word(at, "early") || is_word(at, "late");
  if (has_hour && at + 1 < end && (is_of_cue(at + 1) || is_word(at + 1, "on"))) return at + 1;
  const bool may_tell_when = is_word(at, "last") || is_word(at, "this") || is_word(at, "earlier");
  if (may_tell_when && at + 1 < end && is_time_noun(word(at + 1)))
    return is_possessor(at + 1, end) ? at : at + 2;
  if (is_word(at + 1, "times") && at + 2 < end && !is_quantity(at, end)) return at + 2;  // "several times"
  if (is_word(at, "so") && is_word(at + 1, "far")) return std::min(at + 2, end);
  if (const std::uint32_t when = past_time(at, end); when > at) return when;
  if (part_at(at) == PartOfSpeech::adverb && !is_word(at, "there") && !is_quantity(at, end))
    return is_possessor(at, end) ? at : past_part_of_day(at + 1, end);
  if (is_of_content(at) || is_quantity(at, end)) return at;
  if (part_at(at) == PartOfSpeech::preposition && at + 1 < end && phrase_at(at) == nullptr) {
    const NounPhrase* const phrase = phrase_at(at + 1);
    if (phrase != nullptr) return std::min(phrase_end(*phrase), end);
    if (const std::uint32_t when = past_occasion(at + 1, end); when > at) return when;
    if (is_word(at, "under") && part_at(at + 1) == PartOfSpeech::ing_like) return at + 2;  // "questioning"
    const bool tells_when = part_at(at + 1) == PartOfSpeech::adverb ||
                            part_at(at + 1) == PartOfSpeech::number || is_time_noun(word(at + 1));
    return tells_when ? past_part_of_day(at + 2, end) : at;
  }
  if (part_at(at) == PartOfSpeech::comma && at + 2 < end && part_at(at + 1) == PartOfSpeech::adverb &&
      part_at(at + 2) == PartOfSpeech::comma)
    return at + 3;
  return at;
}

std::uint32_t Adjuncts::past_aside(const Cue& cue, std::uint32_t at, std::uint32_t end) const {
  constexpr std::uint32_t kLongest = 20;  // units
  if (cue.strength != CueStrength::speech || at >= end) return at;
  const PartOfSpeech opening = part_at(at);
  const bool has_brackets = opening == PartOfSpeech::opening_bracket;
  if (!has_brackets && opening != PartOfSpeech::comma && opening != PartOfSpeech::dash) return at;
  const bool is_joined = at + 1 < end && part_at(at + 1) == PartOfSpeech::conjunction;
  if (opening == PartOfSpeech::comma && is_joined) return at;
  const PartOfSpeech closing = has_brackets ? PartOfSpeech::closing_bracket : opening;
  for (std::uint32_t u = at + 1; u + 1 < end && u < at + kLongest; ++u)
    if (part_at(u) == closing && is_word(u + 1, "that")) return u + 1;
  return at;
}

}  // namespace presslight
