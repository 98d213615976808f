#include "presslight/quotes/clauses/attributions.h"

#include "support/reported.h"

namespace presslight {
namespace {

TEST(Attributions, MayTellOfAnotherReport) {
  expect_all({"[The mayor told her that [it was not so simple]], according to the baker.",
              "[A witness said [the head of the fund told staff to hide it]], the report said.",
              "In addition, [the mayor said [it leaks] and argued [it was old]], the board said.",
              "While the mayor says [it leaks], the board said.",
              "The mayor said [it leaks], the board said on Monday and left."});
}

TEST(Attributions, OpenASentenceBehindALink) {
  expect_all({"But according to notes found in the yard, [he could not open it].",
              "Yet according to the board, [the yard leaks].", "[The yard is old], according to the board."});
}

TEST(Attributions, MayQuoteSomebodyAsSayingIt) {
  expect_all({"[The mayor visited the yard on Friday], the Herald quoted a spokesman as saying."});
}

TEST(Attributions, ReportAsSomebodyDid) {
  expect_all(
      {"As reported by the Herald, [the yard leaks].", "It is old, as reported by the Herald, and leaks."});
}

TEST(Attributions, KeepWhatOpensTheWords) {
  expect_all({"[In all, the yard lost 12 boats], the board said.",
              "[In Tarn, the yard is shut], the board said.", "In fact, [the yard is shut], the board said.",
              "[Even Hall, chairman of it, is lost], the board said.",
              "Soon after Hall was booed in Tarn, Lee wrote to the board, \"It is time.\"",
              "Pushed by Hall on what could come, Lee demurred."});
}

TEST(Attributions, FollowNoPhraseAlone) {
  expect_all(
      {"In both cases, Hall said, the board paid \"too much\".", "These bakers, Hall said, were \"mad\".",
       "Pointing to its broad notes, the board agreed with it.", "[The yard leaks], Hall said, as she left.",
       "[In the end], Hall said, [when she was ill, the board paid]."});
}

TEST(Attributions, MayNameTheReaderOrTheHour) {
  expect_all({"[The yard leaks], Hall wrote Lee.",
              "[The mayor told us that [it leaks]], the Herald reported late on Monday."});
}

TEST(Attributions, TellWhatTheSourceIs) {
  expect_all({"According to Ann Hall, the mayor, [the yard leaks].",
              "According to Ann Hall, the board's director, [the yard leaks].",
              "According to Ann Hall, [bakers, nurses and cooks leave]."});
}

TEST(Attributions, AreNoThingsThatSomebodyDoesSomethingTo) {
  expect_all({"The row peaked on Monday when she used a bad word for it, a word Hall then repeated.",
              "[The yard leaks badly], a spokesman for Hall then repeated."});
}

TEST(Attributions, MayTellOfSeveralSpeakersOrMoreOfOne) {
  expect_all({"[The yard leaks], bakers, writers and nurses said.",
              "[The plan is sound], said Hall of a firm that runs it.", "[The yard is mad], say bakers."});
}

TEST(Attributions, AreFollowedByDeedsOrWords) {
  expect_all({"[It leaks], he said, citing the cost of the pump.",
              "[Closing the yard], Hall said, [closing the pump is mad]."});
}

TEST(Attributions, MayStandBehindALink) {
  expect_all({"This is a yard which, she said, [leaks in the spring].",
              "It is one of two where, bakers say, [the pumps leak].", "[All of which], he said, [is old].",
              "(Tarn) - [The pump leaks], the board said.",
              "According to Tarn Mills, the firm hired to run it, [the pump leaks].",
              "According to Tarn Mills, a charity that keeps a list of pumps, [only two are old].",
              "[The pump costs more than two years ago], according to Hall.",
              "[The yard is shut], the board said Tuesday, raising hopes for a sale."});
}

TEST(Attributions, StandBehindAndAndALongSubject) {
  expect_all({"The pump is old and, according to Hall, [leaks in the spring].",
              "[The sale will go on], the firm's stock exchange filing said.",
              "Officials at the yard, the Tarn Office, insist [the pump is new]."});
}

TEST(Attributions, LeaveWhatRunsIntoMarksToThem) {
  expect_all({"The pump, she said, is \"a joke of a pump\".",
              "It \"leaks and smells\", she said, and regretted the noise.",
              "[It makes a difference], she said, that they \"do not leak at all\"."});
}

}  // namespace
}  // namespace presslight
