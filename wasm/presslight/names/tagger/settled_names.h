// Makes the names of one document agree: what is plain at one place helps where it is not.
//
//   the Harbour Board said ... Harbour Board     the second one, in a headline, was missed: added
//   Ann Hall ... Hall (organisation?)            a person's last word, doubtful alone: a person
//
// In:     a Document, what may be a name by its shape, and the tagger's names.
// Out:    the same names with kinds settled by the sum of leads, and what was found elsewhere word for word.
// Cost:   n log n in the names; a bounded look at each token.
#pragma once

#include <vector>

#include "presslight/names/tagger/features.h"
#include "presslight/names/tagger/tagger.h"

namespace presslight {

void settle_names(const Document& document, const Features& features, const Model& model,
                  std::vector<TaggedName>& names);

}  // namespace presslight
