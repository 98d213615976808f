// Reading UTF-8, and making it from UTF-16.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace presslight {

struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;  // bytes it takes, 1 to 4; 0 at the end of the text
};

/// The character of several bytes that starts at byte `at`, before the end. For code_point_at alone.
CodePoint long_code_point_at(std::string_view text, std::size_t at);

/// The character that starts at byte `at`; size 0 at or after the end. The text must be valid UTF-8.
inline CodePoint code_point_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead < 0x80 ? CodePoint{lead, 1} : long_code_point_at(text, at);
}

/// The character that ends just before byte `at`; size 0 at the start of the text. The text must be valid
/// UTF-8.
CodePoint code_point_before(std::string_view text, std::size_t at);

/// No overlong forms, no surrogates, nothing above U+10FFFF, nothing cut off (Unicode 15.0, table 3-7).
bool is_valid_utf8(std::string_view bytes);

/// Lone surrogates become U+FFFD: one unit there, one unit here, so that every offset stays right.
std::string utf8_from_utf16(std::u16string_view units);

}  // namespace presslight
