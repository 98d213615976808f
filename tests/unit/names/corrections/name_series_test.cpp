#include "presslight/names/corrections/name_series.h"

#include <gtest/gtest.h>

#include "support/bodies.h"

namespace presslight {
namespace {

TEST(NameSeries, WhatFollowsThePlural) {
  EXPECT_EQ(bodies("They play with bands such as Dry Lake, Orlo and the Tin Gates."),
            "Dry Lake|Orlo|Tin Gates");
  EXPECT_EQ(bodies("They met six companies (Valdor, Tinn)."), "Valdor|Tinn");
}

TEST(NameSeries, WhatStandsBeforeIt) {
  EXPECT_EQ(bodies("Valdor, Tinn and other carmakers fell."), "Valdor|Tinn");
}

TEST(NameSeries, WhatStandsBetweenTwoBodies) {
  EXPECT_EQ(bodies("The Harbour Board, Bread First and the Coastal Wreck Board met."),
            "Harbour Board|Bread First|Coastal Wreck Board");
}

TEST(NameSeries, PeopleAndPlacesAreNoItems) {
  EXPECT_EQ(bodies("They tax companies, including Ann Hall."), "");
  EXPECT_EQ(bodies("Firms such as those in Oslo fell."), "");
}

}  // namespace
}  // namespace presslight
