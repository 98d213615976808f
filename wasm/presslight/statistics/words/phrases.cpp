#include "presslight/statistics/words/phrases.h"

#include <algorithm>

namespace presslight {

bool Phrase::append(std::string_view word) {
  const std::size_t gap = size_ > 0 ? 1 : 0;
  if (word.empty() || size_ + gap + word.size() > buffer_.size()) return false;
  if (gap > 0) buffer_[size_++] = ' ';
  std::copy(word.begin(), word.end(), buffer_.begin() + static_cast<std::ptrdiff_t>(size_));
  size_ += word.size();
  return true;
}

Phrase Phrase::forward(const Reader& reader, std::uint32_t at, int words) {
  Phrase phrase;
  phrase.end_ = at;
  for (int i = 0; i < words; ++i) {
    const std::uint32_t word = i > 0 ? reader.past_hyphen(phrase.end_) : at;
    if (!phrase.append(reader.lower(word))) {
      phrase.clear();
      return phrase;
    }
    phrase.end_ = word + 1;
  }
  return phrase;
}

Phrase Phrase::backward(const Reader& reader, std::uint32_t end, int words) {
  const auto count = static_cast<std::uint32_t>(words);
  if (end < count || !reader.has(end - count)) return {};
  Phrase phrase;
  for (std::uint32_t at = end - count; at < end; ++at) {
    if (phrase.append(reader.lower(at))) continue;
    phrase.clear();
    break;
  }
  phrase.end_ = end;
  return phrase;
}

}  // namespace presslight
