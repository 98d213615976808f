#include "presslight/quotes/speakers/inner_clauses.h"

#include <algorithm>

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

/// Sorted; words that begin a clause with a subject of its own, and may lead from its cue into its quotation.
constexpr WordList kSubordinators{"after", "although", "as",    "because", "before", "since", "though",
                                  "when",  "whenever", "where", "whereas", "while",  "whilst"};
constexpr WordList kLeads{"a", "about", "against", "an", "as", "of", "on", "the"};

/// Nothing between the cue and the quotation but "as", "about", "a" or "the".
bool leads_into(const Outline& outline, const Cue& cue, std::uint32_t quote_unit) {
  constexpr std::uint32_t kMostBetween = 2;
  if (cue.end_unit > quote_unit || quote_unit - cue.end_unit > kMostBetween) return false;
  for (std::uint32_t u = cue.end_unit; u < quote_unit; ++u)
    if (!is_in(kLeads, outline.lower(u))) return false;
  return true;
}

/// "them", "her", "it", "that"
bool is_object_pronoun(const Outline& outline, std::uint32_t unit) {
  const PartOfSpeech part = outline.units()[unit].part_of_speech;
  const std::string_view word = outline.lower(unit);
  return part == PartOfSpeech::object_pronoun || part == PartOfSpeech::possessive || word == "it" ||
         word == "that" || word == "this";
}

/// "called the collapse 'a gift'", "described it as 'a gift'": one phrase between, of a verb that does
/// something with words.
bool calls_object(const Outline& outline, const SpeechReading& reading, const Cue& cue,
                  std::uint32_t quote_unit) {
  if (cue.strength != CueStrength::act || cue.end_unit >= quote_unit) return false;
  const std::uint32_t end = outline.lower(quote_unit - 1) == "as" ? quote_unit - 1 : quote_unit;
  if (cue.end_unit + 1 == end && is_object_pronoun(outline, cue.end_unit)) return true;
  const auto object = first_from(reading.phrases, cue.end_unit);
  return object != reading.phrases.end() && object->first_unit == cue.end_unit && object->attached_end == end;
}

/// The unit past ", Tom Hall," whose first comma is at `comma`; `end` where it is not closed nearby.
std::uint32_t past_apposition(const Outline& outline, std::uint32_t comma, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 8;  // units
  const std::uint32_t last = std::min(end, comma + kLongest);
  std::uint32_t u = comma + 1;
  while (u < last && outline.units()[u].part_of_speech != PartOfSpeech::comma) ++u;
  return u < last ? u + 1 : end;
}

/// "accused him of giving 'evasive' evidence": whom, "of", and a few words.
bool accuses(const Outline& outline, const SpeechReading& reading, const Cue& cue, std::uint32_t quote_unit) {
  constexpr std::uint32_t kLongest = 4;  // units from "of"
  if (cue.lemma != "accuse" || cue.form != CueForm::finite || cue.end_unit >= quote_unit) return false;
  std::uint32_t of = cue.end_unit + 1;
  const auto object = first_from(reading.phrases, cue.end_unit);
  if (!is_object_pronoun(outline, cue.end_unit)) {
    if (object == reading.phrases.end() || object->first_unit != cue.end_unit) return false;
    of = object->end_unit;
    if (of < quote_unit && outline.units()[of].part_of_speech == PartOfSpeech::comma)
      of = past_apposition(outline, of, quote_unit);
  }
  if (of >= quote_unit || outline.lower(of) != "of" || quote_unit - of > kLongest) return false;
  for (std::uint32_t u = of; u < quote_unit; ++u)
    if (outline.units()[u].marked || outline.units()[u].part_of_speech >= PartOfSpeech::comma) return false;
  return true;
}

/// The first of 'about "this", "that" and "those"'.
std::uint32_t first_of_series(const Outline& outline, std::uint32_t quote_unit) {
  constexpr std::uint32_t kLongest = 12;  // units
  const std::vector<Unit>& units = outline.units();
  const std::uint32_t end = quote_unit - std::min(quote_unit, kLongest);
  std::uint32_t first = quote_unit;
  for (std::uint32_t u = quote_unit; u > end && units[u - 1].sentence == units[quote_unit].sentence; --u) {
    const Unit& unit = units[u - 1];
    if (unit.marked) first = u - 1;
    const bool joins =
        unit.part_of_speech == PartOfSpeech::comma || unit.part_of_speech == PartOfSpeech::conjunction;
    if (!unit.marked && !joins) break;
  }
  return first;
}

