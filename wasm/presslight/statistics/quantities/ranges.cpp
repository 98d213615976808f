#include "presslight/statistics/quantities/ranges.h"

#include <utility>

#include "presslight/statistics/quantities/cores.h"
#include "presslight/statistics/words/change_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

enum class Joint : std::uint8_t { none, dash, to, both, either };  // -, to, and (after between), or

struct Pair {
  Joint joint = Joint::none;
  std::uint32_t second = 0;
};

bool is_between(const Reader& reader, const Quantity& quantity, std::uint32_t floor) {
  return quantity.first > floor && reader.is(quantity.first - 1, "between");
}

Pair read_joint(const Reader& reader, const Quantity& quantity, std::uint32_t floor) {
  std::uint32_t at = quantity.end;
  if (reader.is_dash(at) && reader.is(at + 1, "to")) ++at;  // "8- to 16-metre"
  if (reader.is_dash(at)) return {Joint::dash, at + 1};
  if (reader.is_mark(at, '/') && quantity.is_money) return {Joint::dash, at + 1};
  if (reader.is_hyphen(at) && reader.is(at + 1, "to") && reader.is_hyphen(at + 2))
    return {Joint::to, at + 3};  // "2-to-1"
  if (reader.is(at, "to") || reader.is(at, "through")) return {Joint::to, at + 1};
  if (reader.is(at, "and") && is_between(reader, quantity, floor)) return {Joint::both, at + 1};
  if (reader.is(at, "or")) return {Joint::either, at + 1};
  return {};
}

/// "$500,000 to more than $1 million", "between 2g and about 7g".
std::uint32_t past_comparator(const Reader& reader, std::uint32_t at) {
  static constexpr WordList kShort{"about", "almost", "around", "even", "nearly", "perhaps", "roughly"};
  if (reader.is_in(at, kShort)) return at + 1;
  return reader.is(at, "more") && reader.is(at + 1, "than") ? at + 2 : at;
}

bool is_same_unit(const Quantity& a, const Quantity& b) {
  return !a.has_unit() || !b.has_unit() || (a.unit == b.unit && a.is_money == b.is_money);
}

/// "3-5 million", "$3-5bn": the magnitude is said once.
double in_magnitude_of(const Quantity& a, const Quantity& b) {
  const bool is_shared = !a.number.has_magnitude && b.number.has_magnitude && a.value < 1000 &&
                         b.number.form == NumberForm::digits && a.number.form == NumberForm::digits;
  if (!is_shared) return a.value;
  for (const double magnitude : {1e12, 1e9, 1e7, 1e6, 1e5, 1e3})
    if (b.value >= magnitude && a.value * magnitude < b.value * 1.0000001) return a.value * magnitude;
  return a.value;
}

bool is_plain_number(const Quantity& quantity) {
  return quantity.number.form == NumberForm::digits && !quantity.number.has_magnitude && !quantity.has_unit();
}

/// "2-1", "7-6": bare, close to each other and small, the first not the smaller one.
bool is_score(const Quantity& a, const Quantity& b) {
  return is_plain_number(a) && is_plain_number(b) && a.value < 200 && b.value < 200 && a.value >= b.value;
}

/// "ranged from -18C to -34C", "varying from".
bool is_ranging(const Reader& reader, std::uint32_t first) {
  static constexpr WordList kRanging{"range",  "ranged", "ranges", "ranging",
                                     "varied", "varies", "vary",   "varying"};
  return reader.is(first - 1, "from") && reader.is_in(first - 2, kRanging);
}

/// "fell 7% to 9%": the first is by how much it changed.
bool is_right_after_change(const Reader& reader, std::uint32_t at) {
  for (std::uint32_t i = at - 1; reader.has(i) && i + 2 >= at; --i)
    if (reader.is_word(i) && find_change_word(reader.lower(i)) != nullptr) return true;
  return false;
}

bool may_join(const Reader& reader, const Quantity& a, const Quantity& b, double low, Joint joint,
              std::uint32_t floor) {
  if (low >= b.value || !is_same_unit(a, b)) return false;
  if (a.number.form == NumberForm::multiple || b.number.form == NumberForm::multiple) return false;
  const bool has_vague = a.number.form == NumberForm::vague || b.number.form == NumberForm::vague;
  const bool both_named = a.has_unit() && b.has_unit();
  if (has_vague) return false;
  switch (joint) {
    case Joint::dash:
    case Joint::both:
      return true;
    case Joint::to:
      if (a.first > floor && reader.is(a.first - 1, "from"))
        return is_ranging(reader, a.first) || !is_after_change(reader, a.first);
      // "fell by 0.3 to 2.8" is a change and its level; "by 1 to 1.5 degrees" are close, and a range
      if (reader.is(a.first - 1, "by") && is_right_after_change(reader, a.first)) return b.value <= 2 * low;
      return !(both_named && is_right_after_change(reader, a.first)) && !(is_plain_number(a) && b.is_money);
    case Joint::either:
      return !a.has_unit() && !a.number.has_magnitude && !a.is_hyphened && b.value <= 2 * low + 5 &&
             low > 0 && !b.number.has_magnitude;
    case Joint::none:
      return false;
  }
  return false;
}

/// "from 5 to 25 percent": the words before belong to it.
std::uint32_t with_opener(const Reader& reader, std::uint32_t first, std::uint32_t floor, Joint joint) {
  if (first <= floor) return first;
  if (joint == Joint::both) return first - 1;
  return joint == Joint::to && reader.is(first - 1, "from") ? first - 1 : first;
}

}  // namespace

void join_range(const Reader& reader, Quantity& quantity, std::uint32_t floor) {
  const Pair pair = read_joint(reader, quantity, floor);
  if (pair.joint == Joint::none) return;
  std::optional<Quantity> second = read_core_from(reader, past_comparator(reader, pair.second));
  if (!second) return;
  const bool is_said = pair.joint == Joint::to && !reader.is(quantity.first - 1, "from");  // "split 4 to 1"
  if ((pair.joint == Joint::dash || is_said) && is_score(quantity, *second)) {
    quantity.is_score = true;
    quantity.end = quantity.number_end = second->end;
    return;
  }
  const bool is_currency_said_once = quantity.is_money && !second->has_unit();
  double low = in_magnitude_of(quantity, *second);
  if (low > second->value && is_ranging(reader, quantity.first) && is_same_unit(quantity, *second))
    std::swap(low, second->value);
  if (!may_join(reader, quantity, *second, low, pair.joint, floor)) return;
  if (!second->has_unit() && quantity.has_unit() && !is_currency_said_once && pair.joint != Joint::dash)
    return;
  quantity.first = with_opener(reader, quantity.first, floor, pair.joint);
  quantity.value = low;
  quantity.value_max = second->value;
  quantity.is_dashed = pair.joint == Joint::dash;
  quantity.end = second->end;
  quantity.number_end = second->number_end;
  quantity.number.is_plain &= second->number.is_plain;
  quantity.number.has_magnitude |= second->number.has_magnitude;
  quantity.is_hyphened = second->is_hyphened;
  if (!quantity.has_unit()) {
    quantity.unit = second->unit;
    quantity.unit_kind = second->unit_kind;
    quantity.is_money = second->is_money;
    quantity.kind = second->kind;
  }
}

}  // namespace presslight
