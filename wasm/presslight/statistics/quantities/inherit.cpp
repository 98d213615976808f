#include "presslight/statistics/quantities/inherit.h"

#include "presslight/statistics/quantities/cores.h"
#include "presslight/statistics/quantities/dates.h"

namespace presslight {
namespace {

/// Where the second number begins; 0 if none is joined.
std::uint32_t joined_number(const Reader& reader, const Quantity& quantity) {
  std::uint32_t at = quantity.end;
  if (reader.is_dash(at) && reader.touches(at)) ++at;
  const bool is_joint = reader.is(at, "to") || reader.is(at, "and") || reader.is(at, "or");
  return is_joint ? at + 1 : 0;
}

}  // namespace

void inherit_unit(const Reader& reader, Quantity& quantity) {
  const NumberForm form = quantity.number.form;
  if (quantity.has_unit() || (form != NumberForm::digits && form != NumberForm::words)) return;
  const std::uint32_t at = joined_number(reader, quantity);
  if (at == 0 || is_year_token(reader, quantity.number.first)) return;  // "by 2030 to 32 percent"
  const std::optional<Quantity> second = read_core_from(reader, at);
  if (!second || !second->has_unit() || second->is_money || second->unit_kind == UnitKind::duration) return;
  quantity.unit = second->unit;
  quantity.unit_kind = second->unit_kind;
  quantity.kind = second->kind;
}

}  // namespace presslight
