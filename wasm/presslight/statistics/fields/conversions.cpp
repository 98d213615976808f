#include "presslight/statistics/fields/conversions.h"

namespace presslight {
namespace {

/// Both money in two currencies, or both measures in two units.
bool may_convert(const Quantity& a, const Quantity& b) {
  if (a.unit == b.unit || a.unit.empty() || b.unit.empty()) return false;
  if (a.is_money || b.is_money) return a.is_money && b.is_money;
  return a.unit_kind != UnitKind::percent && b.unit_kind != UnitKind::percent;
}

bool is_closed(const Reader& reader, std::uint32_t end) {
  return reader.is_mark(end, ')') || reader.is_mark(end, ';') || reader.is_mark(end, ',') ||
         reader.is_mark(end, '/');
}

}  // namespace

void add_conversions(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics) {
  for (std::size_t i = 1; i < found.size(); ++i) {
    const Quantity& before = found[i - 1].quantity;
    const Quantity& quantity = found[i].quantity;
    const std::uint32_t mark = quantity.first - 1;
    if (!may_convert(before, quantity) || !is_closed(reader, quantity.end)) continue;
    const std::optional<std::uint32_t> chained = statistics[found[i - 1].index].same_as;
    const bool is_opened = reader.is_mark(mark, '(') && mark <= found[i - 1].end() + 1;
    const bool goes_on = chained && mark == before.end && is_closed(reader, mark);
    if (is_opened || goes_on) statistics[found[i].index].same_as = chained.value_or(found[i - 1].index);
  }
}

}  // namespace presslight
