// A sorted list of words, written in the code, that is asked for every word of a text.
//
//   constexpr WordList kSaying{"added", "said", "says"};      is_in(kSaying, "said")
//
// The compiler checks the order. A mask of 64 bits tells of most words that they are not in the list, without
// a look at it.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "presslight/text/words.h"

namespace presslight {

/// Called by no program: a list that comes here while it is compiled does not compile.
void word_list_is_not_in_order();

/// Which bit of a mask stands for words like `word`, which is not empty.
constexpr std::uint64_t bit_of(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.front());
  const auto last = static_cast<unsigned char>(word.back());
  return std::uint64_t{1} << ((first + last * 5u + word.size() * 11u) & 63u);
}

template <std::size_t N>
class WordList {
 public:
  template <typename... Words>
  explicit constexpr WordList(const Words&... words) : words_{words...} {
    for (std::size_t i = 0; i < N; ++i) {
      if (i > 0 && !comes_before(words_[i - 1], words_[i])) word_list_is_not_in_order();
      mask_ |= bit_of(words_[i]);
    }
  }

  /// False where `word`, which is not empty, is certainly not in the list.
  constexpr bool may_hold(std::string_view word) const { return (mask_ & bit_of(word)) != 0; }

  // NOLINTNEXTLINE(google-explicit-constructor): it is one
  constexpr operator std::span<const std::string_view>() const { return words_; }
  constexpr auto begin() const { return words_.begin(); }
  constexpr auto end() const { return words_.end(); }
  constexpr std::size_t size() const { return N; }

 private:
  std::array<std::string_view, N> words_;
  std::uint64_t mask_ = 0;
};

template <typename... Words>
WordList(const Words&...) -> WordList<sizeof...(Words)>;

template <std::size_t N>
bool is_in(const WordList<N>& list, std::string_view word) {
  return !word.empty() && list.may_hold(word) && is_in(std::span<const std::string_view>(list), word);
}

}  // namespace presslight