/// Nothing between the cue and the quotation but whom it is told, "him" or "the court", and a colon or a
/// comma.
bool leads_by_colon(const Outline& outline, const SpeechReading& reading, const Cue& cue,
                    std::uint32_t quote_unit) {
  constexpr std::uint32_t kLongestObject = 4;  // units
  const std::vector<Unit>& units = outline.units();
  const std::uint32_t mark = quote_unit - 1;
  if (cue.end_unit > mark || mark - cue.end_unit > kLongestObject) return false;
  if (units[mark].part_of_speech != PartOfSpeech::colon && units[mark].part_of_speech != PartOfSpeech::comma)
    return false;
  if (cue.end_unit == mark) return true;
  if (cue.end_unit + 1 == mark) return is_object_pronoun(outline, cue.end_unit);
  const auto object = first_from(reading.phrases, cue.end_unit);
  return object != reading.phrases.end() && object->first_unit == cue.end_unit &&
         object->attached_end == mark;
}

/// "with the board saying it was 'mad'", "although the board told us it was 'mad'": no comma between.
bool says_in_passing(const Outline& outline, const Cue& cue, CueForm form, std::uint32_t quote_unit) {
  constexpr std::uint32_t kFarthest = 12;  // units
  if (cue.form != form || cue.strength != CueStrength::speech) return false;
  if (cue.end_unit > quote_unit || quote_unit - cue.end_unit > kFarthest) return false;
  for (std::uint32_t u = cue.end_unit; u < quote_unit; ++u)
    if (outline.units()[u].part_of_speech >= PartOfSpeech::comma) return false;
  return true;
}

/// ", a process |the report| calls 'quiet retreat'": a thing, told of by a clause without "which".
bool is_told_of(const Outline& outline, const SpeechReading& reading, std::uint32_t subject) {
  constexpr std::uint32_t kLongest = 6;  // units
  const std::uint32_t start = outline.sentence_of(subject).first;
  for (std::uint32_t u = subject; u > start + 1 && subject - u < kLongest; --u) {
    const auto thing = first_from(reading.phrases, u - 1);
    if (thing == reading.phrases.end() || thing->first_unit != u - 1) continue;
    return thing->attached_end == subject && thing->start == PhraseStart::indefinite &&
           outline.units()[u - 2].part_of_speech == PartOfSpeech::comma;
  }
  return false;
}

/// "a report, which said the yard was 'a mess'"
bool is_said_in_relative_clause(const Outline& outline, const Cue& cue, const Subject& subject,
                                std::uint32_t quote_unit) {
  if (subject.place != SubjectPlace::antecedent || cue.group_start < 2) return false;
  const std::string_view word = outline.lower(cue.group_start - 1);
  const bool has_comma = outline.units()[cue.group_start - 2].part_of_speech == PartOfSpeech::comma;
  return has_comma && (word == "who" || word == "which") &&
         says_in_passing(outline, cue, CueForm::finite, quote_unit);
}

/// May the quotation be the words of the clause that `word` opens: "which", "that" and "something" of a
/// relative clause, "as" and "when" of another?
bool is_in_clause(const Outline& outline, const SpeechReading& reading, std::string_view word,
                  const NounPhrase& subject, const Cue& cue, std::uint32_t quote_unit) {
  const bool is_pronoun = subject.kind == MentionKind::pronoun;  // the ranker may know who it is
  const bool is_subordinate = is_in(kSubordinators, word);
  const bool is_joined = (word == "and" || word == "but") && cue.form == CueForm::finite;
  if (is_joined)
    return !is_pronoun && calls_object(outline, reading, cue, quote_unit);  // "and Lee called Hall 'mad'"
  if (word == "with") return says_in_passing(outline, cue, CueForm::participle, quote_unit);
  if (is_subordinate && !is_pronoun && accuses(outline, reading, cue, quote_unit)) return true;
  const bool is_also_preposition = word == "after" || word == "before" || word == "since";
  if (!leads_into(outline, cue, quote_unit)) {
    return is_subordinate && !is_also_preposition && !is_pronoun &&
           (calls_object(outline, reading, cue, quote_unit) ||
            says_in_passing(outline, cue, CueForm::finite, quote_unit));
  }
  const bool is_led = cue.end_unit < quote_unit && outline.lower(quote_unit - 1) == "about";
  if (is_subordinate) return cue.strength != CueStrength::weak || is_led;
  const bool is_relative = word == "which" || word == "whom" || word == "what" || word == "something" ||
                           is_told_of(outline, reading, subject.first_unit);
  const bool is_body =
      word == "what" && outline.lower(subject.first_unit) == "it";  // "what it called 'a gift'"
  return (!is_pronoun || is_body) && (is_relative || (word == "that" && cue.strength == CueStrength::act));
}

}  // namespace

