#include "presslight/quotes/clauses/clause_ends.h"

#include <algorithm>
#include <string_view>

#include "presslight/quotes/grammar/proportions.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Words that open a clause before that of its sentence. Sorted.
constexpr WordList kFronting{"after", "although", "as",    "because", "before", "if",
                             "now",   "once",     "since", "though",  "when",   "while"};

// What was said, as the reporter calls it. Sorted.
constexpr WordList kWords{"accusation", "allegation", "argument",  "assertion", "charge",   "claim",
                          "comment",    "criticism",  "move",      "point",     "position", "proposal",
                          "remark",     "request",    "statement", "suggestion"};

// What who keeps back more does not do. Sorted.
constexpr WordList kTellingMore{"answer",    "comment", "confirm", "disclose", "discuss",
                                "elaborate", "explain", "give",    "identify", "name",
                                "offer",     "provide", "reveal",  "say",      "specify"};

constexpr std::uint32_t kLongest = 1000;  // units of a clause: no sentence that anybody wrote

}  // namespace

std::uint32_t ClauseEnds::clause_end(std::uint32_t first, std::uint32_t end) const {
  end = std::min(end, first + kLongest);
  const bool has_aside =
      first < end && part_at(first) == PartOfSpeech::dash;  // "that - as planned - it runs"
  for (std::uint32_t u = has_aside ? first : first + 1; u < end; ++u) {
    if (units_[u].marked) return u + 1;  // its words are given by the marks
    if (part_at(u) == PartOfSpeech::dash) {
      const std::uint32_t second = next_dash(u, end);
      const bool is_more = second == end && (goes_on_otherwise(u + 1, end) || tells_of_words(u + 1, end));
      if (is_inside_dashes(first) || is_more) return u;
      if (second < end) u = second;
    } else if (ends_before(u, end) && !is_fronted(first, u, end) && !is_led_by_phrase(first, u)) {
      return u;
    }
  }
  return end;
}

std::uint32_t ClauseEnds::complement_end(const Cue& cue, const Subject& subject, std::uint32_t first,
                                         std::uint32_t end) const {
  end = std::min(end, first + kLongest);
  return clause_end(first, before_reporter(cue, subject, first, before_reason(first, end)));
}

bool ClauseEnds::takes_over(std::uint32_t u, std::uint32_t end) const {
  const std::uint32_t link = u;
  while (u + 1 < end && is_link(part_at(u)) && phrase_at(u) == nullptr) ++u;
  const NounPhrase* const phrase = phrase_at(u);
  if (phrase != nullptr) u = u > link ? past_apposition(phrase_end(*phrase), end) : phrase_end(*phrase);
  const Cue* const cue = u < end ? cue_at_group(u) : nullptr;
  if (cue == nullptr || !is_reporting(*cue)) return false;
  const bool is_noun = cue->end_unit < end &&
                       (part_at(cue->end_unit) == PartOfSpeech::auxiliary ||
                        (cue->strength == CueStrength::act && part_at(cue->end_unit) == PartOfSpeech::comma));
  if (phrase != nullptr && is_noun) return false;  // "interest rates are low", "home addresses, names and"
  return phrase != nullptr ? cue->form == CueForm::finite : cue->form != CueForm::infinitive;
}

std::uint32_t ClauseEnds::past_apposition(std::uint32_t u, std::uint32_t end) const {
  constexpr std::uint32_t kFarthest = 12;  // units
  if (u >= end || part_at(u) != PartOfSpeech::comma) return u;
  const std::uint32_t last = std::min(end, u + kFarthest);
  const std::uint32_t comma = next_comma(u + 1, last);
  return comma < last ? comma + 1 : u;
}

std::uint32_t ClauseEnds::before_reason(std::uint32_t first, std::uint32_t end) const {
  if (!is_word(first, "to")) return end;
  for (std::uint32_t u = first + 3; u < end; ++u)                     // not "to go after"
    if (is_word(u, "after") && !is_time_noun(word(u - 1))) return u;  // not "two days after"
  return end;
}

