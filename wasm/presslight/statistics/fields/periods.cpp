#include "presslight/statistics/fields/periods.h"

#include <algorithm>

#include "presslight/statistics/fields/times.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

/// How far from a number its time may stand, in tokens.
constexpr std::uint32_t kReachAfter = 16;
constexpr std::uint32_t kReachBefore = 6;

struct Period {
  std::uint32_t first = 0;
  std::uint32_t end = 0;  // 0 if there is none
};

/// Where another clause begins, whose time is its own.
bool begins_clause(const Reader& reader, std::uint32_t at) {
  static constexpr WordList kOpeners{"although", "because", "but",   "if",  "than", "that",
                                     "when",     "which",   "while", "who", "whose"};
  return reader.is_in(at, kOpeners);
}

bool is_break(const Reader& reader, std::uint32_t at) {
  return reader.is_kind(at, TokenKind::punctuation) && !reader.is_hyphen(at) && !reader.is_mark(at, '.');
}

bool is_double_mark(const Reader& reader, std::uint32_t at) {
  const std::string_view text = reader.text(at);
  return text == "\"" || text == "\u201C" || text == "\u201D";
}

Period find_after(const Reader& reader, const Found& found, std::uint32_t stop) {
  const std::uint32_t start = found.end();
  const std::uint32_t end = std::min(stop, start + kReachAfter);
  for (std::uint32_t at = start; at < end && reader.has(at); ++at) {
    const bool breaks = is_break(reader, at);
    const std::uint32_t from = breaks ? at + 1 : at;
    const std::uint32_t time = read_time_expression(reader, from);
    if (time > 0 && time <= stop) return {from, time};
    if (breaks || (at > start + 1 && begins_clause(reader, at))) break;
  }
  return {};
}

Period find_before(const Reader& reader, const Found& found, std::uint32_t floor) {
  const std::uint32_t first = found.quantity.first;
  for (std::uint32_t at = first - 1; at >= floor && at + kReachBefore >= first && reader.has(at); --at) {
    if (is_break(reader, at)) break;
    const std::uint32_t time = read_time_expression(reader, at);
    if (time > 0 && time <= first) return {at, time};
  }
  return {};
}

/// "In 2013, ...": holds for the whole sentence.
Period read_opening(const Reader& reader) {
  std::uint32_t at = reader.first();
  if (reader.is_kind(at, TokenKind::punctuation)) ++at;
  if (reader.is(at, "and") || reader.is(at, "but")) ++at;
  return {at, read_time_expression(reader, at)};
}

}  // namespace

void add_periods(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics) {
  const Period opening = read_opening(reader);
  std::uint32_t floor = reader.first();
  std::uint32_t next_mark = opening.end > 0 ? opening.end : reader.end();
  bool leaves_opening = false;  // a quotation ended or began in between
  for (std::size_t i = 0; i < found.size(); ++i) {
    const std::uint32_t stop = i + 1 < found.size() ? found[i + 1].quantity.first : reader.end();
    Period period = find_after(reader, found[i], stop);
    if (period.end == 0) period = find_before(reader, found[i], floor);
    const bool is_inside_opening =
        period.end > 0 && period.end <= opening.end;  // "this year" of "so far this year"
    for (; next_mark < found[i].quantity.first; ++next_mark)
      leaves_opening |= is_double_mark(reader, next_mark);
    const bool follows_opening = opening.end > 0 && opening.end <= found[i].quantity.first && !leaves_opening;
    if (follows_opening && (period.end == 0 || is_inside_opening)) period = opening;
    floor = found[i].end();
    if (period.end == 0) continue;
    statistics[found[i].index].period = reader.document().span_of(period.first, period.end);
    floor = std::max(floor, period.end);
  }
}

}  // namespace presslight
