// What a statistic is: a number that counts or measures something, with what the text says of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "presslight/text/span.h"

namespace presslight {

enum class StatisticKind : std::uint8_t { count, money, percent, ratio, rate, measure, multiple };

enum class Comparator : std::uint8_t { equal, more, at_least, less, at_most, about };

/// How a figure stands to a change that the text tells of: "rose by 3%", "from 40p", "to 42p".
enum class ChangeRole : std::uint8_t { by, from, to };

enum class ChangeDirection : std::uint8_t { unknown, up, down };

struct Change {
  ChangeDirection direction = ChangeDirection::unknown;
  ChangeRole role = ChangeRole::by;
};

/// What the text says of how the figure came about.
enum class Hedge : std::uint8_t { none, estimated, projected, record, average, margin_of_error };

struct Statistic {
  Span span;  // comparator, currency, number, magnitude and unit; not the counted noun
  StatisticKind kind = StatisticKind::count;
  double value = 0;  // the plain number: "4.5 million" is 4500000, "30%" is 30, "a third" is 0.3333
  std::optional<double> value_max;  // only for a range that the text fuses: "3-5%"
  Comparator comparator = Comparator::equal;
  std::string unit;  // "percent", "GBP", "kilometre"; empty if none. "cent" and "penny" are units, too
  std::optional<Span> counted;  // "pieces of content"
  std::string per;              // of a rate: "week", "100000", "3 months"; empty if none
  std::optional<Span> period;   // "since December 2013"
  std::optional<std::uint32_t>
      part_of;                   // "30,000 of which": index of its whole in the same list, mostly earlier
  std::optional<Change> change;  // "rose by 3%"
  std::optional<std::uint32_t> same_as;  // "45km (28 miles)": index of the figure that this one converts
  Hedge hedge = Hedge::none;             // "an estimated", "is expected to reach"
  std::optional<Span> source;   // "Office for Tides" of "according to figures from the Office for Tides"
  std::uint8_t confidence = 0;  // per cent
};

}  // namespace presslight
