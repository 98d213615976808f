// A list of names as one sorted text, searched in place.
//
//   "Acme;Bank of Oz;Orange?"      three names; "?" says that the last one needs context
//
// Names are sorted by their bytes with A to Z in lower case. They are separated by semicolons, and the text
// may be broken into lines after a semicolon. The compiler notes where the names with each pair of first
// letters begin, so that a search reads a handful of names.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "presslight/text/words.h"

namespace presslight {

struct ListedName {
  std::string_view name;  // as the list writes it; empty if there is none
  bool needs_context = false;
};

class NameList {
 public:
  explicit constexpr NameList(std::string_view text) : text_(text) { note_starts(); }

  /// Of the names not below `folded`, which must be in lower case, the first.
  ListedName first_from(std::string_view folded) const;

  /// Is `word`, which must be in lower case, one of the names?
  bool has(std::string_view word) const { return !has_none_like(word) && first_from(word).name == word; }

  /// No name begins with the first two letters of `folded`.
  constexpr bool has_none_like(std::string_view folded) const {
    const std::size_t pair = pair_of(folded);
    return starts_[pair] == starts_[pair + 1];
  }

  /// All names, for tests.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (std::size_t at = 0; at < text_.size();) {
      const Entry entry = entry_at(at);
      visit(entry.listed);
      at = entry.next;
    }
  }

 private:
  struct Entry {
    ListedName listed;
    std::size_t next = 0;  // where the entry after it begins
  };
  Entry entry_at(std::size_t at) const;
  bool is_before(std::size_t at, std::string_view folded) const;

  static constexpr std::size_t kClasses = 28;  // bytes below "a", the letters, bytes above "z"

  static constexpr std::size_t class_of(char folded) {
    const auto byte = static_cast<unsigned char>(folded);
    if (byte < 'a') return 0;
    return byte <= 'z' ? static_cast<std::size_t>(byte - 'a' + 1) : kClasses - 1;
  }
  static constexpr std::size_t pair_of(std::string_view name) {
    const std::size_t first = name.empty() ? 0 : class_of(fold_ascii(name[0]));
    const bool is_letter = first > 0 && first < kClasses - 1;
    return first * kClasses + (is_letter && name.size() > 1 ? class_of(fold_ascii(name[1])) : 0);
  }

  /// By pointers: a compiler counts its steps, and the longest list has 90,000 characters.
  constexpr std::size_t semicolon_from(std::size_t at) const {
    const char* next = text_.data() + at;
    const char* const end = text_.data() + text_.size();
    while (next != end && *next != ';') ++next;
    return static_cast<std::size_t>(next - text_.data());
  }

  constexpr void note_starts() {
    std::size_t pair = 0;
    for (std::size_t at = 0; at < text_.size(); ++at) {
      const std::size_t name = text_[at] == '\n' ? at + 1 : at;
      for (const std::size_t its = pair_of(text_.substr(name, 2)); pair <= its; ++pair)
        starts_[pair] = static_cast<std::uint32_t>(at);
      at = semicolon_from(at);
    }
    for (; pair < starts_.size(); ++pair) starts_[pair] = static_cast<std::uint32_t>(text_.size());
  }

  std::string_view text_;
  std::array<std::uint32_t, kClasses * kClasses + 1>
      starts_{};  // of the first name with each pair or a later one
};

/// Compares `name` without case to `folded`, which must be in lower case: below 0, 0 or above 0.
int compare_folded(std::string_view name, std::string_view folded);

}  // namespace presslight
