#include "presslight/statistics/quantities/quantity.h"

#include <array>

#include "presslight/statistics/numbers/rates.h"
#include "presslight/statistics/quantities/comparators.h"
#include "presslight/statistics/quantities/cores.h"
#include "presslight/statistics/quantities/inherit.h"
#include "presslight/statistics/quantities/ranges.h"
#include "presslight/statistics/quantities/ratios.h"

namespace presslight {
namespace {

/// "plus or minus 4 points", "+/- 4 percent", "±3".
std::uint32_t read_margin(const Reader& reader, std::uint32_t first, std::uint32_t floor) {
  if (first >= floor + 3 && reader.is(first - 1, "minus") && reader.is(first - 2, "or") &&
      reader.is(first - 3, "plus"))
    return first - 3;
  if (first >= floor + 3 && reader.is_dash(first - 1) && reader.is_mark(first - 2, '/') &&
      reader.is_mark(first - 3, '+'))
    return first - 3;
  return first > floor && reader.text(first - 1) == "\u00B1" ? first - 1 : first;
}

/// "about a 20 minute walk": the article between comparator and number.
std::uint32_t past_article(const Reader& reader, std::uint32_t first, std::uint32_t floor) {
  const bool has_article = first > floor && (reader.is(first - 1, "a") || reader.is(first - 1, "an"));
  return has_article ? first - 1 : first;
}

void add_comparator_before(const Reader& reader, Quantity& quantity, std::uint32_t floor) {
  const std::uint32_t margin = read_margin(reader, quantity.first, floor);
  if (margin < quantity.first) {
    quantity.first = margin;
    quantity.is_margin = true;
    return;
  }
  ComparatorMatch match = read_comparator_before(reader, quantity.first, floor);
  if (!match.is_found)
    match = read_comparator_before(reader, past_article(reader, quantity.first, floor), floor);
  if (!match.is_found) return;
  quantity.comparator = match.comparator;
  quantity.first = match.at;
  quantity.has_comparator = true;
  if (match.comparator != Comparator::about) return;
  // "about more than", "some", "nearly": a second one before it decides ("up to about 30")
  const ComparatorMatch outer = read_comparator_before(reader, quantity.first, floor);
  if (!outer.is_found) return;
  quantity.first = outer.at;
  quantity.comparator = outer.comparator;
}

void add_comparator_after(const Reader& reader, Quantity& quantity) {
  const ComparatorMatch match = read_comparator_after(reader, quantity.end);
  if (!match.is_found) return;
  if (!quantity.has_comparator || match.comparator != Comparator::about)
    quantity.comparator = match.comparator;
  quantity.end = match.at;
  quantity.has_comparator = true;
}

void add_strength(const Reader& reader, Quantity& quantity) {
  if (!reader.is_hyphen(quantity.end) || !reader.is(quantity.end + 1, "strong")) return;
  quantity.end += 2;
  quantity.is_strong = true;
}

void add_denominator(const Reader& reader, Quantity& quantity) {
  if (quantity.kind == StatisticKind::ratio || quantity.kind == StatisticKind::multiple) return;
  const Denominator found = read_denominator(reader, quantity.end);
  if (found.end == 0) return;
  quantity.end = found.end;
  quantity.per = found.per;
}

/// "miles per hour" is a unit of its own, no rate of miles.
void name_speed(Quantity& quantity) {
  struct Speed {
    std::string_view unit;
    std::string_view per;
    std::string_view name;
  };
  constexpr std::array<Speed, 6> kSpeeds{{{"kilometre", "hour", "kilometre-per-hour"},
                                          {"metre", "second", "metre-per-second"},
                                          {"mile", "gallon", "mile-per-gallon"},
                                          {"mile", "hour", "mile-per-hour"},
                                          {"megabit", "second", "megabit-per-second"},
                                          {"gigabit", "second", "gigabit-per-second"}}};
  for (const Speed& speed : kSpeeds) {
    if (speed.unit != quantity.unit || speed.per != quantity.per) continue;
    quantity.unit = speed.name;
    quantity.unit_kind = UnitKind::other;
    quantity.per.clear();
  }
}

}  // namespace

std::optional<Quantity> read_quantity(const Reader& reader, std::uint32_t at, std::uint32_t floor) {
  std::optional<Quantity> quantity = read_core(reader, at, floor);
  if (!quantity) return std::nullopt;
  join_range(reader, *quantity, floor);
  if (quantity->is_score) return quantity;
  inherit_unit(reader, *quantity);
  join_ratio(reader, *quantity);
  make_multiple(reader, *quantity);
  add_comparator_before(reader, *quantity, floor);
  add_strength(reader, *quantity);
  add_comparator_after(reader, *quantity);
  add_denominator(reader, *quantity);
  name_speed(*quantity);
  if (quantity->unit_kind == UnitKind::duration && quantity->first > floor &&
      reader.is(quantity->first - 1, "every")) {
    quantity->first -= 1;
    quantity->kind = StatisticKind::rate;
  }
  if (!quantity->per.empty() && quantity->kind != StatisticKind::percent)
    quantity->kind = StatisticKind::rate;
  return quantity;
}

}  // namespace presslight
