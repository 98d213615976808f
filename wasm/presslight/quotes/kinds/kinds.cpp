#include "presslight/quotes/kinds/kinds.h"

#include <algorithm>

#include "presslight/quotes/kinds/kind_features.h"
#include "presslight/quotes/kinds/kind_weights.h"
#include "presslight/quotes/kinds/names_of_things.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Verbs that say what something is. Sorted.
constexpr WordList kCalling{"brand", "call", "describe", "dub", "label"};

/// "Bin strike 'to last weeks'": marks in a headline that names nobody who said it.
bool is_headline_phrase(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit,
                        ParagraphRole role) {
  if (role != ParagraphRole::headline && role != ParagraphRole::subheading) return false;
  const UnitRange& sentence = outline.sentence_of(unit);
  for (std::uint32_t u = sentence.first; u < sentence.end; ++u)
    if (outline.units()[u].part_of_speech == PartOfSpeech::colon) return false;
  const auto cue = first_from(cues, sentence.first);
  return cue == cues.end() || cue->first_unit >= sentence.end;
}

/// "The sheds are 'a maze of rotten planks', the owner has claimed.": words of a report, not the name of a
/// thing.
bool is_in_fronted_report(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  constexpr std::uint32_t kFewestTokens = 5;  // with the marks
  constexpr int kMostStops = 3;
  const std::vector<Unit>& units = outline.units();
  const Unit& marked = units[unit];
  const bool has_words = marked.end_token >= marked.first_token + kFewestTokens;
  if (!has_words || outline.document().tokens()[marked.first_token + 1].shape != WordShape::lower)
    return false;
  std::uint32_t last = outline.sentence_of(unit).end;
  for (int i = 0; i < kMostStops && last > unit + 1; ++i)
    if (units[last - 1].part_of_speech == PartOfSpeech::stop) --last;
  const auto cue = std::lower_bound(cues.begin(), cues.end(), last - 1,
                                    [](const Cue& it, std::uint32_t at) { return it.end_unit <= at; });
  if (cue == cues.end() || cue->end_unit != last || cue->form != CueForm::finite) return false;
  if (cue->strength != CueStrength::speech) return false;
  std::uint32_t comma = cue->first_unit;
  while (comma > unit && units[comma].part_of_speech != PartOfSpeech::comma && !units[comma].marked) --comma;
  return comma > unit && units[comma].part_of_speech == PartOfSpeech::comma;
}

/// "'Sell,' said Ann Hall": a comma or a question mark inside, and who said it right behind.
bool is_said_right_after(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  constexpr std::uint32_t kReach = 4;  // units to the cue: "Mr Orme has said"
  const std::vector<Unit>& units = outline.units();
  const Document& document = outline.document();
  if (units[unit].end_token < units[unit].first_token + 3) return false;
  const std::string_view last = document.word(units[unit].end_token - 2);
  if (last != "," && last != "?" && last != "!") return false;
  const auto cue = first_from(cues, unit + 1);
  if (cue == cues.end() || cue->first_unit > unit + kReach || cue->strength != CueStrength::speech)
    return false;
  if (units[cue->first_unit].sentence != units[unit].sentence || cue->form != CueForm::finite) return false;
  for (std::uint32_t u = unit + 1; u < cue->first_unit; ++u)
    if (units[u].marked || units[u].part_of_speech == PartOfSpeech::comma) return false;
  return true;
}

/// "Her verdict on the plan: 'homeopathic'.": a colon before, nothing after.
bool is_answer_after_colon(const Outline& outline, std::uint32_t unit) {
  const std::vector<Unit>& units = outline.units();
  const UnitRange& sentence = outline.sentence_of(unit);
  if (unit == sentence.first || units[unit - 1].part_of_speech != PartOfSpeech::colon) return false;
  return unit + 1 == sentence.end ||
         (unit + 2 == sentence.end && units[unit + 1].part_of_speech == PartOfSpeech::stop);
}

/// "'Yes!' came the reply."
bool is_reply(const Outline& outline, std::uint32_t unit) {
  const std::vector<Unit>& units = outline.units();
  if (unit + 2 >= outline.sentence_of(unit).end || outline.lower(unit + 1) != "came") return false;
  const PartOfSpeech next = units[unit + 2].part_of_speech;
  return next == PartOfSpeech::determiner || next == PartOfSpeech::possessive;
}

/// "'Stonewall,' was his verdict."
bool is_verdict(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  if (unit + 2 >= outline.sentence_of(unit).end || outline.lower(unit + 1) != "was") return false;
  const auto cue = first_from(cues, unit + 2);
  return cue != cues.end() && cue->form == CueForm::noun && cue->group_start == unit + 2;
}

/// "what Hall calls a 'Hall First' plan"
bool is_what_one_calls(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  constexpr std::uint32_t kLongestSubject = 6;  // units
  const Cue* const cue = cue_before(cues, unit);
  if (cue == nullptr) return false;
  const std::uint32_t first = outline.sentence_of(unit).first;
  if (cue->form != CueForm::finite || cue->lemma != "call" || cue->first_unit < first + 2) return false;
  const bool is_near =
      cue->end_unit == unit || (cue->end_unit + 1 == unit &&
                                outline.units()[cue->end_unit].part_of_speech == PartOfSpeech::determiner);
  for (std::uint32_t u = cue->first_unit; is_near && u > first && cue->first_unit - u < kLongestSubject; --u)
    if (outline.lower(u - 1) == "what") return true;
  return false;
}

