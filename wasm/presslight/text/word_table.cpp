#include "presslight/text/word_table.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "presslight/text/hashing.h"

namespace presslight {
namespace {

/// Of the ends of a word and its size: fewer steps than one a letter, and words of a list seldom share all.
std::uint32_t hash_of_ends(std::string_view word) {
  if (word.empty()) return 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  const std::size_t size = std::min<std::size_t>(word.size(), 4);
  std::memcpy(&first, word.data(), size);
  std::memcpy(&last, word.data() + word.size() - size, size);
  return mixed(first, last * 31 + static_cast<std::uint32_t>(word.size()));
}

/// Of the bits that do not choose the slot; never 0.
std::uint16_t tag_of(std::uint32_t hash) {
  return static_cast<std::uint16_t>(hash >> 16 | 1);
}

}  // namespace

WordTable::WordTable(std::size_t most_words)
    : tags_(std::bit_ceil(most_words * 2 + 2)), entries_(tags_.size()) {}

void WordTable::add(std::string_view word, std::uint32_t value) {
  const std::size_t slot = slot_of(word);
  tags_[slot] = tag_of(hash_of_ends(word));
  entries_[slot].word = word;
  entries_[slot].value |= value;
}

std::size_t WordTable::slot_of(std::string_view word) const {
  const std::size_t last = tags_.size() - 1;
  const std::uint32_t hash = hash_of_ends(word);
  const std::uint16_t tag = tag_of(hash);
  std::size_t at = hash & last;
  while (tags_[at] != 0 && (tags_[at] != tag || entries_[at].word != word)) at = (at + 1) & last;
  return at;
}

}  // namespace presslight
