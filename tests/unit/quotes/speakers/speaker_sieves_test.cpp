#include "presslight/quotes/speakers/speaker_sieves.h"

#include <gtest/gtest.h>

#include <string>

#include "presslight/document/roles.h"
#include "presslight/names/names.h"
#include "presslight/quotes/quotes.h"

namespace presslight {
namespace {

/// "Marsh; -": the speaker of each marked quote of the text.
std::string speakers(const std::string& text) {
  const Document document = Document::cut(text);
  std::string line;
  for (const Quote& quote : find_quotes(document, find_roles(document), find_names(document))) {
    if (quote.kind == QuoteKind::indirect) continue;
    if (!line.empty()) line += "; ";
    line.append(quote.speaker ? document.text(quote.speaker->span) : "-");
  }
  return line;
}

TEST(SpeakerSieves, ASignatureStandsBehindOrBelow) {
  EXPECT_EQ(speakers("\"It is the best bakery in the whole of Tarn.\"\n\u2014 Ada Marsh, a baker"),
            "Ada Marsh");
  EXPECT_EQ(speakers("\"It is the best bakery in the whole of Tarn.\"\n- Ada Marsh."), "Ada Marsh");
  EXPECT_EQ(speakers("\"It is the best bakery in the whole of Tarn.\"\n-Ada Marsh, tweeting after it"),
            "Ada Marsh");
  EXPECT_EQ(speakers("\"It is the best bakery in the whole of Tarn.\"\n\u2014 Ada Marsh, on whether the town "
                     "will sell its mills to the board"),
            "Ada Marsh");
}

TEST(SpeakerSieves, AClauseBesideHasASpeakerOfItsOwn) {
  EXPECT_EQ(speakers("Ada Marsh called the cuts \"cruel\", while the union branded them \"an insult\"."),
            "Ada Marsh; the union");
  EXPECT_EQ(speakers("Ada Marsh called the cuts \"cruel\", although a man from the yard called it \"wise\"."),
            "Ada Marsh; a man from the yard");
}

TEST(SpeakerSieves, WhatSomethingIsCalledBySomebodyIsTheirs) {
  EXPECT_EQ(speakers("The report, described by one member as \"damning\", runs to 300 pages."), "one member");
  EXPECT_EQ(speakers("Ada Marsh read the report, branded \"a mess\" by bakers, on Monday."), "bakers");
  EXPECT_EQ(speakers("The board said it was \"dear\", but bakers called that \"a dream\"."),
            "The board; bakers");
}

TEST(SpeakerSieves, ASentenceBeforeIntroduces) {
  EXPECT_EQ(speakers("Ada Marsh shook her head. \"Never.\""), "Ada Marsh");
  EXPECT_EQ(speakers("She shook her head. \"Never.\""), "She");
  EXPECT_EQ(speakers("She left. \"A good thing,\" the board said."), "the board");
}

TEST(SpeakerSieves, SomeAndOthersShout) {
  EXPECT_EQ(speakers("Some shouted \"shame on you\" as he left."), "Some");
  EXPECT_EQ(speakers("\"You leave now\" is how Ada Marsh puts it."), "Ada Marsh");
}

TEST(SpeakerSieves, AHeadlineNamesWhoSaysItBehindItsColon) {
  EXPECT_EQ(speakers("\"I was wrong\": Ada Marsh on life after the yard"), "Ada Marsh");
  EXPECT_EQ(speakers("Yard branded \"a mess\"\n\nThe board met on Monday."), "-");
  EXPECT_EQ(speakers("Yard branded \"a mess\" by mayor\n\nThe board met on Monday."), "mayor");
  EXPECT_EQ(speakers("A club he branded \"a mess\"."), "he");
}

TEST(SpeakerSieves, WhoSaidItStandsBehindTheComma) {
  EXPECT_EQ(speakers("The yard is \"a mess\", a friend of the man who died said."), "a friend of the man");
  EXPECT_EQ(speakers("The yard is \"a mess\", the board that runs it said."), "the board");
  EXPECT_EQ(speakers("The yard is \"a mess\", the mayor, speaking on Monday, said."), "the mayor");
  EXPECT_EQ(speakers("The yard is \"a mess\", sources close to the mayor said."), "sources");
  EXPECT_EQ(speakers("\"It leaks badly,\" bakers and nurses said."), "bakers and nurses");
  EXPECT_EQ(speakers("They call it \"a mess\", and the board said it would close."), "They");
}

TEST(SpeakerSieves, ASignSaysWhatItSays) {
  EXPECT_EQ(speakers("Ada Marsh left it under a sign that said, \"No boats here.\""), "a sign");
}

TEST(SpeakerSieves, AnotherCallsItSo) {
  EXPECT_EQ(speakers("The Herald notes that it leaks, and Ada Marsh called the yard \"a mess\"."),
            "Ada Marsh");
}

TEST(SpeakerSieves, ABoardSaysItInPassing) {
  EXPECT_EQ(speakers("Ada Marsh turned on the mayor, with the board saying he was \"no real friend.\""),
            "the board");
}

TEST(SpeakerSieves, ARelativeClauseHasItsOwnSubject) {
  EXPECT_EQ(
      speakers("The board published the report, which Ada Marsh called \"a sad and unhelpful document\", on "
               "Monday."),
      "Ada Marsh");
  EXPECT_EQ(
      speakers("Troops will go, the board said, in a move that Ada Marsh denounced as \"a reckless act\"."),
      "Ada Marsh");
  EXPECT_EQ(speakers("The board's report, which the ministry described as \"unhelpful\", was late."),
            "the ministry");
}

TEST(SpeakerSieves, WhatSomebodyCalledItIsTheirs) {
  EXPECT_EQ(speakers("It recommends new pumps, something the mill has called \"disproportionate\"."),
            "the mill");
}

TEST(SpeakerSieves, HonoursBehindANameDoNotHideIt) {
  EXPECT_EQ(speakers("Counsel for the family, Ada Marsh KC, said it was \"precisely what you did\"."),
            "Counsel for the family, Ada Marsh");
}

TEST(SpeakerSieves, AnAnswerIsWhoSpokeAboveTheQuestion) {
  const std::string above = "\"I lost the whole of it,\" Ada Marsh said.\n\n";
  const std::string answer = "\n\n\"The one with all of our names on it.\"";
  EXPECT_EQ(speakers(above + "\"Which list?\" asked Bob Lee." + answer), "Ada Marsh; Bob Lee; Ada Marsh");
  EXPECT_EQ(speakers(above + "It rained.\n\n\"It was the list,\" said Bob Lee." + answer),
            "Ada Marsh; Bob Lee; Bob Lee");
  EXPECT_EQ(speakers(above + "\"Which list?\" asked Bob Lee." + answer + " It rained."),
            "Ada Marsh; Bob Lee; Bob Lee");
  EXPECT_EQ(speakers(above + "\"Which list?\" asked Bob Lee." + answer + " He left."),
            "Ada Marsh; Bob Lee; He");
}

TEST(Dialogue, WhoAsksDoesNotAnswer) {
  const std::string question = "\"Did you sign the whole of it?\" asked Bob Lee.\n\n\"I did sign it.\"";
  EXPECT_EQ(speakers(question), "Bob Lee; -");
  EXPECT_EQ(speakers(question + "\n\n\"Without reading a word of it?\"\n\n\"It was late.\""),
            "Bob Lee; -; Bob Lee; -");
  EXPECT_EQ(speakers("Ada Marsh said she had been \"in a hurry all day\".\n\nThe room fell quiet.\n\n" +
                     question + "\n\n\"Without reading a word of it?\""),
            "Ada Marsh; Bob Lee; Ada Marsh; Bob Lee");
  EXPECT_EQ(speakers("\"Did they sign the whole of it?\" said Bob Lee.\n\n\"They did not read it.\""),
            "Bob Lee; Bob Lee");
}

TEST(Dialogue, TwoWhoTalkInFewWordsTakeTurns) {
  const std::string talk = "\"It is not a hole,\" Ada Marsh said.\n\n\"It had a bucket,\" said Bob Lee.\n\n";
  EXPECT_EQ(speakers(talk + "\"I accept that it had.\"\n\n\"Two buckets on Friday.\""),
            "Ada Marsh; Bob Lee; Ada Marsh; Bob Lee");
  EXPECT_EQ(speakers("\"It is not a hole,\" Ada Marsh said.\n\n\"It had a bucket,\" Ada Marsh added.\n\n"
                     "\"I accept that it had.\""),
            "Ada Marsh; Ada Marsh; Ada Marsh");
}

TEST(SpeakerSieves, WhoTellsOfAnotherGoesOn) {
  EXPECT_EQ(speakers("Ada Marsh said that the pilot had asked to go. \"He is not in my boat any more.\""),
            "Ada Marsh");
}

TEST(SpeakerSieves, WhomASentenceIsAboutMaySpeakBehindItsColon) {
  EXPECT_EQ(speakers("The mayor laughed. For Ada Marsh, the appeal of it is: \"Nobody knew what they did.\""),
            "Ada Marsh");
  EXPECT_EQ(speakers("For Ada Marsh, so Bob Lee told her: \"Nobody knew what they did.\""), "Bob Lee");
}

TEST(SpeakerSieves, WordsInsideWordsAreWhoseVerbStandsBesideThem) {
  EXPECT_EQ(speakers("\"She walked in, and said, 'Put on the shoes,'\" Ada Marsh says."), "Ada Marsh; She");
  EXPECT_EQ(speakers("\"So she goes, 'Put on the shoes,'\" Ada Marsh says."), "Ada Marsh; she");
  EXPECT_EQ(speakers("\"They called it 'a pair of shoes',\" Ada Marsh says."), "Ada Marsh; They");
}

TEST(SpeakerSieves, AVerdictMayStandBehind) {
  EXPECT_EQ(speakers("Ada Marsh agreed with him. \"Stonewall,\" was her verdict."), "her");
  EXPECT_EQ(speakers("\"Stonewall,\" was Ada Marsh's first reaction."), "Ada Marsh");
}

TEST(SpeakerSieves, AClauseInFrontHasItsOwnSubject) {
  EXPECT_EQ(speakers("When Ada Marsh spoke of \"the broken system,\" Bob Lee said no."), "Ada Marsh");
  EXPECT_EQ(
      speakers("While Ada Marsh went on about \"the broken system\" and \"the poor,\" Bob Lee said no."),
      "Ada Marsh; Ada Marsh");
  EXPECT_EQ(speakers("The Board was silent until noon, when Ada Marsh called the report \"a sad gift\"."),
            "Ada Marsh");
  EXPECT_EQ(speakers("As Ada Marsh left, \"the broken system is all over\", Bob Lee said."), "Bob Lee");
}

TEST(SpeakerSieves, TheClauseBeforeTheColonIsTheNearest) {
  EXPECT_EQ(speakers("He said a doctor told him: \"I am ashamed of it, and so sorry.\""), "a doctor");
  EXPECT_EQ(speakers("Ada Marsh recalled how her boss said, \"It is over and done with.\""), "her boss");
  EXPECT_EQ(speakers("The sign, seen by the Herald, reads: \"We did our very best for you all.\""),
            "The sign");
  EXPECT_EQ(speakers("Ada Marsh told the court: \"It is over and done with.\""), "Ada Marsh");
}

TEST(SpeakerSieves, WhoIsQuotedSpeaksAndNotWhoQuotes) {
  EXPECT_EQ(speakers("The Herald quoted Ada Marsh as saying the plan was \"mad\"."), "Ada Marsh");
  EXPECT_EQ(
      speakers("The army was quoted as warning Tarn \"of the grave consequences\", according to Bob Lee."),
      "The army");
  EXPECT_EQ(speakers("Ada Marsh was quoted by Bob Lee as saying it was \"mad\"."), "Ada Marsh");
  EXPECT_EQ(speakers("\"It is mad,\" the agency quoted Ada Marsh as saying."), "Ada Marsh");
  EXPECT_EQ(speakers("\"It is all mad, \" Ada Marsh recalls her boss saying."), "her boss");
  EXPECT_EQ(speakers("\"It is all mad, \" Ada Marsh said, telling her boss so."), "Ada Marsh");
  EXPECT_EQ(speakers("Ada Marsh said Bob Lee, who had warned her, was \"mad\"."), "Ada Marsh");
  EXPECT_EQ(speakers("Bob Lee said it was \"mad\" and quoted Ada Marsh as saying it was fine."), "Bob Lee");
}

TEST(SpeakerSieves, AReplyIsWhomTheQuestionWentTo) {
  EXPECT_EQ(speakers("We asked Ada Marsh whether it would run. \"Not before Monday,\" came the reply."),
            "Ada Marsh");
  EXPECT_EQ(speakers("We all wondered whether it would run. \"Not before Monday,\" came the reply."), "-");
}

TEST(SpeakerSieves, TheLineAboveAListNamesTheSpeaker) {
  EXPECT_EQ(
      speakers(
          "The judges, led by Ada Marsh, were brief:\n\n\u2022 Best pie: \"it is bold and warm\"\n\u2022 "
          "Best loaf: \"we wept\""),
      "Ada Marsh; Ada Marsh");
}

TEST(SpeakerSieves, ALineThatNamesSomebodyIsTheirs) {
  EXPECT_EQ(
      speakers(
          "The judges, led by Ada Marsh, were brief:\n\n\u2022 Bob Lee said \"it is a bold and warm pie\""),
      "Bob Lee");
}

TEST(SpeakerSieves, ASentenceAboutOnePersonBringsTheNext) {
  EXPECT_EQ(speakers("Ada Marsh did not hold back. \"We were promised a bridge and we got a raft.\""),
            "Ada Marsh");
  EXPECT_EQ(
      speakers(
          "\"It is done and over with,\" said Ada Marsh.\n\nThe Coastal Safety Board was blunt. \"We were "
          "promised a pool and we got a raft.\""),
      "Ada Marsh; The Coastal Safety Board");
  EXPECT_EQ(speakers("The raft sank. \"We were promised a bridge and we got a raft.\""), "-");
}

TEST(SpeakerSieves, AnAttributionMayStandBelowACaption) {
  EXPECT_EQ(
      speakers("'It was like losing a brother,'\n\nImage caption: The raft in May\n\nsaid Ada Marsh, who "
               "steered it for years."),
      "Ada Marsh");
}

TEST(SpeakerSieves, WhoComesFromATownIsNotTheTown) {
  EXPECT_EQ(speakers("Ada Marsh, of Dayton, Ohio, said the raft was \"a joke from start to end\"."),
            "Ada Marsh");
  EXPECT_EQ(speakers("Ada Marsh, 61, of Dayton, Ohio, who built it, said the raft was \"a joke of a raft\"."),
            "Ada Marsh");
}

TEST(SpeakerSieves, WhoseVerdictItIsSpeaks) {
  EXPECT_EQ(speakers("Her verdict on the whole of the plan: \"homeopathic\"."), "Her");
  EXPECT_EQ(speakers("The pilot's first reply: \"We are on the sand already.\""), "The pilot");
  EXPECT_EQ(speakers("Ada Marsh's brother's reply was short: \"We are on the sand already.\""),
            "Ada Marsh's brother");
  EXPECT_EQ(speakers("Ada Marsh's reply: \"We are on the sand already.\""), "Ada Marsh");
}

TEST(SpeakerSieves, AClauseBehindHasItsOwnSubject) {
  EXPECT_EQ(speakers("They stressed that it was safe, although a source on the raft told the Herald it was "
                     "\"a sieve of a boat\"."),
            "a source on the raft");
  EXPECT_EQ(speakers("The board praised the pool, which kept its rating and where parents described the "
                     "nurses as \"kind\", \"patient\" and \"never too busy\"."),
            "parents; parents; parents");
}

TEST(SpeakerSieves, AThingIsWhatItsClauseSays) {
  EXPECT_EQ(speakers("Ada Marsh said pilots were leaving, a process the report calls \"a quiet drift out to "
                     "sea\"."),
            "the report");
  EXPECT_EQ(speakers("Ada Marsh apologised for the first report, which said the raft had \"a sound and solid "
                     "hull\"."),
            "the first report");
}

TEST(SpeakerSieves, ASeriesEndsWithItsSentence) {
  EXPECT_EQ(
      speakers("It fails, a habit the board described as \"a slow drift out to sea.\"\n\n\"We row at six "
               "each day,\" said Ada Marsh."),
      "the board; Ada Marsh");
}

TEST(SpeakerSieves, APhraseInFrontHidesNobody) {
  EXPECT_EQ(speakers("Outside the hall she took a softer line. \"We have to learn from the raft.\"\n\nBob "
                     "Lee, who teaches at Tarn, says the pool is old."),
            "she");
  EXPECT_EQ(speakers("The raft, as one of them put it to this newspaper in May, \"swims like a bag of old "
                     "nails\"."),
            "one of them");
}

TEST(SpeakerSieves, SomebodySomewhereSpeaks) {
  EXPECT_EQ(speakers("\"Is it late?\" Ada Marsh asked, and then someone at the back said, \"It is noon.\""),
            "Ada Marsh; someone at the back");
  EXPECT_EQ(speakers("\"Is it late?\" Ada Marsh asked, and then a man behind me said, \"It is noon.\""),
            "Ada Marsh; a man");
}

TEST(SpeakerSieves, WhoIsTheOneAndNotTheBodyThatSheHeads) {
  EXPECT_EQ(speakers("The board heard Ada Marsh, general secretary of the Pilots' Union, who described the "
                     "raft as \"a sieve of a boat\"."),
            "Ada Marsh");
}

TEST(SpeakerSieves, TheInnermostWordsHaveTheirOwnSpeaker) {
  EXPECT_EQ(
      speakers("\"My aunt told me, 'Your uncle stood up and shouted \"Never again!\" and sat down', and I "
               "laughed,\" Ada Marsh said."),
      "Ada Marsh; My aunt; Your uncle");
}

TEST(Dialogue, WhoIsAddressedAnswers) {
  EXPECT_EQ(
      speakers("Bob Lee came late.\n\n\"Mr. Lee, is that your name?\" asked Ada Marsh.\n\n\"It is, ma'am.\""),
      "Ada Marsh; Bob Lee");
  EXPECT_EQ(
      speakers("Bob Lee came late.\n\n\"So is that your name, Lee?\" asked Ada Marsh.\n\n\"It is, ma'am.\""),
      "Ada Marsh; Bob Lee");
}

TEST(SpeakerSieves, WhoAccusesAnotherSaysSo) {
  EXPECT_EQ(
      speakers("Ada Marsh insisted it was right after Bob Lee accused them of giving \"evasive\" answers."),
      "Bob Lee");
}

TEST(SpeakerSieves, WhatOneSaysSomethingByIsNobody) {
  EXPECT_EQ(speakers("\"It leaks again and again,\" the lawyer, Ada Marsh, said by telephone from Tarn."),
            "the lawyer, Ada Marsh");
}

TEST(SpeakerSieves, WhereOneIsRetiredIsNobody) {
  EXPECT_EQ(
      speakers("\"It leaks again and again,\" Ada Marsh, now 81 and retired in Tarn, Ohio, said on Friday."),
      "Ada Marsh");
}

TEST(SpeakerSieves, WhoHasSeenAPaperDoesNotSayWhatItSays) {
  EXPECT_EQ(speakers("A note sent to crews in 2019, which the Herald has seen, warned that it \"leaks\"."),
            "A note");
}

TEST(SpeakerSieves, WhoDoesSomethingBehindTheWordsSaidThem) {
  EXPECT_EQ(speakers("\"Nine and a half,\" Ada Marsh said.\n\n\"You are a liar.\" Bob Lee turned his back."),
            "Ada Marsh; Bob Lee");
}

TEST(SpeakerSieves, WhoCallsItSoWhereNobodyElseIsTold) {
  EXPECT_EQ(speakers("Ada Marsh took aim at what she called the \"tax on tides\", the cost of it."), "she");
  EXPECT_EQ(speakers("South Korea accused the leader, Kim Orn Un, of \"fanatic haste\"."), "South Korea");
}

TEST(SpeakerSieves, APauseIsNobody) {
  EXPECT_EQ(speakers("\"It is good,\" Ada Marsh said. Then, after a pause: \"Put that in your book.\""),
            "Ada Marsh; Ada Marsh");
}

TEST(SpeakerSieves, WhoIsAskedAndDoesSomethingAnswers) {
  EXPECT_EQ(
      speakers(
          "Bob Lee spoke of it. The face told the same story. Asked about the list, he looked at the floor. "
          "\"I should have left it to Danny.\""),
      "he");
  EXPECT_EQ(speakers("Asked about a row with the chair, Bob Lee, on Friday, Ada Marsh shrugged. "
                     "\"I should have left it to Danny.\""),
            "Ada Marsh");
}

}  // namespace
}  // namespace presslight