/// "accused the North's leader, Tom Hall, of 'recklessness'"
bool is_charge(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  constexpr std::uint32_t kReach = 10;  // units of who is accused
  const Cue* const cue = cue_before(cues, unit);
  if (cue == nullptr || outline.lower(unit - 1) != "of") return false;
  if (cue->form != CueForm::finite || cue->lemma != "accuse" || unit - cue->end_unit > kReach) return false;
  for (std::uint32_t u = cue->end_unit; u < unit; ++u)
    if (outline.units()[u].marked) return false;
  return outline.units()[cue->first_unit].sentence == outline.units()[unit].sentence;
}

/// "Her reply was blunt. 'No.'": nothing but what somebody said.
bool is_sentence_alone(const Outline& outline, std::uint32_t unit) {
  const UnitRange& sentence = outline.sentence_of(unit);
  const Unit& marked = outline.units()[unit];
  if (sentence.first != unit || unit + 1 != sentence.end || marked.end_token < marked.first_token + 4)
    return false;
  const Document& document = outline.document();
  const std::string_view last = document.word(marked.end_token - 2);
  const Paragraph& paragraph = document.paragraphs()[document.paragraph_of(marked.first_token)];
  const bool is_whole =
      paragraph.first_token == marked.first_token && paragraph.end_token == marked.end_token;
  return !is_whole && (last == "." || last == "!" || last == "?") &&
         document.tokens()[marked.first_token + 1].shape == WordShape::capitalised;
}

/// What is said of the words around tells that somebody uttered them, whatever they look like.
bool is_reported(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  return is_in_fronted_report(outline, cues, unit) || is_said_right_after(outline, cues, unit) ||
         is_answer_after_colon(outline, unit) || is_reply(outline, unit) || is_verdict(outline, cues, unit) ||
         is_said_by_agent(outline, cues, unit) || is_what_one_calls(outline, cues, unit) ||
         is_charge(outline, cues, unit) || is_sentence_alone(outline, unit);
}

/// 'Hall said, "It works".', 'Hall told the Herald: "It works"': a sentence of its own, whose stop may stand
/// outside.
bool is_whole_sentence(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  constexpr std::uint32_t kReach = 5;         // units from the cue: "told the Tarn Herald:"
  constexpr std::uint32_t kFewestTokens = 5;  // with its marks
  const std::vector<Unit>& units = outline.units();
  const UnitRange& sentence = outline.sentence_of(unit);
  const Unit& marked = units[unit];
  const bool ends = unit + 1 == sentence.end ||
                    (unit + 2 == sentence.end && units[unit + 1].part_of_speech == PartOfSpeech::stop);
  if (!ends || unit == sentence.first || marked.end_token < marked.first_token + kFewestTokens) return false;
  std::uint32_t first = marked.first_token;
  while (first < marked.end_token && outline.document().tokens()[first].kind != TokenKind::word) ++first;
  if (first == marked.end_token || outline.document().tokens()[first].shape == WordShape::lower) return false;
  const PartOfSpeech before = units[unit - 1].part_of_speech;
  if (before != PartOfSpeech::comma && before != PartOfSpeech::colon) return false;
  const Cue* const cue = cue_before(cues, unit);
  if (cue == nullptr) return false;
  const std::uint32_t reach = before == PartOfSpeech::colon ? kReach : 1;
  return cue->form == CueForm::finite && cue->strength == CueStrength::speech &&
         cue->first_unit >= sentence.first && unit - cue->end_unit <= reach;
}

/// "Hall called the yard 'a mess.'": a phrase, however it ends.
bool is_what_something_is_called(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  constexpr std::uint32_t kReach = 8;  // units of what is called so
  const Cue* const cue = cue_before(cues, unit);
  if (cue == nullptr) return false;
  if (!is_in(kCalling, cue->lemma) || unit - cue->end_unit > kReach) return false;
  for (std::uint32_t u = cue->end_unit; u < unit; ++u)
    if (outline.units()[u].marked || outline.units()[u].part_of_speech >= PartOfSpeech::comma) return false;
  return outline.units()[cue->first_unit].sentence == outline.units()[unit].sentence;
}

}  // namespace

QuoteKind marked_kind(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit,
                      ParagraphRole role, const LikeliestSpeaker& likeliest) {
  if (is_headline_phrase(outline, cues, unit, role)) return QuoteKind::scare;
  const KindFeatures features = kind_features(outline, cues, unit, role, likeliest);
  if (names_something(outline, cues, unit)) return QuoteKind::scare;
  if (scare_margin(features) > 0 && !is_reported(outline, cues, unit)) return QuoteKind::scare;
  if (is_whole_sentence(outline, cues, unit)) return QuoteKind::direct;
  if (is_what_something_is_called(outline, cues, unit)) return QuoteKind::mixed;
  return mixed_margin(features) > 0 ? QuoteKind::mixed : QuoteKind::direct;
}

}  // namespace presslight
