#include "presslight/text/utf8.h"

namespace presslight {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

unsigned char byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

bool is_continuation(unsigned char byte) {
  return (byte & 0xC0) == 0x80;
}

bool is_high_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit <= 0xDBFF;
}

bool is_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit <= 0xDFFF;
}

void append(std::string& out, char32_t c) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::uint32_t size_from_lead(unsigned char lead) {
  return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// Bytes of the well-formed character at `at`, 0 if there is none.
std::size_t well_formed_size(std::string_view bytes, std::size_t at) {
  const unsigned char lead = byte_at(bytes, at);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const std::uint32_t size = size_from_lead(lead);
  if (at + size > bytes.size()) return 0;
  const unsigned char second = byte_at(bytes, at + 1);
  if (!is_continuation(second)) return 0;
  if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)) return 0;
  if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return 0;
  for (std::uint32_t i = 2; i < size; ++i)
    if (!is_continuation(byte_at(bytes, at + i))) return 0;
  return size;
}

}  // namespace

CodePoint long_code_point_at(std::string_view text, std::size_t at) {
  const unsigned char lead = byte_at(text, at);
  const std::uint32_t size = size_from_lead(lead);
  char32_t value = lead & (0x7Fu >> size);
  for (std::uint32_t i = 1; i < size && at + i < text.size(); ++i)
    value = (value << 6) | (byte_at(text, at + i) & 0x3Fu);
  return {value, size};
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
  if (at == 0) return {};
  std::size_t start = at - 1;
  while (start > 0 && is_continuation(byte_at(text, start))) --start;
  return code_point_at(text, start);
}

bool is_valid_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t size = well_formed_size(bytes, at);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

std::string utf8_from_utf16(std::u16string_view units) {
  std::string out;
  out.reserve(units.size() + units.size() / 8);
  for (std::size_t i = 0; i < units.size(); ++i) {
    const char32_t unit = units[i];
    const char32_t next = i + 1 < units.size() ? units[i + 1] : 0;
    if (is_high_surrogate(unit) && is_surrogate(next) && !is_high_surrogate(next)) {
      append(out, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
      ++i;
    } else {
      append(out, is_surrogate(unit) ? kReplacement : unit);
    }
  }
  return out;
}

}  // namespace presslight
