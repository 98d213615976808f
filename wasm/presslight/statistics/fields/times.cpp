#include "presslight/statistics/fields/times.h"

#include "presslight/statistics/numbers/numbers.h"
#include "presslight/statistics/numbers/rates.h"
#include "presslight/statistics/numbers/units.h"
#include "presslight/statistics/quantities/dates.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr WordList kDays{"friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"};
constexpr WordList kSeasons{"autumn", "spring", "summer", "winter"};
constexpr WordList kOrdinals{"coming", "current", "final",    "first",  "fourth", "last",   "latest",
                             "next",   "past",    "previous", "recent", "same",   "second", "third"};
constexpr WordList kDeictics{"last", "next", "this"};

bool is_unit_of_time(const Reader& reader, std::uint32_t at) {
  if (!reader.is_word(at)) return false;
  const std::string_view word = reader.lower(at);
  return is_time_unit(without_plural(word)) || is_time_unit(word) || word == "centuries" || word == "half" ||
         word == "period" || word == "weekend" || is_in(kSeasons, word);
}

std::uint32_t past_dot(const Reader& reader, std::uint32_t at) {
  return reader.is_mark(at, '.') && reader.touches(at) && reader.is_number(at + 1) ? at + 1 : at;
}

bool is_day_of_month(const Reader& reader, std::uint32_t at) {
  return reader.is_number(at) && reader.text(at).size() <= 2;
}

/// "2013", "2012-13", "2013 season".
std::uint32_t read_year(const Reader& reader, std::uint32_t at) {
  if (!is_year_token(reader, at)) return 0;
  std::uint32_t end = at + 1;
  if (reader.is_hyphen(end) && reader.is_number(end + 1)) end += 2;
  return reader.is(end, "season") ? end + 1 : end;
}

/// "May", "May 2013", "3 March 2014", "March 3, 2014".
std::uint32_t read_date(const Reader& reader, std::uint32_t at) {
  const std::uint32_t month = is_day_of_month(reader, at) ? at + 1 : at;
  if (!is_month(reader, month)) return 0;
  std::uint32_t end = past_dot(reader, month + 1);
  if (month == at && is_day_of_month(reader, end)) ++end;
  const std::uint32_t year = reader.is_mark(end, ',') || reader.is(end, "of") ? end + 1 : end;
  return is_year_token(reader, year) ? year + 1 : end;
}

/// "to March", "of 2013", "ended May 2012" after "the year", "the first quarter".
std::uint32_t with_qualifier(const Reader& reader, std::uint32_t end) {
  static constexpr WordList kJoints{"ended", "ending", "of", "through", "to"};
  if (!reader.is_in(end, kJoints)) return end;
  const std::uint32_t at = reader.is(end + 1, "last") || reader.is(end + 1, "this") ? end + 2 : end + 1;
  if (const std::uint32_t date = read_date(reader, at)) return date;
  if (const std::uint32_t year = read_year(reader, at)) return year;
  return at == end + 2 && is_unit_of_time(reader, at) ? at + 1 : end;
}

/// "the first quarter", "the past 20 years", "the year to March", "the three months to June", "the summer of
/// 2012".
std::uint32_t read_definite(const Reader& reader, std::uint32_t at) {
  if (!reader.is(at, "the") && !reader.is(at, "its")) return 0;
  std::uint32_t next = at + 1;
  if (const std::uint32_t year = read_year(reader, next)) return year;
  if (reader.is(next, "end") && reader.is(next + 1, "of")) {
    if (const std::uint32_t year = read_year(reader, next + 2)) return year;
    if (const std::uint32_t date = read_date(reader, next + 2)) return date;
    if (reader.is_in(next + 2, kDeictics) && is_unit_of_time(reader, next + 3)) return next + 4;
    if (reader.is(next + 2, "the") && is_unit_of_time(reader, next + 3)) return next + 4;
  }
  constexpr std::uint32_t kMostOrdinals = 2;  // "the same first quarter"
  for (std::uint32_t i = 0; i < kMostOrdinals && (is_in(kOrdinals, reader.lower(next))); ++i) ++next;
  if (is_in(kDays, reader.lower(next))) return next + 1;
  if (const auto number = read_number(reader, next, next)) next = number->end;
  if (reader.is(next, "few") || reader.is(next, "several")) ++next;
  return is_unit_of_time(reader, next) ? with_qualifier(reader, next + 1) : 0;
}

