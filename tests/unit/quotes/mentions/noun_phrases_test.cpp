#include "presslight/quotes/mentions/noun_phrases.h"

#include <gtest/gtest.h>

#include "support/outlines.h"

namespace presslight {
namespace {

std::string phrases(std::string text, std::vector<std::string> names = {}) {
  const Outlined outlined(std::move(text), std::move(names));
  std::string line;
  for (const NounPhrase& phrase : outlined.phrases) {
    line.append(line.empty() ? "" : "; ").append(outlined.words(phrase.first_unit, phrase.end_unit));
    if (phrase.inside) line += " (inside)";
    if (phrase.attached_to) line += " (attached)";
  }
  return line;
}

TEST(FindNounPhrases, EndsBeforeVerbs) {
  EXPECT_EQ(phrases("The new head of the yard said a newly elected mayor has left."),
            "The new head; the yard (attached); a newly elected mayor");
}

TEST(FindNounPhrases, TakesTitlesAndPossessors) {
  EXPECT_EQ(phrases("Coach Ada Marsh met Ben Holt's office.", {"Ada Marsh", "Ben Holt"}),
            "Coach Ada Marsh; Ben Holt's office; Ben Holt (inside)");
  EXPECT_EQ(phrases("Her campaign said so."), "Her campaign; Her (inside)");
}

TEST(FindNounPhrases, HoldOwnersInThePlural) {
  EXPECT_EQ(phrases("So the dockers' union left."), "the dockers' union");
  EXPECT_EQ(phrases("So the dockers\u2019 union left."), "the dockers\u2019 union");
}

TEST(FindNounPhrases, TakesWhatIsTheLargest) {
  EXPECT_EQ(phrases("The head of its largest fishing union left."),
            "The head; its largest fishing union (attached); its (inside)");
  EXPECT_EQ(phrases("The protest following it left."), "The protest; it");
}

TEST(FindNounPhrases, TakesThePastOfAnOffice) {
  EXPECT_EQ(phrases("The immediate past head of the yard left."),
            "The immediate past head; the yard (attached)");
  EXPECT_EQ(phrases("The yard past Tarn left."), "The yard; Tarn");
}

TEST(FindNounPhrases, KnowsWhoItIsAccordingTo) {
  EXPECT_EQ(phrases("According to him, boats left him."), "him; boats");
  EXPECT_EQ(phrases("According to her, boats left."), "her; boats");
  EXPECT_EQ(phrases("According to her lawyers, boats left."), "her lawyers; her (inside); boats");
}

TEST(FindNounPhrases, TakesFirstMinistersAndLeavesVerbsBehindNames) {
  EXPECT_EQ(phrases("First Minister Ada Marsh left.", {"Ada Marsh"}), "First Minister Ada Marsh");
  EXPECT_EQ(phrases("First Ada Marsh left.", {"Ada Marsh"}), "Ada Marsh");
  EXPECT_EQ(phrases("Oversight ranking member Ada Marsh left.", {"Ada Marsh"}),
            "Oversight ranking member Ada Marsh");
  EXPECT_EQ(phrases("So Ada Marsh cut the price.", {"Ada Marsh"}), "Ada Marsh; the price");
}

TEST(FindNounPhrases, LeavesExamplesTimesAndLeadingParticiples) {
  EXPECT_EQ(phrases("The council for example left."), "The council; example");
  EXPECT_EQ(phrases("For the last year Ada Marsh has left.", {"Ada Marsh"}), "Ada Marsh");
  EXPECT_EQ(phrases("Singled out by Ada Marsh, they left.", {"Ada Marsh"}), "Ada Marsh; they");
}

TEST(FindNounPhrases, BeginsWithQuantities) {
  EXPECT_EQ(phrases("Up to 40 bakers left."), "Up to 40 bakers");
  EXPECT_EQ(phrases("Nearly 40% of bakers left."), "Nearly 40% of bakers");
  EXPECT_EQ(phrases("40 per cent of bakers left."), "40 per cent of bakers");
  EXPECT_EQ(phrases("About four in ten bakers left."), "About four in ten bakers");
  EXPECT_EQ(phrases("Hundreds of bakers left."), "Hundreds of bakers");
  EXPECT_EQ(phrases("Half the bakers left."), "Half the bakers");
  EXPECT_EQ(phrases("They left over a row."), "They; a row");
  EXPECT_EQ(phrases("They left over 40 weeks ago."), "They");
}

TEST(FindNounPhrases, EndsBeforeVerbsThatLookLikeNouns) {
  EXPECT_EQ(phrases("The panel upheld the order."), "The panel; the order");
  EXPECT_EQ(phrases("The union backs the plan."), "The union; the plan");
  EXPECT_EQ(phrases("The club aims to win."), "The club; win");
  EXPECT_EQ(phrases("Bakers back the plan."), "Bakers; the plan");
  EXPECT_EQ(phrases("The bank cut its rate."), "The bank; its rate; its (inside)");
  EXPECT_EQ(phrases("The baker works in the town and says so."), "The baker; the town");
  EXPECT_EQ(phrases("Council leaders in the town say so."), "Council leaders; the town say (attached)");
  EXPECT_EQ(phrases("Council leaders this week said so."), "Council leaders");
  EXPECT_EQ(phrases("Her plans to win failed."), "Her plans; Her (inside); win");
}

TEST(FindNounPhrases, LeavesVerbsBeforeNames) {
  EXPECT_EQ(phrases("After meeting Ada Marsh he left.", {"Ada Marsh"}), "Ada Marsh; he");
  EXPECT_EQ(phrases("By helping Mr. Marsh he won.", {"Marsh"}), "Mr. Marsh; he");
  EXPECT_EQ(phrases("Those who endorsed Ada Marsh left.", {"Ada Marsh"}), "Those; Ada Marsh");
  EXPECT_EQ(phrases("So outgoing Mayor Ada Marsh left.", {"Ada Marsh"}), "outgoing Mayor Ada Marsh");
}

TEST(FindNounPhrases, TakesHandles) {
  EXPECT_EQ(phrases("So @tarn_riders and @ben99 left."), "@tarn_riders; @ben99");
}

TEST(FindNounPhrases, LeavesParticiples) {
  EXPECT_EQ(phrases("They had a sign and written on it was a word."), "They; a sign; it; a word");
}

TEST(FindNounPhrases, LeavesRubrics) {
  EXPECT_EQ(phrases("Exclusive: the yard has left."), "the yard");
  EXPECT_EQ(phrases("He met the two in April."), "He");
  EXPECT_EQ(phrases("TARN, June 3 - The vicar has left."), "The vicar");
  EXPECT_EQ(phrases("COURT: the vicar has left."), "the vicar");
  EXPECT_EQ(phrases("Bridge closure: the vicar has left."), "the vicar");
  EXPECT_EQ(phrases("Her death: the vicar has left."), "Her death; Her (inside); the vicar");
  EXPECT_EQ(phrases("Opinion polls: the vicar has left."), "Opinion polls; the vicar");
  EXPECT_EQ(phrases("Storm Edda: the vicar has left."), "the vicar");
  EXPECT_EQ(phrases("Bridge owner: the vicar has left."), "Bridge owner; the vicar");
  EXPECT_EQ(phrases("It left. The bridge closure has left."), "It; The bridge closure");
  EXPECT_EQ(phrases("TARNE: the vicar has left.", {"TARNE"}), "TARNE; the vicar");
  EXPECT_EQ(phrases("MAYOR: the vicar has left."), "MAYOR; the vicar");
  EXPECT_EQ(phrases("PM: the vicar has left."), "PM; the vicar");
  EXPECT_EQ(phrases("14:10 Minister: the yard has left."), "Minister; the yard");
  EXPECT_EQ(phrases("Marsh: the yard has left.", {"Marsh"}), "Marsh; the yard");
}

TEST(FindNounPhrases, LeavesInfinitives) {
  EXPECT_EQ(phrases("She flew there to meet with Ben Holt.", {"Ben Holt"}), "She; Ben Holt");
  EXPECT_EQ(phrases("He spoke to workers from Tarn."), "He; workers; Tarn (attached)");
}

TEST(FindNounPhrases, LeavesTimesAndNumbers) {
  EXPECT_EQ(phrases("He left this week at 5."), "He");
  EXPECT_EQ(phrases("Ada Marsh, 45, left.", {"Ada Marsh"}), "Ada Marsh");
}

}  // namespace
}  // namespace presslight
