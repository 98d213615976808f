#include "presslight/quotes/clauses/clause_words.h"

#include <algorithm>

#include "presslight/document/clitics.h"
#include "presslight/names/words/name_words.h"

namespace presslight {

std::uint32_t ClauseWords::sentence_end(std::uint32_t unit) const {
  std::uint32_t end = outline_.sentence_of(unit).end;
  while (end > unit + 1 && units_[end - 1].part_of_speech == PartOfSpeech::stop) --end;
  return end;
}

std::uint32_t ClauseWords::next_comma(std::uint32_t u, std::uint32_t end) const {
  constexpr std::uint32_t kFarthest = 300;  // units: no phrase that anybody wrote
  const std::uint32_t last = std::min(end, u + kFarthest);
  while (u < last && part_at(u) != PartOfSpeech::comma) ++u;
  return u < last ? u : end;
}

const NounPhrase* ClauseWords::phrase_at(std::uint32_t unit) const {
  const auto found = first_from(phrases_, unit);
  return found != phrases_.end() && found->first_unit == unit ? &*found : nullptr;
}

bool ClauseWords::is_thing_with_subject(const NounPhrase& phrase) const {
  const std::uint32_t last = phrase.end_unit - 1;
  if (phrase.start != PhraseStart::indefinite || last < phrase.first_unit + 2) return false;
  std::uint32_t name = last;
  while (name > phrase.first_unit + 1 && outline_.shape(name) == WordShape::capitalised) --name;
  const bool is_title = (word_classes(word(name)) & (kTitle | kRole)) != 0;
  return name < last && outline_.shape(name) == WordShape::lower && part_at(name) == PartOfSpeech::other &&
         !is_title;
}

bool ClauseWords::is_finite(std::uint32_t unit) const {
  const PartOfSpeech c = part_at(unit);
  if (is_word(unit, "being")) return false;
  if (c == PartOfSpeech::auxiliary || c == PartOfSpeech::verb || c == PartOfSpeech::past_like) return true;
  if (c == PartOfSpeech::pronoun && has_clitic(outline_.document(), units_[unit].first_token)) return true;
  if (units_[unit].verb)
    return units_[unit].verb->form == VerbForm::past || units_[unit].verb->form == VerbForm::third_person;
  if (c != PartOfSpeech::other) return false;
  const std::string_view it = outline_.word(unit);
  const bool is_plural = it.size() > 3 && it.back() == 's';
  if (outline_.shape(unit) != WordShape::lower)
    return is_plural && !it.ends_with("ss") && precedes_base(unit) && has_object(unit + 1);
  if (is_plural) return !is_time_noun(outline_.lower(unit));
  return precedes_base(unit) && is_plural_without_s(outline_.lower(unit));
}

bool ClauseWords::precedes_base(std::uint32_t unit) const {
  return unit + 1 < units_.size() && part_at(unit + 1) == PartOfSpeech::other &&
         outline_.shape(unit + 1) == WordShape::lower;
}

bool ClauseWords::has_object(std::uint32_t unit) const {
  if (unit + 1 >= units_.size()) return false;
  const PartOfSpeech c = part_at(unit + 1);
  return c == PartOfSpeech::determiner || c == PartOfSpeech::possessive || c == PartOfSpeech::pronoun ||
         c == PartOfSpeech::object_pronoun || is_word(unit + 1, "of");
}

bool ClauseWords::has_verb(std::uint32_t first, std::uint32_t end) const {
  for (std::uint32_t u = first; u < end; ++u)
    if (is_finite(u)) return true;
  return false;
}

}  // namespace presslight