/// "last year", "this month", "next Saturday", "last May".
std::uint32_t read_deictic(const Reader& reader, std::uint32_t at) {
  if (!reader.is_in(at, kDeictics)) return 0;
  const std::uint32_t next = at + 1;
  if (is_unit_of_time(reader, next)) return next + 1;
  return is_in(kDays, reader.lower(next)) || is_month(reader, next) ? next + 1 : 0;
}

/// "2013", "May 2013", "the first quarter", "last year", "summer 2012", "Saturday".
std::uint32_t read_time(const Reader& reader, std::uint32_t at) {
  if (const std::uint32_t date = read_date(reader, at)) return date;
  if (const std::uint32_t year = read_year(reader, at)) return year;
  if (const std::uint32_t deictic = read_deictic(reader, at)) return deictic;
  if (const std::uint32_t definite = read_definite(reader, at)) return definite;
  if (reader.is_in(at, kSeasons) && is_year_token(reader, at + 1)) return at + 2;
  if (reader.is(at, "fiscal") || reader.is(at, "early") || reader.is(at, "late") || reader.is(at, "mid"))
    return read_year(reader, reader.past_hyphen(at + 1));
  return 0;
}

/// "20 years", "the past five weeks" without its article: a number and a unit of time.
std::uint32_t read_length(const Reader& reader, std::uint32_t at) {
  const bool is_single = reader.is(at, "a") || reader.is(at, "an");
  if (is_single) return is_unit_of_time(reader, at + 1) ? at + 2 : 0;
  std::uint32_t next = at;
  if (reader.is(next, "about") || reader.is(next, "nearly") || reader.is(next, "almost")) ++next;
  const auto number = read_number(reader, next, next);
  return number && is_unit_of_time(reader, number->end) ? number->end + 1 : 0;
}

/// "five years ago", "a year earlier", "the year before".
std::uint32_t read_distance(const Reader& reader, std::uint32_t at) {
  std::uint32_t end = read_length(reader, at);
  if (end == 0 && reader.is(at, "the") && is_unit_of_time(reader, at + 1)) end = at + 2;
  if (end == 0) return 0;
  if (reader.is(end, "ago") || reader.is(end, "earlier") || reader.is(end, "later")) return end + 1;
  return reader.is(end, "before") && !reader.is_word(end + 1) ? end + 1 : 0;
}

/// "from July 2003 to May 2009", "between 2003 and 2009".
std::uint32_t read_stretch(const Reader& reader, std::uint32_t at) {
  const bool is_between = reader.is(at, "between");
  const std::uint32_t middle = read_time(reader, at + 1);
  if (middle == 0) return 0;
  const bool is_joined =
      is_between ? reader.is(middle, "and")
                 : reader.is(middle, "to") || reader.is(middle, "until") || reader.is(middle, "through");
  return is_joined ? read_time(reader, middle + 1) : 0;
}

std::uint32_t read_day(const Reader& reader, std::uint32_t at) {
  std::uint32_t end = 0;
  if (reader.is_in(at, kDays)) end = at + 1;
  if (end > 0 && (reader.is(end, "night") || reader.is(end, "morning") || reader.is(end, "evening") ||
                  reader.is(end, "afternoon")))
    ++end;
  return end > 0 ? end : read_date(reader, at);
}

}  // namespace

std::uint32_t read_time_expression(const Reader& reader, std::uint32_t at) {
  if (!reader.is_word(at) && !reader.is_number(at)) return 0;
  if (reader.is(at, "from") || reader.is(at, "between")) return read_stretch(reader, at);
  if (reader.is(at, "since") || reader.is(at, "by") || reader.is(at, "until")) {
    const std::uint32_t time = read_time(reader, at + 1);
    return time > 0 ? time : read_day(reader, at + 1);
  }
  if (reader.is(at, "on")) return read_day(reader, at + 1);
  static constexpr WordList kOpeners{"during", "for", "in", "over", "throughout", "within"};
  if (reader.is_in(at, kOpeners)) {
    const std::uint32_t time = read_time(reader, at + 1);
    return time > 0 ? time : read_length(reader, at + 1);
  }
  if (reader.is(at, "so") && reader.is(at + 1, "far")) return read_deictic(reader, at + 2);
  if (reader.is(at, "yesterday") || reader.is(at, "today")) return at + 1;
  if (const std::uint32_t deictic = read_deictic(reader, at)) return deictic;
  return read_distance(reader, at);
}

}  // namespace presslight
