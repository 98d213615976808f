#include "presslight/analysis/earlier_papers.h"

#include <gtest/gtest.h>

#include <string>

#include "presslight/analysis/analyzer.h"

namespace presslight {
namespace {

/// Who is given for the last quote of `text`, by the fullest name; "-" for nobody.
std::string last_speaker(const std::string& text) {
  const Result<Analysis> result = analyze(text);
  if (!result.ok() || result.value().speakers.empty()) return "-";
  const Analysis& analysis = result.value();
  const SpeakerLink& link = analysis.speakers.back();
  if (link.person) return std::string(analysis.document.text(analysis.people[*link.person].name));
  if (link.organisation)
    return std::string(analysis.document.text(analysis.organisations[*link.organisation].name));
  return link.name ? std::string(analysis.document.text(*link.name)) : "-";
}

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

TEST(SpeakerLinks, WhoSaysIWroteTheArticle) {
  EXPECT_EQ(last_speaker("A day at sea\n\nBy Ann Hall\n\nIt rained all day. \"It is wet,\" I told them."),
            "Ann Hall");
  EXPECT_EQ(last_speaker("A day at sea\n\nIt rained all day. \"It is wet,\" I told Ann Hall."), "-");
}

TEST(SpeakerLinks, OneOfSomeIsWhoIsNamedBehind) {
  EXPECT_EQ(last_speaker("\"He can not swim,\" said one of the six, Ann Hall, on her way home."), "Ann Hall");
}

TEST(SpeakerLinks, ARankInBracketsStandsBeforeItsName) {
  EXPECT_EQ(last_speaker("\"Not yet,\" joked Detective Superintendent (retired) Ann Hall."), "Ann Hall");
}

}  // namespace
}  // namespace presslight
