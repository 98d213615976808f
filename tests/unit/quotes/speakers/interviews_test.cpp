#include "presslight/quotes/speakers/interviews.h"

#include <gtest/gtest.h>

#include <string>

#include "presslight/quotes/mentions/mentions.h"
#include "support/outlines.h"

namespace presslight {
namespace {

const std::string kTurns =
    "Why a raft?\n\n\"Because it floats.\"\n\nDid the Coastal Board help?\n\n\"It sent a chair.\"\n\n"
    "The Board says that the chair was a good one.\n\n\"It was, once.\"\n\n\"Then it rained.\"\n\n";

/// "Ada Marsh: 4": who answers, and how often.
std::string answers(const std::string& text, std::vector<std::string> names) {
  const Outlined outlined(text, std::move(names));
  const SpeechReading reading{outlined.cues, outlined.phrases, outlined.subjects};
  const std::vector<Answer> found = find_answers(outlined.outline, reading, outlined.names);
  if (found.empty()) return "none";
  const auto& who = found.front().phrase;
  const std::string speaker =
      who ? std::string(outlined.document.text(mention_of(outlined.outline, reading.phrases, *who).span))
          : "-";
  return speaker + ": " + std::to_string(found.size());
}

TEST(Interviews, TheIntroductionNamesWhoIsAsked) {
  EXPECT_EQ(
      answers("Ada Marsh built a raft in May. She talks to Bob Lee.\n\n" + kTurns, {"Ada Marsh", "Bob Lee"}),
      "Ada Marsh: 4");
  EXPECT_EQ(answers("By Bob Lee\n\nAda Marsh meets me at the pond.\n\n" + kTurns, {"Ada Marsh", "Bob Lee"}),
            "Ada Marsh: 4");
  EXPECT_EQ(answers("Bob Lee\n\nAda Marsh meets me at the pond.\n\n" + kTurns, {"Ada Marsh", "Bob Lee"}),
            "Ada Marsh: 4");
}

TEST(Interviews, TheEndMayNameWhoIsAsked) {
  EXPECT_EQ(answers(kTurns + "Ada Marsh was speaking to Bob Lee.", {"Ada Marsh", "Bob Lee"}), "Ada Marsh: 4");
  EXPECT_EQ(answers("Ada Marsh talks to Bob Lee.\n\n" + kTurns + "Marsh was speaking in May.",
                    {"Ada Marsh", "Bob Lee", "Marsh"}),
            "Ada Marsh: 4");
}

TEST(Interviews, NobodyWhereTheTextDoesNotTell) {
  EXPECT_EQ(answers("Ada Marsh talks to Bob Lee.\n\n" + kTurns, {"Ada Marsh", "Bob Lee"}), "-: 4");
  EXPECT_EQ(answers("Ada Marsh and Bob Lee built a raft.\n\n" + kTurns, {"Ada Marsh", "Bob Lee"}), "-: 4");
  EXPECT_EQ(answers(kTurns, {}), "-: 4");
}

TEST(Interviews, WhomTheQuestionsNameDoesNotAnswer) {
  EXPECT_EQ(answers("A raft was built in May.\n\nAda Marsh has left. Why?\n\n\"It rained.\"\n\nDid Ada Marsh "
                    "float?\n\n\"She did.\"\n\nAda Marsh says that it sank.\n\n\"It did.\"",
                    {"Ada Marsh"}),
            "-: 3");
}

TEST(Interviews, TwoTurnsOrOneQuestionAreNone) {
  EXPECT_EQ(
      answers("Ada Marsh built a raft.\n\nWhy?\n\n\"It floats.\"\n\nDid it?\n\n\"Once.\"", {"Ada Marsh"}),
      "none");
  EXPECT_EQ(answers("Ada Marsh built a raft.\n\nWhy?\n\n\"It floats.\"\n\nIt sank.\n\n\"Once.\"\n\nIt was "
                    "found.\n\n\"Twice.\"",
                    {"Ada Marsh"}),
            "none");
}

TEST(Interviews, AnAnswerWithACueIsLeftToTheCue) {
  EXPECT_EQ(
      answers("Ada Marsh built a raft.\n\nWhy?\n\n\"It floats,\" she says.\n\nDid it?\n\n\"Once.\"\n\nAnd "
              "then?\n\n\"Twice.\"",
              {"Ada Marsh"}),
      "Ada Marsh: 2");
}

TEST(Interviews, TwoAfterAnotherEachHaveTheirOwn) {
  const std::string both = "Ada Marsh built a raft.\n\n" + kTurns +
                           "Now for a boat.\n\nBob Lee built it.\n\nIt "
                           "is red.\n\n" +
                           kTurns;
  const Outlined outlined(both, {"Ada Marsh", "Bob Lee"});
  const SpeechReading reading{outlined.cues, outlined.phrases, outlined.subjects};
  EXPECT_EQ(find_answers(outlined.outline, reading, outlined.names).size(), 8U);
}

}  // namespace
}  // namespace presslight
