#include "presslight/names/words/word_facts.h"

#include <algorithm>

#include "presslight/names/lists/name_list.h"
#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

constexpr std::uint32_t kLongestConnector = 3;  // bytes: of words in lower case only these are asked about

bool is_mark_before_start(std::string_view mark) {
  const char32_t c = code_point_at(mark, 0).value;
  return is_quotation_mark(c) || c == ':' || c == 0x2022 || c == '*' || c == '[' || c == 0x2014;
}

/// The sorted keys of all words that the document writes in lower case.
std::vector<std::uint64_t> lower_words(const Document& document) {
  std::vector<std::uint64_t> keys;
  for (const Token& token : document.tokens())
    if (token.shape == WordShape::lower) keys.push_back(folded_hash(document.text(token)));
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

/// All words are in capitals; or of those long enough to tell, two of three have one.
bool is_title_line(const Document& document, const Sentence& sentence) {
  std::uint32_t words = 0;
  std::uint32_t shouted = 0;
  std::uint32_t long_words = 0;
  std::uint32_t capitals = 0;
  for (std::uint32_t token = sentence.first_token; token < sentence.end_token; ++token) {
    const Token& word = document.tokens()[token];
    if (word.kind != TokenKind::word || word.shape == WordShape::none) continue;
    ++words;
    if (word.shape == WordShape::upper || word.span.size() == 1) ++shouted;
    if (word.span.size() < 4) continue;
    ++long_words;
    if (word.shape != WordShape::lower) ++capitals;
  }
  return (words >= 2 && shouted == words) || (long_words >= 4 && capitals * 3 >= long_words * 2);
}

std::uint16_t classes_of(std::string_view word, bool has_capital) {
  if (has_capital) return word_classes(LowerWord(word));
  return word.size() <= kLongestConnector && is_connector(word) ? std::uint16_t{kConnector}
                                                                : std::uint16_t{0};
}

void fill_sentence(const Document& document, const Sentence& sentence, std::vector<WordFacts>& facts) {
  const bool title = is_title_line(document, sentence);
  bool initial = true;
  for (std::uint32_t token = sentence.first_token; token < sentence.end_token; ++token) {
    const Token& word = document.tokens()[token];
    WordFacts& fact = facts[token];
    fact.in_title_line = title;
    fact.is_initial = initial;
    if (word.kind == TokenKind::word) {
      fact.has_capital = word.shape != WordShape::lower && word.shape != WordShape::none;
      fact.classes = classes_of(document.text(word), fact.has_capital);
      initial = false;
    } else {
      initial = (initial && word.kind == TokenKind::punctuation) || is_mark_before_start(document.text(word));
    }
  }
}

}  // namespace

std::uint64_t folded_hash(std::string_view word) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(fold_ascii(c))) * 0x100000001b3u;
  return hash;
}

std::vector<WordFacts> word_facts(const Document& document, std::span<const GazetteerMatch> matches) {
  std::vector<WordFacts> facts(document.tokens().size());
  for (const Sentence& sentence : document.sentences()) fill_sentence(document, sentence, facts);
  const std::vector<std::uint64_t> lower = lower_words(document);
  for (std::uint32_t token = 0; token < facts.size(); ++token) {
    if (facts[token].has_capital)
      facts[token].seen_lower =
          std::binary_search(lower.begin(), lower.end(), folded_hash(document.word(token)));
  }
  for (std::size_t i = 0; i < matches.size(); ++i)
    facts[matches[i].first_token].match = static_cast<std::uint32_t>(i + 1);
  return facts;
}

}  // namespace presslight