std::uint32_t ClauseEnds::before_reporter(const Cue& cue, const Subject& subject, std::uint32_t first,
                                          std::uint32_t end) const {
  if (subject.place == SubjectPlace::shared && phrases_[*subject.phrase].first_unit > first)
    return std::min(end, phrases_[*subject.phrase].first_unit - 1);  // "Noting that it leaks, Ann Hall left"
  const PartOfSpeech c = part_at(first);
  const bool has_gap =
      first == cue.end_unit && !word(first).ends_with("ing") &&
      (c == PartOfSpeech::auxiliary || c == PartOfSpeech::verb || c == PartOfSpeech::past_like);
  if (has_gap && !is_in_relative(cue, subject)) end = before_outer_verb(first, end);
  const std::uint32_t comma = next_comma(first, end);
  if (comma + 1 >= end) return end;
  if (opens_sentence(cue) || is_subordinate(cue) || is_conceded(subject)) return comma;
  for (std::uint32_t u = comma; u + 1 < end; u = next_comma(u + 1, end))
    if (is_other_share(subject, u + 1, end) || tells_of_words(u + 1, end)) return u;
  return is_in_relative(cue, subject) && is_finite(comma + 1) ? comma : end;
}

std::uint32_t ClauseEnds::before_outer_verb(std::uint32_t first, std::uint32_t end) const {
  std::uint32_t u = first;
  while (u < end && (part_at(u) == PartOfSpeech::auxiliary || part_at(u) == PartOfSpeech::adverb)) ++u;
  for (++u; u < end; ++u) {
    if (begins_another(u)) return end;
    if (part_at(u) == PartOfSpeech::auxiliary && !is_word(u - 1, "to")) return u;
  }
  return end;
}

bool ClauseEnds::is_subordinate(const Cue& cue) const {
  std::uint32_t start = outline_.sentence_of(cue.first_unit).first;
  constexpr std::uint32_t kFarthest = 5;  // units: "A few weeks after"
  const std::uint32_t comma = next_comma(start, std::min(cue.first_unit, start + kFarthest));
  const bool is_led = comma < cue.first_unit && comma < start + kFarthest;
  if (is_led) start = comma + 1;  // "After all, while Hall said"
  const std::uint32_t last = std::min(cue.first_unit, start + kFarthest);
  std::uint32_t opening = start;
  while (opening < last && !is_in(kFronting, word(opening)) && !is_finite(opening)) ++opening;
  const bool is_fronting = opening < last && is_in(kFronting, word(opening));
  return is_fronting && next_comma(start, cue.first_unit) == cue.first_unit;
}

bool ClauseEnds::is_conceded(const Subject& subject) const {
  if (!subject.phrase || subject.place != SubjectPlace::before) return false;
  const std::uint32_t first = phrases_[*subject.phrase].first_unit;
  const bool is_led = first > 1 && (is_word(first - 1, "while") || is_word(first - 1, "although") ||
                                    is_word(first - 1, "though"));
  return is_led && part_at(first - 2) == PartOfSpeech::conjunction;
}

bool ClauseEnds::is_led_by_phrase(std::uint32_t first, std::uint32_t comma) const {
  const bool is_led = part_at(first) == PartOfSpeech::preposition && !is_word(first, "to");
  if (part_at(comma) != PartOfSpeech::comma || !is_led) return false;
  const NounPhrase* const phrase = phrase_at(first + 1);
  return phrase != nullptr && phrase_end(*phrase) <= comma && !has_verb(phrase_end(*phrase), comma);
}

bool ClauseEnds::is_in_relative(const Cue& cue, const Subject& subject) const {
  const std::uint32_t group = cue.group_start;
  const bool has_own = subject.phrase && subject.place == SubjectPlace::before;
  const std::uint32_t start = has_own ? std::min(phrases_[*subject.phrase].first_unit, group) : group;
  const bool after_own = start > 1 && part_at(start - 1) == PartOfSpeech::relative;
  const std::uint32_t relative = after_own ? start - 1 : group > 1 ? group - 1 : 0;
  return relative > 0 && part_at(relative) == PartOfSpeech::relative &&
         part_at(relative - 1) == PartOfSpeech::comma;
}

