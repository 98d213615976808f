#include "presslight/names/corrections/joined_names.h"

#include <gtest/gtest.h>

#include "support/bodies.h"

namespace presslight {
namespace {

TEST(JoinedNames, AServiceHasTwoFields) {
  EXPECT_EQ(bodies("He joined Fenland Fire and Rescue Service."), "Fenland Fire and Rescue Service");
  EXPECT_EQ(bodies("He met the Food, Drink and Sea Board."), "Food, Drink and Sea Board");
}

TEST(JoinedNames, AnArticleStandsBeforeTheWhole) {
  EXPECT_EQ(bodies("He met the Wash and Fens Climate Panel."), "Wash and Fens Climate Panel");
  EXPECT_EQ(bodies("He met the Wash and the Fens Climate Council."), "Fens Climate Council");
}

TEST(JoinedNames, TwoBodiesStayTwo) {
  EXPECT_EQ(bodies("He met the Home Office and Tarn Police."), "Home Office|Tarn Police");
  EXPECT_EQ(bodies("He met the Guardian and Tarn Police."), "Guardian|Tarn Police");
  EXPECT_EQ(bodies("He met Ann Hall and Tarn Police."), "Tarn Police");
  EXPECT_EQ(bodies("He met the Mayor and Tarn Council."), "Tarn Council");
  EXPECT_EQ(bodies("He met the State and Health Departments."), "");
}

TEST(JoinedNames, OfASideOfTheWorldNothingIsHalf) {
  EXPECT_EQ(bodies("Talks between Norway and Tarn Council failed."), "Tarn Council");
}

TEST(JoinedNames, WhoOwnsIsPartOfAnAssociation) {
  EXPECT_EQ(bodies("He led the Rail Crews\u2019 Union."), "Rail Crews\u2019 Union");
  EXPECT_EQ(bodies("He led the Women's Players Association."), "Women's Players Association");
  EXPECT_EQ(bodies("He rang the Pruitt County Sheriff's Office."), "Pruitt County Sheriff's Office");
  EXPECT_EQ(bodies("He rang Ann Hall's Office."), "");
}

TEST(JoinedNames, AFirmHasAllItsPartners) {
  EXPECT_EQ(bodies("Analysts at Crail & Musgrave expect more."), "Crail & Musgrave");
  EXPECT_EQ(bodies("They sold Food & Drink at Ann & Bob Hall."), "");
}

TEST(JoinedNames, ACampaignHasAnAim) {
  EXPECT_EQ(bodies("He left the Coalition of Port Schools for Equity."),
            "Coalition of Port Schools for Equity");
  EXPECT_EQ(bodies("He left a group, Parents for Mill Fork."), "Parents for Mill Fork");
  EXPECT_EQ(bodies("He won the Academy of Music Award for Best Song."), "");
}

TEST(JoinedNames, ManyHaveOneAssociation) {
  EXPECT_EQ(bodies("The National Association of Small Schools and Heads said so."),
            "National Association of Small Schools and Heads");
  EXPECT_EQ(bodies("The National Association of Small Schools and Ann Hall said so."), "");
}

}  // namespace
}  // namespace presslight
