// One sentence, asked token by token. Outside of it every answer is the empty one, so that a grammar may look
// ahead and behind without counting.
#pragma once

#include <cstdint>
#include <string_view>

#include "presslight/document/document.h"
#include "presslight/text/characters.h"
#include "presslight/text/word_list.h"

namespace presslight {

class Reader {
 public:
  Reader(const Document& document, const Sentence& sentence)
      : document_(document), first_(sentence.first_token), end_(sentence.end_token) {}

  std::uint32_t first() const { return first_; }
  std::uint32_t end() const { return end_; }
  /// Also false for what lies before the first token: the subtraction wraps.
  bool has(std::uint32_t token) const { return token - first_ < end_ - first_; }

  const Token& token(std::uint32_t token) const { return document_.tokens()[token]; }
  std::string_view text(std::uint32_t token) const {
    return has(token) ? document_.word(token) : std::string_view();
  }
  std::string_view lower(std::uint32_t token) const {
    return has(token) ? document_.lower(token) : std::string_view();
  }

  bool is(std::uint32_t token, std::string_view word) const { return equal_ignoring_case(text(token), word); }
  /// Is the lower-case word in a sorted list?
  template <typename List>
  bool is_in(std::uint32_t token, const List& list) const {
    return has(token) && presslight::is_in(list, lower(token));
  }
  bool is_mark(std::uint32_t token, char mark) const {
    const std::string_view word = text(token);
    return word.size() == 1 && word[0] == mark;
  }
  bool is_dash(std::uint32_t token) const;
  bool is_number(std::uint32_t token) const { return is_kind(token, TokenKind::number); }
  bool is_word(std::uint32_t token) const { return is_kind(token, TokenKind::word); }
  bool is_kind(std::uint32_t token, TokenKind kind) const {
    return has(token) && document_.tokens()[token].kind == kind;
  }
  bool is_lower(std::uint32_t token) const { return is_word(token) && shape(token) == WordShape::lower; }
  /// A word with a capital: a name, or the first word of a sentence.
  bool is_capital(std::uint32_t token) const {
    return is_word(token) && shape(token) != WordShape::lower && shape(token) != WordShape::none;
  }
  WordShape shape(std::uint32_t token) const { return document_.tokens()[token].shape; }

  /// Nothing stands between this token and the one before it, and both are in the sentence.
  bool touches(std::uint32_t token) const {
    return has(token) && token > first_ && document_.touches_previous(token);
  }
  /// The hyphen at `token` touches what stands on both its sides: "46-page".
  bool is_hyphen(std::uint32_t token) const { return is_dash(token) && touches(token) && touches(token + 1); }
  /// The token after `token`, or the one after a hyphen there: the place of "page" in "46-page" and "46
  /// page".
  std::uint32_t past_hyphen(std::uint32_t token) const { return is_hyphen(token) ? token + 1 : token; }

  const Document& document() const { return document_; }

 private:
  const Document& document_;
  std::uint32_t first_;
  std::uint32_t end_;
};

}  // namespace presslight
