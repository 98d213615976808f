// What a paragraph looks like before one reads it: its length, capitals, last mark and first words.
//
//   Share this article!      3 words, 1 capital, ends like a sentence, opens with "share this article"
//
// Only the first kMost tokens are looked at: whatever is longer is running text.
#pragma once

#include <cstdint>
#include <string>

#include "presslight/document/document.h"

namespace presslight {

struct LineLook {
  static constexpr std::uint32_t kMost = 60;

  bool is_long = false;             // over kMost tokens: the rest of this is about its beginning
  std::uint32_t words = 0;          // words and numbers
  std::uint32_t capitals = 0;       // words with a capital at the start, or more
  std::uint32_t plain = 0;          // lower-case words that a headline in title case would not have
  bool is_shouted = false;          // all its words in capitals
  bool has_letter = false;          // a word at all
  bool has_number = false;          // digits
  bool has_unit = false;            // a currency or per cent sign
  bool has_mark = false;            // a quotation mark
  bool has_brace = false;           // { or }
  bool ends_in_stop = false;        // . ! ? or an ellipsis, be it inside closing marks
  bool ends_open = false;           // a comma, colon, semicolon or dash
  bool ends_in_stop_mark = false;   // a stop or comma, then a closing mark: speech
  bool begins_with_bullet = false;  // a bullet, dash or asterisk
  std::uint32_t sentences = 0;
  std::string opening;  // its first words in lower case, with single spaces: at most kOpeningWords of them

  static constexpr std::uint32_t kOpeningWords = 6;

  bool ends_like_text() const { return ends_in_stop || ends_open; }
  /// A label, link or heading: short, without a stop at its end.
  bool is_label() const {
    return !is_long && words > 0 && words <= 8 && !ends_like_text() && !begins_with_bullet;
  }
};

LineLook look_at(const Document& document, const Paragraph& paragraph);

/// Does `look` open with all the words of `phrase`?
bool opens_with(const LineLook& look, std::string_view phrase);

}  // namespace presslight
