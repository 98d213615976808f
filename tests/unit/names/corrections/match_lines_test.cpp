#include "presslight/names/corrections/match_lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "presslight/names/lists/list_countries.h"
#include "presslight/names/lists/name_list.h"
#include "support/bodies.h"

namespace presslight {
namespace {

TEST(MatchLines, TownsOfAResultAreClubs) {
  EXPECT_EQ(bodies("Results of Saturday's rugby.\nLeeds 2 Port Vessen 1 (halftime 1-0)\nLeeds 2-1 Hull"),
            "Leeds|Port Vessen|Leeds|Hull");
}

TEST(MatchLines, TownsOfATableAreClubs) {
  EXPECT_EQ(bodies("Football standings:\nNEW YORK 74 59 .556 -\nPort Vessen 4 3 1 0 6"),
            "NEW YORK|Port Vessen");
}

TEST(MatchLines, WhoPlaysAtATownIsAClubAndTheTownIsAPlace) {
  EXPECT_EQ(bodies("Hockey schedule\nBOSTON AT OAKLAND\nLeeds v Hull"), "BOSTON|Leeds|Hull");
}

TEST(MatchLines, WinnersAndLosersInASentenceAreClubs) {
  EXPECT_EQ(bodies("Cricket was fun, for Surrey beat Kent by 39 runs."), "Surrey|Kent");
}

TEST(MatchLines, AClubIsOneElsewhereButNotAfterIn) {
  EXPECT_EQ(
      bodies("Football on Saturday\nLeeds 2 Hull 1\nIt was the first win for Leeds. It rained in Hull."),
      "Leeds|Hull|Leeds");
}

TEST(MatchLines, CountriesStayPlaces) {
  EXPECT_EQ(bodies("Football results\nGermany 2 Sri Lanka 1\nFrance v Spain"), "");
}

TEST(MatchLines, NumbersWithoutSportMakeNoClub) {
  EXPECT_EQ(bodies("Rain by town, in mm\nLeeds 2 14 7\nHull 3 12 9"), "");
}

TEST(MatchLines, CountriesAreSorted) {
  std::vector<std::string> names;
  NameList(kCountries).for_each([&](const ListedName& listed) { names.emplace_back(listed.name); });
  EXPECT_GT(names.size(), 100u);
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
}

TEST(MatchLines, ADateAfterATownIsNoResult) {
  EXPECT_EQ(bodies("FOOTBALL - RESULTS.\nLEEDS 1996-08-30\nThe match was off."), "");
}

}  // namespace
}  // namespace presslight
