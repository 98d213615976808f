#include "presslight/quotes/clauses/attributions.h"

#include <algorithm>

#include "presslight/names/words/name_words.h"

namespace presslight {

bool Attributions::has_verb_behind(std::uint32_t first, std::uint32_t end) const {
  constexpr std::uint32_t kFarthest = 100;  // units
  return first < end && has_verb(end - first > kFarthest ? end - kFarthest : first, end);
}

bool Attributions::has_marks(std::uint32_t first, std::uint32_t end) const {
  const auto some = std::span(units_).subspan(first, end - first);
  return std::any_of(some.begin(), some.end(), [](const Unit& unit) { return unit.marked.has_value(); });
}

bool Attributions::is_edge(std::uint32_t unit) const {
  const PartOfSpeech c = part_at(unit);
  return c == PartOfSpeech::comma || c == PartOfSpeech::dash || c == PartOfSpeech::colon ||
         c == PartOfSpeech::semicolon || c == PartOfSpeech::stop;
}

bool Attributions::is_inverted(std::uint32_t index) const {
  return subjects_[index].place == SubjectPlace::after;
}

bool Attributions::follows_as(std::uint32_t index) const {
  const Subject& subject = subjects_[index];
  const std::uint32_t verb = cues_[index].group_start;
  const bool opens = verb > 0 && is_word(verb - 1, "as") && verb - 1 == outline_.sentence_of(verb).first;
  if (subject.place == SubjectPlace::agent && opens) return true;  // "As reported by the Herald"
  const bool is_before = subject.place == SubjectPlace::before || subject.place == SubjectPlace::apposition;
  if (!is_before || cues_[index].form != CueForm::finite) return false;
  const std::uint32_t first = phrases_[*subject.phrase].first_unit;
  const std::uint32_t start = outline_.sentence_of(first).first;
  if (first == start || !is_word(first - 1, "as")) return false;
  if (first - 1 == start) return true;
  const PartOfSpeech before = part_at(first - 2);
  const bool is_led =
      before == PartOfSpeech::comma && !has_verb_behind(start, first - 1);  // "However, as Hall noted"
  return is_led || before == PartOfSpeech::conjunction;
}

std::uint32_t Attributions::end_of_attribution(std::uint32_t unit, std::uint32_t end) const {
  constexpr std::uint32_t kLongest = 8;  // units
  if (is_word(unit, "out")) ++unit;
  const bool may =
      unit < end && (part_at(unit) == PartOfSpeech::preposition || part_at(unit) == PartOfSpeech::adverb);
  if (!may) return unit;
  const std::uint32_t comma = next_comma(unit, std::min(end, unit + kLongest));
  const bool is_phrase = comma < end && part_at(comma) == PartOfSpeech::comma && !has_verb(unit, comma) &&
                         !has_marks(unit, comma);
  return is_phrase ? comma : unit;
}

std::optional<AttributionRange> Attributions::attribution(std::uint32_t index) const {
  const Cue& cue = cues_[index];
  const Subject& subject = subjects_[index];
  if (subject.phrase && tells_what_is_quoted(outline_, cues_, index)) {
    const auto source = subjects_[index - 1].phrase;
    if (!source || phrases_[*source].first_unit >= cue.group_start) return std::nullopt;
    return AttributionRange{phrases_[*source].first_unit, cue.end_unit};
  }
  if (!subject.phrase || cue.form != CueForm::finite) return std::nullopt;
  const NounPhrase& phrase = phrases_[*subject.phrase];
  const std::uint32_t first = phrase.series ? phrase.series->first : phrase.first_unit;
  if (subject.place == SubjectPlace::after)
    return AttributionRange{cue.group_start, std::max(phrase_end(phrase), cue.end_unit)};
  if (subject.place != SubjectPlace::before && subject.place != SubjectPlace::apposition) return std::nullopt;
  const bool is_told = tells_somebody(cue);
  const std::uint32_t end = sentence_end(cue.first_unit);
  const NounPhrase* const reader =
      cue.lemma == "write" ? phrase_at(cue.end_unit) : nullptr;  // "Hall wrote Lee."
  if (reader != nullptr && phrase_end(*reader) == end) return AttributionRange{first, end};
  return AttributionRange{first, is_told ? past_addressee(cue, end) : end_of_attribution(cue.end_unit, end)};
}

bool Attributions::is_of_speaker(std::uint32_t index, std::uint32_t first) const {
  if (!is_inverted(index) || cues_[index].form == CueForm::according_to) return false;
  const NounPhrase* const phrase = phrase_at(first);
  return phrase != nullptr && phrase->kind == MentionKind::nominal && !has_predicate(*phrase);
}

bool Attributions::has_predicate(const NounPhrase& phrase) const {
  const std::uint32_t verb = phrase_end(phrase);
  if (verb >= units_.size() || !is_finite(verb)) return false;
  if (part_at(verb) != PartOfSpeech::past_like) return true;
  const bool has_place = verb + 1 < units_.size() && part_at(verb + 1) == PartOfSpeech::preposition;
  return phrase.start != PhraseStart::indefinite && !has_place;
}

bool Attributions::tells_topic(std::uint32_t unit, std::uint32_t end) const {
  if (is_word(unit, "to") && unit + 1 < end && phrase_at(unit + 1) != nullptr)
    unit = phrase_end(*phrase_at(unit + 1));
  return unit < end && (is_word(unit, "of") || is_word(unit, "about"));
}

bool Attributions::is_cut_in(std::uint32_t u) const {
  return u >= units_.size() || part_at(u) == PartOfSpeech::comma || part_at(u) == PartOfSpeech::stop;
}

bool Attributions::introduces_marks(std::uint32_t u, std::uint32_t end) const {
  if (u < end && is_edge(u)) ++u;
  return u < end && units_[u].marked.has_value();
}

bool Attributions::may_follow_attribution(std::uint32_t u) const {
  const PartOfSpeech c = part_at(u);
  return c == PartOfSpeech::stop || c == PartOfSpeech::comma || c == PartOfSpeech::adverb ||
         c == PartOfSpeech::preposition || c == PartOfSpeech::semicolon || c == PartOfSpeech::dash ||
         c == PartOfSpeech::conjunction || c == PartOfSpeech::subordinator;
}

bool Attributions::follows_link(std::uint32_t unit, std::uint32_t first) const {
  if (unit > first && part_at(unit - 1) == PartOfSpeech::comma) --unit;
  return unit > first &&
         (part_at(unit - 1) == PartOfSpeech::relative || part_at(unit - 1) == PartOfSpeech::subordinator);
}

bool Attributions::follows_and(std::uint32_t unit, std::uint32_t first) const {
  return unit > first + 2 && part_at(unit - 1) == PartOfSpeech::comma &&
         part_at(unit - 2) == PartOfSpeech::conjunction;
}

std::uint32_t Attributions::source_end(const NounPhrase& source) const {
  return source.apposed ? phrase_end(phrases_[*source.apposed]) : phrase_end(source);
}

bool Attributions::tells_when_alone(std::uint32_t first, std::uint32_t unit) const {
  constexpr std::uint32_t kLongest = 5;  // units
  if (unit > first + kLongest) return false;
  if (unit > 1 && part_at(unit - 1) == PartOfSpeech::comma) --unit;
  return unit > 0 && (is_word(unit - 1, "later") || is_word(unit - 1, "earlier") || is_word(unit - 1, "ago"));
}

bool Attributions::is_post(const NounPhrase& phrase) const {
  return phrase.kind == MentionKind::nominal && phrase.start != PhraseStart::bare &&
         (word_classes(word(phrase.end_unit - 1)) & kRole) != 0;
}

bool Attributions::is_described(const NounPhrase& phrase, std::uint32_t end) const {
  const std::uint32_t verb = phrase_end(phrase);
  const std::uint32_t comma = next_comma(verb, end);
  if (phrase.kind != MentionKind::nominal || verb >= comma || comma + 1 >= end) return false;
  const PartOfSpeech c = part_at(verb);
  const bool is_told_of =
      c == PartOfSpeech::past_like || c == PartOfSpeech::relative || is_word(verb, "that");
  return is_told_of && part_at(comma + 1) < PartOfSpeech::comma && has_verb(comma + 1, end);
}

std::uint32_t Attributions::past_source(std::uint32_t index, std::uint32_t end) const {
  const std::optional<std::uint32_t> phrase = subjects_[index].phrase;
  if (!phrase) return next_comma(cues_[index].end_unit, end);
  const std::uint32_t comma = next_comma(source_end(phrases_[*phrase]), end);
  const NounPhrase* const next = comma + 1 < end ? phrase_at(comma + 1) : nullptr;
  if (next != nullptr && is_described(*next, end)) return next_comma(comma + 1, end);
  const bool is_told_of = next != nullptr && (next->start == PhraseStart::indefinite || is_post(*next)) &&
                          next_comma(comma + 1, end) == phrase_end(*next);
  return is_told_of ? phrase_end(*next) : comma;
}

bool Attributions::opens_sentence(std::uint32_t unit, std::uint32_t start) const {
  return unit == start + 1 &&
         (part_at(start) == PartOfSpeech::conjunction || part_at(start) == PartOfSpeech::adverb);
}

std::optional<std::uint32_t> Attributions::words_without_comma(std::uint32_t index, std::uint32_t end) const {
  const std::optional<std::uint32_t> phrase = subjects_[index].phrase;
  if (!phrase || phrases_[*phrase].kind != MentionKind::name) return std::nullopt;
  const std::uint32_t first = source_end(phrases_[*phrase]);
  const NounPhrase* const subject = first < end ? phrase_at(first) : nullptr;
  const bool is_clause = subject != nullptr && phrase_end(*subject) < end && is_finite(phrase_end(*subject));
  return is_clause ? std::optional(first) : std::nullopt;
}

bool Attributions::tells_time_alone(std::uint32_t first, std::uint32_t end) const {
  constexpr std::uint32_t kLongest = 4;  // units
  if (end > first + kLongest) return false;
  for (std::uint32_t u = first; u < end; ++u) {
    const bool is_time = part_at(u) == PartOfSpeech::adverb || part_at(u) == PartOfSpeech::number ||
                         is_time_noun(word(u)) || is_word(u, "on") || is_word(u, "late") ||
                         is_word(u, "last");
    if (!is_time) return false;
  }
  return true;
}

bool Attributions::follows_colon(std::uint32_t unit) const {
  return unit > 0 &&
         (part_at(unit - 1) == PartOfSpeech::colon || part_at(unit - 1) == PartOfSpeech::semicolon);
}

bool Attributions::is_done(std::uint32_t index) const {
  const Cue& cue = cues_[index];
  return cue.strength == CueStrength::act && cue.end_unit < units_.size() &&
         part_at(cue.end_unit) == PartOfSpeech::preposition;
}

bool Attributions::is_second_verb(std::uint32_t index) const {
  if (!is_inverted(index)) return false;
  const NounPhrase& after = phrases_[*subjects_[index].phrase];
  return is_word(after.first_unit, "it") ||
         (after.start == PhraseStart::indefinite && cues_[index].lemma != "say");
}

bool Attributions::is_time_span(std::uint32_t first, std::uint32_t end) const {
  return first + 2 < end && part_at(first) == PartOfSpeech::number && is_time_noun(word(first + 1)) &&
         (is_word(first + 2, "after") || is_word(first + 2, "before"));
}

bool Attributions::is_thing_with_clause(std::uint32_t first, std::uint32_t end) const {
  const NounPhrase* const phrase = phrase_at(first);
  if (phrase == nullptr || phrase->start != PhraseStart::indefinite || phrase_end(*phrase) >= end)
    return false;
  const std::uint32_t link = phrase_end(*phrase);
  return part_at(link) == PartOfSpeech::relative || is_word(link, "that");
}

}  // namespace presslight
