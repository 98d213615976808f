#include "presslight/quotes/speakers/speaker_sieves.h"

#include <algorithm>
#include <iterator>

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

bool is_person(const NounPhrase& phrase, std::span<const Name> names) {
  return phrase.name && names[*phrase.name].kind == NameKind::person;
}

/// "Ann Hall", "he"
bool is_one_person(const Outline& outline, const NounPhrase& phrase, std::span<const Name> names) {
  const std::string_view word = outline.lower(phrase.first_unit);
  const bool is_pronoun = phrase.kind == MentionKind::pronoun && (word == "he" || word == "she");
  return is_pronoun || is_person(phrase, names);
}

bool is_body(const NounPhrase& phrase, std::span<const Name> names) {
  return phrase.name && names[*phrase.name].kind == NameKind::organisation;
}

std::uint32_t index_of(const SpeechReading& reading, std::vector<NounPhrase>::const_iterator phrase) {
  return static_cast<std::uint32_t>(phrase - reading.phrases.begin());
}

/// The units of the line that `unit` is in.
UnitRange line_of(const Outline& outline, std::uint32_t unit) {
  const Paragraph& line = outline.document().paragraphs()[outline.paragraph_of(unit)];
  return {outline.unit_of_token(line.first_token), outline.unit_of_token(line.end_token - 1) + 1};
}

// Behind whoever signs, before when or on what it was said. Sorted.
constexpr WordList kOccasions{"after",    "at", "during",   "in",  "on",
                              "speaking", "to", "tweeting", "via", "writing"};

/// Nothing from `unit` to the end of its line but a stop, ", the harbour master" or ", on what went wrong".
bool ends_line(const Outline& outline, std::uint32_t unit, std::uint32_t line_end) {
  constexpr std::uint32_t kLongestPost = 10;
  constexpr std::uint32_t kLongestTopic = 30;
  const std::vector<Unit>& units = outline.units();
  if (unit < line_end && units[unit].part_of_speech == PartOfSpeech::stop) ++unit;
  if (unit >= line_end) return true;
  if (units[unit].part_of_speech != PartOfSpeech::comma) return false;
  if (unit + 1 < line_end && is_in(kOccasions, outline.lower(unit + 1)))
    return line_end - unit <= kLongestTopic;
  if (line_end - unit > kLongestPost) return false;
  const auto rest = std::span(units).subspan(unit, line_end - unit);
  return std::none_of(rest.begin(), rest.end(), [](const Unit& each) { return each.marked || each.verb; });
}

bool is_bullet(std::string_view word) {
  return word == "\u2022" || word == "*" || word == "-" || word == "\u2013";
}

/// The last person named in `range`.
std::optional<std::uint32_t> person_in(const SpeechReading& reading, std::span<const Name> names,
                                       UnitRange range) {
  constexpr int kMostPhrases = 20;
  std::optional<std::uint32_t> found;
  auto phrase = first_from(reading.phrases, range.first);
  for (int i = 0; i < kMostPhrases && phrase != reading.phrases.end(); ++i, ++phrase) {
    if (phrase->first_unit >= range.end) break;
    if (is_person(*phrase, names)) found = index_of(reading, phrase);
  }
  return found;
}

/// Nothing to choose from but whom the sentence before names, and what the next paragraph says.
bool has_no_cue(const std::vector<SpeakerCandidate>& candidates) {
  return std::all_of(candidates.begin(), candidates.end(), [](const SpeakerCandidate& candidate) {
    return candidate.origin >= Origin::carried || candidate.origin == Origin::later_cue ||
           candidate.origin == Origin::earlier_phrase;
  });
}

/// Nothing stands before the subject at `unit` but "outside the room" or "then".
bool begins_clause(const Outline& outline, std::uint32_t first, std::uint32_t unit) {
  constexpr std::uint32_t kLongest = 5;  // units
  const PartOfSpeech opening = outline.units()[first].part_of_speech;
  if (unit == first) return true;
  if (opening != PartOfSpeech::preposition && opening != PartOfSpeech::adverb) return false;
  if (unit > first + kLongest) return false;
  for (std::uint32_t u = first; u < unit; ++u) {
    const Unit& before = outline.units()[u];
    const bool is_verb =
        before.part_of_speech == PartOfSpeech::auxiliary || before.part_of_speech == PartOfSpeech::verb;
    if (before.marked || before.verb || is_verb || before.part_of_speech == PartOfSpeech::pronoun)
      return false;
  }
  return outline.units()[unit - 1].part_of_speech != PartOfSpeech::preposition;
}

