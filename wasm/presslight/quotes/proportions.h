// Shares and numbers of people, who speak like persons.
//
//   [Six in 10] say it leaks.     [Nine out of 10] did.     [26%] said so.
//   [Three] said so.     [Hundreds] chanted.     [Ten of them] say so.     [Many of us] did.
//
// In:     an outline of the article, and a unit of the sentence that ends at `end`.
// Out:    the unit behind the share; `number` where none begins there.
// Left:   "26% of voters", "half of them": phrases like others.
// Cost:   a look at four units.
#pragma once

#include <cstdint>

#include "presslight/quotes/outline.h"

namespace presslight {

std::uint32_t past_proportion(const Outline& outline, std::uint32_t number, std::uint32_t end);

}  // namespace presslight
