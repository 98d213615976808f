// Who is told of for a while, or to the end, without a name.
//
//   A nurse who slept in her car has won.  The nurse wept. "I saw stars," she said.  The nurse, Beth Lowe,
//   left.
//   ~~~~~~~                                ~~~~~~~~~ one chain                       ~~~~~~~~~ and its name
//
// In:     a Document, its names, their chains, where the text names persons, how each of them is first
//         described, and the quotations.
// Out:    in order of first mention, a chain for each "a nurse" that somebody comes back to, speaks as, or
//         begins a sentence with; outside marks. Its name where the text tells it: by an apposition, by
//         "named as", or by a given name alone that nothing introduces, if one person alone may be meant.
// Left:   who is named right behind ("a nurse, Beth Lowe,"); who asks a question, for others answer it.
// Fails:  never.
// Cost:   n log n in the descriptions and the names.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/entities/people_chains.h"
#include "presslight/entities/people_mentions.h"
#include "presslight/names/names.h"
#include "presslight/quotes/quotes.h"

namespace presslight {

struct UnnamedChain {
  std::vector<PersonMention> mentions;  // in text order; whose they are is left open
  Gender gender = Gender::unknown;
  std::optional<std::uint32_t> person;  // an index in the chains of names
};

std::vector<UnnamedChain> chain_unnamed(const Document& document, std::span<const Name> names,
                                        std::span<const PersonChain> chains,
                                        std::span<const PersonMention> named,
                                        std::span<const std::optional<Span>> descriptions,
                                        std::span<const Quote> quotes);

}  // namespace presslight
