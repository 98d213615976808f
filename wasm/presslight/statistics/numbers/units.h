// Units of measure in the text, behind a number or alone.
//
//   30 per cent -> percent     4 sq km -> square-kilometre     10C -> celsius     5-point lead -> point
#pragma once

#include <cstdint>
#include <string_view>

#include "presslight/statistics/numbers/numbers.h"
#include "presslight/statistics/numbers/unit_names.h"

namespace presslight {

struct Unit {
  std::string_view name;
  UnitKind kind = UnitKind::none;
  std::uint32_t end = 0;  // one past its last token
  bool is_symbol = false;

  explicit operator bool() const { return kind != UnitKind::none; }
};

/// The unit after `number`, also after a hyphen; none if there is none.
Unit read_unit(const Reader& reader, const Number& number);

/// The unit named by the words at `at`, whatever stands before.
Unit read_unit_name(const Reader& reader, std::uint32_t at);

/// The plain singular of a plural in -s: "metres", "inches". For the lists of units and currencies alone.
std::string_view without_plural(std::string_view word);

}  // namespace presslight
