// Companies that are called after a place and what they do, where the words around them are a company's;
// stations.
//
//   [Oxmere Instruments] said it would appeal          customers of [Tarn Water]          on [Radio Tarn]
//                        ^^^^                          ^^^^^^^^^^^^                            ^^^^^
//
// In:     a Document and what its gazetteer knows.
// Out:    the tokens of such names, without an article.
// Left:   names with a given name in them, and those that nothing tells from the trade itself ("Tarn Water").
// Cost:   linear; a bounded look around each capital that ends so.
#pragma once

#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

std::vector<TokenRun> find_trade_names(const NameContext& context);

}  // namespace presslight