// Sorted; verbs of who asks.
constexpr WordList kQuestions{"ask", "press", "question", "quiz"};

/// "The mayor's verdict was short: 'No.'" as a sentence of its own.
bool is_told_by(const Outline& outline, const Cue& cue, std::uint32_t quote_unit) {
  const UnitRange& sentence = outline.sentence_of(quote_unit);
  return cue.group_start <= sentence.first && cue.first_unit > sentence.first &&
         sentence.end == quote_unit + 1 &&
         outline.units()[quote_unit - 1].part_of_speech == PartOfSpeech::colon;
}

}  // namespace

std::optional<SpeakerCandidate> quoted_as(const Outline& outline, const SpeechReading& reading,
                                          std::uint32_t quote_unit) {
  const auto after = static_cast<std::uint32_t>(first_from(reading.cues, quote_unit) - reading.cues.begin());
  const auto count = static_cast<std::uint32_t>(reading.cues.size());
  const auto is_here = [&](std::uint32_t cue) {
    return outline.units()[reading.cues[cue].first_unit].sentence == outline.units()[quote_unit].sentence;
  };
  const auto tells = [&](std::uint32_t cue) {
    return reading.subjects[cue].phrase && tells_what_is_quoted(outline, reading.cues, cue);
  };
  const auto is_recalled = [&](std::uint32_t cue) {
    const auto phrase = reading.subjects[cue].phrase;
    return phrase && reading.cues[cue].form == CueForm::participle &&
           reading.subjects[cue].place == SubjectPlace::before &&
           reading.phrases[*phrase].first_unit == reading.cues[cue - 1].end_unit;
  };
  if (after > 0 && is_here(after - 1)) {
    if (!tells(after - 1)) return std::nullopt;
    return SpeakerCandidate{Origin::cue_before, reading.subjects[after - 1].phrase, after - 1};
  }
  if (after + 1 >= count || !is_here(after + 1)) return std::nullopt;
  if (!tells(after + 1) && !is_recalled(after + 1)) return std::nullopt;
  return SpeakerCandidate{Origin::cue_after, reading.subjects[after + 1].phrase, after + 1};
}

std::optional<SpeakerCandidate> as_told(const Outline& outline, const SpeechReading& reading,
                                        std::uint32_t quote_unit) {
  const UnitRange& sentence = outline.sentence_of(quote_unit);
  if (quote_unit + 2 >= sentence.end || outline.lower(quote_unit + 1) != "as") return std::nullopt;
  const auto cue = first_from(reading.cues, quote_unit + 2);
  if (cue == reading.cues.end() || cue->first_unit >= sentence.end) return std::nullopt;
  const auto index = static_cast<std::uint32_t>(cue - reading.cues.begin());
  const Subject& subject = reading.subjects[index];
  if (cue->strength != CueStrength::speech || subject.place != SubjectPlace::before || !subject.phrase)
    return std::nullopt;
  const NounPhrase& phrase = reading.phrases[*subject.phrase];
  const bool is_whole = phrase.first_unit == quote_unit + 2 && phrase.attached_end == cue->group_start;
  return is_whole ? std::optional(SpeakerCandidate{Origin::cue_after, subject.phrase, index}) : std::nullopt;
}

std::optional<SpeakerCandidate> whose_verdict(const Outline& outline, const SpeechReading& reading,
                                              std::uint32_t quote_unit) {
  const auto after = first_from(reading.cues, quote_unit);
  const auto index = static_cast<std::uint32_t>(after - reading.cues.begin());
  const auto owned = [&](std::uint32_t cue, Origin origin) {
    const auto owner = reading.subjects[cue].phrase;
    return owner ? std::optional(SpeakerCandidate{origin, owner, cue}) : std::nullopt;
  };
  const auto is_noun = [&](std::uint32_t cue) { return reading.cues[cue].form == CueForm::noun; };
  if (index > 0 && is_noun(index - 1) && is_told_by(outline, reading.cues[index - 1], quote_unit))
    return owned(index - 1, Origin::cue_before);
  if (after == reading.cues.end() || !is_noun(index)) return std::nullopt;
  if (after->group_start != quote_unit + 2 || outline.lower(quote_unit + 1) != "was") return std::nullopt;
  return owned(index, Origin::cue_after);
}

