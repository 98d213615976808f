#include "presslight/names/rules/acronyms.h"

#include "presslight/names/lists/name_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

constexpr std::size_t kMaxLetters = 10;
constexpr std::uint32_t kMaxWords = 16;

bool is_small(std::string_view word) {
  return word == "of" || word == "for" || word == "and" || word == "the" || word == "in" || word == "on" ||
         word == "to" || word == "&" || word == "-";
}

/// From the bracket back: each word gives the next letter, small words may give none. Returns the first token
/// of the words, or `bracket` if the letters do not come out.
std::uint32_t words_start(const Document& document, std::uint32_t bracket, std::string_view letters) {
  const std::uint32_t sentence_start = document.sentence_of(bracket).first_token;
  std::size_t left = letters.size();
  std::uint32_t token = bracket;
  while (left > 0 && token > sentence_start && bracket - token < kMaxWords) {
    const std::string_view word = document.word(--token);
    if (fold_ascii(word[0]) == fold_ascii(letters[left - 1])) {
      --left;
    } else if (!is_small(word)) {
      return bracket;
    }
  }
  return left == 0 ? token : bracket;
}

bool is_acronym(const Token& token) {
  const std::size_t size = token.span.size();
  return (token.shape == WordShape::upper || token.shape == WordShape::mixed) && size >= 2 &&
         size <= kMaxLetters;
}

bool has_capital(const Document& document, std::uint32_t token) {
  const WordShape shape = document.tokens()[token].shape;
  return shape == WordShape::capitalised || shape == WordShape::upper || shape == WordShape::mixed;
}

/// Every word but the small ones is capitalised: a name, not a description.
bool are_capitalised(const Document& document, std::uint32_t first, std::uint32_t end) {
  for (std::uint32_t token = first; token < end; ++token)
    if (!has_capital(document, token) && !is_small(document.word(token))) return false;
  return has_capital(document, first) && has_capital(document, end - 1);
}

}  // namespace

std::vector<DefinedAcronym> find_defined_acronyms(const Document& document) {
  std::vector<DefinedAcronym> found;
  const auto& tokens = document.tokens();
  for (std::uint32_t token = 2; token + 1 < tokens.size(); ++token) {
    if (!is_acronym(tokens[token]) || document.word(token - 1) != "(" || document.word(token + 1) != ")")
      continue;
    if (tokens[token - 1].sentence != tokens[token].sentence) continue;
    const std::uint32_t first = words_start(document, token - 1, document.word(token));
    if (first + 1 >= token - 1 || !are_capitalised(document, first, token - 1)) continue;
    found.push_back({first, token - 1, token});
  }
  return found;
}

}  // namespace presslight
