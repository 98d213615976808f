#include "presslight/quotes/kinds/names_of_things.h"

#include <string_view>

#include "presslight/quotes/kinds/neighbours.h"
#include "presslight/quotes/kinds/terms.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Verbs that give a thing its name; "called" and "dubbed" tell as often what somebody said of it. Sorted.
constexpr WordList kNamesThings{"christened", "entitled", "headlined", "named",
                                "naming",     "renamed",  "titled"};

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
constexpr WordList kOften{"also",      "commonly",  "now",     "often",    "once",
                          "otherwise", "sometimes", "usually", "variously"};

// What words stand under. Sorted.
constexpr WordList kHeadings{"banner", "heading", "headline", "label", "title"};

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
  if (is_in(kHeadings, last)) return earlier == "the";
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

}  // namespace

bool names_something(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  return (is_so_called(outline, unit) && !is_said_by_agent(outline, cues, unit)) ||
         is_listed_word(outline, unit) || is_given_name(outline, unit) ||
         is_title_of_work(outline, cues, unit) || is_term(outline, cues, unit);
}

}  // namespace presslight
