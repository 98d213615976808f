// What a number counts: the noun phrase beside it.
//
//   more than 49,000 - [pieces of content]      52 percent of [registered voters]      46-[page] analysis
#pragma once

#include <optional>

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

struct Counted {
  std::uint32_t first = 0;  // tokens [first, end)
  std::uint32_t end = 0;
  std::uint32_t head = 0;  // its noun: "content" has the head "pieces"
};

/// The noun phrase after `quantity`; none if the text does not name it there.
std::optional<Counted> read_counted(const Reader& reader, const Quantity& quantity);

/// The noun phrase that begins at token `at`.
std::optional<Counted> read_noun_phrase(const Reader& reader, std::uint32_t at, bool is_singular);

}  // namespace presslight
