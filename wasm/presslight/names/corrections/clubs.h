// Clubs in running text, by the words that only their names have, and by whom they have.
//
//   Harbridge City are closing in      SV Altona West      the Northmarch captain
//   |------------|                     |------------|          |--------|
//
// In:     a Document about sport and what its gazetteer knows, and the names so far, in text order.
// Out:    the names of clubs.
// Left:   the towns of a list: "Salt Lake City"; a town that is gone to: "in Dunmere Town".
// Cost:   linear; a bounded look around each capital.
// Source: what clubs are called in Britain and on the Continent.
#pragma once

#include <span>
#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

std::vector<TokenRun> find_clubs(const NameContext& context, std::span<const Name> names);

}  // namespace presslight
