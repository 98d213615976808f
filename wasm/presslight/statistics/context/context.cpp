#include "presslight/statistics/context/context.h"

#include "presslight/statistics/context/ages.h"
#include "presslight/statistics/context/durations.h"
#include "presslight/statistics/context/identifiers.h"
#include "presslight/statistics/context/idioms.h"
#include "presslight/statistics/quantities/dates.h"

namespace presslight {
namespace {

/// "0-1", "20-25" with nothing to count: a score or a date, not a range.
bool is_small_pair(const Quantity& quantity, bool has_noun) {
  constexpr double kSmall = 200;
  return quantity.value_max && quantity.is_dashed && !has_noun && !quantity.has_unit() &&
         quantity.number.is_plain && !quantity.has_comparator && *quantity.value_max < kSmall &&
         quantity.per.empty();
}

/// A sign of money, a per cent or a magnitude: nothing else is written so.
bool is_beyond_doubt(const Quantity& quantity) {
  return quantity.is_money || quantity.unit_kind == UnitKind::percent ||
         quantity.kind == StatisticKind::ratio || quantity.number.form == NumberForm::vague;
}

}  // namespace

bool is_statistic(const Reader& reader, const Quantity& quantity, const std::optional<Counted>& counted,
                  bool follows_count) {
  if (quantity.is_score || is_part_of_link(reader, quantity)) return false;
  if (is_beyond_doubt(quantity)) return true;
  if (reader.is(quantity.first - 1, "per")) return false;  // "doctors per 1,000 people": the denominator
  const bool has_noun = counted.has_value();
  const bool is_before_noun =
      has_noun && !reader.is(quantity.end, "of");  // not "Article 9 of the Ferries Act"
  return !is_identifier(reader, quantity, is_before_noun) &&
         !is_date_or_time(reader, quantity, is_before_noun) && !is_age_of_person(reader, quantity) &&
         !is_small_pair(quantity, has_noun) && !is_idiom(reader, quantity, has_noun, follows_count) &&
         !is_time_adverbial(reader, quantity);
}

}  // namespace presslight
