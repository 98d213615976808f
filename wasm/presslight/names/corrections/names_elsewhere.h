// What is told of a name at one place holds at the others.
//
//   the band Cold Harvest ... Cold Harvest played
//            |----------|     ^^^^^^^^^^^^
//
// In:     a Document, where bodies were found, and the names so far.
// Out:    the names, with the same words as a body wherever they stand, where no other body does.
// Cost:   n log n in what was found; a bounded look at each token.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void mark_bodies_everywhere(const NameContext& context, std::vector<TokenRun> bodies,
                            std::vector<Name>& names);

}  // namespace presslight
