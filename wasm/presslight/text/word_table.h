// Words with a number each, found in one step: for lists that every word of a text is looked up in.
//
//   {"the": 3, "of": 9}      find("of") is 9, find("dog") is 0
//
// Cost: one hash of the word and, for one that is in the table, one comparison; a binary search takes ten.
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
  std::uint32_t find(std::string_view word) const {
    const std::size_t slot = slot_of(word);
    return tags_[slot] == 0 ? 0 : entries_[slot].value;
  }

 private:
  struct Entry {
    std::string_view word;
    std::uint32_t value = 0;
  };

  /// Where `word` is, or would be.
  std::size_t slot_of(std::string_view word) const;

  // Slots, a power of two, at most half of them taken. Apart from the entries a part of each one's hash, 0
  // where the slot is free: most words are in no list, which these few bytes tell without a wait for memory.
  std::vector<std::uint16_t> tags_;
  std::vector<Entry> entries_;
};

}  // namespace presslight
