#include "presslight/statistics/quantities/cores.h"

#include <algorithm>
#include <array>

#include "presslight/statistics/numbers/currencies.h"
#include "presslight/statistics/quantities/glued.h"
#include "presslight/statistics/words/nouns.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

using namespace std::string_view_literals;

/// How far from a number a word may stand that tells what its unit is.
constexpr std::uint32_t kNear = 8;

bool is_near_any(const Reader& reader, std::uint32_t at, std::span<const std::string_view> words) {
  const std::uint32_t first = at - std::min(at - reader.first(), kNear);
  for (std::uint32_t i = first; i < at + kNear && reader.has(i); ++i)
    if (reader.is_in(i, words)) return true;
  return false;
}

/// "2.7m sales", "1.2m-strong": millions; "a 3m wall", "9m tall": metres.
bool is_million(const Reader& reader, std::uint32_t m) {
  const std::uint32_t next = reader.past_hyphen(m + 1);
  if (reader.is(next, "strong")) return true;
  constexpr std::array kOfPeople{"fans"sv,       "jobless"sv,      "jobs"sv,    "listeners"sv, "out"sv,
                                 "people"sv,     "population"sv,   "readers"sv, "sales"sv,     "sold"sv,
                                 "unemployed"sv, "unemployment"sv, "users"sv,   "viewers"sv,   "voters"sv,
                                 "votes"sv,      "workers"sv};
  if (is_near_any(reader, m, kOfPeople)) return true;
  if (reader.is_word(next) && reader.is_lower(next)) {
    const std::uint32_t last = reader.is_lower(next + 1) && !is_plural_noun(reader, next) ? next + 1 : next;
    static constexpr WordList kExtents{"across", "apart", "away", "deep", "from",
                                       "high",   "long",  "tall", "wide"};
    return !reader.is_in(next, kExtents) && is_plural_noun(reader, last) && next == m + 1;
  }
  return static_cast<bool>(read_unit_name(reader, next)) && reader.is_word(next);
}

/// Pounds are money, unless something is weighed.
bool is_weight(const Reader& reader, std::uint32_t pound) {
  constexpr std::array kWeights{"baby"sv,    "bag"sv,     "gain"sv,     "gained"sv,     "heavier"sv,
                                "lighter"sv, "meat"sv,    "ounces"sv,   "overweight"sv, "shed"sv,
                                "weigh"sv,   "weighed"sv, "weighing"sv, "weighs"sv,     "weight"sv};
  if (is_near_any(reader, pound, kWeights)) return true;
  static constexpr WordList kOfMoney{"aid",        "cash",  "debt",   "fines",
                                     "investment", "money", "public", "taxpayers"};
  return reader.is(pound + 1, "of") && reader.is_lower(pound + 2) && !reader.is_in(pound + 2, kOfMoney) &&
         !reader.is(pound + 2, "the");
}

/// "5C", "70 F": a temperature where the weather or a degree sign is near.
Unit read_temperature(const Reader& reader, std::uint32_t at, bool is_negative) {
  const bool is_celsius = reader.text(at) == "C";
  if (!is_celsius && reader.text(at) != "F") return {};
  constexpr std::array kWeather{
      "cold"sv,         "cool"sv,        "degrees"sv, "freezing"sv, "frost"sv,     "heat"sv,
      "hot"sv,          "hotter"sv,      "melting"sv, "outside"sv,  "overnight"sv, "temperature"sv,
      "temperatures"sv, "thermometer"sv, "warm"sv,    "warmer"sv,   "warming"sv,   "weather"sv};
  const bool is_converted =
      (reader.is_mark(at + 1, '(') && reader.is_number(at + 2) && reader.is_mark(at + 4, ')')) ||
      (reader.is_mark(at - 2, '(') && reader.is_mark(at + 1, ')'));
  if (!is_negative && !is_converted && !is_near_any(reader, at, kWeather)) return {};
  return {is_celsius ? "celsius" : "fahrenheit", UnitKind::other, at + 1, true};
}

void set_unit(Quantity& quantity, const Unit& unit) {
  quantity.unit = unit.name;
  quantity.unit_kind = unit.kind;
  quantity.end = unit.end;
}

void set_currency(Quantity& quantity, std::string_view code, std::uint32_t end) {
  quantity.unit = code;
  quantity.is_money = true;
  quantity.end = end;
}

