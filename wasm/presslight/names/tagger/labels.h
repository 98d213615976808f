// The labels of tokens: outside, or a place in a name of a kind (BILOU).
//
//   Ann Hall of the Home Office met Reuters
//   B-p L-p  O  O   B-o  L-o    O   U-o
#pragma once

#include <cstdint>

#include "presslight/model/model.h"
#include "presslight/names/name.h"

namespace presslight {

enum class Place : std::uint8_t { begin, inside, last, unit };

inline constexpr std::uint32_t kOutside = 0;
inline constexpr std::uint32_t kTaggedKinds = 3;  // person, organisation, place: the first of NameKind

constexpr std::uint32_t label_of(std::uint32_t kind, Place place) {
  return 1 + kind * 4 + static_cast<std::uint32_t>(place);
}
constexpr std::uint32_t kind_of(std::uint32_t label) {
  return (label - 1) / 4;
}
constexpr Place place_of(std::uint32_t label) {
  return static_cast<Place>((label - 1) % 4);
}

/// The name goes on after this label.
constexpr bool is_open(std::uint32_t label) {
  return label != kOutside && (place_of(label) == Place::begin || place_of(label) == Place::inside);
}
/// The name began before this label.
constexpr bool continues(std::uint32_t label) {
  return label != kOutside && (place_of(label) == Place::inside || place_of(label) == Place::last);
}

constexpr bool may_follow(std::uint32_t from, std::uint32_t to) {
  if (is_open(from) != continues(to)) return false;
  return !is_open(from) || kind_of(from) == kind_of(to);
}

static_assert(label_of(kTaggedKinds - 1, Place::unit) + 1 == kLabels);

}  // namespace presslight
