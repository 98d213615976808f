#include "presslight/names/corrections/described_names.h"

#include <gtest/gtest.h>

#include "support/bodies.h"

namespace presslight {
namespace {

TEST(DescribedNames, ASubjectIsWhatItsSentenceSays) {
  EXPECT_EQ(bodies("Cold Harvest is an alternative folk band from Oulu."), "Cold Harvest");
  EXPECT_EQ(bodies("40 Days to Oslo (or Forty Days) is a rock band."), "40 Days to Oslo");
  EXPECT_EQ(bodies("Cold Harvest is a folk song from Oulu."), "");
}

TEST(DescribedNames, AnAppositionTells) {
  EXPECT_EQ(bodies("They paid Datalume, a software company, for it."), "Datalume");
  EXPECT_EQ(bodies("They met in Oslo, a company told us."), "");
}

TEST(DescribedNames, TheNounBeforeTells) {
  EXPECT_EQ(bodies("She left the carmaker Valdor for the charity Food on Wheels."), "Valdor|Food on Wheels");
  EXPECT_EQ(bodies("The union Usdal, which is large, called it a blow."), "Usdal");
  EXPECT_EQ(bodies("They founded a company called Tinn and a band known as Dry Lake."), "Tinn|Dry Lake");
}

TEST(DescribedNames, ANounOfAPersonTellsOfNoBody) {
  EXPECT_EQ(bodies("Ann Hall is a company director."), "");
  EXPECT_EQ(bodies("The company Ann Hall founded grew."), "");
  EXPECT_EQ(bodies("Brona is a group of islands."), "");
}

TEST(DescribedNames, WhatIsToldOnceHoldsEverywhere) {
  EXPECT_EQ(bodies("Valdor fell. The carmaker Valdor said so. Valdor rose."), "Valdor|Valdor|Valdor");
}

TEST(DescribedNames, HalfOfAWordIsNoName) {
  EXPECT_EQ(bodies("Shares offered by the company N / A"), "");
}

TEST(DescribedNames, WhatIsPrintedMayHoldAGivenName) {
  EXPECT_EQ(bodies("It stood in the journal Marine Ecology."), "Marine Ecology");
  EXPECT_EQ(bodies("It stood in the shop Marine Ecology."), "");
}

TEST(DescribedNames, ANounOfTwoPartsTells) {
  EXPECT_EQ(bodies("A complaint by Gigpost, a Cork start-up that grows."), "Gigpost");
  EXPECT_EQ(bodies("She runs the listings site Tenantry."), "Tenantry");
  EXPECT_EQ(bodies("She saw the building site Tenantry."), "");
  EXPECT_EQ(bodies("It joined the machinery maker Hartung Lande."), "Hartung Lande");
  EXPECT_EQ(bodies("She met the film maker Hartung Lande."), "");
}

TEST(DescribedNames, TheNounMayStandBeforeAComma) {
  EXPECT_EQ(bodies("She was sent by an agency, Kestrel Care, in May."), "Kestrel Care");
  EXPECT_EQ(bodies("It was said by the head of an agency, Kestrel Care, in May."), "");
}

TEST(DescribedNames, AHouseIsNamedBeforeItsNoun) {
  EXPECT_EQ(bodies("They met in the Plough and Harrow pub."), "Plough and Harrow");
  EXPECT_EQ(bodies("They read of it in the Lantern newspaper."), "Lantern");
  EXPECT_EQ(bodies("They met in the London pub."), "");
}

TEST(DescribedNames, ANameMayHaveForeignJointsAndASign) {
  EXPECT_EQ(bodies("She told the newspaper Voz da Serra of it."), "Voz da Serra");
  EXPECT_EQ(bodies("She left the bank Crail & Musgrave in May."), "Crail & Musgrave");
}

TEST(DescribedNames, APollsterMayBeSomebody) {
  EXPECT_EQ(bodies("The pollster Tessaly said so."), "Tessaly");
  EXPECT_EQ(bodies("The pollster Wystan Pell said so."), "");
}

TEST(DescribedNames, ASurnameOfTheTextIsNoBody) {
  EXPECT_EQ(bodies("Ann Hall wrote a book. On the website of the party Hall said so."), "");
}

TEST(DescribedNames, ATradeMayOpenTheSentence) {
  EXPECT_EQ(bodies("Chipmaker Valdor beat forecasts."), "Valdor");
  EXPECT_EQ(bodies("Chipmaker Valdor Beats Forecasts"), "");
}

}  // namespace
}  // namespace presslight
