// Words that say a number is a bound or a guess: "more than", "at least", "up to", "about", "or more",
// "-odd".
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "presslight/statistics/statistic.h"
#include "presslight/statistics/words/reader.h"

namespace presslight {

struct ComparatorPhrase {
  std::string_view words;
  Comparator comparator;
};

struct ComparatorMatch {
  Comparator comparator = Comparator::equal;
  std::uint32_t at = 0;  // its first token if it stands before, one past its last if after
  bool is_found = false;
};

/// Each in order of the words.
std::span<const ComparatorPhrase> comparators_before();
std::span<const ComparatorPhrase> comparators_after();

/// The comparator that ends just before token `first`, from `floor` on.
ComparatorMatch read_comparator_before(const Reader& reader, std::uint32_t first, std::uint32_t floor);

/// The comparator that begins at token `end`.
ComparatorMatch read_comparator_after(const Reader& reader, std::uint32_t end);

}  // namespace presslight
