#include "presslight/names/corrections/trade_names.h"

#include <gtest/gtest.h>

#include <string>

namespace presslight {
namespace {

/// The names that are found: "Tarn Water|Oxmere Rail".
std::string told(const char* text) {
  const Document document = Document::cut(text);
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  std::string names;
  for (const TokenRun& run : find_trade_names(NameContext(document, matches)))
    names.append(names.empty() ? "" : "|").append(document.text(document.span_of(run.first, run.end)));
  return names;
}

TEST(TradeNames, ASubjectThatSpeaksIsACompany) {
  EXPECT_EQ(told("Oxmere Instruments said it would appeal."), "Oxmere Instruments");
  EXPECT_EQ(told("On Monday Tarn Water declined to comment."), "Tarn Water");
  EXPECT_EQ(told("The Oxmere Rail told them."), "Oxmere Rail");
}

TEST(TradeNames, WhoeverHasToDoWithItTells) {
  EXPECT_EQ(told("A spokesman for Sandover Rail called it off."), "Sandover Rail");
  EXPECT_EQ(told("Tarn Water's customers were not told."), "Tarn Water");
  EXPECT_EQ(told("Tarn Water's chief executive, and the chief executive of Oxmere Instruments, left."),
            "Tarn Water|Oxmere Instruments");
}

TEST(TradeNames, AStationIsCalledAfterItsTown) {
  EXPECT_EQ(told("She told Radio Tarn that it leaks."), "Radio Tarn");
  EXPECT_EQ(told("She told Radio Host Ann Hall so. The Radio Board met. On Radio Monday."), "");
}

TEST(TradeNames, NothingElseTells) {
  EXPECT_EQ(told("They walked round Tarn Water and met the editor of Oxmere Media."), "");
  EXPECT_EQ(told("OXMERE INSTRUMENTS SAID IT LEAKS"), "");
}

TEST(TradeNames, ATradeOrAPersonIsNoCompany) {
  EXPECT_EQ(told("Human Resources said no."), "");
  EXPECT_EQ(told("Ann Fishing said no."), "");
  EXPECT_EQ(told("Fishing said no."), "");
}

}  // namespace
}  // namespace presslight
