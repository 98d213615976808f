#include "presslight/text/word_table.h"

#include <bit>

#include "presslight/text/hashing.h"

namespace presslight {
namespace {

/// Of the bits that do not choose the slot; never 0.
std::uint16_t tag_of(std::uint32_t hash) {
  return static_cast<std::uint16_t>(hash >> 16 | 1);
}

}  // namespace

WordTable::WordTable(std::size_t most_words)
    : tags_(std::bit_ceil(most_words * 2 + 2)), entries_(tags_.size()) {}

void WordTable::add(std::string_view word, std::uint32_t value) {
  const std::size_t slot = slot_of(word);
  tags_[slot] = tag_of(hash_of(word));
  entries_[slot].word = word;
  entries_[slot].value |= value;
}

std::size_t WordTable::slot_of(std::string_view word) const {
  const std::size_t last = tags_.size() - 1;
  const std::uint32_t hash = hash_of(word);
  const std::uint16_t tag = tag_of(hash);
  std::size_t at = (hash ^ hash >> 15) & last;
  while (tags_[at] != 0 && (tags_[at] != tag || entries_[at].word != word)) at = (at + 1) & last;
  return at;
}

}  // namespace presslight