/// Before fractions: "half a mile", "three-quarters of an inch", "half of 1 percent".
bool read_unit_of_fraction(const Reader& reader, Quantity& quantity) {
  std::uint32_t at = reader.past_hyphen(quantity.number.end);
  const bool has_of = reader.is(at, "of");
  if (has_of) ++at;
  if (const Unit direct = has_of ? Unit{} : read_unit_name(reader, at); direct && !direct.is_symbol) {
    set_unit(quantity, direct);
    return true;
  }
  const bool has_article =
      reader.is(at, "a") || reader.is(at, "an") || reader.is(at, "one") || reader.text(at) == "1";
  if (!has_article) return false;
  const Unit unit = read_unit_name(reader, at + 1);
  const bool is_whole = reader.is(at + 2, "in") || reader.is(at + 2, "of");
  if (!unit || (is_whole && unit.kind != UnitKind::percent && has_of)) return false;
  set_unit(quantity, unit);
  return true;
}

/// "billions of dollars", "hundreds of miles".
bool read_unit_of_vague(const Reader& reader, Quantity& quantity) {
  if (quantity.number.form != NumberForm::vague || !reader.is(quantity.number.end, "of")) return false;
  Number number = quantity.number;
  number.end += 1;
  if (const Currency currency = read_currency_after(reader, number)) {
    set_currency(quantity, currency.code, currency.end);
    return true;
  }
  const Unit unit = read_unit_name(reader, number.end);
  if (!unit || unit.is_symbol || unit.kind == UnitKind::duration) return false;
  set_unit(quantity, unit);
  return true;
}

/// "12m kroner".
bool read_millions_of_money(const Reader& reader, Quantity& quantity, std::uint32_t end) {
  Number number = quantity.number;
  number.value *= 1e6;
  number.end = end;
  number.has_magnitude = true;
  number.is_plain = false;
  const Currency currency = read_currency_after(reader, number);
  if (!currency) return false;
  quantity.number = number;
  set_currency(quantity, currency.code, currency.end);
  return true;
}

void read_unit_after(const Reader& reader, Quantity& quantity, bool is_negative) {
  if (read_unit_of_vague(reader, quantity)) return;
  const Number& number = quantity.number;
  const Unit unit = read_unit(reader, number);
  if (unit && unit.name == "metre" && reader.text(unit.end - 1) == "m" &&
      read_millions_of_money(reader, quantity, unit.end))
    return;
  const bool is_m = unit && reader.text(unit.end - 1) == "m" && unit.name == "metre";
  if (is_m && is_million(reader, unit.end - 1)) {
    quantity.number.value *= 1e6;
    quantity.number.has_magnitude = true;
    quantity.number.is_plain = false;
    quantity.number.end = quantity.end = unit.end;
    const Unit measured = read_unit(reader, quantity.number);
    if (measured) return set_unit(quantity, measured);
    const Currency currency = read_currency_after(reader, quantity.number);
    if (currency) set_currency(quantity, currency.code, currency.end);
    return;
  }
  const Currency currency = read_currency_after(reader, number);
  if (currency && currency.code == "GBP" && is_weight(reader, currency.end - 1))
    return set_unit(quantity, {"pound", UnitKind::mass, currency.end, false});
  if (currency) return set_currency(quantity, currency.code, currency.end);
  if (unit) return set_unit(quantity, unit);
  if (number.form == NumberForm::fraction && read_unit_of_fraction(reader, quantity)) return;
  if (const Unit temperature = read_temperature(reader, number.end, is_negative))
    set_unit(quantity, temperature);
}

struct Compound {
  std::string_view larger;
  std::string_view smaller;
  double smaller_in_larger;
};

// Units that are said in two steps, and how many of the smaller make the larger.
constexpr std::array<Compound, 6> kCompounds{{{"foot", "inch", 12},
                                              {"hour", "minute", 60},
                                              {"minute", "second", 60},
                                              {"pound", "ounce", 16},
                                              {"stone", "pound", 14},
                                              {"year", "month", 12}}};

