#include "presslight/quotes/clauses/statements.h"

#include <algorithm>
#include <string_view>

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Verbs of things and of clauses. Sorted.
constexpr WordList kOfThings{"announce", "confirm", "deny", "report"};

// Sorted.
constexpr WordList kModals{"can", "could", "may", "should", "will", "would"};

}  // namespace

bool Statements::has_own_verb(std::uint32_t at, std::uint32_t end) const {
  const std::uint32_t farthest = std::min(end, at + kVerbWithin);
  std::uint32_t verb = at;
  while (verb < farthest && !is_word(verb, "that") && !is_finite(verb)) ++verb;
  if (verb >= farthest || is_word(verb, "that")) return false;
  while (verb > at && part_at(verb - 1) == PartOfSpeech::adverb) --verb;
  return verb == at ||
         (part_at(verb - 1) != PartOfSpeech::conjunction && part_at(verb - 1) != PartOfSpeech::comma);
}

bool Statements::is_this(std::uint32_t at, std::uint32_t end) const {
  const bool has_sign = is_currency(at);
  const std::uint32_t verb = has_sign ? at + 2 : at + 1;
  const bool may = has_sign || is_word(at, "this") || is_word(at, "these") || is_word(at, "those");
  return may && verb < end && part_at(verb) == PartOfSpeech::auxiliary;
}

bool Statements::may_begin_clause(std::uint32_t at, std::uint32_t end) const {
  if (is_quantity(at, end) || is_of_content(at)) return has_verb(at, std::min(end, at + kVerbWithin));
  switch (part_at(at)) {
    case PartOfSpeech::mark:
    case PartOfSpeech::comma:
    case PartOfSpeech::colon:
    case PartOfSpeech::semicolon:
    case PartOfSpeech::dash:
    case PartOfSpeech::stop:
    case PartOfSpeech::preposition:
    case PartOfSpeech::conjunction:
    case PartOfSpeech::relative:
    case PartOfSpeech::opening_bracket:
    case PartOfSpeech::closing_bracket:
    case PartOfSpeech::object_pronoun:
      return false;
    case PartOfSpeech::subordinator:
      return is_word(at, "if") || is_word(at, "because");
    case PartOfSpeech::pronoun:
      return at + 1 < end;
    default:
      return has_verb(at, std::min(end, at + kVerbWithin));
  }
}

bool Statements::begins_clause(std::string_view lemma, std::uint32_t at, std::uint32_t end) const {
  if (part_at(at) == PartOfSpeech::pronoun || is_word(at, "there")) return at + 1 < end && !is_object(at);
  const NounPhrase* const phrase = phrase_at(at);
  if (phrase == nullptr) return opens_with_auxiliary(at, end);
  if (is_thing_with_subject(*phrase)) return false;
  if (has_second_subject(*phrase, end) || has_relative_clause(*phrase, end)) return true;
  if (has_modal(phrase_end(*phrase), end) || is_apposed_subject(*phrase, end) ||
      has_long_subject(*phrase, end))
    return true;
  if (is_word(at, "people") && is_finite(at)) return true;  // "people buy"
  if (lemma == "say" && ends_like_verb(*phrase)) return true;
  std::uint32_t verb = phrase_end(*phrase);
  while (verb < end && part_at(verb) == PartOfSpeech::adverb) ++verb;
  if (verb >= end || verb >= at + kVerbWithin) return false;
  if (part_at(verb) == PartOfSpeech::pronoun) return false;  // "many of the vows he's made"
  const bool is_last = verb + 1 == end && part_at(verb) == PartOfSpeech::other;
  if (is_last && is_in(kOfThings, lemma)) return false;  // "denied the fraud claims"
  const bool is_led = verb + 1 < end && part_at(verb + 1) == PartOfSpeech::preposition;
  const bool may_be_participle =
      part_at(verb) == PartOfSpeech::past_like && !opens_object(verb + 1) &&
      (is_in(kOfThings, lemma) || (phrase->start == PhraseStart::indefinite && is_led && lemma != "say"));
  return is_finite(verb) && !may_be_participle;  // "denied the existence of a list kept"
}

bool Statements::is_object(std::uint32_t pronoun) const {
  const std::uint32_t next = pronoun + 1;
  if (!is_word(pronoun, "it")) return false;
  return part_at(next) == PartOfSpeech::preposition || is_word(next, "out") || is_word(next, "back");
}

bool Statements::ends_like_verb(const NounPhrase& phrase) const {
  const bool is_definite = part_at(phrase.first_unit) == PartOfSpeech::determiner;
  return is_definite && phrase.end_unit > phrase.first_unit + 2 && phrase.attached_end <= phrase.end_unit &&
         is_finite(phrase.end_unit - 1);
}

