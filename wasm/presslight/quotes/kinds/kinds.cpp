#include "presslight/quotes/kinds/kinds.h"

#include <algorithm>

#include "presslight/quotes/kinds/kind_features.h"
#include "presslight/quotes/kinds/kind_weights.h"
#include "presslight/quotes/kinds/neighbours.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Verbs that give a thing its name; "called" and "dubbed" tell as often what somebody said of it. Sorted.
constexpr std::string_view kNamesThings[] = {"christened", "entitled", "named",
                                             "naming",     "renamed",  "titled"};
static_assert(std::is_sorted(std::begin(kNamesThings), std::end(kNamesThings)));

// Verbs that say what something is. Sorted.
constexpr std::string_view kCalling[] = {"brand", "call", "describe", "dub", "label"};
static_assert(std::is_sorted(std::begin(kCalling), std::end(kCalling)));

/// American print puts the stop of the sentence inside: named it "Copper Wren."
bool is_stop_inside(std::string_view word) {
  return word == "," || word == ".";
}

/// The first and the last word large, or a number, "13th"; no verb small.
bool has_title_case(const Outline& outline, std::uint32_t unit) {
  const Unit& marked = outline.units()[unit];
  const std::vector<Token>& tokens = outline.document().tokens();
  if (marked.end_token < marked.first_token + 3) return false;
  const auto is_large = [&](std::uint32_t t) {
    return tokens[t].kind == TokenKind::number || tokens[t - 1].kind == TokenKind::number ||
           (tokens[t].kind == TokenKind::word && tokens[t].shape != WordShape::lower);
  };
  std::uint32_t last = marked.end_token - 2;
  if (last > marked.first_token + 1 && is_stop_inside(outline.document().word(last))) --last;
  for (std::uint32_t t = marked.first_token + 1; t < last; ++t) {
    const PartOfSpeech c = part_of_speech(outline.document(), t);
    const bool is_verb =
        c == PartOfSpeech::auxiliary || c == PartOfSpeech::verb || c == PartOfSpeech::past_like;
    if (is_verb && !is_large(t)) return false;
  }
  return is_large(marked.first_token + 1) && is_large(last);
}

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

/// Whoever called it so is named.
bool has_agent(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  const auto after = first_from(cues, unit);
  return after != cues.begin() && is_said_by_agent(outline, *std::prev(after), unit);
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
         has_agent(outline, cues, unit) || is_sentence_alone(outline, unit);
}

/// "a boat named 'Salt Wind'", "named their boat 'Salt Wind'": its first and last word large.
bool is_given_name(const Outline& outline, std::uint32_t unit) {
  constexpr std::uint32_t kReach = 4;  // units to the verb
  const std::uint32_t first = outline.sentence_of(unit).first;
  for (std::uint32_t u = unit; u > first && unit - u < kReach; --u) {
    const Unit& before = outline.units()[u - 1];
    if (before.marked || before.part_of_speech >= PartOfSpeech::comma) return false;
    const bool is_title = u == unit && outline.lower(u - 1).ends_with("titled");
    if (is_in(kNamesThings, outline.lower(u - 1))) return is_title || has_title_case(outline, unit);
  }
  return false;
}

// Before "called" of a name that nobody is told to have given. Sorted.
constexpr std::string_view kOften[] = {"also",      "commonly",  "now",     "often",    "once",
                                       "otherwise", "sometimes", "usually", "variously"};
static_assert(std::is_sorted(std::begin(kOften), std::end(kOften)));

/// The two words before the marks at `token`, over an article.
struct WordsBefore {
  std::string_view last;
  std::string_view earlier;
};

WordsBefore words_before(const Document& document, std::uint32_t token) {
  const std::uint32_t first = document.sentence_of(token).first_token;
  while (token > first && (document.lower(token - 1) == "the" || document.lower(token - 1) == "a")) --token;
  if (token < first + 2) return {};
  const bool has_hyphen = document.word(token - 2) == "-" && token > first + 2;  // "so-called"
  return {document.lower(token - 1), document.lower(token - (has_hyphen ? 3 : 2))};
}

/// "known as", "known among the crew as" before the marks at `token`
bool is_known_as(const Document& document, std::uint32_t token) {
  constexpr std::uint32_t kFarthest = 7;  // tokens
  const std::uint32_t first = document.sentence_of(token).first_token;
  bool has_as = false;
  for (std::uint32_t t = token; t > first && token - t < kFarthest; --t) {
    const std::string_view word = document.lower(t - 1);
    if (document.tokens()[t - 1].kind == TokenKind::punctuation || word == "by") return false;
    if (has_as && word == "known") return true;
    if (has_as && word == "as") return false;
    has_as = has_as || word == "as";
    if (!has_as && word != "the" && word != "a") return false;
  }
  return false;
}

