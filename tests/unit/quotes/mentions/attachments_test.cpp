#include "presslight/quotes/mentions/attachments.h"

#include <gtest/gtest.h>

#include "support/outlines.h"

namespace presslight {
namespace {

std::string read(std::string text, std::vector<std::string> names = {}) {
  return Outlined(std::move(text), std::move(names)).cues_with_subjects();
}

TEST(Attachments, AGroupSpeaksWhole) {
  EXPECT_EQ(read("A group of 67 bakers, writers and nurses said it works."),
            "said < A group of 67 bakers, writers and nurses");
  EXPECT_EQ(read("Bakers, writers and nurses said it works."), "said < Bakers, writers and nurses");
  EXPECT_EQ(read("Current and former bakers who left said it works."), "said < Current and former bakers");
  EXPECT_EQ(read("Other mills such as Oxmere Mill said it works.", {"Oxmere Mill"}), "said < Other mills");
}

TEST(Attachments, AListMayHaveALastComma) {
  EXPECT_EQ(read("Bakers, writers, and many nurses said it works."),
            "said < Bakers, writers, and many nurses");
}

TEST(Attachments, AReportIsBySomebody) {
  EXPECT_EQ(read("It works, according to a report by the harbour watchdog."),
            "according to < a report by the harbour watchdog");
}

TEST(Attachments, BracketsDoNotPartTwo) {
  EXPECT_EQ(read("Ann Hall (Lib) and Bob Lee (R-Tarn) said it works.", {"Ann Hall", "Bob Lee"}),
            "said < Ann Hall (Lib) and Bob Lee");
}

TEST(Attachments, TwoOfOneSurnameSpeakTogether) {
  EXPECT_EQ(read("Omar and Beth Hall, the owners whose mill burned, say it works.", {"Omar", "Beth Hall"}),
            "say < Omar and Beth Hall");
}

TEST(Attachments, ASourceKnowsOfSomething) {
  EXPECT_EQ(read("Several sources privy to the talks say it works."),
            "say < Several sources privy to the talks");
  EXPECT_EQ(read("It is a blow to Ann Hall, sources privy to the talks say.", {"Ann Hall"}),
            "say < sources privy to the talks");
  EXPECT_EQ(read("According to a court filing, it works."), "According to < a court filing");
}

TEST(Attachments, ASourceMayWorkForSeveral) {
  EXPECT_EQ(read("Aides of the Tarn Mail, the Oxmere Mill and the Harbour Board said it works.",
                 {"Tarn Mail", "Oxmere Mill", "Harbour Board"}),
            "said < Aides of the Tarn Mail, the Oxmere Mill and the Harbour Board");
}

TEST(Attachments, AHyphenMayHaveItsSpaces) {
  EXPECT_EQ(read("The Tarn - based baker said it works.", {"Tarn"}), "said < The Tarn - based baker");
}

}  // namespace
}  // namespace presslight
