// An article, cut into paragraphs, sentences and tokens.
//
//   'It works,' said Dr. Lee of the U.S. firm. She left.
//   |--------------- sentence -----------------| |------|
//   ' It works , ' said Dr . Lee of the U.S. firm . She left .      18 tokens
//
// The text is kept verbatim: an offset always means the reader's own text. Everything else is offsets and
// indices into the three lists, so a Document may be moved and findings stay valid.
//
// In:     valid UTF-8.
// Out:    tokens in text order, never overlapping; between two lies nothing but white space and invisible
//         characters. Every token is in one sentence, every sentence in one paragraph. A line end ends the
//         paragraph.
// Fails:  never. Text without a word has no sentences.
// Cost:   one pass; 20 bytes a token.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "presslight/text/span.h"

namespace presslight {

enum class TokenKind : std::uint8_t {
  word,    // begins with a letter; may hold digits, dots between single letters, apostrophes: "MI5", "U.S.",
           // "don't"
  number,  // digits with their separators: "49,000", "3.2", "2013"
  punctuation,  // one mark each; three dots are one
  symbol        // currency, %, °, fractions, emoji: one character each
};

enum class WordShape : std::uint8_t {
  none,         // no word, or a script without case
  lower,        // "director"
  capitalised,  // "Director"; of one letter alone also "I", "A"
  upper,        // "GCHQ", "MI5", "U.S."
  mixed         // "iPhone", "eBay", "McDonald"
};

struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
  WordShape shape = WordShape::none;
  std::uint32_t sentence = 0;  // index in sentences()
};

/// Tokens [first_token, end_token) of one paragraph.
struct Sentence {
  Span span;
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  std::uint32_t paragraph = 0;  // index in paragraphs()
};

/// A line of the text, without its line end and the white space around it. Lines without a visible character
/// are none.
struct Paragraph {
  Span span;
  std::uint32_t first_sentence = 0;
  std::uint32_t end_sentence = 0;
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
};

class Document {
 public:
  /// Cuts `text`, which must be valid UTF-8 of less than 4 GiB.
  static Document cut(std::string text);

  std::string_view text() const { return text_; }
  std::string_view text(Span span) const { return std::string_view(text_).substr(span.start, span.size()); }
  std::string_view text(const Token& token) const { return text(token.span); }
  /// Asked most of all, and a token lies in its text: not checked again.
  std::string_view word(std::uint32_t token) const {
    const Span span = tokens_[token].span;
    return {text_.data() + span.start, span.size()};
  }

  /// A word as LowerWord writes it, made once: most rooms ask for it.
  std::string_view lower(std::uint32_t token) const {
    return {lower_.data() + lower_starts_[token], lower_starts_[token + 1] - lower_starts_[token]};
  }

  const std::vector<Token>& tokens() const { return tokens_; }
  const std::vector<Sentence>& sentences() const { return sentences_; }
  const std::vector<Paragraph>& paragraphs() const { return paragraphs_; }

  const Sentence& sentence_of(std::uint32_t token) const { return sentences_[tokens_[token].sentence]; }
  std::uint32_t paragraph_of(std::uint32_t token) const { return sentence_of(token).paragraph; }

  /// A quotation mark of any kind, an apostrophe apart from words among them.
  bool is_quotation_mark(std::uint32_t token) const;

  /// Nothing lies between this token and the one before it: "3.2" and "bn" of "3.2bn".
  bool touches_previous(std::uint32_t token) const {
    return token > 0 && tokens_[token - 1].span.end == tokens_[token].span.start;
  }

  /// The first token that ends after byte `at`; tokens().size() if none does. O(log n).
  std::uint32_t token_at(std::uint32_t at) const;

  /// From the start of token `first` to the end of the token before `end`. Needs first < end.
  Span span_of(std::uint32_t first, std::uint32_t end) const {
    return {tokens_[first].span.start, tokens_[end - 1].span.end};
  }

 private:
  void note_lower_words();

  std::string text_;
  std::string lower_;                        // the words in lower case, one after the other
  std::vector<std::uint32_t> lower_starts_;  // where each begins in lower_, and the end of the last
  std::vector<Token> tokens_;
  std::vector<Sentence> sentences_;
  std::vector<Paragraph> paragraphs_;
};

}  // namespace presslight
