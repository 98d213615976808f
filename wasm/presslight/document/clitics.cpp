#include "presslight/document/clitics.h"

#include <algorithm>

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Sorted.
constexpr WordList kPronouns{"he", "i", "it", "she", "they", "we", "who", "you"};

// "would" or "had", "will", "am", "are", "have". Sorted.
constexpr WordList kClitics{"'d", "'ll", "'m", "'re", "'ve"};

}  // namespace

std::string_view word_without_clitic(const Document& document, std::uint32_t token) {
  const std::string_view word = document.lower(token);
  const std::size_t mark = std::min(word.find('\''), word.size());
  const bool is_cut = is_in(kClitics, word.substr(mark)) && is_in(kPronouns, word.substr(0, mark));
  return is_cut ? word.substr(0, mark) : word;
}

Span span_without_clitic(const Document& document, std::uint32_t token) {
  Span span = document.tokens()[token].span;
  if (!has_clitic(document, token)) return span;
  const std::uint32_t end = span.end;
  span.end = span.start;
  while (span.end < end) {
    const CodePoint point = code_point_at(document.text(), span.end);
    if (is_apostrophe(point.value)) break;
    span.end += point.size;
  }
  return span;
}

}  // namespace presslight
