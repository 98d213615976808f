// Shares and numbers of people, who speak like persons.
//
//   [Six in 10] say it leaks.     [Nine out of 10] did.     [26%] said so.
//   [Three] said so.     [Hundreds] chanted.     [Ten of them] say so.     [Many of us] did.
//   [up to 40 bakers]    [40 per cent of bakers]    [hundreds of bakers]    [half the bakers]
//    ~~~~~               ~~~~~~~~~~~~~~           ~~~~~~~~~~~               ~~~~              quantities
//
// In:     an outline of the article, and a unit of the sentence that ends at `end`.
// Out:    the unit behind the share, or behind the quantity, where a noun phrase goes on; `number` or `first`
//         where none begins there.
// Cost:   a look at eight units.
#pragma once

#include <cstdint>

#include "presslight/quotes/grammar/outline.h"

namespace presslight {

std::uint32_t past_proportion(const Outline& outline, std::uint32_t number, std::uint32_t end);

std::uint32_t past_quantity(const Outline& outline, std::uint32_t first, std::uint32_t end);

}  // namespace presslight
