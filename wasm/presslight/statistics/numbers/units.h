// Units of measure: which words and symbols name them, and what they are called in a result.
//
//   30 per cent -> percent     4 sq km -> square-kilometre     10C -> celsius     5-point lead ->
//   percentage-point
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "presslight/statistics/numbers/numbers.h"

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

struct Unit {
  std::string_view name;
  UnitKind kind = UnitKind::none;
  std::uint32_t end = 0;  // one past its last token
  bool is_symbol = false;

  explicit operator bool() const { return kind != UnitKind::none; }
};

/// In order of the forms.
std::span<const UnitName> unit_names();

/// The unit after `number`, also after a hyphen; none if there is none.
Unit read_unit(const Reader& reader, const Number& number);

/// The unit named by the words at `at`, whatever stands before.
Unit read_unit_name(const Reader& reader, std::uint32_t at);

/// The plain singular of a plural in -s: "metres", "inches". For the lists of units and currencies alone.
std::string_view without_plural(std::string_view word);

}  // namespace presslight
