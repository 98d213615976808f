#include "presslight/quotes/speakers/own_verbs.h"

namespace presslight {
namespace {

/// Behind the quotation and its comma, which may stand inside the marks.
std::optional<std::uint32_t> behind_comma(const Outline& outline, std::uint32_t quote_unit) {
  const std::vector<Unit>& units = outline.units();
  const std::uint32_t next = quote_unit + 1;
  if (next < units.size() && units[next].part_of_speech == PartOfSpeech::comma) return next + 1;
  const Unit& quote = units[quote_unit];
  const bool has_comma =
      quote.end_token > quote.first_token + 2 && outline.document().word(quote.end_token - 2) == ",";
  return has_comma ? std::optional(next) : std::nullopt;
}

/// The same, or behind a question or an exclamation.
std::optional<std::uint32_t> behind_end(const Outline& outline, std::uint32_t quote_unit) {
  if (const auto comma = behind_comma(outline, quote_unit)) return comma;
  const Unit& quote = outline.units()[quote_unit];
  if (quote.end_token <= quote.first_token + 2) return std::nullopt;
  const std::string_view last = outline.document().word(quote.end_token - 2);
  return last == "?" || last == "!" ? std::optional(quote_unit + 1) : std::nullopt;
}

/// A stop, a comma, marks or "on Monday" behind a verb of saying.
bool ends_attribution(const Outline& outline, std::uint32_t unit) {
  if (unit >= outline.units().size()) return true;
  const Unit& next = outline.units()[unit];
  return next.marked || next.part_of_speech >= PartOfSpeech::comma ||
         next.part_of_speech == PartOfSpeech::preposition || next.part_of_speech == PartOfSpeech::adverb;
}

/// The subject right behind the comma, and its verb of saying; where only that is told, if `is_whole`.
std::optional<SpeakerCandidate> subject_behind(const Outline& outline, const SpeechReading& reading,
                                               std::uint32_t quote_unit, bool is_whole) {
  constexpr std::uint32_t kLongestSubject = 20;  // units
  const UnitRange& sentence = outline.sentence_of(quote_unit);
  const std::optional<std::uint32_t> first =
      is_whole ? behind_comma(outline, quote_unit) : behind_end(outline, quote_unit);
  if (!first || *first >= sentence.end) return std::nullopt;
  for (auto cue = first_from(reading.cues, *first); cue != reading.cues.end(); ++cue) {
    if (cue->first_unit >= sentence.end || cue->first_unit - *first > kLongestSubject) break;
    const auto index = static_cast<std::uint32_t>(cue - reading.cues.begin());
    const Subject& subject = reading.subjects[index];
    const bool is_before = subject.place == SubjectPlace::before || subject.place == SubjectPlace::apposition;
    if (cue->form != CueForm::finite || cue->strength != CueStrength::speech || !is_before) continue;
    const NounPhrase& phrase = reading.phrases[*subject.phrase];
    const std::uint32_t start = phrase.series ? phrase.series->first : phrase.first_unit;
    if (start == *first && (!is_whole || ends_attribution(outline, cue->end_unit)))
      return SpeakerCandidate{Origin::cue_after, subject.phrase, index};
  }
  return std::nullopt;
}

/// The last verb of saying before the quotation, with nothing that parts them: "Hall said he was 'happy'".
std::optional<SpeakerCandidate> subject_before(const Outline& outline, const SpeechReading& reading,
                                               std::uint32_t quote_unit) {
  constexpr std::uint32_t kReach = 12;  // units
  const std::vector<Unit>& units = outline.units();
  const bool has_agent = quote_unit + 1 < units.size() && outline.lower(quote_unit + 1) == "by";
  const auto after = first_from(reading.cues, quote_unit);
  if (has_agent || after == reading.cues.begin())
    return std::nullopt;  // "notes labelled 'secret' by the board"
  const auto index = static_cast<std::uint32_t>(after - reading.cues.begin() - 1);
  const Cue& cue = reading.cues[index];
  if (!reading.subjects[index].phrase || quote_unit - cue.end_unit > kReach) return std::nullopt;
  const bool is_beside = cue.form == CueForm::finite && cue.end_unit == quote_unit;
  const bool is_said =
      cue.strength == CueStrength::speech && (cue.form == CueForm::finite || cue.form == CueForm::participle);
  if (!is_beside && !is_said) return std::nullopt;
  for (std::uint32_t u = cue.end_unit; u < quote_unit; ++u)
    if (units[u].marked || units[u].part_of_speech >= PartOfSpeech::comma) return std::nullopt;
  return SpeakerCandidate{Origin::cue_before, reading.subjects[index].phrase, index};
}

}  // namespace

std::optional<SpeakerCandidate> said_behind(const Outline& outline, const SpeechReading& reading,
                                            std::uint32_t quote_unit) {
  return subject_behind(outline, reading, quote_unit, true);
}

std::optional<SpeakerCandidate> told_before(const Outline& outline, const SpeechReading& reading,
                                            const SpeakerCandidate& chosen) {
  if (chosen.origin != Origin::earlier_cue || !chosen.cue || *chosen.cue == 0) return std::nullopt;
  const Cue& inner = reading.cues[*chosen.cue];
  const UnitRange& sentence = outline.sentence_of(inner.first_unit);
  const auto first = first_from(reading.cues, sentence.first);
  const auto index = static_cast<std::uint32_t>(first - reading.cues.begin());
  const Subject& subject = reading.subjects[index];
  if (index >= *chosen.cue || first->form != CueForm::finite || first->strength != CueStrength::speech)
    return std::nullopt;
  if (subject.place != SubjectPlace::before || subject.phrase == chosen.phrase) return std::nullopt;
  for (std::uint32_t u = first->end_unit; u < inner.first_unit; ++u)
    if (outline.units()[u].marked || outline.units()[u].part_of_speech >= PartOfSpeech::comma)
      return std::nullopt;
  return SpeakerCandidate{Origin::earlier_cue, subject.phrase, index};
}

std::optional<SpeakerCandidate> passed_on(const Outline& outline, const SpeechReading& reading,
                                          std::uint32_t quote_unit, const SpeakerCandidate& chosen) {
  if (!chosen.cue || reading.cues[*chosen.cue].form != CueForm::according_to) return std::nullopt;
  if (const auto behind = subject_behind(outline, reading, quote_unit, false)) return behind;
  return subject_before(outline, reading, quote_unit);
}

}  // namespace presslight
