// A statistic of the sentence that is being read, with the tokens it was read from.
#pragma once

#include <optional>
#include <span>

#include "presslight/statistics/context/counted.h"
#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

struct Found {
  Quantity quantity;
  std::optional<Counted> counted;
  std::uint32_t index = 0;  // in the list of all statistics

  /// One past the last token of the number and what it counts.
  std::uint32_t end() const { return counted && counted->end > quantity.end ? counted->end : quantity.end; }
};

}  // namespace presslight