/// "6ft 2in", "two hours 10 minutes", "$20 and 43 cents": the second step is added to the first.
void add_smaller(const Reader& reader, Quantity& quantity) {
  if (quantity.unit.empty()) return;
  std::uint32_t at = quantity.end;
  const bool has_and = reader.is(at, "and");
  if (has_and) ++at;
  if (!reader.has(at)) return;
  const std::optional<Number> number = read_number(reader, at, at);
  if (!number || number->has_magnitude || number->form == NumberForm::vague) return;
  if (quantity.is_money) {
    const Currency change = read_currency_after(reader, *number);
    const bool is_hundredth = change && (change.code == "cent" || change.code == "penny");
    if (!is_hundredth || quantity.unit == "cent" || quantity.unit == "penny" || number->value >= 100) return;
    quantity.number.value = (quantity.number.value * 100 + number->value) / 100;
    quantity.end = change.end;
    return;
  }
  Unit unit = read_unit(reader, *number);
  const bool is_inches = !unit && quantity.unit == "foot" && reader.is(number->end, "in");  // "12 ft 2 in"
  if (is_inches && !reader.is_number(number->end + 1))
    unit = {"inch", UnitKind::length, number->end + 1, true};
  for (const Compound& compound : kCompounds) {
    if (compound.larger != quantity.unit || compound.smaller != unit.name) continue;
    if (number->value >= compound.smaller_in_larger) return;
    quantity.number.value += number->value / compound.smaller_in_larger;
    quantity.end = unit.end;
    return;
  }
}

/// "-5", "minus 5", "−£5m": not a dash between words or numbers.
bool read_minus(const Reader& reader, std::uint32_t& first, std::uint32_t floor) {
  if (first <= floor || !reader.has(first - 1)) return false;
  if (reader.is(first - 1, "minus") || reader.is(first - 1, "negative")) {
    if (reader.is(first - 2, "or")) return false;  // plus or minus
    return --first, true;
  }
  const std::uint32_t dash = first - 1;
  if (reader.is(dash - 1, "minus") && reader.is_hyphen(dash) && dash > floor) return first = dash - 1, true;
  const bool is_sign = reader.is_dash(dash) && reader.touches(first) && !reader.touches(dash);
  const bool follows_number = reader.is_number(dash - 1);
  if (!is_sign || follows_number) return false;
  return --first, true;
}

StatisticKind kind_of(const Quantity& quantity) {
  if (quantity.is_money) return StatisticKind::money;
  if (quantity.unit_kind == UnitKind::percent) return StatisticKind::percent;
  if (quantity.unit_kind != UnitKind::none) return StatisticKind::measure;
  if (quantity.number.form == NumberForm::fraction) return StatisticKind::ratio;
  if (quantity.number.form == NumberForm::multiple) return StatisticKind::multiple;
  return StatisticKind::count;
}

}  // namespace

std::optional<Quantity> read_core(const Reader& reader, std::uint32_t at, std::uint32_t floor) {
  if (reader.is_word(at) && may_be_glued(reader.text(at))) return read_glued_money(reader, at, floor);
  const Currency sign = read_currency_before(reader, at, floor);
  const std::optional<Number> number = read_number(reader, at, floor, static_cast<bool>(sign));
  if (!number) return std::nullopt;
  Quantity quantity;
  quantity.number = *number;
  quantity.end = number->end;
  quantity.first = sign ? sign.first : number->first;
  const bool is_negative = read_minus(reader, quantity.first, floor);
  if (sign) {
    set_currency(quantity, sign.code, number->end);
  } else if (number->form != NumberForm::multiple) {
    read_unit_after(reader, quantity, is_negative);
  }
  quantity.number_end = quantity.number.end;
  quantity.is_hyphened = reader.is_hyphen(quantity.number.end);
  add_smaller(reader, quantity);
  quantity.core_first = quantity.first;
  quantity.value = is_negative ? -quantity.number.value : quantity.number.value;
  quantity.kind = kind_of(quantity);
  if (quantity.number.form == NumberForm::vague)
    quantity.comparator = number->is_couple ? Comparator::about : Comparator::more;
  return quantity;
}

std::optional<Quantity> read_core_from(const Reader& reader, std::uint32_t start) {
  for (std::uint32_t at = start; at < start + 4 && reader.has(at); ++at) {
    std::optional<Quantity> core = read_core(reader, at, start);
    if (core) return core->first == start ? core : std::nullopt;
    const bool may_go_on = at == start ? !reader.is_number(at) : reader.is_kind(at, TokenKind::symbol);
    if (!may_go_on) break;
  }
  return std::nullopt;
}

}  // namespace presslight
