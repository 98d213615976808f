// Names by rules and lists alone: what there is without a model, and what the tagger listens to.
//
//   Security minister James Brokenshaw met staff of Acme Ltd
//                     |- given name    |          |- legal form
//
// In:     a Document and its gazetteer matches.
// Out:    as find_names.
// Cost:   linear.
#pragma once

#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/lists/gazetteer.h"
#include "presslight/names/name.h"

namespace presslight {

std::vector<Name> find_names_by_rules(const Document& document, std::span<const GazetteerMatch> matches);

}  // namespace presslight
