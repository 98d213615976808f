// Units of measure: which words and symbols name them, and what they are called in a result.
//
//   per cent -> percent     sq km -> square-kilometre     c -> celsius
//
// Source: SI brochure (9th edition) and its prefixes, imperial and US customary units, as in the lists of
//         the Guardian and AP style guides.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace presslight {

enum class UnitKind : std::uint8_t {
  none,
  percent,  // per cent, percentage points, basis points
  point,    // points that may be of an index, a poll, a match
  length,
  mass,
  duration,
  other  // area, volume, speed, temperature, energy, data
};

enum class UnitForm : std::uint8_t {
  word,    // after any number: "metres"
  symbol,  // after digits alone: "km"
  tight    // only where it touches the digits: "6in"
};

struct UnitName {
  std::string_view form;  // in lower case, in the singular, with spaces
  std::string_view unit;
  UnitKind kind;
  UnitForm written;
};

/// In order of the forms.
std::span<const UnitName> unit_names();

/// The unit of that form; none if there is none.
const UnitName* find_unit(std::string_view form);

}  // namespace presslight
