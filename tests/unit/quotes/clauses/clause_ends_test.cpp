#include "presslight/quotes/clauses/clause_ends.h"

#include "support/reported.h"

namespace presslight {
namespace {

TEST(ClauseEnds, AreBeforeTheClauseThatAFrontedOneLeads) {
  expect_all({"A few weeks after Hall said that [the yard would shut], workers left it.",
              "Now that Hall has claimed that [the yard is old], the town has work to do.",
              "Years after Hall claimed that [the yard was safe], it fell.",
              "Hall left years after Lee and claimed that [the yard was old, the town poor]."});
}

TEST(ClauseEnds, AreBeforeWhatOthersSayInAPoll) {
  expect_all({"Six in 10 say [it leaks], while three in 10 disagree.",
              "Back then, 47 percent said [they would vote for it], compared with 30 percent in May.",
              "Bakers say [it leaks, while three in 10 boats sink]."});
}

TEST(ClauseEnds, AreBeforeWhatElseTheSpeakerDoesWithWords) {
  expect_all({"Hall said [the yard leaks] and she accused the board of waste.",
              "Hall adds that [she has paid her bills] and called on the board [to do the same]."});
}

TEST(ClauseEnds, AreBeforeWhatTheSpeakerKeepsBack) {
  expect_all({"Hall said [he had a talk with the board] but gave no details.",
              "Hall said [the yard leaks] but did not elaborate.",
              "Hall said [it leaks] but declined to go on.", "Hall said [the yard leaks but gave him joy]."});
}

TEST(ClauseEnds, AreBeforeWhatTheWordsAreCalled) {
  expect_all({"Hall alleges that [he was fired for it], a claim that the board denies.",
              "Hall alleges that [he was fired for it, a baker that nobody knew]."});
}

TEST(ClauseEnds, AreBeforeAClauseWithMarks) {
  expect_all({"Hall said [the yard leaks] and that the board is \"mad\".",
              "Hall said [the yard leaks and that of the town smells]."});
}

TEST(ClauseEnds, AreBehindTheWordsThatOpenThem) {
  expect_all({"Hall said that [during his stay in Tarn, the board repeated it].",
              "After all, while Hall said that [the yard leaks], it runs.",
              "The yard is old, and while Hall says [it leaks], it runs."});
}

TEST(ClauseEnds, AreBeforeAnotherParticiple) {
  expect_all({"Hall left, saying [she would not stay] and suggesting that [the board should go].",
              "Hall left, saying [she would stay and mend it]."});
}

TEST(ClauseEnds, LeaveTheBracketsAround) {
  expect_all({"He left. (She says [the fall of the yard would have hurt her].) Then it rained.",
              "Hall said [the yard leaks (a little)]."});
}

TEST(ClauseEnds, ASecondSayingMayHaveAnAuxiliary) {
  expect_all({"Bakers said that [the yard leaks] and have urged that [it close].",
              "Bakers said that [the yard leaks and has leaked for years]."});
}

TEST(ClauseEnds, ATimeBehindAWishIsOfIt) {
  expect_all({"Hall vowed [to leave the yard two days after the vote].",
              "Hall vowed [to leave the yard] after the board had voted."});
}

TEST(ClauseEnds, AFrontedWishEndsWhereAnyDoes) {
  expect_all({"Urging the board [to go there] after the flood, Ann Hall left.",
              "Hall urged the board [to go there] after the flood."});
}

}  // namespace
}  // namespace presslight
