#include "presslight/quotes/grammar/parts_of_speech.h"

#include "presslight/document/clitics.h"
#include "presslight/quotes/grammar/verbs_in_context.h"
#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Words that own nothing: what leans on them is "is" or "has". Sorted.
constexpr WordList kNeverOwners{"he", "here", "how", "it", "she", "that", "there", "what", "where"};

PartOfSpeech part_of_mark(char32_t c) {
  if (is_dash(c)) return PartOfSpeech::dash;
  switch (c) {
    case U',':
      return PartOfSpeech::comma;
    case U':':
      return PartOfSpeech::colon;
    case U';':
      return PartOfSpeech::semicolon;
    case U'(':
    case U'[':
      return PartOfSpeech::opening_bracket;
    case U')':
    case U']':
      return PartOfSpeech::closing_bracket;
    case U'.':
    case U'!':
    case U'?':
    case U'\u2026':
      return PartOfSpeech::stop;
    default:
      return PartOfSpeech::mark;
  }
}

/// "the dockers' union": behind an "s", and a word after it.
bool ends_plural_owner(const Document& document, std::uint32_t token) {
  if (token + 1 >= document.tokens().size() || !document.touches_previous(token)) return false;
  const bool is_inside =
      document.touches_previous(token + 1) || document.sentence_of(token).end_token == token + 1;
  return !is_inside && document.lower(token - 1).ends_with("s") &&
         document.tokens()[token + 1].kind == TokenKind::word;
}

// Past forms that with a capital are a name: "the Fed said". Sorted.
constexpr WordList kNamesToo{"bent", "bore", "fed", "rode", "strode", "stuck"};

/// "somebody at the back said"
bool is_place(const Document& document, std::uint32_t token) {
  return document.lower(token) == "back" && token > document.sentence_of(token).first_token &&
         document.lower(token - 1) == "the";
}

/// "Eva May said", ", Will Hall, said", "Eva Long said", "Eva Connolly said", "in May"; not "Bakers May Go"
/// of a headline.
bool is_name_or_month(const Document& document, std::uint32_t token, PartOfSpeech part) {
  const std::vector<Token>& tokens = document.tokens();
  if (part == PartOfSpeech::verb)
    return tokens[token].shape == WordShape::capitalised && is_in(kNamesToo, document.lower(token));
  if (part != PartOfSpeech::adverb && part != PartOfSpeech::auxiliary) return false;
  const Sentence& sentence = document.sentence_of(token);
  if (tokens[token].shape != WordShape::capitalised || token == sentence.first_token) return false;
  const bool after_capital = tokens[token - 1].shape == WordShape::capitalised;
  const bool before_capital =
      token + 1 < sentence.end_token && tokens[token + 1].shape == WordShape::capitalised;
  const std::string_view word = document.lower(token);
  if (word.ends_with("day")) return false;  // "Ann Hall Monday said"
  return after_capital ? !before_capital : word == "may" || word == "will";
}

}  // namespace

PartOfSpeech part_of_speech(const Document& document, std::uint32_t token) {
  const Token& t = document.tokens()[token];
  if (t.kind == TokenKind::number) return PartOfSpeech::number;
  if (t.kind != TokenKind::word) {
    const std::string_view word = document.text(t);
    if (is_apostrophe(code_point_at(word, 0).value) && ends_plural_owner(document, token))
      return PartOfSpeech::possessive_mark;
    const bool is_contraction = word.size() > 1 && is_apostrophe(code_point_at(word, 0).value);
    return is_contraction ? PartOfSpeech::possessive_mark : part_of_mark(code_point_at(word, 0).value);
  }
  const std::string_view word = document.lower(token);
  if (word == "'s" && token > 0 && is_in(kNeverOwners, document.lower(token - 1)))
    return PartOfSpeech::auxiliary;
  if (word == "'s" || word == "'") return PartOfSpeech::possessive_mark;
  if (is_verb_here(document, token)) return PartOfSpeech::verb;
  const PartOfSpeech part = part_of_word(word_without_clitic(document, token));
  const bool is_noun = is_name_or_month(document, token, part) || is_place(document, token);
  return is_noun ? PartOfSpeech::other : part;
}

}  // namespace presslight
