// Statistics in one line: brackets around each, then what is said of it.
//
//   Of [200] jobs, [half] went in 2013. | 1 counted jobs | 2 part 1 | 2 period in 2013
//
// Fields in this order, only those that say something: counted, per, period, part (of number N), change, same
// (as number N), hedge, source.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "presslight/statistics/statistics.h"

namespace presslight {

inline std::string without_brackets(std::string_view line) {
  std::string text;
  for (const char c : line.substr(0, line.find(" | ")))
    if (c != '[' && c != ']') text += c;
  return text;
}

inline std::string fields_of(const Document& document, const Statistic& statistic, std::size_t number) {
  std::string line;
  const auto add = [&](std::string_view field, std::string_view value) {
    line += " | " + std::to_string(number) + " " + std::string(field) + " " + std::string(value);
  };
  constexpr std::string_view kRoles[] = {"by", "from", "to"};
  constexpr std::string_view kDirections[] = {"", "up ", "down "};
  if (statistic.counted) add("counted", document.text(*statistic.counted));
  if (!statistic.per.empty()) add("per", statistic.per);
  if (statistic.period) add("period", document.text(*statistic.period));
  if (statistic.part_of) add("part", std::to_string(*statistic.part_of + 1));
  if (statistic.change) {
    std::string change(kDirections[static_cast<std::size_t>(statistic.change->direction)]);
    add("change", change.append(kRoles[static_cast<std::size_t>(statistic.change->role)]));
  }
  if (statistic.same_as) add("same", std::to_string(*statistic.same_as + 1));
  constexpr std::string_view kHedges[] = {"",       "estimated", "projected",
                                          "record", "average",   "margin-of-error"};
  if (statistic.hedge != Hedge::none) add("hedge", kHedges[static_cast<std::size_t>(statistic.hedge)]);
  if (statistic.source) add("source", document.text(*statistic.source));
  return line;
}

/// The text of `line` with what the finder says of it, in the notation above.
inline std::string marked_statistics(std::string_view line) {
  const Document document = Document::cut(without_brackets(line));
  const std::vector<ParagraphRole> roles(document.paragraphs().size(), ParagraphRole::body);
  const std::vector<Statistic> statistics = find_statistics(document, roles);
  std::string marked;
  std::string fields;
  std::uint32_t at = 0;
  for (std::size_t i = 0; i < statistics.size(); ++i) {
    const Span span = statistics[i].span;
    marked += std::string(document.text(Span{at, span.start})) + "[" + std::string(document.text(span)) + "]";
    at = span.end;
    fields += fields_of(document, statistics[i], i + 1);
  }
  const auto size = static_cast<std::uint32_t>(document.text().size());
  return marked + std::string(document.text(Span{at, size})) + fields;
}

}  // namespace presslight
