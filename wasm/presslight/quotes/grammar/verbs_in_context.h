// Words that may be nouns and are verbs where they stand.
//
//   The bank cut its rate.     The union backs the plan.     The club aims to win.
//            ~~~                         ~~~~~                         ~~~~
//   Ann Hall works in the town and says so.
//            ~~~~~
//
// In:     a Document and the number of a token.
// Left:   verbs in their base form ("Bakers work in the town").
// Cost:   a bounded look to both sides.
#pragma once

#include <cstdint>

#include "presslight/document/document.h"

namespace presslight {

bool is_verb_here(const Document& document, std::uint32_t token);

}  // namespace presslight
