#include "presslight/document/document.h"

#include <algorithm>

#include "presslight/document/paragraphs.h"
#include "presslight/document/sentences.h"
#include "presslight/document/tokens.h"
#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/words.h"

namespace presslight {

Document Document::cut(std::string text) {
  Document document;
  document.text_ = std::move(text);
  for (const Span line : find_paragraphs(document.text_)) {
    Paragraph paragraph;
    paragraph.span = line;
    paragraph.first_token = static_cast<std::uint32_t>(document.tokens_.size());
    paragraph.first_sentence = static_cast<std::uint32_t>(document.sentences_.size());
    append_tokens(document.text_, line, document.tokens_);
    paragraph.end_token = static_cast<std::uint32_t>(document.tokens_.size());

    std::uint32_t first = paragraph.first_token;
    for (const std::uint32_t end :
         sentence_ends(document.text_, document.tokens_, first, paragraph.end_token)) {
      const auto index = static_cast<std::uint32_t>(document.sentences_.size());
      for (std::uint32_t i = first; i < end; ++i) document.tokens_[i].sentence = index;
      document.sentences_.push_back({document.span_of(first, end), first, end,
                                     static_cast<std::uint32_t>(document.paragraphs_.size())});
      first = end;
    }
    paragraph.end_sentence = static_cast<std::uint32_t>(document.sentences_.size());
    document.paragraphs_.push_back(paragraph);
  }
  document.note_lower_words();
  return document;
}

void Document::note_lower_words() {
  lower_.reserve(text_.size());
  lower_starts_.reserve(tokens_.size() + 1);
  lower_starts_.push_back(0);
  for (const Token& token : tokens_) {
    lower_ += LowerWord(text(token)).view();
    lower_starts_.push_back(static_cast<std::uint32_t>(lower_.size()));
  }
}

std::uint32_t Document::token_at(std::uint32_t at) const {
  const auto found =
      std::upper_bound(tokens_.begin(), tokens_.end(), at,
                       [](std::uint32_t value, const Token& token) { return value < token.span.end; });
  return static_cast<std::uint32_t>(found - tokens_.begin());
}

bool Document::is_quotation_mark(std::uint32_t token) const {
  const Token& it = tokens_[token];
  return it.kind == TokenKind::punctuation &&
         presslight::is_quotation_mark(code_point_at(text_, it.span.start).value);
}

}  // namespace presslight
