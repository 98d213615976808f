#include "presslight/document/tokens.h"

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"

namespace presslight {
namespace {

class Tokeniser {
 public:
  Tokeniser(std::string_view text, Span paragraph, std::vector<Token>& tokens)
      : text_(text.substr(0, paragraph.end)), at_(paragraph.start), tokens_(tokens) {}

  void run() {
    while (at_ < text_.size()) {
      const CodePoint point = code_point_at(text_, at_);
      if (is_space(point.value) || is_invisible(point.value) || is_line_end(point.value)) {
        at_ += point.size;
      } else if (is_letter(point.value)) {
        take_word();
      } else if (is_digit(point.value)) {
        take_number();
      } else {
        take_mark(point);
      }
    }
  }

 private:
  char32_t peek(std::size_t at) const { return code_point_at(text_, at).value; }

  void add(std::size_t start, std::size_t end, TokenKind kind, WordShape shape = WordShape::none) {
    tokens_.push_back({{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)}, kind, shape, 0});
    at_ = end;
  }

  void take_word() {
    const std::size_t dotted = dotted_end(at_);
    if (dotted > at_) return add(at_, dotted, TokenKind::word, shape_of(at_, dotted));
    const std::size_t end = word_end(at_);
    const std::size_t suffix = possessive_start(at_, end);
    const std::size_t start = at_;
    add(start, suffix, TokenKind::word, shape_of(start, suffix));
    if (suffix < end) add(suffix, end, TokenKind::word, WordShape::lower);
  }

  /// The end of "U.S." or "a.m.": single letters, each with a dot, at least two of them. `at` if there is
  /// none.
  std::size_t dotted_end(std::size_t at) const {
    std::size_t end = at;
    int letters = 0;
    for (std::size_t next = at; is_letter(peek(next));) {
      next += code_point_at(text_, next).size;
      if (next >= text_.size() || text_[next] != '.') break;
      end = ++next;
      ++letters;
    }
    const bool followed_by_word = end < text_.size() && (is_letter(peek(end)) || is_digit(peek(end)));
    return letters >= 2 && !followed_by_word ? end : at;
  }

  std::size_t word_end(std::size_t at) const {
    while (at < text_.size()) {
      const CodePoint point = code_point_at(text_, at);
      if (is_letter(point.value) || is_digit(point.value) || is_invisible(point.value)) {
        at += point.size;
      } else if (is_joiner(point.value) && is_letter(peek(at + point.size))) {
        at += point.size;
      } else if (point.value == '&' && is_upper(code_point_before(text_, at).value) &&
                 is_upper(peek(at + 1))) {
        at += 1;  // AT&T, R&D
      } else {
        break;
      }
    }
    return trim_invisible(at);
  }

  /// An apostrophe between two letters holds the word together. An opening mark does not, nor do grave and
  /// acute.
  static bool is_joiner(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0xFF07; }

  std::size_t trim_invisible(std::size_t end) const {
    for (CodePoint last = code_point_before(text_, end); last.size > 0 && is_invisible(last.value);
         last = code_point_before(text_, end))
      end -= last.size;
    return end;
  }

  /// Where "'s" begins at the end of the word [start, end); `end` if it does not.
  std::size_t possessive_start(std::size_t start, std::size_t end) const {
    if (end < start + 3 || (text_[end - 1] != 's' && text_[end - 1] != 'S')) return end;
    const CodePoint mark = code_point_before(text_, end - 1);
    const std::size_t suffix = end - 1 - mark.size;
    return is_joiner(mark.value) && suffix > start ? suffix : end;
  }

  WordShape shape_of(std::size_t start, std::size_t end) const {
    int upper = 0;
    int lower = 0;
    bool first_upper = false;
    for (std::size_t at = start; at < end;) {
      const CodePoint point = code_point_at(text_, at);
      const bool is_capital = is_upper(point.value);
      if (at == start) first_upper = is_capital;
      upper += is_capital ? 1 : 0;
      lower += is_lower(point.value) ? 1 : 0;
      at += point.size;
    }
    if (upper + lower == 0) return WordShape::none;
    if (upper == 0) return WordShape::lower;
    if (lower == 0)
      return upper > 1 || end > start + code_point_at(text_, start).size ? WordShape::upper
                                                                         : WordShape::capitalised;
    return upper == 1 && first_upper ? WordShape::capitalised : WordShape::mixed;
  }

  void take_number() {
    std::size_t end = at_;
    while (end < text_.size()) {
      const char c = text_[end];
      if (is_digit(static_cast<unsigned char>(c))) {
        ++end;
      } else if ((c == ',' || c == '.' || c == ':') && end + 1 < text_.size() &&
                 is_digit(static_cast<unsigned char>(text_[end + 1]))) {
        end += 2;
      } else {
        break;
      }
    }
    add(at_, end, TokenKind::number);
  }

  void take_mark(CodePoint point) {
    if (text_.substr(at_, 3) == "...") return add(at_, dots_end(), TokenKind::punctuation);
    add(at_, at_ + point.size, is_punctuation(point.value) ? TokenKind::punctuation : TokenKind::symbol);
  }

  std::size_t dots_end() const {
    const std::size_t end = text_.find_first_not_of('.', at_);
    return end == std::string_view::npos ? text_.size() : end;
  }

  static bool is_punctuation(char32_t c) {
    if (is_quotation_mark(c) || is_dash(c)) return true;
    if (c < 0x80)
      return c != '$' && c != '%' && c != '+' && c != '<' && c != '=' && c != '>' && c != '^' && c != '|' &&
             c != '~';
    return c == 0xA1 || c == 0xA7 || c == 0xB6 || c == 0xB7 || c == 0xBF || (c >= 0x2016 && c <= 0x2027) ||
           (c >= 0x2032 && c <= 0x205E) || (c >= 0x3000 && c <= 0x3030) || (c >= 0xFF01 && c <= 0xFF0F);
  }

  std::string_view text_;
  std::size_t at_;
  std::vector<Token>& tokens_;
};

}  // namespace

void append_tokens(std::string_view text, Span paragraph, std::vector<Token>& tokens) {
  Tokeniser(text, paragraph, tokens).run();
}

}  // namespace presslight
