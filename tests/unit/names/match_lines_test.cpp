#include "presslight/names/match_lines.h"

#include <gtest/gtest.h>

#include <string>

namespace presslight {
namespace {

/// The bodies of a text, by rules alone.
std::string bodies(const char* text) {
  const Document document = Document::cut(text);
  std::string names;
  for (const Name& name : find_names(document))
    if (name.kind == NameKind::organisation)
      names.append(names.empty() ? "" : "|").append(document.text(name.span));
  return names;
}

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

TEST(MatchLines, ADateAfterATownIsNoResult) {
  EXPECT_EQ(bodies("FOOTBALL - RESULTS.\nLEEDS 1996-08-30\nThe match was off."), "");
}

}  // namespace
}  // namespace presslight
