// What a text speaks of, where that says what a name in it means.
//
//   "after the match in Leeds"  sport          "senators left the House"  parliament
//   "a coalition with the UPL"  parties
//
// Cost: one look-up for each word.
#pragma once

#include <cstdint>

#include "presslight/document/document.h"

namespace presslight {

/// Bits of a mask.
enum Topic : std::uint32_t {
  kSport = 1u << 0,
  kParliament = 1u << 1,
  kParties = 1u << 2,
};

inline constexpr std::uint32_t kAllTopics = (1u << 3) - 1;

std::uint32_t topics_of(const Document& document);

}  // namespace presslight
