#include "presslight/statistics/numbers/rates.h"

#include <array>
#include <cstdint>

#include "presslight/statistics/numbers/numbers.h"
#include "presslight/statistics/numbers/units.h"
#include "presslight/statistics/words/phrases.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// What news gives figures per: times, heads, and the measures that prices are quoted in.
constexpr WordList kDenominators{
    "acre",          "annum",    "baby",         "barrel",   "birth",    "bottle",    "bushel",
    "capita",        "car",      "child",        "customer", "day",      "decade",    "dose",
    "dozen",         "employee", "episode",      "family",   "flight",   "fortnight", "gallon",
    "game",          "gram",     "head",         "hectare",  "home",     "hour",      "household",
    "hundredweight", "inch",     "installation", "kg",       "kilo",     "kilogram",  "kilometer",
    "kilometre",     "km",       "lb",           "liter",    "litre",    "match",     "megawatt-hour",
    "mile",          "minute",   "month",        "night",    "ounce",    "page",      "person",
    "plot",          "pound",    "pupil",        "quarter",  "resident", "ride",      "room",
    "sack",          "season",   "second",       "share",    "shift",    "square",    "ticket",
    "time",          "ton",      "tonne",        "trip",     "troy",     "unit",      "user",
    "vehicle",       "visit",    "visitor",      "vote",     "voter",    "week",      "worker",
    "yard",          "year"};

constexpr WordList kTimes{"annum", "century", "day",     "decade", "fortnight", "hour", "minute",
                          "month", "night",   "quarter", "season", "second",    "week", "year"};

struct Adverb {
  std::string_view word;
  std::string_view per;
};

constexpr std::array<Adverb, 9> kAdverbs{{
    {"annually", "year"},
    {"daily", "day"},
    {"fortnightly", "fortnight"},
    {"hourly", "hour"},
    {"monthly", "month"},
    {"nightly", "night"},
    {"quarterly", "quarter"},
    {"weekly", "week"},
    {"yearly", "year"},
}};

/// "a year earlier", "a day after", "a second time", "a week-long": no denominator.
bool is_point_in_time(const Reader& reader, std::uint32_t after) {
  static constexpr WordList kAfter{"after", "ago", "before", "earlier", "from",  "into", "later",
                                   "long",  "on",  "out",    "prior",   "since", "time", "to"};
  const std::uint32_t next = reader.past_hyphen(after);
  if (reader.is(next, "to") || reader.is(next, "from") || reader.is(next, "on")) return false;
  return reader.is_in(next, kAfter);
}

std::string digits_of(double value) {
  return std::to_string(static_cast<std::int64_t>(value));
}

/// "100,000 people", "three months" after "per" or "every".
Denominator read_counted(const Reader& reader, std::uint32_t at) {
  constexpr double kLargest = 1e12;
  const std::optional<Number> number = read_number(reader, at, at);
  if (!number || number->value < 1 || number->value > kLargest) return {};
  const std::uint32_t next = number->end;
  if (is_in(kTimes, without_plural(reader.lower(next))))
    return {digits_of(number->value) + " " + std::string(reader.lower(next)), next + 1};
  return {digits_of(number->value), next};
}

Denominator read_noun(const Reader& reader, std::uint32_t at, bool is_symbol) {
  const std::string_view word = reader.lower(at);
  if (reader.is(at, "square") || reader.is(at, "cubic") || reader.is(at, "megawatt") ||
      reader.is(at, "kilowatt") || reader.is(at, "troy"))
    if (const Unit unit = read_unit_name(reader, at)) return {std::string(unit.name), unit.end};
  if (is_symbol && (word == "h" || word == "hr")) return {"hour", at + 1};
  if (is_symbol && word == "s") return {"second", at + 1};
  if (!is_in(kDenominators, word)) return {};
  if (word == "annum") return {"year", at + 1};
  return {std::string(word), at + 1};
}

Denominator read_adverb(const Reader& reader, std::uint32_t at) {
  if (!reader.is_word(at)) return {};
  const std::string_view word = reader.lower(at);
  for (const Adverb& adverb : kAdverbs) {
    if (adverb.word != word) continue;
    static constexpr WordList kAfter{"and", "at", "before", "but",     "by", "for",   "from", "if",  "in",
                                     "on",  "or", "since",  "through", "to", "until", "when", "with"};
    const bool is_adjective = reader.is_word(at + 1) && !reader.is_in(at + 1, kAfter);
    return is_adjective ? Denominator{} : Denominator{std::string(adverb.per), at + 1};
  }
  return {};
}

}  // namespace

Denominator read_denominator(const Reader& reader, std::uint32_t at) {
  const std::uint32_t opener = reader.past_hyphen(at);
  const bool is_per = reader.is(opener, "per") || reader.is(opener, "every") || reader.is(opener, "each");
  const bool is_slash = reader.is_mark(opener, '/') && reader.touches(opener);
  const bool is_article = reader.is(opener, "a") || reader.is(opener, "an");
  if (reader.is(opener, "p.a.") || reader.is(opener, "pa")) return {"year", opener + 1};
  if (!is_per && !is_slash && !is_article) return read_adverb(reader, at);
  const std::uint32_t noun = reader.past_hyphen(opener + 1);
  if (is_per && !reader.is(opener, "each"))
    if (Denominator counted = read_counted(reader, noun); counted.end > 0) return counted;
  const Denominator found = read_noun(reader, noun, is_slash);
  if (found.end == 0) return {};
  if (is_article && (found.per == "second" || found.per == "time" || found.per == "quarter")) return {};
  return is_article && is_point_in_time(reader, found.end) ? Denominator{} : found;
}

Denominator find_denominator(const Reader& reader, std::uint32_t from) {
  constexpr std::uint32_t kReach = 8;  // tokens; "millions of pilgrims arrive in Mecca each year" needs 3
  for (std::uint32_t at = from; at < from + kReach && reader.has(at); ++at) {
    if (reader.is_number(at) || reader.is_kind(at, TokenKind::punctuation)) return {};
    const bool is_each = reader.is(at, "each") || reader.is(at, "every") || reader.is(at, "per");
    if (is_each && is_in(kTimes, reader.lower(at + 1))) return read_denominator(reader, at);
    if (Denominator adverb = read_adverb(reader, at); adverb.end > 0) return adverb;
  }
  return {};
}

bool is_time_unit(std::string_view word) {
  return is_in(kTimes, word);
}

}  // namespace presslight
