#include "presslight/names/corrections/clubs.h"

#include <gtest/gtest.h>

#include "support/bodies.h"

namespace presslight {
namespace {

TEST(Clubs, AClubHasItsEnding) {
  EXPECT_EQ(bodies("The striker left Harbridge City for Dunmere Thistle after the match."),
            "Harbridge City|Dunmere Thistle");
  EXPECT_EQ(bodies("The match went on in Harbridge City."), "");
  EXPECT_EQ(bodies("The striker left Salt Lake City after the match."), "");
  EXPECT_EQ(bodies("The mayor left Harbridge City."), "");
}

TEST(Clubs, AClubHasItsBeginning) {
  EXPECT_EQ(bodies("The striker scored for the Hamburg side SV Altona West in the match."), "SV Altona West");
  EXPECT_EQ(bodies("The striker won the AFC Championship in a match."), "");
}

TEST(Clubs, AClubHasItsPlayers) {
  EXPECT_EQ(bodies("After the match the Northmarch captain left. Northmarch won."), "Northmarch|Northmarch");
  EXPECT_EQ(bodies("After the match the Norway captain left."), "");
}

}  // namespace
}  // namespace presslight
