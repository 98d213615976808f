#include "presslight/quotes/grammar/outline.h"

#include <gtest/gtest.h>

#include "support/outlines.h"

namespace presslight {
namespace {

std::string units(std::string text) {
  const Outlined outlined(std::move(text));
  std::string line;
  std::uint32_t sentence = 0;
  for (std::uint32_t u = 0; u < outlined.outline.units().size(); ++u) {
    if (u > 0) line += outlined.outline.units()[u].sentence == sentence ? " " : " / ";
    sentence = outlined.outline.units()[u].sentence;
    line += outlined.outline.units()[u].marked ? "QUOTE" : outlined.words(u, u + 1);
  }
  return line;
}

TEST(Outline, FoldsMarksHyphensAndAbbreviations) {
  EXPECT_EQ(units("\"It works. Try it,\" Sen. Lee said on air-traffic control."),
            "QUOTE Sen. Lee said on air-traffic control .");
  EXPECT_EQ(units("She left. \"It works.\" He stayed."), "She left . / QUOTE / He stayed .");
}

TEST(Outline, LeavesTheLastStopToTheSentence) {
  EXPECT_EQ(units("It fell, said the Board.\u201D He left."),
            "It fell , said the Board . \u201D / He left .");
  EXPECT_EQ(units("He saw Sen. Lee."), "He saw Sen. Lee .");
}

TEST(Outline, JoinsAQuestionToItsAttribution) {
  EXPECT_EQ(units("\"Why?\" Lee said. She left."), "QUOTE Lee said . / She left .");
  EXPECT_EQ(units("\"Why?\" Nobody knew. Lee said so."), "QUOTE / Nobody knew . / Lee said so .");
}

}  // namespace
}  // namespace presslight
