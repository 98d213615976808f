// Words of rising and falling.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "presslight/statistics/words/reader.h"

namespace presslight {

enum class Direction : std::uint8_t { none, up, down };

struct ChangeWord {
  std::string_view word;
  Direction direction;  // none: it may be either ("changed", "moved")
};

/// In order of the words.
std::span<const ChangeWord> change_words();

/// Null if `word` (lower case) is none.
const ChangeWord* find_change_word(std::string_view word);

/// Is there a word of change in the clause before token `at`?
bool is_after_change(const Reader& reader, std::uint32_t at);

}  // namespace presslight
