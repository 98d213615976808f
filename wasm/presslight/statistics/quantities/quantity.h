// One number with what belongs to it, before it is decided whether it is a statistic.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "presslight/statistics/numbers/numbers.h"
#include "presslight/statistics/numbers/units.h"
#include "presslight/statistics/statistic.h"

namespace presslight {

struct Quantity {
  std::uint32_t first = 0;  // tokens [first, end) of all that was read
  std::uint32_t end = 0;
  std::uint32_t core_first = 0;  // without the comparator before
  std::uint32_t number_end = 0;  // without unit, denominator and comparator after
  Number number;                 // the first, if it is a range
  StatisticKind kind = StatisticKind::count;
  double value = 0;
  std::optional<double> value_max;
  Comparator comparator = Comparator::equal;
  std::string_view unit;  // as in a result
  UnitKind unit_kind = UnitKind::none;
  bool is_money = false;
  bool is_score = false;        // 2-1
  bool is_dashed = false;       // "20-25"
  bool is_margin = false;       // plus or minus
  bool is_hyphened = false;     // "46-page", "12-year": the unit or noun hangs on the number
  bool has_comparator = false;  // said, even if it is read as =
  bool is_strong = false;       // "1,000-strong"
  std::string per;

  bool has_unit() const { return is_money || unit_kind != UnitKind::none; }
};

/// Reads the quantity whose number begins at token `at` (its sign and comparator stand before), from `floor`
/// on.
std::optional<Quantity> read_quantity(const Reader& reader, std::uint32_t at, std::uint32_t floor);

}  // namespace presslight
