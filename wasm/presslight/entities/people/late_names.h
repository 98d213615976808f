// The names of those whom the text first tells of without one.
//
//   A nurse has won. "I saw stars," she said.      The nurse, Beth Lowe, left.     by an apposition
//   A student was held.                            Police named him as Dan Orr.    by telling
//   The woman is 58. The woman has not worked.     Darlene went to bed.            by a given name alone
//
// In:     a Document, its names, the chains of these, how each person is first described, and the chains of
//         those without a name.
// Out:    which person a chain without a name is. A given name alone is whom the text comes back to most as
//         "the woman", if nothing introduces the name, one person alone has such a name, and the two never
//         stand in one sentence. A chain that two persons are called by is taken out.
// Fails:  never.
// Cost:   n log n in the chains and the names.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/entities/people/people_chains.h"
#include "presslight/entities/people/unnamed_chains.h"
#include "presslight/names/names.h"

namespace presslight {

void add_late_names(const Document& document, std::span<const Name> names,
                    std::span<const PersonChain> persons, std::span<const std::optional<Span>> descriptions,
                    std::vector<UnnamedChain>& chains);

}  // namespace presslight
