// Names that what stands beside them tells to be bodies': who speaks for them, works at them, reads them.
//
//   analysts at Ashby Bullion said      told the Courier      a Stallgate spokesman      the Northern Gazette
//               |-----------|               |-----|             |-------|                  |--------------|
//
// In:     a Document and what its gazetteer knows, and the names so far, in text order.
// Out:    the names of such bodies.
// Left:   what a list knows as a place, and the surnames of the text.
// Cost:   linear; a bounded look around each word that tells.
// Source: how newspapers write of companies and of each other.
#pragma once

#include <span>
#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

std::vector<TokenRun> find_told_names(const NameContext& context, std::span<const Name> names);

}  // namespace presslight
