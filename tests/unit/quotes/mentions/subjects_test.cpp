#include "presslight/quotes/mentions/subjects.h"

#include <gtest/gtest.h>

#include "support/outlines.h"

namespace presslight {
namespace {

std::string read(std::string text, std::vector<std::string> names = {}) {
  return Outlined(std::move(text), std::move(names)).cues_with_subjects();
}

TEST(FindSubjects, FindsTheSubjectBefore) {
  EXPECT_EQ(read("Ada Marsh said it works.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("The ministry has repeatedly said it works."), "said < The ministry");
  EXPECT_EQ(read("She is claiming that it works."), "claiming < She");
  EXPECT_EQ(read("A spokesman for the council said so."), "said < A spokesman for the council");
  EXPECT_EQ(read("Campaign officials say it works."), "say < Campaign officials");
  EXPECT_EQ(read("A press release said so."), "said < A press release");
  EXPECT_EQ(read("Morley's said no then.", {"Morley's"}), "said < Morley's");
  EXPECT_EQ(read("They know what's said of Hall."), "know < They; said < -");
  EXPECT_EQ(read("Then they'll say they left."), "say < they");
  EXPECT_EQ(read("She's said it works."), "said < She");
  EXPECT_EQ(read("They say she\u2019s also said no."), "say < They; said < she");
  EXPECT_EQ(read("They left; he's said to be ill."), "said < -");
  EXPECT_EQ(read("They left; it's said he is ill."), "said < -");
  EXPECT_EQ(read("They left; it's just what he'd said."), "said < he");
  EXPECT_EQ(read("Morley's said to be ill.", {"Morley"}), "said < -");
  EXPECT_EQ(read("Parents at the school say they left."), "say < Parents at the school");
  EXPECT_EQ(read("Parents have no final say on it."), "");
}

TEST(FindSubjects, StandBehindTheVerb) {
  EXPECT_EQ(read("In Tarn, it works, said Ann Hall.", {"Tarn", "Ann Hall"}), "said < Ann Hall");
  EXPECT_EQ(read("In Tarn, it works, said the mayor.", {"Tarn"}), "said < the mayor");
  EXPECT_EQ(read("It works, warn experts"), "warn < experts");
  EXPECT_EQ(read("The mayor, a baker, said Ann Hall \"knew\".", {"Ann Hall"}), "said < The mayor");
}

TEST(FindSubjects, OfVerbsThatAreJoined) {
  EXPECT_EQ(read("Ann Hall works in the town and says it leaks.", {"Ann Hall"}), "says < Ann Hall");
  EXPECT_EQ(read("Bakers work in the town and say it leaks."), "say < Bakers");
  EXPECT_EQ(read("The panel upheld the order, saying it works."), "saying < The panel");
  EXPECT_EQ(read("Ann Hall said the town would declare it and suggested that it leaks.", {"Ann Hall"}),
            "said < Ann Hall; declare < the town; suggested < Ann Hall");
}

TEST(FindSubjects, AreCrowdsBehindThings) {
  EXPECT_EQ(read("It set up a clash with bakers who say it leaks."), "set < It; say < bakers");
  EXPECT_EQ(read("It drew a friend of bakers who says it leaks."), "says < a friend of bakers");
}

TEST(FindSubjects, AreTextsThatAreThere) {
  EXPECT_EQ(read("All they saw is a message stating that it leaks."), "saw < they; stating < a message");
  EXPECT_EQ(read("She received a letter saying it leaks."), "saying < a letter");
  EXPECT_EQ(read("She sent a letter saying it leaks."), "sent < She; saying < She");
}

TEST(FindSubjects, HaveTwoPosts) {
  EXPECT_EQ(read("Ann Hall, a baker and chairwoman of the union, which is old, said it leaks.", {"Ann Hall"}),
            "said < Ann Hall");
}

TEST(FindSubjects, AreDeterminersAlone) {
  EXPECT_EQ(read("Some said it works."), "said < Some");
  EXPECT_EQ(read("\"No,\" both warned."), "warned < both");
  EXPECT_EQ(read("The other two said it works."), "said < The other two");
  EXPECT_EQ(read("It was the 12 told to go."), "");
  EXPECT_EQ(read("Many warned boats left."), "");
}

TEST(FindSubjects, StandBehindALeadingParticiple) {
  EXPECT_EQ(read("Noting that it works, the board left."), "Noting < the board");
  EXPECT_EQ(read("After saying so on Monday, she later left."), "saying < she");
  EXPECT_EQ(read("Boats saying so, she left."), "saying < -");
  EXPECT_EQ(read("After saying so, no."), "saying < -");
}

TEST(FindSubjects, AreNotWhatWasDoneToThem) {
  EXPECT_EQ(read("The mother of a boy who was thrown from a cart has said so."),
            "said < The mother of a boy");
  EXPECT_EQ(read("A boy, who was thrown from a cart, said so."), "said < A boy");
  EXPECT_EQ(read("At what point do the bakers say so?"), "say < the bakers");
  EXPECT_EQ(read("A boy who fell, and was thrown from a cart said so."), "said < A boy");
}

TEST(FindSubjects, HoldTwoPosts) {
  EXPECT_EQ(read("\"No,\" said lobbyist and club head Ada Marsh.", {"Ada Marsh"}),
            "said < lobbyist and club head Ada Marsh");
  EXPECT_EQ(read("\"No,\" said Lib MP and club head Ada Marsh.", {"Ada Marsh"}),
            "said < Lib MP and club head Ada Marsh");
  EXPECT_EQ(read("\"No,\" said bakers and club head Ada Marsh.", {"Ada Marsh"}),
            "said < bakers and club head Ada Marsh");
  EXPECT_EQ(read("\"No,\" said the Baker and club head Ada Marsh.", {"Ada Marsh"}),
            "said < the Baker and club head Ada Marsh");
}

TEST(FindSubjects, AreTwoWhoSpeakTogether) {
  EXPECT_EQ(read("Ada Marsh and the mayor of Tarn said so.", {"Ada Marsh"}),
            "said < Ada Marsh and the mayor of Tarn");
  EXPECT_EQ(read("\"No,\" said Ada Marsh and the mayor.", {"Ada Marsh"}), "said < Ada Marsh and the mayor");
  EXPECT_EQ(read("They left; both Ada Marsh and the mayor said so.", {"Ada Marsh"}),
            "said < both Ada Marsh and the mayor");
  EXPECT_EQ(read("She and her friends said so."), "said < She and her friends");
  EXPECT_EQ(read("Ada Marsh and the mayor, who left, said so.", {"Ada Marsh"}),
            "said < Ada Marsh and the mayor");
  EXPECT_EQ(read("They met Ada Marsh and the mayor said so.", {"Ada Marsh"}), "said < the mayor");
  EXPECT_EQ(read("Ada Marsh, a baker and friend of the mayor, said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("After rows over Tarn, a baker and the mayor said so.", {"Tarn"}),
            "said < a baker and the mayor");
  EXPECT_EQ(read("\"No,\" said Ada Marsh and the mayor left.", {"Ada Marsh"}), "said < Ada Marsh");
}

TEST(FindSubjects, AreFromWhomAThingComes) {
  EXPECT_EQ(read("It drew objections from some bakers who said so."), "said < some bakers");
  EXPECT_EQ(read("A group of some bakers who said so left."), "said < A group of some bakers");
  EXPECT_EQ(read("A woman from the town who said so left."), "said < A woman from the town");
}

TEST(FindSubjects, StandBeforeAnAside) {
  EXPECT_EQ(read("Ada Marsh, meanwhile, said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("She, however, said so."), "said < She");
  EXPECT_EQ(read("Bakers, for instance, said so."), "said < Bakers");
  EXPECT_EQ(read("Ada Marsh, the mayor, however, said so.", {"Ada Marsh"}), "said < Ada Marsh");
}

TEST(FindSubjects, DenyBehindAnApposition) {
  EXPECT_EQ(read("The heads of the yard, Ada Marsh, deny that it works.", {"Ada Marsh"}),
            "deny < The heads of the yard, Ada Marsh");
}

TEST(FindSubjects, ServeSomebody) {
  EXPECT_EQ(read("\"No,\" said an aide to the mayor."), "said < an aide to the mayor");
  EXPECT_EQ(read("\"No,\" said a man close to the mayor."), "said < a man close to the mayor");
  EXPECT_EQ(read("\"No,\" said a man to the mayor."), "said < a man");
}

TEST(FindSubjects, StandBeforeAReflexive) {
  EXPECT_EQ(read("Ada Marsh herself said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("Bakers themselves later said so."), "said < Bakers");
}

TEST(FindSubjects, StandBeforeTheirParticiple) {
  EXPECT_EQ(read("People living nearby said so."), "said < People");
  EXPECT_EQ(read("Bakers living nearby said so."), "said < Bakers");
  EXPECT_EQ(read("The living said so."), "said < The living");
  EXPECT_EQ(read("Former board planning head Ada Marsh said so.", {"Ada Marsh"}),
            "said < planning head Ada Marsh");
}

TEST(FindSubjects, MayBeCalledMayOrWill) {
  EXPECT_EQ(read("Then Eva May said so.", {"Eva May"}), "said < Eva May");
  EXPECT_EQ(read("Then Eva Will has said so.", {"Eva Will"}), "said < Eva Will");
  EXPECT_EQ(read("Then the chair, Will Marsh, said so.", {"Will Marsh"}), "said < the chair, Will Marsh");
  EXPECT_EQ(read("Then the chair, Drew Marsh, said so.", {"Drew Marsh"}), "said < the chair, Drew Marsh");
  EXPECT_EQ(read("Then Eva Connolly said so.", {"Eva Connolly"}), "said < Eva Connolly");
  EXPECT_EQ(read("Then Eva Long said so.", {"Eva Long"}), "said < Eva Long");
  EXPECT_EQ(read("Then Eva Marsh Friday said so.", {"Eva Marsh"}), "said < Eva Marsh");
  EXPECT_EQ(read("They may say so. May they say so."), "say < They; say < they");
  EXPECT_EQ(read("Bakers Will Say So"), "Say < Bakers");
}

TEST(FindSubjects, AreHeardInARecording) {
  EXPECT_EQ(read("The show is footage of Ada Marsh saying so.", {"Ada Marsh"}), "saying < Ada Marsh");
  EXPECT_EQ(read("They came with a clip saying so."), "saying < a clip");
  EXPECT_EQ(read("When they showed a clip of a baker shouting at a gull, she left."),
            "showed < they; shouting < a clip of a baker");
}

TEST(FindSubjects, AreNotOfNounsBeforeTheirClause) {
  EXPECT_EQ(read("They are states that have voted."), "");
  EXPECT_EQ(read("Ada Marsh states that boats have left.", {"Ada Marsh"}), "states < Ada Marsh");
}

TEST(FindSubjects, SkipsWhatStandsBetween) {
  EXPECT_EQ(read("Ada Marsh, the new head of the yard, said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("Ada Marsh, 45, a welder from Leeds, said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("Ada Marsh, who mends boats, said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("Ada Marsh (Lib) said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("Ada Marsh (Lib, Tarn East), a welder from Leeds, said so.", {"Ada Marsh"}),
            "said < Ada Marsh");
  EXPECT_EQ(read("Ada Marsh on Thursday vowed it.", {"Ada Marsh"}), "vowed < Ada Marsh");
  EXPECT_EQ(read("On Monday, Ada Marsh in a statement said so.", {"Ada Marsh"}), "said < Ada Marsh");
}

TEST(FindSubjects, ReadsOverASeries) {
  EXPECT_EQ(read("A bench of Ada Marsh and Ben Holt, hearing it, said so.", {"Ada Marsh", "Ben Holt"}),
            "said < A bench of Ada Marsh");
  EXPECT_EQ(read("\"It works,\" one wrote."), "wrote < one");
}

TEST(FindSubjects, ReadsOverTheTime) {
  for (const char* when : {"last week", "late Monday", "this morning", "in June", "earlier this year",
                           "at the time", "on Friday evening", "on Jan. 6", "yesterday"})
    EXPECT_EQ(read(std::string("Ada Marsh ") + when + " said so.", {"Ada Marsh"}), "said < Ada Marsh")
        << when;
  EXPECT_EQ(read("So Tarn Times said so.", {"Tarn Times"}), "said < Tarn Times");
}

TEST(FindSubjects, FindsWhoIsQuoted) {
  EXPECT_EQ(read("The paper quoted the army as saying so."), "quoted < The paper; saying < the army");
  EXPECT_EQ(read("The army was quoted by the paper as saying so."), "quoted < the paper; saying < The army");
  EXPECT_EQ(read("Ada Marsh was quoted by Ben Holt on it.", {"Ada Marsh", "Ben Holt"}), "quoted < Ada Marsh");
  EXPECT_EQ(read("A word that was quoted by Ben Holt.", {"Ben Holt"}), "quoted < Ben Holt");
  EXPECT_EQ(read("Ada Marsh acted as mayor, saying so.", {"Ada Marsh"}), "saying < Ada Marsh");
}

TEST(FindSubjects, ReadsOverWhereSomebodyIsFrom) {
  EXPECT_EQ(read("The mill, based in Tarn, Ohio, said so.", {"Tarn", "Ohio"}), "said < The mill");
  EXPECT_EQ(read("Ada Marsh, a baker who has run it for years, declined to say so.", {"Ada Marsh"}),
            "run < Ada Marsh; say < Ada Marsh");
}

TEST(FindSubjects, GivesAParticipleBehindACommaToWhoOpensTheSentence) {
  EXPECT_EQ(read("Millers at the bank cut it to that, saying so."), "saying < Millers at the bank cut");
  EXPECT_EQ(read("Trouble saying so."), "saying < -");
}

TEST(FindSubjects, ReadsOverAClauseThatTellsWho) {
  EXPECT_EQ(read("The miller who had met Ada Marsh said so.", {"Ada Marsh"}), "said < The miller");
  EXPECT_EQ(read("Those who back Ada Marsh said so.", {"Ada Marsh"}), "said < Those");
  EXPECT_EQ(read("A miller whose son drove the cart told them so."), "told < A miller");
  EXPECT_EQ(read("He left a mill which the board said was old."), "said < the board");
  EXPECT_EQ(read("A miller who was ill left as the board said so."), "said < the board");
  EXPECT_EQ(read("A miller who listened to the show while driving home said so."), "said < A miller");
  EXPECT_EQ(read("A miller left while driving instructors said so."), "said < driving instructors");
}

TEST(FindSubjects, KnowsWhoPutsIt) {
  EXPECT_EQ(read("As Ada Marsh, second in the mill, put it: \"No.\"", {"Ada Marsh"}), "put it < Ada Marsh");
  EXPECT_EQ(read("Ada Marsh put it this way.", {"Ada Marsh"}), "put it < Ada Marsh");
  EXPECT_EQ(read("Ada Marsh put it on the table.", {"Ada Marsh"}), "put < Ada Marsh");
}

TEST(FindSubjects, ReadsOverBodiesInsideAnApposition) {
  EXPECT_EQ(
      read("Ada Marsh, a baker who works with Tarn Mill, a union, said so.", {"Ada Marsh", "Tarn Mill"}),
      "said < Ada Marsh");
  EXPECT_EQ(read("He left, with Ada Marsh recently promising so.", {"Ada Marsh"}), "promising < Ada Marsh");
}

TEST(FindSubjects, KnowsAnAppositionThatNothingCloses) {
  EXPECT_EQ(read("Ada Marsh, president and head of Tarn Mill said so.", {"Ada Marsh", "Tarn Mill"}),
            "said < Ada Marsh");
  EXPECT_EQ(read("Ada Marsh, the baker who founded it in June said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("Ada Marsh, the board said, was ill.", {"Ada Marsh"}), "said < the board");
  EXPECT_EQ(read("Bakers and millers in Tarn said so."), "said < Bakers and millers in Tarn");
}

TEST(FindSubjects, GivesEachTheirParticiple) {
  EXPECT_EQ(read("Both left, Ben Holt laughing and Ada Marsh calling it a day.", {"Ben Holt", "Ada Marsh"}),
            "laughing < Both; calling < Ada Marsh");
  EXPECT_EQ(read("The court has shut a mill granted to Tarn Mill for years, saying so."),
            "saying < The court");
  EXPECT_EQ(read("A mill asked for more, saying so."), "asked < A mill; saying < A mill");
  EXPECT_EQ(
      read("Amid calls for a site that would name them, Ada Marsh took a stand, saying so.", {"Ada Marsh"}),
      "name < a site; saying < Ada Marsh");
  EXPECT_EQ(read("He was in the Herald, which ran a piece naming it so."),
            "ran < the Herald; naming < the Herald");
  EXPECT_EQ(read("Ada Marsh linked the score to improved marks, saying so.", {"Ada Marsh"}),
            "saying < Ada Marsh");
}

TEST(FindSubjects, KnowsWhomWhoMeans) {
  EXPECT_EQ(read("It came from the mouth of Ada Marsh, who said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("He met the statement of Ada Marsh, who said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("It kept mills which the plan shut and Ada Marsh said so.", {"Ada Marsh"}),
            "said < Ada Marsh");
  EXPECT_EQ(read("He met the brother of Ada Marsh, who said so.", {"Ada Marsh"}),
            "said < the brother of Ada Marsh");
  EXPECT_EQ(read("He met Ada Marsh, the head of it, who added so.", {"Ada Marsh"}), "added < Ada Marsh");
  EXPECT_EQ(read("He left Ada Marsh, a mill that said so.", {"Ada Marsh"}), "said < a mill");
  EXPECT_EQ(read("Ada Marsh, who lives outside of the port, Tarn, said so.", {"Ada Marsh", "Tarn"}),
            "said < Ada Marsh");
  EXPECT_EQ(read("He met Ada Marsh, who has less than bakers say.", {"Ada Marsh"}), "say < bakers");
}

TEST(FindSubjects, ReadsOverACommaTooMany) {
  EXPECT_EQ(read("After the vote in Tarn, Ada Marsh (Lib), said so.", {"Tarn", "Ada Marsh"}),
            "said < Ada Marsh");
  EXPECT_EQ(read("Ben Holt, a friend of Ada Marsh (Lib), said so.", {"Ben Holt", "Ada Marsh"}),
            "said < Ben Holt");
}

TEST(FindSubjects, KnowsWhoIsToldAndDoesNotTell) {
  EXPECT_EQ(read("She was hauled in and told that it works."), "told < -");
  EXPECT_EQ(read("She was angry and told him so."), "told < She");
}

TEST(FindSubjects, ReadsOverWhatDashesHold) {
  EXPECT_EQ(read("Ada Marsh -- who had won the vote -- said so.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("The board \u2014 all but Ben Holt \u2014 said so.", {"Ben Holt"}), "said < The board");
}

TEST(FindSubjects, LooksBehindWhereAnotherClauseStandsBefore) {
  EXPECT_EQ(read("The hull, lost off Tarn, sank at noon, said Ada Marsh.", {"Ada Marsh"}),
            "said < Ada Marsh");
  EXPECT_EQ(
      read("The hull, near Tarn, fell to the bottom of the sea, said Ada Marsh.", {"Tarn", "Ada Marsh"}),
      "said < Ada Marsh");
}

TEST(FindSubjects, TakesTwoPostsForOnePerson) {
  EXPECT_EQ(read("\"It works,\" said the chairman and chief executive Ada Marsh.", {"Ada Marsh"}),
            "said < the chairman and chief executive Ada Marsh");
}

TEST(FindSubjects, LeavesRelativeClausesToTheirThings) {
  EXPECT_EQ(read("The court on Wednesday blocked a rule that would have let them in, writing so."),
            "writing < The court");
  EXPECT_EQ(read("She was met by activists chanting it."), "chanting < activists");
}

TEST(FindSubjects, FindsTheSubjectAfter) {
  EXPECT_EQ(read("\"It works,\" said Ada Marsh.", {"Ada Marsh"}), "said < Ada Marsh");
  EXPECT_EQ(read("It works, say critics."), "say < critics");
  EXPECT_EQ(read("It works, according to the ministry."), "according to < the ministry");
  EXPECT_EQ(read("It was described by Ada Marsh as \"good\".", {"Ada Marsh"}), "described < Ada Marsh");
  EXPECT_EQ(read("\"It works,\" Marsh told reporters.", {"Marsh"}), "told < Marsh");
}

TEST(FindSubjects, SharesASubject) {
  EXPECT_EQ(read("Ada Marsh said it works, adding that it is cheap.", {"Ada Marsh"}),
            "said < Ada Marsh; adding < Ada Marsh");
  EXPECT_EQ(read("Ada Marsh took to the stage to say it works.", {"Ada Marsh"}), "say < Ada Marsh");
  EXPECT_EQ(read("In her words, it works."), "words < her");
}

TEST(FindSubjects, LooksOverABracket) {
  EXPECT_EQ(read("Ada Marsh (AM), which runs it, called the move a shame.", {"Ada Marsh"}),
            "runs < Ada Marsh; called < Ada Marsh");
}

TEST(FindSubjects, TakesNothingBehindAPreposition) {
  EXPECT_EQ(read("A woman across the road shouted it."), "shouted < A woman");
  EXPECT_EQ(read("A driver from behind the bus yelled it."), "yelled < A driver");
  EXPECT_EQ(read("A letter sent by the union to Ada Marsh warned of it.", {"Ada Marsh"}),
            "sent < the union; warned < A letter");
  EXPECT_EQ(read("A letter to the minister, Ada Marsh, warned of it.", {"Ada Marsh"}), "warned < A letter");
  EXPECT_EQ(read("The site, run by Ada Marsh, a baker, warned of it.", {"Ada Marsh"}), "warned < The site");
  EXPECT_EQ(read("It works, and before Ada Marsh said so, it did.", {"Ada Marsh"}), "said < Ada Marsh");
}

TEST(FindSubjects, MayEndInANumber) {
  EXPECT_EQ(read("Channel 4 said so.", {"Channel 4"}), "said < Channel 4");
  EXPECT_EQ(read("The two claims of the 10 reports."), "");
}

TEST(FindSubjects, FindsTheSubjectOfWith) {
  EXPECT_EQ(read("The texts show Ada Marsh saying so.", {"Ada Marsh"}),
            "show < The texts; saying < Ada Marsh");
  EXPECT_EQ(read("She recalls her boss saying so."), "recalls < She; saying < her boss");
  EXPECT_EQ(read("Prices fell, with Ada Marsh saying so.", {"Ada Marsh"}), "saying < Ada Marsh");
  EXPECT_EQ(read("The board warned the yard, with critics saying so."),
            "warned < The board; saying < critics");
}

TEST(FindSubjects, TakesNoNounForAVerb) {
  EXPECT_EQ(read("The latest claims about the reports of the comments."), "");
  EXPECT_EQ(read("The council was told of it."), "told < -");
  EXPECT_EQ(read("The strikes were very threatening to owners."), "");
  EXPECT_EQ(read("Recent reports have revealed that it leaks."), "revealed < Recent reports");
  EXPECT_EQ(read("They met the man, named their paper and left."), "named < They");
}

TEST(FindSubjects, KnowsPluralsWithoutAnEnding) {
  EXPECT_EQ(read("\"Who pays?\" people ask."), "ask < people");
  EXPECT_EQ(read("\"Nobody,\" police say."), "say < police");
}

TEST(Subjects, AreNotInTheHeadlineAbove) {
  EXPECT_EQ(read("Protest by bakers\n\nShouting that it leaks, Ann Hall left.", {"Ann Hall"}),
            "Shouting < Ann Hall");
  EXPECT_EQ(read("Ann Hall\n\nIs a baker who said it leaks.", {"Ann Hall"}), "said < a baker");
}

TEST(Subjects, WhatIsIsNotJoinedToWhatWasSaid) {
  EXPECT_EQ(read("Ann Hall said it reaches the shops and urged that it shut.", {"Ann Hall"}),
            "said < Ann Hall; reaches < it; urged < Ann Hall");
  EXPECT_EQ(read("Bakers said it reaches the shops and have urged that it shut."),
            "said < Bakers; reaches < it; urged < Bakers");
}

}  // namespace
}  // namespace presslight
