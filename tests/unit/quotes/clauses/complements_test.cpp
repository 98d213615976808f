#include "presslight/quotes/clauses/complements.h"

#include "support/reported.h"

namespace presslight {
namespace {

TEST(Complements, BeginBehindALongAddressee) {
  expect_all({"She asked the rulers of the northern towns [not to turn boats away].",
              "She asked bakers that own the yard [to mend it].",
              "The board asked several times [whether the yard leaks].",
              "She asked [which of the yards she was most proud to own]."});
}

TEST(Complements, AreWhatSomebodyIsWarnedOf) {
  expect_all({"She would warn voters [not to buy the yard].", "She warned them [not to buy it]."});
}

TEST(Complements, HaveALongSubject) {
  expect_all({"Aziz said [the raid, the first of its kind since the war, was an answer to a plea].",
              "Bakers discount the fears of growers and say [the plan has enough of it]."});
}

TEST(Complements, AreNoMeansOrSums) {
  expect_all({"The board called for new steps to force the mayor out.",
              "The board called for the mayor [to go].",
              "The $9.5 billion proposed sale of Tarn Bank could fail.",
              "The batter added a two-run shot as the Tarns lost.", "Hall added [the yard was lost]."});
}

TEST(Complements, AreNoNamesForThings) {
  expect_all({"They spoke of what they said was the need for it.", "Hall says no to the plan as it rains.",
              "Hall and the board have denied the fraud claims.", "Hall repeated many of the vows he's made.",
              "Compare that with how many boats the yard has.",
              "Hall has decided not to say that it leaks."});
}

TEST(Complements, MayFollowATime) {
  expect_all({"Hall promised on Monday [to mend it].", "Hall urged Lee last year [not to shut it].",
              "They read the note that Hall announced that same day.", "Hall rejected that claim in a note.",
              "Hall called for a judge to look into it.", "Hall told a meeting being held in Tarn.",
              "They know how to tell people what it is."});
}

TEST(Complements, FollowBracketsAndLongSubjects) {
  expect_all({"Hall called on Mayor Ann Lee (Lib) [to resign].", "Hall asked for people [to chip in].",
              "Bakers admitted [the row between the two mills at Tarn most likely does not pay]."});
}

TEST(Complements, FollowANewsConference) {
  expect_all({"Hall told a news conference in Tarn [the yard would shut]."});
}

TEST(Complements, AreNotNamedByAParticiple) {
  expect_all({"The man who wrote the speech delivered by her mother says [he left].",
              "She said [the boats released by the board were old].", "Hall says rude things.",
              "Hall says [bakers leave].", "He said that given the crop of bakers on both sides: \"No.\""});
}

TEST(Complements, AreNoThingsOrParticles) {
  expect_all({"She repeated that approach in her speech last week, saying [it leaks].",
              "She repeated that [the yard leaks], saying [it smells].",
              "After she blurted it out, she left.", "The baker shouted out an insult aimed at Hall.",
              "The baker shouted out [he had won].", "He agreed to sell it to Mr Hall in May.",
              "His photos reveal a truth Ann Hall should know."});
}

TEST(Complements, MayOpenWithOnce) {
  expect_all({"Hall said [once it leaked, it sank].", "Hall said once that [it leaked]."});
}

TEST(Complements, MayDescribeTheirSubjectAtLength) {
  expect_all(
      {"The board said [the yard, a place of cranes and of boats and of men who had come from the "
       "north in the years before the war, has been sold]."});
}

TEST(Complements, BeginBehindMoreThanOneAddressee) {
  expect_all({"Hall urged the jury of two men and two women [not to go].",
              "She asked bakers and their wives [to look again].",
              "The board urged anyone with a boat at the yard on Monday [to call].",
              "She asked Lee, a baker in the yard, [what they would do].",
              "She acknowledged under questioning that [it leaks].",
              "Hall told the board on Monday night [he left].", "She warned [her bakers would leave].",
              "Bakers told a similar story this year.",
              "It failed, and two attempts to repeat it came up empty.",
              "Hall put it to the witness that [he should have left].",
              "A woman who answered the door at the yard said [he was gone]."});
}

TEST(Complements, EndBeforeTheWordsOfAnother) {
  expect_all({"Hall noted that [the pump is old], a habit she described as \"cute and old\".",
              "Hall said [the pump was old], something Lee dismissed as \"a tale of old men\".",
              "Hall says [the pump would cost more], a number Lee waved off as \"sums by the sea\".",
              "Hall said [the names, home addresses, phone numbers and notes of bakers were lost].",
              "Hall said [they were mad] and pointed to a \"rise in real terms\" in May.",
              "Hall says, if elected, she would call it \"a joke of a pump\".",
              "Hall did not say how long."});
}

}  // namespace
}  // namespace presslight
