// Numbers that count nothing though they look as if they did: "one" as an article or pronoun, "two-way",
// "24/7".
#pragma once

#include <string_view>

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// `has_noun`: something countable follows; `follows_count`: another count stands just before in the
/// sentence.
bool is_idiom(const Reader& reader, const Quantity& quantity, bool has_noun, bool follows_count);

}  // namespace presslight
