#include "presslight/names/corrections/told_names.h"

#include <gtest/gtest.h>

#include "support/bodies.h"

namespace presslight {
namespace {

TEST(ToldNames, WhereStaffWorksIsABody) {
  EXPECT_EQ(bodies("Analysts at Ashby Bullion said so."), "Ashby Bullion");
  EXPECT_EQ(bodies("He is a director at the broker Lofthouse."), "Lofthouse");
  EXPECT_EQ(bodies("Analysts at Oslo said so."), "");
  EXPECT_EQ(bodies("Analysts at Tarn Bay said so."), "");
}

TEST(ToldNames, WhatIsToldSomethingWithAnArticle) {
  EXPECT_EQ(bodies("A source told the Mercury he was ill."), "Mercury");
  EXPECT_EQ(bodies("A source told the Vidra Spool he was ill."), "Vidra Spool");
  EXPECT_EQ(bodies("A source told the Vidra inquiry he was ill."), "");
  EXPECT_EQ(bodies("A source told the Vidras he was ill."), "");
}

TEST(ToldNames, WhoHasASpokesman) {
  EXPECT_EQ(bodies("A Vidra Spool spokesman was told."), "Vidra Spool");
  EXPECT_EQ(bodies("The London spokesman was told."), "");
}

TEST(ToldNames, WhatOnlyCompaniesHave) {
  EXPECT_EQ(bodies("Then Vidra Spool's chief executive left."), "Vidra Spool");
  EXPECT_EQ(bodies("Then Vidra Spool's chief enemy left."), "");
  EXPECT_EQ(bodies("He held shares in Vidra Spool."), "Vidra Spool");
  EXPECT_EQ(bodies("He held shares in Norway."), "");
}

TEST(ToldNames, AHouseByItsShortForm) {
  EXPECT_EQ(bodies("She died at Ashmere General in May."), "Ashmere General");
  EXPECT_EQ(bodies("They laughed at Attorney General in May."), "");
}

TEST(ToldNames, WhatItDoes) {
  EXPECT_EQ(bodies("They rang Vidra North, which represents inns."), "Vidra North");
  EXPECT_EQ(bodies("They saw Vidra North, which lies low."), "");
}

TEST(ToldNames, SharesMove) {
  EXPECT_EQ(bodies("Of these, Italy's Semivolt fell 5.1% at once."), "Semivolt");
  EXPECT_EQ(bodies("Of these, Italy's Semivolt fell 5 times."), "");
}

TEST(ToldNames, ANewspaperHasItsTitle) {
  EXPECT_EQ(bodies("It lay in the Northern Courier of May."), "Northern Courier");
  EXPECT_EQ(bodies("When Sunday Lantern went there, all was dark."), "Sunday Lantern");
  EXPECT_EQ(bodies("Writing in the Tarn Review, he complained."), "Tarn Review");
  EXPECT_EQ(bodies("She wrote \u201cThe Salt Ledger\u201d in May."), "");
  EXPECT_EQ(bodies("They lit the Tarn Lantern at night."), "");
}

TEST(ToldNames, WhereACompanyWorksItHasATrade) {
  EXPECT_EQ(bodies("They won a contract with Mvula Haulage in May."), "Mvula Haulage");
  EXPECT_EQ(bodies("At Otter Creek Books all were sold."), "Otter Creek Books");
}

}  // namespace
}  // namespace presslight
