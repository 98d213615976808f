#include "presslight/text/word_table.h"

#include <bit>

#include "presslight/text/hashing.h"

namespace presslight {

WordTable::WordTable(std::size_t most_words) : slots_(std::bit_ceil(most_words * 2 + 2)) {}

void WordTable::add(std::string_view word, std::uint32_t value) {
  Slot& slot = slots_[slot_of(word)];
  slot.word = word;
  slot.value |= value;
}

std::size_t WordTable::slot_of(std::string_view word) const {
  const std::size_t last = slots_.size() - 1;
  const std::uint32_t hash = hash_of(word);
  std::size_t at = (hash ^ hash >> 15) & last;
  while (slots_[at].value != 0 && slots_[at].word != word) at = (at + 1) & last;
  return at;
}

}  // namespace presslight
