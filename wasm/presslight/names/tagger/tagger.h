// Names by a model: the best sequence of labels for each stretch of candidates.
//
//   candidates   Coastal Safety Board        scores of features and of label after label; what ends best wins
//                B-o     I-o    L-o
//
// In:     a Document, its features and a Model with weights.
// Out:    as find_names, of the kinds person, organisation and place; confidence from the lead over the next
//         best reading.
// Fails:  never.
// Cost:   linear: about 75 look-ups a candidate. Integers alone, so that native and wasm agree to the bit.
#pragma once

#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/name.h"
#include "presslight/names/tagger/features.h"

namespace presslight {

/// A name and by how much its labels lead the next best ones.
struct TaggedName {
  Name name;
  std::int32_t margin = 0;
};

std::vector<TaggedName> tag_names(const Document& document, const Features& features, const Model& model);

}  // namespace presslight