bool Statements::opens_with_auxiliary(std::uint32_t at, std::uint32_t end) const {
  constexpr std::uint32_t kFarthest = 5;  // units
  const PartOfSpeech c = part_at(at);
  const bool may = c == PartOfSpeech::number || c == PartOfSpeech::indefinite ||
                   c == PartOfSpeech::determiner || c == PartOfSpeech::ing_like || is_currency(at) ||
                   is_quantity(at, end) || is_word(at, "next") || is_word(at, "last") ||
                   is_word(at, "much") || (at + 1 < end && part_at(at + 1) == PartOfSpeech::possessive_mark);
  const bool is_gerund = c == PartOfSpeech::ing_like;
  if (!may || is_word(at + 1, "as")) return false;  // "songs such as"
  for (std::uint32_t u = at + 1; u < end && u < at + (is_gerund ? kFarthest - 2 : kFarthest); ++u) {
    if (part_at(u) == PartOfSpeech::auxiliary) return part_at(u - 1) != PartOfSpeech::conjunction;
    if (parts_clauses(u) || (part_at(u) == PartOfSpeech::pronoun && !is_gerund)) return false;
  }
  return false;
}

bool Statements::is_apposed_subject(const NounPhrase& phrase, std::uint32_t end) const {
  if (!phrase.apposed) return is_described_subject(phrase, end);
  const std::uint32_t comma = phrase_end(phrases_[*phrase.apposed]);
  return comma + 1 < end && part_at(comma) == PartOfSpeech::comma &&
         part_at(comma + 1) == PartOfSpeech::auxiliary;
}

bool Statements::is_described_subject(const NounPhrase& phrase, std::uint32_t end) const {
  const std::uint32_t comma = phrase_end(phrase);
  if (comma + 2 >= end || part_at(comma) != PartOfSpeech::comma) return false;
  const NounPhrase* const told = phrase_at(comma + 1);
  if (told == nullptr || part_at(told->first_unit) != PartOfSpeech::determiner) return false;
  constexpr std::uint32_t kLongest = 30;  // units
  const std::uint32_t closing = next_comma(comma + 1, std::min(end, comma + kLongest));
  return closing + 1 < end && part_at(closing) == PartOfSpeech::comma &&
         part_at(closing + 1) == PartOfSpeech::auxiliary;
}

bool Statements::has_long_subject(const NounPhrase& phrase, std::uint32_t end) const {
  std::uint32_t u = phrase_end(phrase);
  if (u >= end || part_at(u) != PartOfSpeech::relative) return false;
  while (u < end && u < phrase_end(phrase) + kVerbWithin && !is_finite(u)) ++u;
  for (u += 2; u < end && u < phrase_end(phrase) + kVerbWithin; ++u) {
    if (part_at(u) == PartOfSpeech::auxiliary && !is_word(u - 1, "to"))
      return part_at(u - 1) != PartOfSpeech::auxiliary;
    if (begins_another(u)) return false;
  }
  return false;
}

bool Statements::has_modal(std::uint32_t first, std::uint32_t end) const {
  const bool may_be_any = is_infinitive(first, end);  // "the plan to open it was"
  for (std::uint32_t u = first; u < end && u < first + kVerbWithin; ++u) {
    const PartOfSpeech c = part_at(u);
    if (parts_clauses(u)) return false;
    const bool is_object = may_be_any || (u > first && part_at(u - 1) == PartOfSpeech::preposition);
    if (c == PartOfSpeech::conjunction || (c == PartOfSpeech::pronoun && !is_object))
      return false;                                           // "the plan he said would"
    if (u == first && phrase_at(u) != nullptr) return false;  // "a truth Ann Hall should heed"
    const bool does_not =
        (is_word(u, "does") || is_word(u, "did") || is_word(u, "do")) && is_word(u + 1, "not");
    if (is_in(kModals, word(u)) || does_not || (may_be_any && c == PartOfSpeech::auxiliary)) return true;
  }
  return false;
}

bool Statements::opens_object(std::uint32_t unit) const {
  return unit < units_.size() &&
         (part_at(unit) == PartOfSpeech::determiner || part_at(unit) == PartOfSpeech::possessive);
}

bool Statements::has_relative_clause(const NounPhrase& phrase, std::uint32_t end) const {
  const std::uint32_t comma = phrase_end(phrase);
  if (comma + 2 >= end || part_at(comma) != PartOfSpeech::comma) return false;
  if (part_at(comma + 1) != PartOfSpeech::relative) return false;
  const std::uint32_t closing = next_comma(comma + 1, end);
  return closing + 1 < end && part_at(closing + 1) == PartOfSpeech::auxiliary;
}

bool Statements::has_second_subject(const NounPhrase& first, std::uint32_t end) const {
  const std::uint32_t link = phrase_end(first);
  if (link + 1 >= end || !is_word(link, "and")) return false;
  const NounPhrase* const second = phrase_at(link + 1);
  if (second == nullptr || phrase_end(*second) >= end) return false;
  const std::uint32_t verb = phrase_end(*second);
  return part_at(verb) == PartOfSpeech::auxiliary && !is_word(verb, "is") && !is_word(verb, "was") &&
         !is_word(verb, "has");
}

}  // namespace presslight
