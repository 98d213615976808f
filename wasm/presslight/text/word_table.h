// Words with a number each, found in one step: for lists that every word of a text is looked up in.
//
//   {"the": 3, "of": 9}      find("of") is 9, find("dog") is 0
//
// Cost: one hash of the word and, most of the time, one comparison; a binary search takes ten.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace presslight {

class WordTable {
 public:
  /// For at most `most_words` words.
  explicit WordTable(std::size_t most_words);

  /// Joins the bits of `value`, which is not 0, to those of `word`, which outlives the table.
  void add(std::string_view word, std::uint32_t value);

  /// The number of `word`; 0 if it has none.
  std::uint32_t find(std::string_view word) const { return slots_[slot_of(word)].value; }

 private:
  struct Slot {
    std::string_view word;
    std::uint32_t value = 0;  // 0: the slot is free
  };

  /// Where `word` is, or would be.
  std::size_t slot_of(std::string_view word) const;

  std::vector<Slot> slots_;  // a power of two, at most half of them taken
};

}  // namespace presslight
