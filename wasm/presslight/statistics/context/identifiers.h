// Numbers that name something instead of counting: Article 50, EB-5, S&P 500, No 10, page 12, 5G, phone
// numbers.
#pragma once

#include <string_view>

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// Is the number part of a name, an identifier or a place in a list? `has_noun`: something countable follows.
bool is_identifier(const Reader& reader, const Quantity& quantity, bool has_noun);

/// Is it a sign of a link ("%20")? Asked of numbers with a per cent too.
bool is_part_of_link(const Reader& reader, const Quantity& quantity);

}  // namespace presslight