bool ClauseEnds::opens_sentence(const Cue& cue) const {
  const std::uint32_t start = outline_.sentence_of(cue.first_unit).first;
  return cue.group_start == start || (cue.group_start == start + 1 && is_link(part_at(start)));
}

bool ClauseEnds::ends_before(std::uint32_t u, std::uint32_t end) const {
  switch (part_at(u)) {
    case PartOfSpeech::semicolon:
      return true;
    case PartOfSpeech::comma:
      return u + 1 < end && takes_over(u + 1, end);
    case PartOfSpeech::conjunction:
      if (gives_no_more(u) || leads_to_marks(u, end)) return true;
      return u + 1 < end && (is_shared_cue(u + 1, end) || is_said_by_another(u + 1, end));
    default:
      return false;
  }
}

bool ClauseEnds::leads_to_marks(std::uint32_t conjunction, std::uint32_t end) const {
  constexpr std::uint32_t kFarthest = 40;  // units
  const bool is_clause =
      conjunction + 2 < end && part_at(conjunction + 2) != PartOfSpeech::preposition;  // not "and that of"
  if (!is_word(conjunction + 1, "that") || !is_clause) return false;
  for (std::uint32_t u = conjunction + 2; u < end && u < conjunction + kFarthest; ++u)
    if (units_[u].marked) return true;
  return false;
}

bool ClauseEnds::tells_of_words(std::uint32_t u, std::uint32_t end) const {
  std::uint32_t noun = u + 1;
  if (is_word(u, "something")) {
    noun = u;
  } else if (is_word(u, "a") || is_word(u, "an")) {
    if (noun + 1 < end && !is_in(kWords, word(noun))) ++noun;  // "a bold proposal"
    if (noun + 1 >= end || !is_in(kWords, word(noun))) return false;
  } else {
    return false;
  }
  if (noun + 1 >= end) return false;
  const PartOfSpeech c = part_at(noun + 1);
  return is_word(noun + 1, "that") || is_word(noun + 1, "not") || c == PartOfSpeech::relative ||
         c == PartOfSpeech::pronoun;
}

bool ClauseEnds::gives_no_more(std::uint32_t but) const {
  if (!is_word(but, "but")) return false;
  const bool is_denied = (is_word(but + 1, "did") || is_word(but + 1, "would")) && is_word(but + 2, "not");
  const std::uint32_t verb = is_denied ? but + 3 : but + 1;
  const bool is_declined = is_word(verb, "declined") || is_word(verb, "refused");
  const bool gives_none = (is_word(verb, "gave") || is_word(verb, "offered") || is_word(verb, "provided")) &&
                          is_word(verb + 1, "no");
  const bool is_silent = is_denied && verb < units_.size() && is_in(kTellingMore, word(verb));
  return is_declined || gives_none || is_silent;
}

bool ClauseEnds::is_other_share(const Subject& subject, std::uint32_t u, std::uint32_t end) const {
  if (!subject.phrase) return false;
  const std::uint32_t first = phrases_[*subject.phrase].first_unit;
  if (past_quantity(outline_, first, u) == first) return false;
  return u + 1 < end && (is_link(part_at(u)) || is_word(u, "compared") || is_word(u, "with")) &&
         past_quantity(outline_, u + 1, end) > u + 1;
}

bool ClauseEnds::is_said_by_another(std::uint32_t u, std::uint32_t end) const {
  const NounPhrase* const phrase = phrase_at(u);
  const Cue* const cue =
      phrase != nullptr && phrase_end(*phrase) < end ? cue_at(phrase_end(*phrase)) : nullptr;
  if (cue == nullptr || cue->form != CueForm::finite) return false;
  if (phrase->kind == MentionKind::pronoun && cue->strength == CueStrength::act) return true;
  if (cue->strength != CueStrength::speech) return false;
  return is_word(cue->end_unit, "that") || cue->lemma == "say";
}

