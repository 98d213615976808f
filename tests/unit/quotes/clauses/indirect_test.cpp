#include "presslight/quotes/clauses/indirect.h"

#include "support/reported.h"

namespace presslight {
namespace {

TEST(Indirect, LeavesOutWhatSomebodyMaySay) {
  expect_all({"They may argue that the pump would run.", "The board could say that nobody had asked.",
              "The board did say that [nobody had asked]."});
}

TEST(Indirect, LeavesOutWhatIsKeptFromBeingSaid) {
  expect_all({"The rule keeps them from claiming that the pump leaks.",
              "She gave nothing, aside from saying that [the pump leaks]."});
}

TEST(Indirect, LeavesOutNounsThatLookLikeVerbs) {
  expect_all({"They waited for summer promises that could have been kept.",
              "Hall said [prices are high, interest rates are low and lenders are loose].",
              "Bonds were off at noon, 10-year notes down again.",
              "The board promises that [the pump will run]."});
}

TEST(Indirect, LeavesOutWhatTellsTheTime) {
  expect_all({"With the vote three weeks away, the board spoke.",
              "For decades, they say, [the pump has leaked].", "[The pump leaks], they say."});
}

TEST(Indirect, LeavesOutWhatWasAsked) {
  expect_all(
      {"Asked about the pump on Monday, she laughed.", "(Asked for more, the board replied with a laugh.)"});
}

TEST(Indirect, LeavesOutWhatIsMerelyRelated) {
  expect_all({"They want laws, new ideas related to the pumps that leak."});
}

TEST(Indirect, AfterASourceNeedsAVerb) {
  expect_all({"According to the Herald, the mayor, a baker from Tarn, said [the pump leaks]."});
}

TEST(Indirect, BeginsBehindTheCue) {
  expect_all({"The board said [the pump would run for years].", "He said that [the pump would run].",
              "She told the council that [the pump had been mended].",
              "They said on Friday that [nobody had asked them].", "She asked [whether the pump would run].",
              "He urged them [to mend the pump].", "She told the council last week that [the pump ran].",
              "He said this month [the pump would run]."});
}

TEST(Indirect, MayStandBeforeTheCue) {
  expect_all({"[The pump would run for years], the board said.", "[The pump leaks], said the engineer.",
              "[The pump leaks], according to the engineer.",
              "According to the engineer, [the pump leaks]."});
}

TEST(Indirect, LeavesWhatIsNoWords) {
  expect_all({"The board said nothing at all until noon.",
              "Eleven minutes later, according to the board, it left."});
}

TEST(Indirect, BeginsBehindADateline) {
  expect_all({"PORT ELLEN, June 3 (Wire) - [The pump would run for years], the board said.",
              "TARN \u2014 [The pump would run for years], according to the board."});
}

TEST(Indirect, GoesOnBehindTheAttribution) {
  expect_all({"[The pump leaks], she said, [and the pipe is rusty].",
              "[The board], said Ann Hall, [asked three bakers what it was].",
              "[But the pump leaks], said one source in the town hall."});
}

TEST(Indirect, IsWhatIsMadeClear) {
  expect_all({"Hall made it very clear that [it leaks].", "Hall made clear that [it leaks].",
              "Hall made it clear.", "Hall explained it by saying that [it leaks]."});
}

TEST(Indirect, IsMoreThanAPronoun) {
  expect_all({"Hall announced it, adding that [it leaks]."});
}

TEST(Indirect, IsSplitByItsAttribution) {
  expect_all({"[The pump], she said, [is old].", "[The pump], she said, [leaks].",
              "[It leaks], she said, smiles.", "[In Tarn last week], she said, [nobody met the board].",
              "[The pump in the yard], according to the board, [is old].",
              "[In the north], according to the board, [bakers are leaving].",
              "[The pump], according to Ann Hall, another engineer, [is old].",
              "[Rather than rise], said the mayor, a baker, [it fell].", "The pump, she said, is \"old\".",
              "Still, she said, [the pump has run].", "On Monday, she said, and left.",
              "The mayor, one of two hurt in the attacks, sent her best wishes."});
}

TEST(Indirect, IsNotWhatTheSpeakerDoesBesides) {
  expect_all({"[He was wrong], Mr Orme says, and shrugs.", "[It leaks], he said, [and it smells]."});
}

TEST(Indirect, EndsWhereTheNextBegins) {
  expect_all({"He said [the pump was new], though Ada Marsh, of the yard, said [it was old]."});
  expect_all({"He said [the pump was new], though she said [it was old].",
              "She said [the pump, which was dear, was old], but he told her [it ran].",
              "He said [the pump was old], adding that [it leaked].",
              "He said [the pump was old] and added that [it leaked]."});
}

TEST(Indirect, FollowsTheSourceInsideARelativeClause) {
  expect_all({"They turned boats away which, according to the agency, [many have criticised].",
              "According to the team's coach, [the robot scored]."});
}

TEST(Indirect, BeginsBehindWhomItIsTold) {
  expect_all({"Ann Hall told the court [papers were lost].", "Ann Hall told the board [Mr Lee had left].",
              "Ann Hall told Reuters [prices would rise].", "Ann Hall told reporters [this was a good year].",
              "Ann Hall told the board [up to 40 boats would go].", "Ann Hall told her son [the pump leaks].",
              "Ann Hall told her [it leaks].", "Ann Hall told the board [that was the plan].",
              "Ann Hall told the board the truth and left.", "Ann Hall told a news briefing in the port.",
              "\"It leaks,\" Ann Hall told all those who had come."});
}

TEST(Indirect, StandsBeforeWhomItIsTold) {
  expect_all({"[The pump leaks], Ann Hall told the board.",
              "[About 40 boats had gone], she told them on Monday.",
              "[The pump], she told the board, [leaks badly].",
              "In a letter to the club, she told the story of the pump.",
              "[The pump leaks], Ann Hall told her son, who runs it."});
}

TEST(Indirect, StandsBehindALinkAndItsSource) {
  expect_all({"The boat was late when, according to the board, [it hit the pier].",
              "The boat was late because, according to the board, [the pump leaked]."});
}

TEST(Indirect, BeginsWithDegreesAndAmounts) {
  expect_all({"Ann Hall said [only one pump works].", "Ann Hall said [\u00a340m is needed].",
              "Ann Hall said [at least 40 boats had gone].", "Ann Hall said [about half the boats had gone].",
              "Ann Hall said [despite the rain the pump runs].",
              "Ann Hall claimed without any proof that [the pump runs]."});
}

TEST(Indirect, IsWhatCourtsRuleAndBanksForecast) {
  expect_all({"The judge ruled that [the pump may run].", "The bank forecast that [prices would rise].",
              "The judge threw it out, ruling that [the pump may run].", "The ruling party held the yard.",
              "The mayor ruled out a vote on the pump."});
}

TEST(Indirect, LeavesWhatTellsWhichThingOrWhen) {
  expect_all({"Reports have speculated on the role that soldiers will play.",
              "It became a light show that can be seen from the hill.",
              "They help five towns whose claim rate is above ten.",
              "Since the pump broke, the council has responded with buckets.",
              "When Ann Hall told her [the pump would leak], her mother laughed.",
              "They promised an answer to Ann Hall and her club.", "[When it rains], he said, [it leaks].",
              "They can ask Hall about the man who will be there.",
              "The group burned the town, named its paper after it and claimed that [it had won]."});
}

TEST(Indirect, LeavesUponWhatSomebodySpoke) {
  expect_all({"Asked about the pump that leaks, Mr Orme replied with a shrug.",
              "Asked [if the pump leaks], Mr Orme shrugged.", "But asked [if it leaks], he left.",
              "In minutes that leaked, two members argued that [it leaks].",
              "In minutes that leaked, two members argued that \"it leaks\"."});
}

TEST(Indirect, LeavesWhatIsNoClauseAndWhatHoldsMarks) {
  expect_all({"She said nothing.", "The board announced a plan for the pump.",
              "She said the pump was \"a wreck\" and would go.", "\"It leaks,\" he said.",
              "He said: \"It leaks.\"", "\"It leaks,\" said Ms Vane, who runs the museum.",
              "She said on Friday that.", "It is worth noting that the pump leaks."});
}

TEST(Indirect, BeginsWithAPronounAndItsVerb) {
  expect_all({"The board said [they'd mend the pump].", "She says [it\u2019ll leak].",
              "[He's late], she said.", "[They'll mend it], she said."});
}

TEST(Indirect, BeginsBehindATime) {
  expect_all({"The board said in April that [the pump had failed].",
              "She said in 2019 that [the pump had failed].",
              "The board announced two days earlier that [the pump had failed]."});
}

TEST(Indirect, BeginsBehindATimeAfterOrBeforeSomething) {
  expect_all({"Hall said several weeks later that [it leaks].",
              "Hall said moments before the vote, and people left.",
              "Hall said a few days after the flood that [it leaks].",
              "Hall said late on Monday that [it leaks].", "Hall said early Friday that [it leaks].",
              "Hall said [late boats were lost].", "Hall said minutes earlier [the pump was fixed].",
              "Hall said [two days of rain were enough]."});
}

TEST(Indirect, BeginsBehindWhoIsAddressed) {
  expect_all({"She told the Herald in late May.", "The board warned [it could fail].",
              "The board warned it to stop.", "She told the Times that [the pump had failed].",
              "They were asked [whom the pump served].", "She told them [where it leaks]."});
}

TEST(Indirect, HasTwoSubjects) {
  expect_all({"The board admitted [the baker and the mayor have left].",
              "The board denied the report and no plan was made."});
}

TEST(Indirect, IsAnInfinitiveOfWhoIsCalledUpon) {
  expect_all({"The board called on the town [to mend the pump].", "They call for the mayor [to go].",
              "They call for more time to the delight of the mayor.", "She called the plan to mind.",
              "She urged them [to mend the pump] after it had failed.",
              "She vowed [to go after the thief]."});
}

TEST(Indirect, IsWhatSomeOfManySay) {
  expect_all({"Six in 10 say [the pump leaks].", "Nine out of 10 said [the pump leaks].",
              "Some 26% say [the pump leaks].", "It is one of two said to be ill."});
}

TEST(Indirect, BeginsBehindAnAsideAndThat) {
  expect_all({"Hall said, in a letter to the board on Monday, that [it leaks].",
              "Hall said, twice, that [it leaks].", "Hall told Beth Lee, a nurse, that [it leaks].",
              "Hall said - and Lee agreed - that [it leaks].", "Hall claims (wrongly) that [it leaks].",
              "She said, [if elected, she would close it].", "Hall said for the first time that [it leaks].",
              "Hall said that - [at least for now - it leaks].",
              "Hall praised the pump, an old one, that leaks."});
}

TEST(Indirect, FollowsAnAside) {
  expect_all({"As the Herald reported, [the pump leaks].",
              "The pump leaks, as the Herald reported, and rusts.", "As the Herald reported, a shrug."});
}

TEST(Indirect, FollowsAsSomebodySaid) {
  expect_all({"But as Hall noted, [those voters will come].",
              "However, as Hall has noted, [cases have been lost].",
              "As Hall noted in his book, [the yard was shut].", "As the mayor, a baker, said, [it leaks].",
              "As Hall points out, [it leaks].", "It leaks as Hall noted, and the yard was shut."});
}

TEST(Indirect, StandsFarBehindWhomItIsTold) {
  expect_all({"Hall told the Herald, the Times and the Mail that [it leaks].",
              "Hall told anyone who would listen that [it leaks].",
              "Hall told a crowd of bakers on Monday night that [it leaks]."});
}

TEST(Indirect, StandsFarBehindWhereItIsSaid) {
  expect_all({"Hall argued during Saturday's Democratic debate that [it leaks].",
              "Hall noted in a guest column in Saturday's Herald that [it leaks].",
              "Hall stressed again and again that [it leaks].", "Hall said Saturday night that [it leaks].",
              "Hall agreed on the condition that they left.", "Hall agreed to walking that they like.",
              "Hall argued of the plan that it leaks."});
}

TEST(Indirect, HasASubjectOfManyKinds) {
  expect_all({"Hall claimed [nobody had gone].", "Hall said [nothing had gone].", "Hall said nothing of it.",
              "Hall claimed [as many as 40 boats had sunk].", "Hall claimed [Monday's vote was void].",
              "Hall said [last week's vote was void].", "Hall claimed [this was lost].",
              "Hall said [there were leaks].", "Hall said last week [it leaked].",
              "Hall claimed [next year would be worse].", "Hall claimed [$40m had been lost].",
              "Hall claimed [people buy boats].", "Hall claimed [the plan to open it was mad].",
              "Hall claimed [the man who lost it had gone].", "Hall claimed [opening it would be mad].",
              "Hall claimed [if it rains, it leaks].", "Hall warned [the board needs help].",
              "Hall announced 40 jobs.", "Hall begged a man who claimed to be ill."});
}

TEST(Indirect, FollowsItsSpeakersName) {
  expect_all({"At first, said the mayor, [the yard leaked].",
              "[It leaks], said the mayor, a baker based in Tarn.",
              "Asked about the plan, she told the board that [it leaked]."});
}

TEST(Indirect, IsNotWhatIsDoneBeside) {
  expect_all({"\"It leaks,\" she said citing costs.", "She said [citing costs was wrong]."});
}

TEST(Indirect, IsOfARelativeClause) {
  expect_all({"She has a plan the mayor argues [will work].", "They want a roof, which Hall argued [is old].",
              "The yard that Hall said [leaked] will shut.", "Hall said in a statement [the yard leaks]."});
}

TEST(Indirect, HasAModal) {
  expect_all({"Hall argued [the plan to pay for it would fail].", "Hall announced a plan that would fail."});
}

TEST(Indirect, IsNotWhatTellsMoreOfIt) {
  expect_all(
      {"[It leaks], Hall said, a fault that could grow.", "[It leaks], Hall said, [the fault could grow].",
       "[It leaks], Hall said, two days after they had left.",
       "An engineer who is old, Hall boasted of the yard.", "It shows: According to the board, [it leaks]."});
}

TEST(Indirect, RunsOverASingleDash) {
  expect_all({"Hall said [the pump leaks - and needs a new roof].",
              "Their plan - which Hall says [is old] - was cut.",
              "Hall said [the pump leaks] - though it was mended.",
              "Hall said [it leaks] - although it was mended.",
              "Hall said [the pump leaks] - and claimed that [the roof was old]."});
}

TEST(Indirect, RunsOverAFrontedClause) {
  expect_all({"Hall said [if it leaked, she would call them].",
              "Hall said that [the pump would run but that if it leaked, she would advise them].",
              "Hall said [her brother and neighbour, an engineer, wrote a book].",
              "Hall said [if it leaks], she said so before."});
}

TEST(Indirect, EndsWhereAnotherSpeaks) {
  expect_all({"One baker says [it leaks] and another claims that [it is dry]."});
}

TEST(Indirect, HasPeopleAndTheirVerb) {
  expect_all({"The board said [people buy them]."});
}

TEST(Indirect, RunsOverNumberSigns) {
  expect_all({"[The No. 1 choice is old], the board said.", "She said no. [No. 12 is old], the board said."});
}

TEST(Indirect, EndsWhereAFrontedClauseEnds) {
  expect_all({"While the board said [it leaks], the mayor left.",
              "But after the board announced [it leaks], the mayor left.",
              "When told [it leaks], the mayor left."});
}

TEST(Indirect, EndsBeforeWhoseVerbComesLater) {
  expect_all({"Noting that [it leaks], the board left.", "After saying that [it leaks], she left.",
              "Adding that [the pump, which leaks, is old], the board left.",
              "Once saying that it leaks was dear, and the board left."});
}

TEST(Indirect, EndsWhereARelativeClauseEnds) {
  expect_all({"The pump, which the board says [leaks], is old.", "The mayor, who said [it leaks], is old.",
              "They asked the mayor, who said [the plan, which he wrote, is old].",
              "They saw a mayor who said [the plan, now a year old, is good]."});
}

TEST(Indirect, KeepsThatWhereItIsASubject) {
  expect_all({"The board said [that is the plan].", "The board said that [the plan is good]."});
}

TEST(Indirect, IsNotOfNounsThatLookLikeVerbs) {
  expect_all({"They spoke of attacks that the town had feared.", "They are states that have voted.",
              "They read the emails that the board had sent.",
              "They drop the personal insults that only bakers seem able to make.",
              "He planned a series of similarly cruel attacks that hurt two bakers in Tarn.",
              "They point to the ratings that boats are given.", "They point out that [boats are slow]."});
}

TEST(Indirect, IsNotWhatNobodySays) {
  expect_all({"It is hard not to say that the pump leaks.", "It's fair to say that the pump leaks.",
              "It was quick to say that [the pump leaks]."});
}

TEST(Indirect, IsNotBeforeWhatIsDone) {
  expect_all({"They found the note, reported it to the mayor and left.",
              "He hosts a talk on Sundays, writes a weekly column and sings.",
              "Despite the cost of the pump, they refuse to go.", "What's more, [the pump leaks], she said.",
              "[The pump leaks], she said on Monday.",
              "[The pump leaks], says Ann Hall, an engineer at the yard who was not there."});
}

TEST(Indirect, IsNotWhatWasNotSaid) {
  expect_all({"Nobody said the pump leaks.", "No one said that the pump leaks.",
              "None of them said that the pump leaks.", "Not everyone agrees that the pump leaks.",
              "The board never said the pump leaks.", "The board did not say the pump leaks.",
              "The board hasn't yet said that the pump leaks.", "Neither board said that the pump leaks."});
  expect_all({"No 10 said that [the pump leaks].", "The board did not say [whether the pump leaks].",
              "The board not only said [the pump leaks].", "The board denied that [the pump leaks].",
              "There is no pump, and the board says [it left]."});
}

}  // namespace
}  // namespace presslight
