#include "presslight/document/line_look.h"

#include <algorithm>

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Words that a headline in title case leaves small.
constexpr WordList kSmallWords{"a",    "an", "and",  "are",  "as",  "at",  "be",  "but", "by", "for", "from",
                               "if",   "in", "into", "is",   "it",  "its", "nor", "not", "of", "on",  "or",
                               "over", "s",  "so",   "that", "the", "to",  "up",  "via", "vs", "with"};

bool has_capital(const Token& token) {
  return token.shape == WordShape::capitalised || token.shape == WordShape::upper ||
         token.shape == WordShape::mixed;
}

class Looker {
 public:
  Looker(const Document& document, const Paragraph& paragraph) : document_(document) {
    const std::uint32_t size = paragraph.end_token - paragraph.first_token;
    look_.is_long = size > LineLook::kMost;
    look_.sentences = paragraph.end_sentence - paragraph.first_sentence;
    end_ = paragraph.first_token + std::min(size, LineLook::kMost);
    first_ = paragraph.first_token;
  }

  LineLook run() {
    for (std::uint32_t i = first_; i < end_; ++i) take(document_.tokens()[i], i);
    look_.is_shouted = letters_ > 0 && letters_ == shouted_;
    look_ends();
    return std::move(look_);
  }

 private:
  char32_t mark(std::uint32_t i) const {
    return code_point_at(document_.text(), document_.tokens()[i].span.start).value;
  }

  void take(const Token& token, std::uint32_t i) {
    if (token.kind == TokenKind::word) return take_word(token, i);
    if (token.kind == TokenKind::number) return take_number(i);
    const char32_t c = mark(i);
    look_.has_mark |= is_quotation_mark(c);
    look_.has_brace |= c == '{' || c == '}';
    look_.has_unit |= is_currency_sign(c) || c == '%';
    if (i == first_)
      look_.begins_with_bullet = is_dash(c) || c == 0x2022 || c == '*' || c == 0xB7 || c == 0x25CF;
  }

  void take_word(const Token& token, std::uint32_t i) {
    ++look_.words;
    ++letters_;
    look_.has_letter = true;
    if (has_capital(token)) ++look_.capitals;
    const bool is_upper_letter = token.shape == WordShape::capitalised && token.span.size() == 1;
    if (token.shape == WordShape::upper || is_upper_letter) ++shouted_;
    const std::string_view lower = document_.lower(i);
    if (token.shape == WordShape::lower && !is_in(kSmallWords, lower)) ++look_.plain;
    add_to_opening(lower);
  }

  void take_number(std::uint32_t i) {
    ++look_.words;
    look_.has_number = true;
    add_to_opening(document_.word(i));
  }

  void add_to_opening(std::string_view word) {
    if (look_.words > LineLook::kOpeningWords) return;
    if (!look_.opening.empty()) look_.opening += ' ';
    look_.opening.append(word);
  }

  void look_ends() {
    std::uint32_t i = end_;
    bool has_closer = false;
    while (i > first_ && document_.tokens()[i - 1].kind == TokenKind::punctuation &&
           (is_quotation_mark(mark(i - 1)) || mark(i - 1) == ')' || mark(i - 1) == ']')) {
      has_closer |= is_quotation_mark(mark(i - 1));
      --i;
    }
    if (i == first_ || document_.tokens()[i - 1].kind != TokenKind::punctuation) return;
    const char32_t c = mark(i - 1);
    look_.ends_in_stop = c == '.' || c == '!' || c == '?' || c == 0x2026;
    look_.ends_open = c == ',' || c == ':' || c == ';' || is_dash(c);
    look_.ends_in_stop_mark = has_closer && look_.ends_like_text();
  }

  const Document& document_;
  LineLook look_;
  std::uint32_t first_ = 0;
  std::uint32_t end_ = 0;
  std::uint32_t letters_ = 0;
  std::uint32_t shouted_ = 0;
};

}  // namespace

LineLook look_at(const Document& document, const Paragraph& paragraph) {
  return Looker(document, paragraph).run();
}

bool opens_with(const LineLook& look, std::string_view phrase) {
  const std::string_view opening = look.opening;
  return opening.starts_with(phrase) && (opening.size() == phrase.size() || opening[phrase.size()] == ' ');
}

}  // namespace presslight
