#include "presslight/quotes/kinds/kinds.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

#include "presslight/quotes/quotes.h"

namespace presslight {
namespace {

constexpr std::array<const char*, 4> kNames{"direct", "mixed", "scare", "indirect"};

/// The kinds of the marked quotes of `text`, joined by spaces.
std::string kinds(const std::string& text) {
  const Document document = Document::cut(text);
  const std::vector<ParagraphRole> roles(document.paragraphs().size(), ParagraphRole::body);
  std::string joined;
  for (const Quote& quote : find_quotes(document, roles, {}))
    if (quote.kind != QuoteKind::indirect)
      joined.append(joined.empty() ? "" : " ").append(kNames[static_cast<std::size_t>(quote.kind)]);
  return joined;
}

TEST(Kinds, TellSayingsFromPhrases) {
  EXPECT_EQ(kinds("\"The pump has been mended,\" Mr Orme said on Friday."), "direct");
  EXPECT_EQ(kinds("'The pump has been mended', Mr Orme said on Friday."), "direct");
  EXPECT_EQ(kinds("Mr Orme told the council: \"We mended it. It runs.\""), "direct");
  EXPECT_EQ(kinds("Mr Orme said the pump was \"as good as new\" and would run for years."), "mixed");
  EXPECT_EQ(kinds("Mr Orme called the report 'a heap of nonsense' and left."), "mixed");
}

TEST(Kinds, AWholeSentenceIsDirectWhereverItsStopStands) {
  EXPECT_EQ(kinds("Mr Orme said, \"The pump has been mended\"."), "direct");
  EXPECT_EQ(kinds("Mr Orme told the council: 'It has been mended'."), "direct");
  EXPECT_EQ(kinds("Mr Orme said it was \"as good as new\"."), "mixed");
  EXPECT_EQ(kinds("\"It works,\" he said, \"and I trust it\"."), "direct direct");
  EXPECT_EQ(kinds("\"It works,\" he said, adding that it \"has been mended\"."), "direct mixed");
}

TEST(Kinds, WhatSomethingIsCalledIsAPhrase) {
  EXPECT_EQ(kinds("Mr Orme called the new pump \"the town's best friend.\""), "mixed");
  EXPECT_EQ(kinds("Titled \"A Very Salty Tide,\" the film is short."), "scare");
}

TEST(Kinds, AWorkIsCalledSomething) {
  EXPECT_EQ(kinds("They saw a play called \"The Salt Ledger,\" in Tarn."), "scare");
}

TEST(Kinds, WhoeverCalledItSoSaidIt) {
  EXPECT_EQ(kinds("The report, described by one member as \"damning\", runs to 300 pages."), "mixed");
  EXPECT_EQ(kinds("A plan described by the board's leader, Mr Orme, as 'mad' was dropped."), "mixed");
  EXPECT_EQ(kinds("The report, branded \"a whitewash\" by bakers, runs to 300 pages."), "mixed");
  EXPECT_EQ(kinds("The report, which lies by a \"damning\" file, runs to 300 pages."), "scare");
}

TEST(Kinds, AWordAloneIsSaid) {
  EXPECT_EQ(kinds("Her reply was blunt. \"No.\""), "direct");
  EXPECT_EQ(kinds("He shook his head. \"Never!\" The board left."), "direct");
}

TEST(Kinds, TakeTheWordsOfAFrontedReportForSaid) {
  EXPECT_EQ(kinds("The sheds are 'a maze of rotten planks' for cats, the owner has claimed."), "mixed");
  EXPECT_EQ(kinds("The film \"Nine Kinds of Weather\" opens in May, the owner has claimed."), "scare");
}

TEST(Kinds, TakeWhatFollowsAColonForSaid) {
  EXPECT_EQ(kinds("Her verdict on the plan: \"homeopathic\"."), "mixed");
}

TEST(Kinds, TakeAReplyForSaid) {
  EXPECT_EQ(kinds("The crowd stood at the gate in the rain. \"Respect!\" came the reply."), "direct");
}

TEST(Kinds, KnowTheNamesOfThings) {
  EXPECT_EQ(kinds("They named their robot \"Copper Wren\" and the boat, named \"Salt Wind\", won."),
            "scare scare");
  EXPECT_EQ(kinds("They named their robot \"Wren.\" It won."), "scare");
}

TEST(Kinds, KnowTheTitlesOfWorks) {
  EXPECT_EQ(kinds("Hall told them of the podcast \"Ada's Own Tide.\" Many heard it."), "scare");
  EXPECT_EQ(kinds("You see it all in his slow documentary \"7th.\" The film, which is long, won."), "scare");
  EXPECT_EQ(kinds("Bob Lee's commentary, \"Hall, mend your own boat,\" is too long."), "scare");
  EXPECT_EQ(kinds("In a speech, \"Hall, mend your own boat,\" was all she said."), "mixed");
  EXPECT_EQ(kinds("Hall complained of an \"Act Of Terror.\""), "direct");
  EXPECT_EQ(kinds("Sunday on TNN's \"Morning Tide,\" Hall said that he would go."), "scare");
  EXPECT_EQ(kinds("The mayor said during a \"Two Mills Day\" in Tarn that she would go."), "scare");
  EXPECT_EQ(kinds("The mayor told them during the \"Two Mills Day\" that it was \"over\"."), "scare mixed");
  EXPECT_EQ(kinds("Lee wrote of Hall's \"Lee founded Tarn\" flap."), "mixed");
  EXPECT_EQ(kinds("He said of the film, \"We will all be back by Monday with the rest of the Boats.\""),
            "direct");
}

TEST(Kinds, AskWhoMayHaveSaidThem) {
  const std::string before = "The ministry said on Friday that it would pay. ";
  EXPECT_EQ(kinds(before + "Farmers get a \"green bonus\" for each field."), "scare");
  EXPECT_EQ(kinds(before + "Officials promised a \"green bonus\" for each field."), "mixed");
}

TEST(Kinds, KnowTermsThatTheTextBringsIn) {
  EXPECT_EQ(
      kinds("The panel must ask whether Hall acted with \"actual spite,\" a standard that has changed."),
      "scare");
  EXPECT_EQ(kinds("In the 'still room', a hallway by the stage, a spokesman said that he had won."), "scare");
  EXPECT_EQ(kinds("He asked for papers about \"shrinking,\" or the practice of cutting each loaf."), "scare");
  EXPECT_EQ(kinds("She toured the yard to watch the \"drift,\" as the walk of sheep is called there."),
            "scare");
  EXPECT_EQ(kinds("Tarn also applies a \"safe third port\" rule to each boat."), "scare");
  EXPECT_EQ(kinds("Bakers have a name for them: \"crust dodgers.\""), "scare");
  EXPECT_EQ(kinds("The word is a play on the \"crust dodgers\" of last year."), "scare");
  EXPECT_EQ(kinds("In a text to a contact saved as 'Sparky', Hall wrote: 'It leaks and it always will.'"),
            "scare direct");
  EXPECT_EQ(kinds("She cut her rating on the stock to \"reduce\" from \"hold\" in May."), "scare scare");
  EXPECT_EQ(kinds("The figure stands under the heading \"pound growth.\""), "scare");
}

TEST(Kinds, KnowTermsInWhatSomebodyReports) {
  EXPECT_EQ(kinds("The union said the ramp had failed a \"drop test\", a procedure that takes 40 minutes."),
            "scare");
}

TEST(Kinds, AreSaidWhereSomebodyIsAccusedOfThem) {
  EXPECT_EQ(kinds("South Korea accused the leader, Kim Orn Un, of 'fanatic recklessness'."), "mixed");
}

TEST(Kinds, AreSaidWhereSomebodyCallsThingsSo) {
  EXPECT_EQ(kinds("Hall called him \"unfit,\" a word that she has used before."), "mixed");
  EXPECT_EQ(kinds("A source said it was 'a local row', a phrase that drew a laugh."), "mixed");
  EXPECT_EQ(kinds("The memo asks for what it calls a \"Kitchen First\" tour of small towns."), "mixed");
}

TEST(Kinds, KnowWordsThatNobodySaid) {
  EXPECT_EQ(kinds("Her first novel, \"The Salt Ledger\", sold four hundred copies."), "scare");
  EXPECT_EQ(kinds("Patrick \"Spud\" Murtagh was married at sea."), "scare");
  EXPECT_EQ(kinds("The so-called 'dark orchard' has no trees."), "scare");
  EXPECT_EQ(kinds("The mayor called for an end to the so-called \"one in, one out\" rule in Tarn."), "scare");
  EXPECT_EQ(kinds("Lee described a practice known as \"taking over the boat,\" which is banned."), "scare");
  EXPECT_EQ(kinds("The pilot, who goes by \"Spud\" at sea, said that it leaks."), "scare");
  EXPECT_EQ(kinds("The swap, sometimes called \"the tide,\" grew in May, Hall said."), "scare");
  EXPECT_EQ(
      kinds(
          "It holds forecasts, told by words such as \"expect,\" \"will\" and \"may,\" which are not sure."),
      "scare scare scare");
  EXPECT_EQ(kinds("He fell in a corner of the yard known among the crew as \"the pit\", he said."), "scare");
  EXPECT_EQ(kinds("In a note titled \"Slow puncture\", she wrote that it leaks."), "scare");
  EXPECT_EQ(kinds("The film \"Nine Kinds of Weather\" opens in May."), "scare");
}

}  // namespace
}  // namespace presslight