/// "the so-called 'hub'", "a practice known as 'the swap'", "who goes by 'Spud'", "under the title 'Tide'":
/// what it is called, by nobody told.
bool is_so_called(const Outline& outline, std::uint32_t unit) {
  const std::uint32_t token = outline.units()[unit].first_token;
  const auto [last, earlier] = words_before(outline.document(), token);
  if (last == "as") return is_known_as(outline.document(), token);
  if (last == "nicknamed") return true;
  if (last == "by") return earlier == "goes" || earlier == "go" || earlier == "went";
  if (last == "title") return earlier == "the";
  return last == "called" && (earlier == "so" || is_in(kOften, earlier));
}

/// "identified by words such as 'expect', 'will' and 'may'"
bool is_listed_word(const Outline& outline, std::uint32_t unit) {
  constexpr std::uint32_t kLongestList = 14;  // units
  const std::vector<Unit>& units = outline.units();
  const std::uint32_t first = outline.sentence_of(unit).first;
  std::uint32_t u = unit;
  while (u > first && unit - u < kLongestList &&
         (units[u - 1].marked || units[u - 1].part_of_speech == PartOfSpeech::comma ||
          units[u - 1].part_of_speech == PartOfSpeech::conjunction))
    --u;
  if (u < first + 3 || outline.lower(u - 1) != "as" || outline.lower(u - 2) != "such") return false;
  const std::string_view noun = outline.lower(u - 3);
  return noun == "words" || noun == "terms" || noun == "phrases" || noun == "expressions";
}

/// "Her column, 'Tell us your story,' is": a comma, and what is said of the thing; not "In a speech, ...".
bool is_closed_apposition(const Outline& outline, std::uint32_t unit) {
  const Unit& marked = outline.units()[unit];
  const std::uint32_t first = outline.sentence_of(unit).first;
  if (outline.units()[first].part_of_speech == PartOfSpeech::preposition) return false;
  const bool has_comma =
      marked.end_token >= marked.first_token + 3 && outline.document().word(marked.end_token - 2) == ",";
  return has_comma && unit + 1 < outline.sentence_of(unit).end &&
         outline.units()[unit + 1].part_of_speech == PartOfSpeech::auxiliary;
}

/// "on CNN's 'Morning Tide'", "during a 'Harbour Forum'"
bool is_shown_or_held(const Outline& outline, std::uint32_t unit) {
  const PartOfSpeech before = outline.units()[unit - 1].part_of_speech;
  return before == PartOfSpeech::possessive_mark ||
         (before == PartOfSpeech::determiner && outline.lower(unit - 2) == "during");
}

/// "her documentary 'Salt Wind'", "his second book, 'The Long Night',"
bool is_title_of_work(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  const std::uint32_t first = outline.sentence_of(unit).first;
  if (unit < first + 2) return false;
  const bool has_comma = outline.units()[unit - 1].part_of_speech == PartOfSpeech::comma;
  const bool is_called = outline.lower(unit - 1) == "called";  // "a play called 'Salt Wind'"
  if (is_called && neighbour_at(outline, cues, unit - 2) == Neighbour::works)
    return has_title_case(outline, unit);
  if (is_shown_or_held(outline, unit)) return has_title_case(outline, unit);
  if (neighbour_at(outline, cues, unit - (has_comma ? 2 : 1)) != Neighbour::works) return false;
  return has_title_case(outline, unit) || (has_comma && is_closed_apposition(outline, unit));
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
  const auto after = first_from(cues, unit);
  if (after == cues.begin()) return false;
  const Cue& cue = *std::prev(after);
  const std::uint32_t reach = before == PartOfSpeech::colon ? kReach : 1;
  return cue.form == CueForm::finite && cue.strength == CueStrength::speech &&
         cue.first_unit >= sentence.first && unit - cue.end_unit <= reach;
}

/// "Hall called the yard 'a mess.'": a phrase, however it ends.
bool is_what_something_is_called(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  constexpr std::uint32_t kReach = 8;  // units of what is called so
  const auto after = first_from(cues, unit);
  if (after == cues.begin()) return false;
  const Cue& cue = *std::prev(after);
  if (!is_in(kCalling, cue.lemma) || unit - cue.end_unit > kReach) return false;
  for (std::uint32_t u = cue.end_unit; u < unit; ++u)
    if (outline.units()[u].marked || outline.units()[u].part_of_speech >= PartOfSpeech::comma) return false;
  return outline.units()[cue.first_unit].sentence == outline.units()[unit].sentence;
}

}  // namespace

bool names_something(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  return (is_so_called(outline, unit) && !has_agent(outline, cues, unit)) || is_listed_word(outline, unit) ||
         is_given_name(outline, unit) || is_title_of_work(outline, cues, unit);
}

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
