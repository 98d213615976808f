#include "presslight/statistics/context/points.h"

#include <algorithm>
#include <array>

namespace presslight {
namespace {

using namespace std::string_view_literals;

constexpr std::array kPolls{"ahead"sv,  "approval"sv, "behind"sv,  "election"sv, "electorate"sv,
                            "error"sv,  "lead"sv,     "leading"sv, "leads"sv,    "led"sv,
                            "margin"sv, "poll"sv,     "polling"sv, "polls"sv,    "respondents"sv,
                            "survey"sv, "surveys"sv,  "swing"sv,   "trailed"sv,  "trailing"sv,
                            "trails"sv, "turnout"sv,  "vote"sv,    "voters"sv,   "votes"sv};

constexpr std::array kSports{"assists"sv, "averaged"sv, "averages"sv, "basket"sv,   "championship"sv,
                             "coach"sv,   "game"sv,     "games"sv,    "league"sv,   "match"sv,
                             "matches"sv, "player"sv,   "quarter"sv,  "rebounds"sv, "score"sv,
                             "scored"sv,  "scores"sv,   "season"sv,   "table"sv,    "team"sv,
                             "win"sv,     "wins"sv};

/// How far around the number its kind is looked for, in tokens.
constexpr std::uint32_t kReach = 24;

bool is_near(const Reader& reader, std::uint32_t at, std::span<const std::string_view> words) {
  const std::uint32_t first = at - std::min(at - reader.first(), kReach);
  for (std::uint32_t i = first; i < at + kReach && reader.has(i); ++i)
    if (reader.is_word(i) && reader.is_in(i, words)) return true;
  return false;
}

}  // namespace

void name_points(const Reader& reader, const Quantity& quantity, Statistic& statistic) {
  constexpr std::array kSurely{"electorate"sv, "poll"sv,   "pollster"sv, "polling"sv,
                               "polls"sv,      "survey"sv, "voters"sv};
  const bool is_poll = is_near(reader, quantity.first, kSurely) ||
                       (is_near(reader, quantity.first, kPolls) && !is_near(reader, quantity.first, kSports));
  if (!is_poll) return;
  statistic.kind = StatisticKind::percent;
  statistic.unit = "percentage-point";
}

}  // namespace presslight
