#include "presslight/entities/people/people.h"

#include <gtest/gtest.h>

#include "support/people.h"

namespace presslight {
namespace {

std::string description(std::string text) {
  const ReadPeople result = read_people(std::move(text));
  const bool has_one = result.people.size() == 1 && result.people[0].description;
  return has_one ? std::string(result.document.text(*result.people[0].description)) : "-";
}

TEST(FindPeople, ChainsSurnamesAndFirstNames) {
  EXPECT_EQ(people("Robert Hall left. Mr Hall came back. Robert was late."),
            "Robert Hall: Robert Hall Hall Robert");
}

TEST(FindPeople, ChainsGivenNamesBehindCourtesies) {
  EXPECT_EQ(people("Mr Robert Hall left. 'No,' Datuk Robert said. He wept."),
            "Robert Hall: Robert Hall Datuk Robert He");
  EXPECT_EQ(people("Marta Reis left. 'No,' Dona Marta said. She wept."),
            "Marta Reis: Marta Reis Dona Marta She");
  EXPECT_EQ(people("Robert Hall left with Madam Noor Kassim. 'No,' she said."),
            "Robert Hall: Robert Hall | Noor Kassim: Noor Kassim she");
}

TEST(FindPeople, JoinsTheNamesOfAFatherAndAChild) {
  EXPECT_EQ(people("Mr Kumar a/l Singh left. 'No,' Mr Kumar said."),
            "Kumar a/l Singh: Kumar a/l Singh Kumar");
  EXPECT_EQ(people("Joseph Kip arap Cheru left. 'No,' Mr Cheru said."),
            "Joseph Kip arap Cheru: Joseph Kip arap Cheru Cheru");
}

TEST(FindPeople, KeepsTwoOfOneSurnameApartByTitle) {
  EXPECT_EQ(people("Robert Hall met his wife, Susan Hall. Mrs Hall left. Mr Hall stayed."),
            "Robert Hall: Robert Hall Hall | Susan Hall: Susan Hall Hall");
}

TEST(FindPeople, WhoGoesByAGivenNameIsNotWhoASurnameMeans) {
  EXPECT_EQ(people("Poppy Hall slept. Her mother, Susan Hall, came. They let Poppy down. Ms Hall left."),
            "Poppy Hall: Poppy Hall Poppy | Susan Hall: Susan Hall Hall");
}

TEST(FindPeople, ATitleMayStandBeforeTheFirstOfTwoSurnames) {
  EXPECT_EQ(people("Rosa Acosta Vega spoke. Later Ms Acosta left."),
            "Rosa Acosta Vega: Rosa Acosta Vega Acosta");
  EXPECT_EQ(people("Rosa Acosta Vega spoke. \"I left,\" Acosta said. \"Left, Ms Acosta?\" asked Tom Hall."),
            "Rosa Acosta Vega: Rosa Acosta Vega Acosta Acosta | Tom Hall: Tom Hall");
}

TEST(FindPeople, TheLongerGivenNameIsFuller) {
  EXPECT_EQ(people("Joe Hall left. Joseph Hall slept."), "Joseph Hall: Joe Hall Joseph Hall");
}

TEST(FindPeople, KnowsACandidateFromTheParagraphAbove) {
  EXPECT_EQ(people("Susan Hall ran again.\n'I will win,' the Tarn candidate said."),
            "Susan Hall: Susan Hall the Tarn candidate");
  EXPECT_EQ(people("Susan Hall met Robert Orme.\n'I will win,' the Tarn candidate said."),
            "Susan Hall: Susan Hall | Robert Orme: Robert Orme");
  EXPECT_EQ(people("Susan Hall ran again.\n'I will win,' the letter said."), "Susan Hall: Susan Hall");
}

TEST(FindPeople, ASpeakingPronounMayComeBeforeItsName) {
  EXPECT_EQ(people("After he called the film 'mad', Robert Hall left."), "Robert Hall: he Robert Hall");
  EXPECT_EQ(people("Joe Orme wept. When he called the film 'mad', Robert Hall left."),
            "Joe Orme: Joe Orme he | Robert Hall: Robert Hall");
}

TEST(FindPeople, WhoAnswersIsNotWhoTheQuestionIsAbout) {
  EXPECT_EQ(
      people(
          "Susan Hall left. \"No,\" Susan Hall said. Asked about the plan of Ann Orme, she said it rained."),
      "Susan Hall: Susan Hall Susan Hall she | Ann Orme: Ann Orme");
}

TEST(FindPeople, WhoseMoodOrWordsAreToldOfIsMeant) {
  EXPECT_EQ(people("Robert Hall left.\n\n\"No,\" Peter Orme said.\n\nHall's mood was dark. \"Go,\" he said."),
            "Robert Hall: Robert Hall Hall he | Peter Orme: Peter Orme");
  EXPECT_EQ(
      people("Robert Hall left.\n\n\"No,\" Peter Orme said.\n\nHall's friend was dark. \"Go,\" he said."),
      "Robert Hall: Robert Hall Hall | Peter Orme: Peter Orme he");
}

TEST(FindPeople, ReadsOverRanks) {
  EXPECT_EQ(people("Cllr Robert Hall left. Cllr Hall slept."), "Robert Hall: Robert Hall Hall");
}

TEST(FindPeople, KnowsTwoSurnamesAndShortForms) {
  EXPECT_EQ(people("Susan Wasser Hall left. Wasser Hall slept."),
            "Susan Wasser Hall: Susan Wasser Hall Wasser Hall");
  EXPECT_EQ(people("Joseph Hall left. Joe Hall slept."), "Joseph Hall: Joseph Hall Joe Hall");
  EXPECT_EQ(people("Robert Hall left. Joe Hall slept."), "Robert Hall: Robert Hall | Joe Hall: Joe Hall");
}

TEST(FindPeople, TheOpeningTellsOfWhomTheNextParagraphBeginsWith) {
  const std::string carer =
      "A live-in carer robbed a widow while telling her family she was \"too tired\".\n\n";
  EXPECT_EQ(people(carer + "Susan Hall, 46, of Tiller Road, is accused of theft."),
            "Susan Hall: A live-in carer she Susan Hall");
  EXPECT_EQ(people(carer + "Susan Hall, 86, of Tiller Road, died in May."), "Susan Hall: Susan Hall");
  EXPECT_EQ(people("The striker said it was \"mad\".\n\nRobert Hall, 24, has a year left."),
            "Robert Hall: The striker Robert Hall");
  EXPECT_EQ(people("It is \"mad\", the Taoiseach said.\n\nRobert Hall said he would leave."),
            "Robert Hall: the Taoiseach Robert Hall he");
}

TEST(FindPeople, KnowsARelationThatWasNamed) {
  EXPECT_EQ(people("I rang my father, Robert Hall. It rained.\n\nIt was late.\n\n\"No,\" my father said."),
            "Robert Hall: Robert Hall my father");
  EXPECT_EQ(people("Tom Orme came with his wife, Susan Hall. \"No,\" his wife said."),
            "Tom Orme: Tom Orme | Susan Hall: Susan Hall his wife");
  EXPECT_EQ(people("He met his wife, Susan Hall, and rang his wife, Eve Lee. \"No,\" his wife said."),
            "Susan Hall: Susan Hall | Eve Lee: Eve Lee");
}

TEST(FindPeople, KnowsWhoeverSpokeBeforeByARole) {
  EXPECT_EQ(people("Robert Hall admitted that they lost. \"It is on all of us,\" said the midfielder."),
            "Robert Hall: Robert Hall the midfielder");
  EXPECT_EQ(
      people("\"It is a sad day for us,\" Robert Hall said as the heckler yelled: \"You all lost it!\""),
      "Robert Hall: Robert Hall");
  EXPECT_EQ(people("Robert Hall admitted that they lost.\n\n\"It is on all of us,\" said the official."),
            "Robert Hall: Robert Hall");
}

TEST(FindPeople, APronounInFrontIsTheSubjectBehind) {
  EXPECT_EQ(people("Robert Hall warned that it would rain. Asked if he was sad, Tom Marsh laughed."),
            "Robert Hall: Robert Hall | Tom Marsh: he Tom Marsh");
  EXPECT_EQ(people("Robert Hall warned that it would rain. Asked if he knew Tom Marsh, Lee laughed."),
            "Robert Hall: Robert Hall he | Tom Marsh: Tom Marsh | Lee: Lee");
}

TEST(FindPeople, TheReporterOfTheBylineIsNotMeant) {
  const std::string top = "Harbour to close in May after a storm\n\nBy Susan Hall\n\n";
  EXPECT_EQ(people(top + "A former official disputed that. \"It was on the table for weeks,\" she said."),
            "Susan Hall: Susan Hall");
  EXPECT_EQ(people(top + "It was a shock to all of them. \"It was on the table for weeks,\" she said."),
            "Susan Hall: Susan Hall");
  EXPECT_EQ(people(top + "It was a shock to all of them. \"It was on the table,\" the 68-year-old said."),
            "Susan Hall: Susan Hall");
}

TEST(FindPeople, KnowsASurnameInFront) {
  EXPECT_EQ(people("Pak Jun-ha left. Mr Pak slept."), "Pak Jun-ha: Pak Jun-ha Pak");
}

TEST(FindPeople, ASurnameThatIsAGivenNameTellsNoGender) {
  EXPECT_EQ(people("Robert Kelly left. Kelly slept."), "Robert Kelly: Robert Kelly Kelly");
  EXPECT_EQ(people("Susan Marvin left. Marvin slept."), "Susan Marvin: Susan Marvin Marvin");
  EXPECT_EQ(people("Susan Marvin left. Mr Marvin slept."), "Susan Marvin: Susan Marvin | Marvin: Marvin");
}

TEST(FindPeople, KeepsMissAndMrsApart) {
  EXPECT_EQ(people("Amy Hall left. Miss Hall slept. Mrs Hall slept."),
            "Amy Hall: Amy Hall Hall | Hall: Hall");
}

TEST(FindPeople, WhoSpokeLastIsMeantAndNotWhoIsNamedFirst) {
  EXPECT_EQ(people("Tom Hall spoke on Monday, and Bob Lee said the plan was ready. \"It is good,\" he said."),
            "Tom Hall: Tom Hall | Bob Lee: Bob Lee he");
}

TEST(FindPeople, KnowsWhoComesFromACountry) {
  EXPECT_EQ(people("His rival, Stefan Brandt, would not blame Luca Moretti. \"We lost,\" the German said."),
            "Stefan Brandt: Stefan Brandt the German | Luca Moretti: Luca Moretti");
  EXPECT_EQ(people("His rival, Stefan Brandt, was glum. \"We lost,\" the Germans said."),
            "Stefan Brandt: Stefan Brandt");
}

TEST(FindPeople, WhoHasTheWordInATranscriptSpeaksOfOthers) {
  EXPECT_EQ(people("HOST: Tom Marsh, why?\n\nMARSH: It was late and he rang.\n\nHOST: And?\n\nMARSH: Rain."),
            "Tom Marsh: Tom Marsh MARSH MARSH");
}

TEST(FindPeople, WhomSomebodyPlaysIsNotMeant) {
  EXPECT_EQ(people("Ann Hall wept. She once played barmaid Eve Tully, and she left."),
            "Ann Hall: Ann Hall She she | Eve Tully: Eve Tully");
}

TEST(FindPeople, KnowsLongDescriptionsOfWhoSpokeOrIsToldOf) {
  EXPECT_EQ(people("Ann Hall said it was bad. \"It is late,\" the harbour minister said."),
            "Ann Hall: Ann Hall the harbour minister");
  EXPECT_EQ(people("Ann Hall was glad. \"It is late,\" the former harbour minister said."),
            "Ann Hall: Ann Hall the former harbour minister");
  EXPECT_EQ(people("Ann Hall said it was bad. \"It is late,\" the other harbour minister said."),
            "Ann Hall: Ann Hall");
  EXPECT_EQ(people("Ann Hall said it was bad. \"It is late,\" the statement said."), "Ann Hall: Ann Hall");
}

TEST(FindPeople, KnowsMenAndWomenByWhatTheyAre) {
  EXPECT_EQ(people("Orly Hall, the chairwoman's brother, met Eve Lee. Lee left. \"It is late,\" he said."),
            "Orly Hall: Orly Hall he | Eve Lee: Eve Lee Lee");
  EXPECT_EQ(people("Orly Hall, the chairwoman, met Eve Lee. Lee left. \"It is late,\" he said."),
            "Orly Hall: Orly Hall | Eve Lee: Eve Lee Lee");
  EXPECT_EQ(people("Orly Hall, the chairman, met Eve Lee. Lee left. \"It is late,\" he said."),
            "Orly Hall: Orly Hall he | Eve Lee: Eve Lee Lee");
}

TEST(FindPeople, WhoseSpokeswomanItIsIsNotMeant) {
  EXPECT_EQ(people("Ann Hall lost. Hall spokeswoman Eve Lee was glum. \"It is late,\" she said."),
            "Ann Hall: Ann Hall Hall | Eve Lee: Eve Lee she");
  EXPECT_EQ(people("Ann Hall lost. Hall's friend Eve Lee was glum. \"It is late,\" she said."),
            "Ann Hall: Ann Hall Hall | Eve Lee: Eve Lee she");
}

TEST(FindPeople, WhoIsSpokenOfIsNotWhoSpeaks) {
  EXPECT_EQ(people("Ann Hall said it was bad. \"The caller said 'We are all going over',\" Hall said."),
            "Ann Hall: Ann Hall Hall");
}

TEST(FindPeople, WhatIsNobodyDoesNotHideWhoSheIs) {
  EXPECT_EQ(people("Ann Hall rose. \"Liar!\" shouted a voice from the back. \"Well, then,\" she began."),
            "Ann Hall: Ann Hall she");
  EXPECT_EQ(people("Ann Hall rose. \"Liar!\" shouted a woman from the back. \"Well, then,\" she began."),
            "Ann Hall: Ann Hall");
}

TEST(FindPeople, KnowsWhomASpeakingPronounMeans) {
  EXPECT_EQ(people("Susan Hall met Robert Lee. \"It works very well,\" she said."),
            "Susan Hall: Susan Hall she | Robert Lee: Robert Lee");
  EXPECT_EQ(people("Susan Hall met Robert Lee. \"It works very well,\" he said."),
            "Susan Hall: Susan Hall | Robert Lee: Robert Lee he");
}

TEST(FindPeople, KnowsWhoseAGivenNameMostlyIs) {
  EXPECT_EQ(people("Chris Lee met Susan Hall. \"It works very well,\" he said."),
            "Chris Lee: Chris Lee he | Susan Hall: Susan Hall");
  EXPECT_EQ(people("Lindsey Lee left. \"It works very well,\" he said."), "Lindsey Lee: Lindsey Lee he");
}

TEST(FindPeople, LeavesAPronounThatFitsNobody) {
  EXPECT_EQ(people("Robert Lee left. \"It works very well,\" she said."), "Robert Lee: Robert Lee");
}

TEST(FindPeople, WhoIsOfTheOtherSexIsPassedOver) {
  EXPECT_EQ(people("Eve Pell forgave him, she said.\n\nTom Treece sobbed as Ann Blyth left him. "
                   "\"You lied,\" she told him."),
            "Eve Pell: Eve Pell she | Tom Treece: Tom Treece | Ann Blyth: Ann Blyth she");
  EXPECT_EQ(
      people("Eve Pell praised all three.\n\nAnn Blyth's father was a plumber. \"It leaks,\" she said."),
      "Eve Pell: Eve Pell | Ann Blyth: Ann Blyth she");
  EXPECT_EQ(people("Ann Blyth was told by a schoolmaster that girls \"had no head for it\". "
                   "\"I learned it,\" she said."),
            "Ann Blyth: Ann Blyth she");
}

TEST(FindPeople, TheLineAboveTellsOnlyIfItTellsOfOne) {
  const std::string before = "\"It is late,\" Eve Lee said. \"We left,\" she said.\n\n";
  const std::string behind = " is plain:\n\n\"It is a shame,\" she said.";
  EXPECT_EQ(people(before + "The rage of Ann Hall at \"Eve Lee and hers\"" + behind),
            "Eve Lee: Eve Lee she Eve Lee | Ann Hall: Ann Hall she");
  EXPECT_EQ(people("Ann Hall left. \"I wept,\" she said. Her talk of \"Eve Lee and hers\"" + behind),
            "Ann Hall: Ann Hall she she | Eve Lee: Eve Lee");
  EXPECT_EQ(people("Sue Tull's talk of Ann Hall" + behind), "Sue Tull: Sue Tull | Ann Hall: Ann Hall she");
}

TEST(FindPeople, TheLineAboveTellsWhoSheIs) {
  EXPECT_EQ(
      people("Ann Hall wrote it all down. She said Eve Lee was cross.\n\nThe rage of Eve Lee is plain:\n\n"
             "\"It is a shame,\" she said."),
      "Ann Hall: Ann Hall She | Eve Lee: Eve Lee Eve Lee she");
}

TEST(FindPeople, LeavesAPronounThatMeansARelation) {
  EXPECT_EQ(people("Robert Lee asked her. My own dentist put it well. \"It hurts a lot,\" he told me."),
            "Robert Lee: Robert Lee");
  EXPECT_EQ(people("My dentist met Robert Lee. \"It hurts a lot,\" he told me."),
            "Robert Lee: Robert Lee he");
}

TEST(FindPeople, KnowsADescriptionAgain) {
  EXPECT_EQ(people("Susan Hall, the treasurer, left early. \"It works very well,\" the treasurer said."),
            "Susan Hall: Susan Hall the treasurer");
}

TEST(FindPeople, KnowsTheDescriptionOfTheFirstLines) {
  EXPECT_EQ(people("Boats have become \"the command and control of the bay\", the new head of the yard has "
                   "claimed.\n\n"
                   "Robert Hall said they are \"far too many for us\"."),
            "Robert Hall: the new head of the yard Robert Hall");
}

TEST(FindPeople, KnowsWhoAnOpeningSpeaksOf) {
  EXPECT_EQ(
      people("Court hears of losses\n\nA former trader told a jury that his boss \"laughed out loud\" at "
             "them.\n\nRobert Hall said he had \"begged\" him."),
      "Robert Hall: A former trader Robert Hall he");
  EXPECT_EQ(
      people("Court hears of losses\n\nA businesswoman told a jury that her boss \"laughed out loud\" at "
             "them.\n\nRobert Hall said it was \"too much for him\"."),
      "Robert Hall: Robert Hall");
}

TEST(FindPeople, KnowsWhoAnOpeningSpeaksOfBelowACompound) {
  EXPECT_EQ(
      people(
          "Robert Marsh-style tariffs hit town\n\nThe head of the union has warned that tariffs \"would sink "
          "half the fleet\".\n\nSusan Hall told a rally she had \"never seen it\"."),
      "Robert Marsh: Robert Marsh | Susan Hall: The head of the union Susan Hall she");
}

TEST(FindPeople, APronounMayComeBeforeItsName) {
  EXPECT_EQ(people("\"I heard a loud crack,\" she said. Susan Hall, 43, has lived here for years."),
            "Susan Hall: she Susan Hall");
  EXPECT_EQ(people("\"I heard a loud crack,\" he said. Susan Hall, 43, has lived here for years."),
            "Susan Hall: Susan Hall");
  EXPECT_EQ(people("\"I heard a loud crack,\" she said. It rained. It poured. It hailed. Susan Hall left."),
            "Susan Hall: Susan Hall");
}

TEST(FindPeople, TellsHowAPersonIsIntroduced) {
  EXPECT_EQ(description("The governor of the coast, Chief Ann Hall, left."), "The governor of the coast");
  EXPECT_EQ(description("Harbour chief executive Ann Hall left."), "Harbour chief executive");
  EXPECT_EQ(description("Security minister James Holt left."), "Security minister");
  EXPECT_EQ(description("The new head of the yard, James Holt, left."), "The new head of the yard");
  EXPECT_EQ(description("James Holt, a nurse from Leeds, left."), "a nurse from Leeds");
  EXPECT_EQ(description("Part of the talk with the host, James Holt, was lost."), "the host");
  EXPECT_EQ(description("According to the yard's treasurer, James Holt, the repairs will last."),
            "the yard's treasurer");
  EXPECT_EQ(description("In the days of James Holt, the yard was busy."), "-");
  EXPECT_EQ(description("They did not say whether James Holt left."), "-");
  EXPECT_EQ(description("Mr James Holt left."), "-");
  EXPECT_EQ(description("Yesterday James Holt left."), "-");
}

}  // namespace
}  // namespace presslight
