#include "presslight/text/words.h"

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"

namespace presslight {
namespace {

std::size_t encoded_size(char32_t c) {
  return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

void encode(char32_t c, std::size_t size, char* out) {
  if (size == 1) {
    out[0] = static_cast<char>(c);
    return;
  }
  for (std::size_t i = size; i-- > 1; c >>= 6) out[i] = static_cast<char>(0x80 | (c & 0x3F));
  out[0] = static_cast<char>((0xF00u >> size & 0xFFu) | c);
}

/// ASCII but the backtick, which may stand for an apostrophe: most words are of these alone.
bool is_plain(char c) {
  return static_cast<unsigned char>(c) < 0x80 && c != '`';
}

}  // namespace

LowerWord::LowerWord(std::string_view word) {
  std::size_t size = 0;
  std::size_t at = 0;
  while (at < word.size() && at < buffer_.size() && is_plain(word[at])) {
    buffer_[size++] = fold_ascii(word[at++]);
  }
  while (at < word.size()) {
    const CodePoint point = code_point_at(word, at);
    at += point.size;
    if (is_invisible(point.value)) continue;
    const char32_t c = is_apostrophe(point.value) ? U'\'' : to_lower(point.value);
    const std::size_t bytes = encoded_size(c);
    if (size + bytes > buffer_.size()) return;
    encode(c, bytes, buffer_.data() + size);
    size += bytes;
  }
  size_ = static_cast<unsigned char>(size);
}

bool is_in(std::span<const std::string_view> list, std::string_view word) {
  return !word.empty() && std::binary_search(list.begin(), list.end(), word, comes_before);
}

bool is_one_of(std::string_view words, std::string_view word) {
  if (word.empty()) return false;
  for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
  }
  return false;
}

}  // namespace presslight
