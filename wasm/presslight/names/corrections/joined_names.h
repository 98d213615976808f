// Names of bodies that a joint or a possessive stands in, where a tagger sees parts of them.
//
//   the Fenland Fire and Rescue Service      the Brewers' Union      the Coalition of Ports for Peace
//       |-----------------------------|          |------------|          |-------------------------|
//
// In:     a Document and what its gazetteer knows, and the names so far, in text order.
// Out:    the whole names.
// Left:   two bodies with "and" between: "the Home Office and Tamar Police", "Labour and the Tamar Party".
// Cost:   linear; a bounded look to both sides of a joint.
// Source: what English names of offices and associations are made of.
#pragma once

#include <span>
#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

std::vector<TokenRun> find_joined_names(const NameContext& context, std::span<const Name> names);

}  // namespace presslight
