// Who is told of for a while, or to the end, without a name.
//
//   A nurse who slept in her car has won.  The nurse wept. "I saw stars," she said.
//   ~~~~~~~                                ~~~~~~~~~ one chain, of a woman: "her car"
//
// In:     a Document, where it speaks of people without a name and where with one, and the quotations.
// Out:    in order of first mention, a chain for each "a nurse" that somebody comes back to, speaks as, or
//         begins a sentence with; outside marks.
// Left:   who is named right behind ("a nurse, Beth Lowe,"); who asks a question, for others answer it.
// Fails:  never.
// Cost:   n log n in the descriptions; a bounded look around each.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/entities/people/people_mentions.h"
#include "presslight/entities/people/unnamed_people.h"
#include "presslight/names/names.h"
#include "presslight/quotes/quotes.h"

namespace presslight {

struct UnnamedChain {
  std::vector<PersonMention> mentions;  // in text order; whose they are is left open
  Gender gender = Gender::unknown;
  std::optional<std::uint32_t> person;  // an index in the chains of names
};

std::vector<UnnamedChain> chain_unnamed(const Document& document, std::span<const UnnamedMention> places,
                                        std::span<const PersonMention> named, std::span<const Quote> quotes);

}  // namespace presslight
