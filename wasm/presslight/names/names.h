// Which words are names, and of what.
//
//   Security minister James Brokenshaw met staff of Acme Ltd in Luxembourg
//                     ^^^^^^^^^^^^^^^^              ^^^^^^^^    ^^^^^^^^^^
//                     person                        organisation   place
//
// In:     a Document.
// Out:    in text order, never overlapping, on token edges and inside one sentence; without a leading
//         article, a title before it or a possessive after it.
// Fails:  never.
// Cost:   linear.
#pragma once

#include <vector>

#include "presslight/document/document.h"
#include "presslight/model/model.h"
#include "presslight/names/name.h"

namespace presslight {

/// By the model where there is one, which also listens to the rules; by the rules alone else.
std::vector<Name> find_names(const Document& document, const Model* model = nullptr);

}  // namespace presslight
