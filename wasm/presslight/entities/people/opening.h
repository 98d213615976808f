// Whom the first lines speak of without a name.
//
//   A trader told a jury his boss "laughed".     Robert Hall said ...
//   ~~~~~~~~ description                         ~~~~~~~~~~~ the person, a paragraph below
//
// In:     a Document, its names, the chains of persons and the quotes.
// Out:    the first described speaker and the first person named, if he speaks in the paragraph after, or
//         begins it with his age and is on trial or an athlete, and may be called so; nothing where somebody
//         is named before.
// Cost:   linear in the quotes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "presslight/document/document.h"
#include "presslight/entities/people/people_chains.h"
#include "presslight/names/names.h"
#include "presslight/quotes/quotes.h"

namespace presslight {

struct Opening {
  std::uint32_t person = 0;  // index in the chains
  Span description;
};

std::optional<Opening> find_opening(const Document& document, std::span<const Name> names,
                                    std::span<const PersonChain> chains, std::span<const Quote> quotes);

}  // namespace presslight
