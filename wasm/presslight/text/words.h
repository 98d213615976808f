// Looking words up: a word in lower case without an allocation, and sorted word lists searched in place.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace presslight {

/// A to Z in lower case, other bytes unchanged.
constexpr char fold_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A short word in lower case, with straight apostrophes and without invisible characters, in a buffer of its
/// own. Words over 46 bytes give an empty view: no list holds one.
class LowerWord {
 public:
  explicit LowerWord(std::string_view word);
  std::string_view view() const { return {buffer_.data(), size_}; }
  operator std::string_view() const { return view(); }  // NOLINT(google-explicit-constructor): is one

 private:
  std::array<char, 46> buffer_;
  unsigned char size_ = 0;
};

/// The order of words by their bytes. Most pairs differ in their first letters, for which a call of memcmp is
/// too much.
constexpr bool comes_before(std::string_view a, std::string_view b) {
  const std::size_t shared = std::min(a.size(), b.size());
  const char* const left = a.data();
  const char* const right = b.data();
  for (std::size_t i = 0; i < shared; ++i)
    if (left[i] != right[i])
      return static_cast<unsigned char>(left[i]) < static_cast<unsigned char>(right[i]);
  return a.size() < b.size();
}

/// "'s" with a straight or a curly mark.
inline bool is_possessive_s(std::string_view word) {
  return word == "'s" || word == "\u2019s";
}

/// Calls `take` with each word of a list that is written as one text, with single spaces between.
template <typename Take>
void for_each_word(std::string_view words, Take take) {
  for (std::size_t start = 0; start < words.size();) {
    const std::size_t end = std::min(words.find(' ', start), words.size());
    take(words.substr(start, end - start));
    start = end + 1;
  }
}

/// Is `word` one of `words`, a text with single spaces between? Looks through all of it, which takes fewer
/// bytes than a table.
bool is_one_of(std::string_view words, std::string_view word);

/// Is `word` in `list`, which is sorted by bytes?
bool is_in(std::span<const std::string_view> list, std::string_view word);

}  // namespace presslight
