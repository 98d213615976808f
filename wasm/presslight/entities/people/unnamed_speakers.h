// Whether somebody without a name spoke last.
//
//   Bob Lee left. "It works," a driver said. "I tried," he added.
//                             ~~~~~~~~                ~~ the driver, who has no name: not Bob Lee
//
// In:     a Document, its quotations, its names (who speaks under none of them counts as unnamed), where it
// speaks of people without a name and where with one, and where
//         the descriptions begin of whom a name is known.
// Left:   who asks if something is so, for others answer it; what is no human being.
// Cost:   n log n in the quotations; log n for a question.
// Source: own lists.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/entities/people/people_mentions.h"
#include "presslight/entities/people/unnamed_people.h"
#include "presslight/quotes/quotes.h"

namespace presslight {

class UnnamedSpeakers {
 public:
  /// `known` is sorted.
  UnnamedSpeakers(const Document& document, std::span<const Quote> quotes, std::span<const Name> names,
                  std::span<const UnnamedMention> places, std::span<const PersonMention> named,
                  std::span<const std::uint32_t> known);

  /// In the pronoun's paragraph, fitting it, and with nobody named since.
  bool spoke_last_before(const PersonalPronoun& pronoun) const;

 private:
  const Document& document_;
  std::span<const PersonMention> named_;
  std::vector<Span> spans_;  // in text order
};

}  // namespace presslight