bool ClauseEnds::goes_on_otherwise(std::uint32_t u, std::uint32_t end) const {
  if (is_word(u, "though") || is_word(u, "although") || is_word(u + 1, "though")) return true;
  const auto cue = first_from(cues_, u);
  return cue != cues_.end() && cue->first_unit < end && is_reporting(*cue);
}

bool ClauseEnds::is_fronted(std::uint32_t first, std::uint32_t u, std::uint32_t end) const {
  if (part_at(u) != PartOfSpeech::comma || u + 1 >= end) return false;
  const NounPhrase* const subject = phrase_at(u + 1);
  if (subject == nullptr) {
    const Cue* const verb = cue_at(u + 1);
    const NounPhrase* const opening = phrase_at(first);
    const bool is_subject =
        opening != nullptr && phrase_end(*opening) > first + 1;  // not "said yes, compared"
    return verb != nullptr && verb->form == CueForm::finite && verb->lemma != "say" && is_subject &&
           !has_verb(first, u);
  }
  const Cue* const cue = cue_at_group(phrase_end(*subject));
  const bool says_so =
      cue != nullptr && cue->strength == CueStrength::speech && cue->group_start == cue->first_unit;
  std::uint32_t start = u;
  while (start > first && part_at(start - 1) != PartOfSpeech::comma && !is_word(start - 1, "that")) --start;
  const bool is_led =
      part_at(start) == PartOfSpeech::preposition || is_word(start, "if") || is_word(start, "when");
  return !says_so && is_led && !is_word(start, "to") && phrase_at(start) == nullptr;
}

bool ClauseEnds::is_inside_dashes(std::uint32_t first) const {
  constexpr std::uint32_t kFarthest = 25;  // units
  const std::uint32_t start = outline_.sentence_of(first).first;
  bool is_inside = false;
  for (std::uint32_t u = first; u > start && first - u < kFarthest; --u)
    if (part_at(u - 1) == PartOfSpeech::dash) is_inside = !is_inside;
  return is_inside;
}

std::uint32_t ClauseEnds::next_dash(std::uint32_t u, std::uint32_t end) const {
  for (std::uint32_t i = u + 1; i < end; ++i)
    if (part_at(i) == PartOfSpeech::dash) return i;
  return end;
}

const Cue* ClauseEnds::cue_at(std::uint32_t unit) const {
  const auto found = first_from(cues_, unit);
  return found != cues_.end() && found->first_unit == unit ? &*found : nullptr;
}

bool ClauseEnds::is_link(PartOfSpeech c) {
  return c == PartOfSpeech::adverb || c == PartOfSpeech::conjunction || c == PartOfSpeech::subordinator;
}

bool ClauseEnds::is_reporting(const Cue& cue) {
  return cue.strength == CueStrength::speech || cue.strength == CueStrength::act;
}

const Cue* ClauseEnds::cue_at_group(std::uint32_t unit) const {
  for (std::uint32_t u = unit; u < units_.size() && u < unit + 4; ++u)
    if (const Cue* const cue = cue_at(u)) return cue->group_start <= unit ? cue : nullptr;
  return nullptr;
}

bool ClauseEnds::is_shared_cue(std::uint32_t u, std::uint32_t end) const {
  while (u + 1 < end && part_at(u) == PartOfSpeech::adverb) ++u;
  const Cue* const beside = cue_at(u);
  const Cue* const cue = beside != nullptr ? beside : cue_at_group(u);
  if (cue == nullptr || cue->group_start != u) return false;
  if (beside == nullptr) return cue->strength == CueStrength::speech && is_word(cue->end_unit, "that");
  if (cue->form == CueForm::participle)
    return cue->strength == CueStrength::speech ? is_word(cue->end_unit, "that")
                                                : cue->lemma == "call" || cue->lemma == "accuse";
  if (cue->form != CueForm::finite) return false;
  const bool has_object = cue->end_unit < end && (part_at(cue->end_unit) != PartOfSpeech::preposition ||
                                                  (cue->lemma == "call" && is_word(cue->end_unit, "on")));
  return cue->strength == CueStrength::speech || (cue->strength == CueStrength::act && has_object);
}

}  // namespace presslight
