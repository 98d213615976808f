// What kind of character a code point is. Own tables: the C library's answers differ between native and wasm.
//
// Letters of scripts without case count as letters. Latin, Greek and Cyrillic have case here; the ranges are
// those of the Unicode Character Database 15.0, simplified to blocks.
#pragma once

#include <string_view>

namespace presslight {

bool is_space(
    char32_t c);  // White_Space, and the zero-width and no-break spaces that stand for one; no line ends
bool is_line_end(char32_t c);  // LF, VT, FF, CR, NEL, U+2028, U+2029
bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_digit(char32_t c);  // 0 to 9 alone: what the readers of numbers read
bool is_invisible(
    char32_t c);  // combining, joining, soft hyphen, bidi controls: belongs to the word it stands in

bool is_apostrophe(char32_t c);      // ' ’ ʼ ‘ and the like: what may stand for one inside a word
bool is_single_mark(char32_t c);     // ' ‘ ’ ‚ ‛ ` ´ ‹ ›
bool is_double_mark(char32_t c);     // " “ ” „ ‟ « » 〝 〞 ＂
bool is_quotation_mark(char32_t c);  // either
bool is_dash(char32_t c);            // - ‐ ‑ ‒ – — ― −
bool is_currency_sign(char32_t c);

/// Lower case of A to Z, Latin-1, Latin Extended-A, Greek and Cyrillic; others unchanged.
char32_t to_lower(char32_t c);

/// A to Z compared without case; everything else byte by byte.
bool equal_ignoring_case(std::string_view a, std::string_view b);

}  // namespace presslight
