#include "presslight/statistics/quantities/dates.h"

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr WordList kMonths{"apr",      "april",    "aug",     "august",  "dec",  "december",
                           "feb",      "february", "jan",     "january", "jul",  "july",
                           "jun",      "june",     "mar",     "march",   "may",  "nov",
                           "november", "oct",      "october", "sep",     "sept", "september"};

/// After the hour: "10.30am", "9 o'clock", "1900 GMT".
constexpr WordList kClock{"a.m.", "am",   "bst",     "cet",  "edt", "est", "et",
                          "gmt",  "noon", "o'clock", "p.m.", "pm",  "pst", "utc"};

bool is_day_number(const Quantity& quantity) {
  return quantity.number.form == NumberForm::digits && quantity.value >= 1 && quantity.value <= 31 &&
         !quantity.has_unit();
}

std::uint32_t before_dot(const Reader& reader, std::uint32_t token) {
  return reader.is_mark(token, '.') ? token - 1 : token;
}

/// "March 3", "3 March", "Sept. 19 to 22", "the 3rd of March".
bool is_day_of_month(const Reader& reader, const Quantity& quantity) {
  if (!is_day_number(quantity)) return false;
  const std::uint32_t first = quantity.number.first;
  if (is_month(reader, before_dot(reader, first - 1))) return true;
  if (is_month(reader, quantity.end) || is_month(reader, quantity.number.end)) return true;
  if (reader.is(first - 1, "the") && is_month(reader, first - 2)) return true;
  // the second day of "Oct. 18-22" and of "19 and 20 March"
  const bool follows_day =
      reader.is_number(first - 2) &&
      (reader.is_dash(first - 1) || reader.is(first - 1, "to") || reader.is(first - 1, "and"));
  if (follows_day && is_month(reader, before_dot(reader, first - 3))) return true;
  const bool precedes_day = reader.is_number(quantity.end + 1) &&
                            (reader.is_dash(quantity.end) || reader.is(quantity.end, "and") ||
                             reader.is(quantity.end, "or") || reader.is_mark(quantity.end, ','));
  return precedes_day && is_month(reader, quantity.end + 2) && reader.is_number(quantity.end + 1);
}

/// "10.30am", "at 1100 GMT", "5 o'clock", "9 p.m.".
bool is_clock_time(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t after = quantity.number.end;
  if (reader.is_in(after, kClock) || reader.is_in(quantity.end, kClock)) return true;
  return reader.is(after, "o") && reader.is(after + 2, "clock");
}

/// "the 1990s", "the '90s", "mid-30s": the s stands on the digits.
bool is_decade(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t end = quantity.number.end;
  if (reader.is(end, "s") && reader.touches(end) && !quantity.is_money) return true;
  const bool has_mark = reader.is(end, "'s") || reader.is(end, "\u2019s");
  return has_mark && quantity.number.is_plain && !quantity.has_unit();
}

/// Words that stand before a year.
constexpr WordList kBeforeYears{"after", "autumn", "before", "by",   "during", "early", "fiscal",
                                "for",   "from",   "in",     "late", "mid",    "of",    "season",
                                "since", "spring", "summer", "the",  "this",   "until", "winter"};

bool is_after_year_opener(const Reader& reader, std::uint32_t first) {
  const std::uint32_t before = first - 1;
  if (reader.is(before, "'s") || reader.is(before, "\u2019s") || reader.is_capital(before)) return true;
  return is_month(reader, before_dot(reader, before)) || reader.is_in(before, kBeforeYears);
}

bool is_year(const Reader& reader, const Quantity& quantity, bool has_noun) {
  const std::uint32_t first = quantity.number.first;
  if (!quantity.number.is_plain || !is_year_token(reader, first) || quantity.has_unit()) return false;
  if (quantity.value_max && *quantity.value_max > 2100) return false;
  static constexpr WordList kLevels{"baseline", "figure",  "figures", "level",
                                    "levels",   "numbers", "prices",  "total"};
  if (reader.is_in(quantity.end, kLevels)) return true;  // "below 2005 levels"
  const bool is_span = quantity.value_max && *quantity.value_max >= 1500 && !quantity.has_comparator;
  if (is_span && (reader.is(quantity.first, "between") || reader.is(quantity.first, "from"))) return true;
  static constexpr WordList kTotals{"average", "capacity", "crowd",  "maximum",
                                    "minimum", "record",   "sample", "total"};
  if (reader.is(first - 1, "of") && reader.is_in(first - 2, kTotals)) return false;
  if (reader.is_dash(quantity.number.end) && reader.is_number(quantity.number.end + 1) &&
      reader.text(quantity.number.end + 1).size() == 2)
    return true;  // 2012-13
  if (quantity.has_comparator)
    return !has_noun && reader.text(first)[0] != '1' && quantity.value > 1990 && quantity.value < 2050 &&
           reader.is(first - 1, "around");
  if (!has_noun) return true;
  const bool is_recent = quantity.value >= 1800 && quantity.value <= 2050;
  return is_recent && is_after_year_opener(reader, first);
}

}  // namespace

bool is_month(const Reader& reader, std::uint32_t token) {
  return reader.is_capital(token) && reader.is_in(token, kMonths);
}

bool is_year_token(const Reader& reader, std::uint32_t token) {
  const std::string_view text = reader.text(token);
  if (text.size() != 4 || !reader.is_number(token)) return false;
  for (const char c : text)
    if (c < '0' || c > '9') return false;
  const int year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
  return year >= 1500 && year <= 2100;
}

bool is_date_or_time(const Reader& reader, const Quantity& quantity, bool has_noun) {
  return is_clock_time(reader, quantity) || is_decade(reader, quantity) ||
         is_day_of_month(reader, quantity) || is_year(reader, quantity, has_noun);
}

}  // namespace presslight
