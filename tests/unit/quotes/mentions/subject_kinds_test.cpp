#include <gtest/gtest.h>

#include "presslight/quotes/mentions/subjects.h"
#include "support/outlines.h"

namespace presslight {
namespace {

std::string read(std::string text, std::vector<std::string> names = {}) {
  return Outlined(std::move(text), std::move(names)).cues_with_subjects();
}

TEST(SubjectsOfManyKinds, AreProportions) {
  EXPECT_EQ(read("Six in 10 say it works."), "say < Six in 10");
  EXPECT_EQ(read("Six out of 10 told us it works."), "told < Six out of 10");
  EXPECT_EQ(read("In Tarn, some 26% said so."), "said < some 26%");
  EXPECT_EQ(read("One of two said to be ill left."), "");
  EXPECT_EQ(read("It has six boats and 10 say it works."), "");
  EXPECT_EQ(read("Three said it works."), "said < Three");
  EXPECT_EQ(read("Of the nine, four said it works."), "said < four");
  EXPECT_EQ(read("Ten of them say it works."), "say < Ten of them");
  EXPECT_EQ(read("Two others said it works."), "said < Two others");
  EXPECT_EQ(read("Several said it works."), "said < Several");
  EXPECT_EQ(read("More than six in 10 said it works."), "said < More than six in 10");
  EXPECT_EQ(read("Only 7 percent who said it works left."), "said < Only 7 percent");
  EXPECT_EQ(read("One tweet said it works."), "said < One tweet");
}

TEST(SubjectsOfManyKinds, AreNotWhoIsAsked) {
  EXPECT_EQ(read("Ann Hall left when asked whether it works.", {"Ann Hall"}), "asked < -");
  EXPECT_EQ(read("Ann Hall asked whether it works.", {"Ann Hall"}), "asked < Ann Hall");
}

TEST(SubjectsOfManyKinds, AreNoTownsOrSums) {
  EXPECT_EQ(read("Ann Hall, who was hurt in Tarn, Ohio, in July 2012, said it works.",
                 {"Ann Hall", "Tarn", "Ohio"}),
            "said < Ann Hall");
  EXPECT_EQ(read("Alarmed by the fall in Tarn, Hall, the mayor, said it works.", {"Tarn", "Hall"}),
            "said < Hall");
  EXPECT_EQ(read("The mayor is suing Ann Hall for $40 million, claiming it works.", {"Ann Hall"}),
            "claiming < The mayor");
  EXPECT_EQ(read("The woman accused of driving along the Tarn Strip said it works.", {"Tarn Strip"}),
            "accused < The woman; said < The woman");
}

TEST(SubjectsOfManyKinds, AreThoseOfTheSameVerb) {
  EXPECT_EQ(read("Bakers said they want it, but said they are late."),
            "said < Bakers; want < they; said < Bakers");
  EXPECT_EQ(read("According to state radio, it works."), "According to < state radio");
  EXPECT_EQ(read("There were unconfirmed reports that it works."), "");
  EXPECT_EQ(read("The accused claims that it works."), "claims < The accused");
}

TEST(SubjectsOfManyKinds, AreWhoeverIsDescribed) {
  EXPECT_EQ(read("In a statement to the Mail, her aide, Ann Hall, said it works.", {"Mail", "Ann Hall"}),
            "said < her aide, Ann Hall");
  EXPECT_EQ(read("Ann Hall, the director for the north said it works.", {"Ann Hall"}), "said < Ann Hall");
  EXPECT_EQ(read("It is so, said Ann Hall, a baker from Tarn, Ohio, who said it works.",
                 {"Ann Hall", "Tarn", "Ohio"}),
            "said < Ann Hall; said < Ann Hall");
  EXPECT_EQ(read("According to a survey, Ann Hall, a baker, left.", {"Ann Hall"}), "According to < a survey");
  EXPECT_EQ(read("According to a Herald/Mail poll, it works.", {"Herald", "Mail"}),
            "According to < a Herald/Mail poll");
}

TEST(SubjectsOfManyKinds, AreSomeOfThem) {
  EXPECT_EQ(read("The mayor left, both bakers saying it works."), "saying < both bakers");
  EXPECT_EQ(read("The mayor put off asking if the board could go but said it works."),
            "put < The mayor; asking < The mayor; said < The mayor");
}

TEST(SubjectsOfManyKinds, MayHaveADateABracketOrAnOddName) {
  EXPECT_EQ(read("The winner of the Nov. 8 vote later said it works."),
            "said < The winner of the Nov. 8 vote");
  EXPECT_EQ(read("Ann Hall (Lib), said it works.", {"Ann Hall"}), "said < Ann Hall");
  EXPECT_EQ(read("Connolly also said it works.", {"Connolly"}), "said < Connolly");
  EXPECT_EQ(read("A note came from the Oxmere Board, which ruled that it works.", {"Oxmere Board"}),
            "ruled < the Oxmere Board");
  EXPECT_EQ(read("It has been called \"mad\" by Ann Hall.", {"Ann Hall"}), "called < Ann Hall");
  EXPECT_EQ(read("Bakers accused Ann Hall of saying it works.", {"Ann Hall"}),
            "accused < Bakers; saying < Ann Hall");

  EXPECT_EQ(read("Local and independent bakers said it works."), "said < Local and independent bakers");
  EXPECT_EQ(read("Bakers and nurses, however, said it works."), "said < Bakers and nurses");
}

TEST(SubjectsOfManyKinds, CloseASentence) {
  EXPECT_EQ(read("\"It works,\" a voice in the film states."), "states < a voice in the film");
  EXPECT_EQ(read("\"It works,\" the two write."), "write < the two");
}

TEST(SubjectsOfManyKinds, AreSharesThatStronglyAgree) {
  EXPECT_EQ(read("Bakers are unsure: 34% strongly agree it works."), "agree < 34%");
}

TEST(SubjectsOfManyKinds, AreThoseOfTheOuterVerb) {
  EXPECT_EQ(read("Ann Hall complained Bob Lee had attacked her and questioned why it works.",
                 {"Ann Hall", "Bob Lee"}),
            "complained < Ann Hall; attacked < Bob Lee; questioned < Ann Hall");
  EXPECT_EQ(
      read("Ann Hall met nurses and kin of the men killed in Tarn and said it works.", {"Ann Hall", "Tarn"}),
      "said < Ann Hall");
}

TEST(SubjectsOfManyKinds, AreAllOrAnother) {
  EXPECT_EQ(read("All five say it works."), "say < All five");
  EXPECT_EQ(read("All but two said it works."), "said < All but two");
  EXPECT_EQ(read("All but two of the bakers said it works."), "said < All but two of the bakers");
  EXPECT_EQ(read("Another said it works."), "said < Another");
  EXPECT_EQ(read("One says it works and another claims that it leaks."), "says < One; claims < another");
  EXPECT_EQ(read("Bakers left, with three in 10 saying it works."), "saying < three in 10");
  EXPECT_EQ(read("A boy of nine said it works."), "said < A boy");
  EXPECT_EQ(read("Those over 60 said it works."), "said < Those");
}

TEST(SubjectsOfManyKinds, OverADefiningClause) {
  EXPECT_EQ(read("Those who were there said it works."), "said < Those");
  EXPECT_EQ(read("Those of us who stayed said it works."), "said < Those");
  EXPECT_EQ(read("Those who live closest to the quay said it works."), "said < Those");
  EXPECT_EQ(read("Ann Hall is a baker and a writer who says it works.", {"Ann Hall"}), "says < Ann Hall");
  EXPECT_EQ(read("Ann Hall was among bakers who said it works.", {"Ann Hall"}), "said < bakers");
  EXPECT_EQ(read("A man who local bakers say left is here."), "say < local bakers");
  EXPECT_EQ(read("A man whose son died in the fire said it works."), "said < A man");
  EXPECT_EQ(read("The board that owns the yard said it works."), "said < The board");
  EXPECT_EQ(read("Ann Hall, a baker who owns the yard said it works.", {"Ann Hall"}), "said < Ann Hall");
  EXPECT_EQ(read("They showed that the board said it works."), "showed < They; said < the board");
  EXPECT_EQ(read("The family living next door said it works."), "said < The family");
  EXPECT_EQ(read("The police living nearby said it works."), "said < The police");
  EXPECT_EQ(read("They like the idea that staff in Tarn said it works."),
            "like < They; said < staff in Tarn");
  EXPECT_EQ(read("Ann Hall is a baker, a writer and a nurse who says it works.", {"Ann Hall"}),
            "says < Ann Hall");
  EXPECT_EQ(read("A man who Ann Hall says left is here.", {"Ann Hall"}), "says < Ann Hall");
}

TEST(SubjectsOfManyKinds, OverATimeInsideTheVerb) {
  EXPECT_EQ(read("She has since said it works."), "said < She");
  EXPECT_EQ(read("Friends have in recent weeks said it works."), "said < Friends");
}

TEST(SubjectsOfManyKinds, OfSayBehindAnyWord) {
  EXPECT_EQ(read("Those surveyed say it works."), "say < Those surveyed");
  EXPECT_EQ(read("Bakers who followed him say they left."), "say < Bakers");
  EXPECT_EQ(read("Bakers heard him say they left."), "");
  EXPECT_EQ(read("Fans of the mayor say by a wide margin that it works."), "say < Fans of the mayor");
}

TEST(SubjectsOfManyKinds, AreWholeLists) {
  const std::vector<std::string> names{"Ann Lee", "Beth Hall", "Carl Park"};
  EXPECT_EQ(read("Ann Lee, Beth Hall and Carl Park said it works.", names),
            "said < Ann Lee, Beth Hall and Carl Park");
  EXPECT_EQ(read("It works, said Ann Lee, Beth Hall and Carl Park.", names),
            "said < Ann Lee, Beth Hall and Carl Park");
  EXPECT_EQ(read("Bakers, masons and nurses said it works."), "said < Bakers, masons and nurses");
  EXPECT_EQ(read("The mayor, a baker and friend of the board, said it works."), "said < The mayor");
  EXPECT_EQ(read("Ann Lee, a baker and friend of the board, said it works.", names), "said < Ann Lee");
}

TEST(SubjectsOfManyKinds, AreWhatWasSeen) {
  EXPECT_EQ(read("Papers seen by the Herald said it works."), "said < Papers");
  EXPECT_EQ(read("The plan is seen by critics as old."), "seen < critics");
  EXPECT_EQ(read("It is an option seen by bakers as old."), "seen < bakers");
  EXPECT_EQ(read("It was seen by bakers."), "seen < bakers");
}

TEST(SubjectsOfManyKinds, HaveTheirRanks) {
  EXPECT_EQ(read("Army 1st Lt. Tim Hale said it works.", {"Army", "Tim Hale"}),
            "said < Army 1st Lt. Tim Hale");
  EXPECT_EQ(read("Army Brig. Gen. Tim Hale said it works.", {"Tim Hale"}), "said < Army Brig. Gen. Tim Hale");
}

TEST(SubjectsOfManyKinds, OverAllAndBoth) {
  EXPECT_EQ(read("The bakers all said it leaks."), "said < The bakers");
  EXPECT_EQ(read("They both said it leaks."), "said < They");
  EXPECT_EQ(read("Both said it leaks."), "said < Both");
}

TEST(SubjectsOfManyKinds, OfVerbsBeforeThat) {
  EXPECT_EQ(read("Those who advocate it argue that it works."), "advocate < Those; argue < Those");
  EXPECT_EQ(read("Many bakers fear the cost and argue that it works."),
            "fear < Many bakers; argue < Many bakers");
  EXPECT_EQ(read("Lee and Alba suggest this works.", {"Lee", "Alba"}), "suggest < Lee and Alba");
  EXPECT_EQ(read("Leaders point out that it works."), "point < Leaders");
  EXPECT_EQ(read("Ann Alba suggest this works.", {"Ann Alba"}), "");
  EXPECT_EQ(read("Lee and Alba claim this works.", {"Lee", "Alba"}), "claim < Lee and Alba");
  EXPECT_EQ(read("Early states that held it left."), "");
  EXPECT_EQ(read("From hopes of higher rates, they said, it works."), "said < they");
  EXPECT_EQ(read("Hall confirmed by email that it works.", {"Hall"}), "confirmed < Hall");
}

}  // namespace
}  // namespace presslight
