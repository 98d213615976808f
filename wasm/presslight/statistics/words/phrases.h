// Several words as one key: "square metre", "more than", "new zealand dollar".
#pragma once

#include <array>
#include <string_view>

#include "presslight/statistics/words/reader.h"

namespace presslight {

/// Up to four words in lower case with single spaces between them, in a buffer of its own.
class Phrase {
 public:
  /// Words from token `at` on; a hyphen between two words counts as a space. Ends at `end()`.
  static Phrase forward(const Reader& reader, std::uint32_t at, int words);
  /// The `words` tokens before `end`.
  static Phrase backward(const Reader& reader, std::uint32_t end, int words);

  /// Empty if there are not so many words, or they are too long.
  std::string_view view() const { return {buffer_.data(), size_}; }
  std::uint32_t end() const { return end_; }

 private:
  bool append(std::string_view word);
  void clear() { size_ = 0; }

  std::array<char, 48> buffer_;
  std::size_t size_ = 0;
  std::uint32_t end_ = 0;
};

}  // namespace presslight
