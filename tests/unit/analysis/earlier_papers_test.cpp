#include "presslight/analysis/earlier_papers.h"

#include <gtest/gtest.h>

#include "support/last_speaker.h"

namespace presslight {
namespace {

TEST(EarlierPapers, AreTheirsWhoSaidSomethingInThem) {
  const std::string statement = "In a statement, Ann Hall said the pier was \"safe\".\n";
  EXPECT_EQ(last_speaker(statement + "\"It is closed,\" the statement added."), "Ann Hall");
  EXPECT_EQ(last_speaker(statement + "\"It is closed,\" it read."), "Ann Hall");
  EXPECT_EQ(last_speaker(statement + "\"It is closed,\" the letter added."), "-");
  EXPECT_EQ(
      last_speaker(statement + "Bob Lee met the crew.\nIt rained.\nThe sea was calm.\nThe boats came in.\n"
                               "\"It is closed,\" the statement added."),
      "-");
}

TEST(EarlierPapers, AreTheirsWhoPutThemOut) {
  EXPECT_EQ(last_speaker("Ann Hall issued a statement on Monday.\n\"It is closed,\" the statement read."),
            "Ann Hall");
  EXPECT_EQ(last_speaker("Quillon Ferries Ltd issued a statement.\n\"It is closed,\" it read."),
            "Quillon Ferries Ltd");
  EXPECT_EQ(last_speaker("Ann Hall's aide issued a statement.\n\"It is closed,\" the statement read."), "-");
}

TEST(EarlierPapers, AreTheirsWhoAreNamedBeside) {
  EXPECT_EQ(last_speaker("\"It is closed,\" said the statement, which was signed by Ann Hall."), "Ann Hall");
  EXPECT_EQ(last_speaker("He has a framed note from Ann Hall. \"It is closed,\" the note says."), "Ann Hall");
  EXPECT_EQ(last_speaker("Mayor Ann Hall's first letter read: \"It is closed.\""), "Ann Hall");
}

TEST(EarlierPapers, AreNobodysWhereTheTextDoesNotTell) {
  EXPECT_EQ(last_speaker("Ann Hall saw the report. \"It is closed,\" the report said."), "-");
  EXPECT_EQ(last_speaker("In a statement, Ann Hall said no. The report was long. \"It is closed,\" it read."),
            "-");
}

}  // namespace
}  // namespace presslight