std::optional<std::uint32_t> asked_before(const Outline& outline, const SpeechReading& reading,
                                          std::uint32_t quote_unit) {
  constexpr std::uint32_t kFarthest = 30;  // units back to the question
  const UnitRange& sentence = outline.sentence_of(quote_unit);
  if (quote_unit + 2 >= sentence.end || outline.lower(quote_unit + 1) != "came") return std::nullopt;
  if (outline.units()[quote_unit + 2].part_of_speech != PartOfSpeech::determiner) return std::nullopt;
  auto cue = first_from(reading.cues, quote_unit);
  while (cue != reading.cues.begin() && quote_unit - std::prev(cue)->first_unit < kFarthest) {
    --cue;
    if (!is_in(kQuestions, cue->lemma)) continue;
    const auto asked = first_from(reading.phrases, cue->end_unit);
    const bool is_asked = asked != reading.phrases.end() && asked->first_unit == cue->end_unit;
    return is_asked ? std::optional(index_of(reading, asked)) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> labelled(const Outline& outline, const SpeechReading& reading,
                                      std::span<const Name> names, std::uint32_t quote_unit) {
  const std::uint32_t first = line_of(outline, quote_unit).first;
  if (quote_unit < first + 2 || outline.units()[quote_unit - 1].part_of_speech != PartOfSpeech::colon)
    return std::nullopt;
  const auto phrase = first_from(reading.phrases, first);
  const bool is_label = phrase != reading.phrases.end() && phrase->first_unit == first &&
                        phrase->end_unit + 1 == quote_unit && is_person(*phrase, names);
  return is_label ? std::optional(index_of(reading, phrase)) : std::nullopt;
}

std::optional<std::uint32_t> topic_of_sentence(const Outline& outline, const SpeechReading& reading,
                                               std::span<const Name> names, std::uint32_t quote_unit) {
  const UnitRange& sentence = outline.sentence_of(quote_unit);
  if (quote_unit < sentence.first + 3 || outline.lower(sentence.first) != "for") return std::nullopt;
  if (outline.units()[quote_unit - 1].part_of_speech != PartOfSpeech::colon) return std::nullopt;
  const auto phrase = first_from(reading.phrases, sentence.first + 1);
  const bool is_first = phrase != reading.phrases.end() && phrase->first_unit == sentence.first + 1;
  return is_first && is_person(*phrase, names) ? std::optional(index_of(reading, phrase)) : std::nullopt;
}

std::optional<std::uint32_t> signature(const Outline& outline, const SpeechReading& reading,
                                       std::uint32_t quote_unit) {
  const std::vector<Unit>& units = outline.units();
  const std::uint32_t dash = quote_unit + 1;
  if (dash + 1 >= units.size()) return std::nullopt;
  const bool is_headed =
      units[dash].part_of_speech == PartOfSpeech::colon;  // "'I was wrong': Ann Hall on it"
  if (units[dash].part_of_speech != PartOfSpeech::dash && !is_headed) return std::nullopt;
  if (outline.paragraph_of(dash) > outline.paragraph_of(quote_unit) + 1) return std::nullopt;
  const auto phrase = first_from(reading.phrases, dash + 1);
  if (phrase == reading.phrases.end() || phrase->first_unit != dash + 1) return std::nullopt;
  const std::uint32_t line_end = line_of(outline, dash).end;
  if (is_headed) {
    const bool has_topic = phrase->end_unit < line_end && outline.lower(phrase->end_unit) == "on";
    return has_topic && phrase->kind == MentionKind::name ? std::optional(index_of(reading, phrase))
                                                          : std::nullopt;
  }
  return ends_line(outline, phrase->attached_end, line_end) ? std::optional(index_of(reading, phrase))
                                                            : std::nullopt;
}

std::optional<std::uint32_t> introduced_list(const Outline& outline, const SpeechReading& reading,
                                             std::span<const Name> names, std::uint32_t quote_unit) {
  constexpr int kLongestList = 12;  // lines
  UnitRange line = line_of(outline, quote_unit);
  if (!is_bullet(outline.word(line.first)) || person_in(reading, names, {line.first, quote_unit}))
    return std::nullopt;
  for (int i = 0; i < kLongestList && line.first > 0 && is_bullet(outline.word(line.first)); ++i)
    line = line_of(outline, line.first - 1);
  const bool leads = outline.units()[line.end - 1].part_of_speech == PartOfSpeech::colon;
  return leads && !is_bullet(outline.word(line.first)) ? person_in(reading, names, line) : std::nullopt;
}

std::optional<std::uint32_t> introduced_sentence(const Outline& outline, const SpeechReading& reading,
                                                 std::span<const Name> names, std::uint32_t quote_unit,
                                                 const std::vector<SpeakerCandidate>& candidates) {
  if (quote_unit == 0 || outline.sentence_of(quote_unit).first != quote_unit || !has_no_cue(candidates))
    return std::nullopt;
  if (outline.paragraph_of(quote_unit) != outline.paragraph_of(quote_unit - 1)) return std::nullopt;
  if (outline.units()[quote_unit - 1].marked) return std::nullopt;
  const std::uint32_t first = outline.sentence_of(quote_unit - 1).first;
  const auto is_subject = [&](const SpeakerCandidate& candidate) {
    if (candidate.origin != Origin::earlier_phrase) return false;
    const NounPhrase& phrase = reading.phrases[*candidate.phrase];
    const bool is_told = is_one_person(outline, phrase, names) || is_body(phrase, names);
    return is_told && begins_clause(outline, first, phrase.first_unit);
  };
  const auto subject = std::find_if(candidates.begin(), candidates.end(), is_subject);
  return subject != candidates.end() ? subject->phrase : std::nullopt;
}

std::optional<std::uint32_t> asked_and_acts(const Outline& outline, const SpeechReading& reading,
                                            std::span<const Name> names, std::uint32_t quote_unit) {
  constexpr std::uint32_t kLongestQuestion = 60;  // units
  if (quote_unit == 0 || outline.sentence_of(quote_unit).first != quote_unit) return std::nullopt;
  if (outline.paragraph_of(quote_unit) != outline.paragraph_of(quote_unit - 1)) return std::nullopt;
  const UnitRange& before = outline.sentence_of(quote_unit - 1);
  const std::string_view word = outline.lower(before.first);
  if (word != "asked" && word != "pressed" && word != "questioned") return std::nullopt;
  const std::uint32_t end = std::min(before.end, before.first + kLongestQuestion);
  for (std::uint32_t u = before.first; u + 1 < end; ++u) {
    if (outline.units()[u].marked) return std::nullopt;
    if (outline.units()[u].part_of_speech != PartOfSpeech::comma) continue;
    const auto phrase = first_from(reading.phrases, u + 1);
    if (phrase == reading.phrases.end() || phrase->first_unit != u + 1) continue;
    const bool is_apposed =
        phrase->end_unit < end && outline.units()[phrase->end_unit].part_of_speech == PartOfSpeech::comma;
    if (!is_apposed && is_one_person(outline, *phrase, names))
      return static_cast<std::uint32_t>(phrase - reading.phrases.begin());
  }
  return std::nullopt;
}

std::optional<std::uint32_t> acts_behind(const Outline& outline, const SpeechReading& reading,
                                         std::span<const Name> names, std::uint32_t quote_unit) {
  const UnitRange& sentence = outline.sentence_of(quote_unit);
  const std::uint32_t next = sentence.end;
  if (sentence.first != quote_unit || sentence.end != quote_unit + 1) return std::nullopt;
  const bool opens =
      quote_unit == 0 || outline.paragraph_of(quote_unit - 1) != outline.paragraph_of(quote_unit);
  if (!opens || next >= outline.units().size() || outline.units()[next].marked) return std::nullopt;
  if (outline.paragraph_of(next) != outline.paragraph_of(quote_unit)) return std::nullopt;
  const auto phrase = first_from(reading.phrases, next);
  if (phrase == reading.phrases.end() || phrase->first_unit != next) return std::nullopt;
  auto cue = first_from(reading.cues, next);
  while (cue != reading.cues.end() && cue->strength == CueStrength::weak) ++cue;
  if (cue != reading.cues.end() && cue->first_unit < outline.sentence_of(next).end) return std::nullopt;
  if (!is_one_person(outline, *phrase, names)) return std::nullopt;
  return static_cast<std::uint32_t>(phrase - reading.phrases.begin());
}

}  // namespace presslight