std::optional<SpeakerCandidate> clause_of_its_own(const Outline& outline, const SpeechReading& reading,
                                                  std::uint32_t quote_unit) {
  quote_unit = first_of_series(outline, quote_unit);
  const auto after = first_from(reading.cues, quote_unit);
  if (after == reading.cues.begin()) return std::nullopt;
  auto index = static_cast<std::uint32_t>(after - reading.cues.begin() - 1);
  const bool is_charge = index > 0 && outline.lower(reading.cues[index].first_unit).ends_with("ing") &&
                         accuses(outline, reading, reading.cues[index - 1], quote_unit);
  if (is_charge) --index;  // "of giving"
  const Cue& cue = reading.cues[index];
  const Subject& subject = reading.subjects[index];
  if (subject.place == SubjectPlace::agent && is_said_by_agent(outline, cue, quote_unit))
    return SpeakerCandidate{Origin::cue_before, subject.phrase, index};
  if (is_said_in_relative_clause(outline, cue, subject, quote_unit))
    return SpeakerCandidate{Origin::cue_before, subject.phrase, index};
  if (subject.place != SubjectPlace::before) return std::nullopt;
  const NounPhrase& phrase = reading.phrases[*subject.phrase];
  if (phrase.first_unit == 0 || phrase.attached_end != cue.group_start) return std::nullopt;
  const std::string_view word = outline.lower(phrase.first_unit - 1);
  if (!is_in_clause(outline, reading, word, phrase, cue, quote_unit)) return std::nullopt;
  return SpeakerCandidate{Origin::cue_before, subject.phrase, index};
}

std::optional<SpeakerCandidate> who_calls_it_so(const Outline& outline, const SpeechReading& reading,
                                                std::uint32_t quote_unit) {
  const auto after = first_from(reading.cues, quote_unit);
  if (after == reading.cues.begin()) return std::nullopt;
  const auto index = static_cast<std::uint32_t>(after - reading.cues.begin() - 1);
  const Cue& cue = reading.cues[index];
  const Subject& subject = reading.subjects[index];
  if (subject.place != SubjectPlace::before) return std::nullopt;
  const SpeakerCandidate candidate{Origin::cue_before, subject.phrase, index};
  if (accuses(outline, reading, cue, quote_unit)) return candidate;
  const NounPhrase& phrase = reading.phrases[*subject.phrase];
  const bool is_what = phrase.first_unit > 0 && phrase.attached_end == cue.group_start &&
                       outline.lower(phrase.first_unit - 1) == "what";
  return is_what && leads_into(outline, cue, quote_unit) ? std::optional(candidate) : std::nullopt;
}

std::optional<SpeakerCandidate> innermost_clause(const Outline& outline, const SpeechReading& reading,
                                                 std::uint32_t quote_unit) {
  const auto after = first_from(reading.cues, quote_unit);
  if (quote_unit == 0 || after == reading.cues.begin()) return std::nullopt;
  const auto index = static_cast<std::uint32_t>(after - reading.cues.begin() - 1);
  const Cue& cue = reading.cues[index];
  const Subject& subject = reading.subjects[index];
  const bool reads =
      cue.lemma == "read" && outline.units()[quote_unit - 1].part_of_speech == PartOfSpeech::colon;
  const bool is_participle = cue.form == CueForm::participle;
  if ((cue.form != CueForm::finite && !is_participle) || !subject.phrase) return std::nullopt;
  if (cue.strength != CueStrength::speech && !reads) return std::nullopt;
  const bool is_led =
      leads_by_colon(outline, reading, cue, quote_unit) || (is_participle && cue.end_unit == quote_unit);
  if (!is_led) return std::nullopt;
  const bool is_beside = subject.place == SubjectPlace::before &&
                         reading.phrases[*subject.phrase].attached_end == cue.group_start;
  const bool is_apposed =
      reads && subject.place == SubjectPlace::apposition;  // "The sign, seen by us, reads:"
  const bool is_that =
      subject.place == SubjectPlace::antecedent && outline.lower(cue.group_start - 1) == "that" &&
      reading.phrases[*subject.phrase].attached_end + 1 == cue.group_start;  // "a sign that said,"
  if (!is_beside && !is_apposed && !is_that) return std::nullopt;
  return SpeakerCandidate{Origin::cue_before, subject.phrase, index};
}

}  // namespace presslight
