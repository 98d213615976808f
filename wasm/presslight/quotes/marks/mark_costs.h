// What each reading of a mark costs, by its form and its neighbours.
//
//   the boys' cup      text 2, close 0, open 10      In the '90s    text 0, open 4, close 10
//
// Costs are integers, 0 for what is usual; about 8 where only a slip of the typist would explain it.
#pragma once

#include "presslight/quotes/marks/mark_signs.h"

namespace presslight {

struct ReadingCosts {
  int text = 0;  // apostrophe, elision, possessive, feet and inches; or a stray mark
  int open = 0;
  int close = 0;
};

ReadingCosts reading_costs(const Document& document, const MarkSign& sign);

/// What it costs that `close` closes what `open` opened: 0 for marks of one style.
int pairing_cost(const MarkSign& open, const MarkSign& close);

}  // namespace presslight
