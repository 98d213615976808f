#include "presslight/text/characters.h"

#include <algorithm>
#include <array>

namespace presslight {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t N>
bool in_ranges(char32_t c, const std::array<Range, N>& ranges) {
  const auto after = std::upper_bound(ranges.begin(), ranges.end(), c,
                                      [](char32_t value, const Range& range) { return value < range.first; });
  return after != ranges.begin() && c <= std::prev(after)->last;
}

// Above U+00BF everything counts as a letter but these blocks: operators, marks, punctuation, symbols,
// private use, emoji (Blocks.txt of the Unicode Character Database 15.0).
constexpr std::array<Range, 29> kNoLetters{{
    {0x00D7, 0x00D7}, {0x00F7, 0x00F7}, {0x02B9, 0x02DF}, {0x02E5, 0x036F},    {0x037E, 0x037E},
    {0x0387, 0x0387}, {0x0482, 0x0489}, {0x0589, 0x058F}, {0x0590, 0x05CF},    {0x0600, 0x061F},
    {0x064B, 0x066D}, {0x06D4, 0x06ED}, {0x0964, 0x0970}, {0x1680, 0x1680},    {0x180E, 0x180E},
    {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x2000, 0x206F}, {0x2070, 0x2BFF},    {0x2E00, 0x2E7F},
    {0x3000, 0x3004}, {0x3008, 0x3020}, {0xD800, 0xF8FF}, {0xFE00, 0xFE6F},    {0xFEFF, 0xFF20},
    {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65}, {0xFFE0, 0xFFFF}, {0x1F000, 0x10FFFF},
}};

constexpr std::array<Range, 14> kInvisible{{
    {0x00AD, 0x00AD},
    {0x0300, 0x036F},
    {0x0483, 0x0489},
    {0x061C, 0x061C},
    {0x1AB0, 0x1AFF},
    {0x1DC0, 0x1DFF},
    {0x200B, 0x200F},
    {0x202A, 0x202E},
    {0x2060, 0x2069},
    {0x20D0, 0x20FF},
    {0xFE00, 0xFE0F},
    {0xFE20, 0xFE2F},
    {0xFEFF, 0xFEFF},
    {0xE0000, 0xE0FFF},
}};

bool is_ascii_upper(char32_t c) {
  return c >= 'A' && c <= 'Z';
}

bool is_ascii_lower(char32_t c) {
  return c >= 'a' && c <= 'z';
}

/// In these blocks upper and lower case letters alternate, the even one first.
bool in_even_pairs(char32_t c) {
  return (c >= 0x0100 && c <= 0x0137) || (c >= 0x014A && c <= 0x0177) || (c >= 0x0460 && c <= 0x04BF) ||
         (c >= 0x04D0 && c <= 0x052F) || (c >= 0x1E00 && c <= 0x1EFF);
}

/// In these the odd one comes first.
bool in_odd_pairs(char32_t c) {
  return (c >= 0x0139 && c <= 0x0148) || (c >= 0x0179 && c <= 0x017E) || (c >= 0x04C1 && c <= 0x04CE);
}

}  // namespace

bool is_line_end(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return is_ascii_upper(c) || is_ascii_lower(c);
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  return !in_ranges(c, kNoLetters);
}

bool is_upper(char32_t c) {
  if (c < 0x80) return is_ascii_upper(c);
  if (in_even_pairs(c)) return c % 2 == 0;
  if (in_odd_pairs(c)) return c % 2 == 1;
  return (c >= 0xC0 && c <= 0xDE && c != 0xD7) || c == 0x178 ||
         (c >= 0x386 && c <= 0x3AB && c != 0x387 && c != 0x390) || (c >= 0x400 && c <= 0x42F);
}

bool is_lower(char32_t c) {
  if (c < 0x80) return is_ascii_lower(c);
  if (in_even_pairs(c)) return c % 2 == 1;
  if (in_odd_pairs(c)) return c % 2 == 0;
  return (c >= 0xDF && c <= 0xFF && c != 0xF7) || c == 0x390 || (c >= 0x3AC && c <= 0x3CE) ||
         (c >= 0x430 && c <= 0x45F);
}

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

bool is_invisible(char32_t c) {
  return c >= 0xAD && in_ranges(c, kInvisible);
}

bool is_apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x201B || c == 0xFF07 ||
         c == 0x00B4 || c == '`';
}

bool is_single_mark(char32_t c) {
  return c == '\'' || c == '`' || c == 0xB4 || (c >= 0x2018 && c <= 0x201B) || c == 0x2039 || c == 0x203A ||
         c == 0xFF07;
}

bool is_double_mark(char32_t c) {
  return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB || (c >= 0x301D && c <= 0x301F) ||
         c == 0xFF02;
}

bool is_quotation_mark(char32_t c) {
  return is_single_mark(c) || is_double_mark(c);
}

bool is_dash(char32_t c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

bool is_currency_sign(char32_t c) {
  return c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20C0) || c == 0xFF04 || c == 0xFFE1 ||
         c == 0xFFE5;
}

char32_t to_lower(char32_t c) {
  if (c < 0x80) return is_ascii_upper(c) ? c + 32 : c;
  if (!is_upper(c)) return c;
  if (in_even_pairs(c) || in_odd_pairs(c)) return c + 1;
  if (c == 0x178) return 0xFF;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  if (c == 0x386) return 0x3AC;
  if (c >= 0x388 && c <= 0x38A) return c + 37;
  if (c == 0x38C) return 0x3CC;
  if (c == 0x38E || c == 0x38F) return c + 63;
  return c + 32;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace presslight
