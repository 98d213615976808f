#include "presslight/entities/people/unnamed_people.h"

#include <gtest/gtest.h>

#include "support/people.h"

namespace presslight {
namespace {

TEST(UnnamedPeople, WhoIsNotNamedIsNotWhoWasNamedBefore) {
  const std::string before = "Susan Hall left the yard on Monday. ";
  EXPECT_EQ(people(before + "But a former official disputed that. \"It was there for weeks,\" she said."),
            "Susan Hall: Susan Hall");
  EXPECT_EQ(people(before + "But a cold wind disputed that. \"It was there for weeks,\" she said."),
            "Susan Hall: Susan Hall she");
}

TEST(UnnamedPeople, OneOfThemAndMyEditorAreNotNamed) {
  const std::string before = "Susan Hall left the yard on Monday. ";
  EXPECT_EQ(people(before + "One of them disputed that. \"It was there,\" she said."),
            "Susan Hall: Susan Hall");
  EXPECT_EQ(people(before + "My editor disputed that. \"It was there,\" she said."),
            "Susan Hall: Susan Hall");
  EXPECT_EQ(people(before + "One of these disputed that. \"It was there,\" she said."),
            "Susan Hall: Susan Hall she");
  EXPECT_EQ(people(before + "Her editor disputed that. \"It was there,\" she said."),
            "Susan Hall: Susan Hall she");
}

TEST(UnnamedPeople, LeavesAPronounThatFollowsSomebodyWithoutAName) {
  EXPECT_EQ(
      people("Robert Lee left.\n\n\"It works very well,\" a driver said. \"I have tried it,\" he added."),
      "Robert Lee: Robert Lee");
  EXPECT_EQ(
      people(
          "Susan Hall, the treasurer, left early. \"It works very well,\" the treasurer said. \"I have tried "
          "it,\" she added."),
      "Susan Hall: Susan Hall the treasurer she");
}

TEST(UnnamedPeople, WhoIsToldOfWithoutANameIsWhoSheIs) {
  EXPECT_EQ(people("A retired teacher from the coast lost her savings. Ann Marsh, who prosecutes, spoke.\n\n"
                   "\"He wrote,\" the woman said. \"I paid.\"\n\n\"I was too ashamed,\" she said."),
            "Ann Marsh: Ann Marsh");
  EXPECT_EQ(people("A cyclist was hurt on her way home. \"It was quick,\" she said.\n\nAnn Boyd saw it. "
                   "\"He turned,\" she said.\n\nThe cyclist is well. \"I'll ride again,\" she said."),
            "Ann Boyd: Ann Boyd she");
  EXPECT_EQ(people("Ann Hall stopped opening letters.\n\nBob Noll's solicitor said he was sorry. "
                   "\"He drinks,\" she said."),
            "Ann Hall: Ann Hall | Bob Noll: Bob Noll");
}

TEST(UnnamedPeople, WhoIsToldOfWithoutANameHasAGender) {
  const std::string behind = " Ann Boyd saw it. The officer left.\n\n\"It was cold,\" she said.";
  EXPECT_EQ(people("A female officer came." + behind), "Ann Boyd: Ann Boyd");
  EXPECT_EQ(people("An officer who worked for Tom Lee lost her bag." + behind),
            "Tom Lee: Tom Lee | Ann Boyd: Ann Boyd");
  EXPECT_EQ(people("An officer came." + behind), "Ann Boyd: Ann Boyd she");
  EXPECT_EQ(people("An officer whom Tom Lee knew lost her bag." + behind),
            "Tom Lee: Tom Lee | Ann Boyd: Ann Boyd she");
}

TEST(UnnamedPeople, WhoIsNamedBehindOrToldOfInWordsIsNotUnnamed) {
  EXPECT_EQ(people("My husband, Dan Hall, films it. \"It is late,\" he says."), "Dan Hall: Dan Hall he");
  EXPECT_EQ(people("Tom Hall came with a man. The man's dog barked. \"It is late,\" he said."),
            "Tom Hall: Tom Hall he");
  EXPECT_EQ(people("A nurse slept in her car.\n\nTom Hall met a nurse, Beth Lowe, on Monday.\n\n"
                   "The nurse wept.\n\n\"I slept,\" she said."),
            "Tom Hall: Tom Hall | Beth Lowe: Beth Lowe she");
  EXPECT_EQ(people("Beth Lowe, a nurse, left. The nurse wept.\n\n\"I slept,\" she said."),
            "Beth Lowe: Beth Lowe she");
  EXPECT_EQ(people("\"A woman left,\" Eve Lee said. The woman slept.\n\n\"It was late,\" she said."),
            "Eve Lee: Eve Lee she");
  EXPECT_EQ(people("Eve Lee sat down. A note for the woman lay there. \"It is late,\" she said."),
            "Eve Lee: Eve Lee she");
  EXPECT_EQ(people("A man left. \"I heard it,\" she said.\n\nAnn Hall has lived here for years."),
            "Ann Hall: she Ann Hall");
}

TEST(UnnamedPeople, WhoIsToldOfOnceDoesNotStayForLong) {
  EXPECT_EQ(people("It was the day of Ann Hall. He met a woman at the gate.\n\n\"It is late,\" she said."),
            "Ann Hall: Ann Hall she");
  EXPECT_EQ(people("Ann Hall ran the mill. As one worker told the paper, \"She ran it.\"\n\nThe mill closed. "
                   "\"We had no choice,\" she said."),
            "Ann Hall: Ann Hall she");
  EXPECT_EQ(people("Ann Hall ran the mill. As one worker told the paper, \"It was cold.\"\n\nThe mill closed "
                   "that year.\n\nNobody knew why. \"We had no choice,\" she said."),
            "Ann Hall: Ann Hall she");
  EXPECT_EQ(people("Ann Hall left early. When a reporter asked if she was ill, she laughed. "
                   "\"I am fine,\" she said."),
            "Ann Hall: Ann Hall she she she");
}

TEST(UnnamedPeople, KnowsWhoseNameIsToldLater) {
  EXPECT_EQ(people("A nurse slept in her car. \"I saw double,\" the nurse said.\n\n"
                   "Ann Holt, who runs the place, is sorry.\n\nThe nurse, Beth Lowe, has left."),
            "Ann Holt: Ann Holt | Beth Lowe: the nurse Beth Lowe");
  EXPECT_EQ(people("A student was arrested. \"I would do it again,\" the student said.\n\n"
                   "Police named him as Dan Orr."),
            "Dan Orr: the student Dan Orr");
  EXPECT_EQ(people("A woman began it all. \"He is a fool,\" the woman said.\n\n"
                   "She said she was a resident named Harriet."),
            "Harriet: the woman She she Harriet");
}

TEST(UnnamedPeople, NotEveryNameBehindAsIsTold) {
  EXPECT_EQ(people("A student was arrested. \"I would do it again,\" the student said.\n\n"
                   "Police dressed as Dan Orr."),
            "Dan Orr: Dan Orr");
}

TEST(UnnamedPeople, WhatTwoAreCalledIsNeithers) {
  EXPECT_EQ(people("A nurse slept in her car. \"I saw double,\" the nurse said.\n\n"
                   "The nurse, Beth Lowe, has left. The nurse, Eve Tull, has stayed."),
            "Beth Lowe: Beth Lowe | Eve Tull: Eve Tull");
  EXPECT_EQ(people("A nurse slept in her car. She met the nurse Beth Lowe.\n\n\"I slept,\" the nurse said."),
            "Beth Lowe: Beth Lowe the nurse");
}

TEST(UnnamedPeople, KnowsWhoHasAGivenNameAloneLater) {
  EXPECT_EQ(people("Olivia Crane spent a night with a woman who trusts nobody. The woman is 58.\n\n"
                   "\"They lie,\" the woman said.\n\nDarlene went to bed."),
            "Olivia Crane: Olivia Crane | Darlene: the woman Darlene");
  EXPECT_EQ(people("Olivia Crane spent a night with a woman who trusts nobody. The woman is 58.\n\n"
                   "\"They lie,\" the woman said.\n\nDarlene went to bed. Maria went home."),
            "Olivia Crane: Olivia Crane | Darlene: Darlene | Maria: Maria");
  EXPECT_EQ(people("Olivia Crane spent a night with a woman who trusts nobody. The woman is 58.\n\n"
                   "\"They lie,\" the woman said.\n\nThe woman phoned Darlene."),
            "Olivia Crane: Olivia Crane | Darlene: Darlene");
}

TEST(UnnamedPeople, AGivenNameThatIsIntroducedIsAnothers) {
  EXPECT_EQ(people("The talk was with a woman who trusts nobody. The woman is 58.\n\n"
                   "\"They lie,\" the woman said.\n\nDarlene, a cook, went to bed."),
            "Darlene: Darlene");
  EXPECT_EQ(
      people("The talk was with a woman who trusts nobody and a girl. The woman is 58. The girl is 12.\n\n"
             "\"They lie,\" the woman said.\n\nDarlene went to bed."),
      "Darlene: Darlene");
}

TEST(UnnamedPeople, AreMenAndWomenByHowTheirWordEnds) {
  const std::string before = "Omar Hall left the yard on Monday. ";
  EXPECT_EQ(people(before + "But a foundryman would not talk. \"It was there,\" he said."),
            "Omar Hall: Omar Hall");
  EXPECT_EQ(people(before + "The German would not talk. \"It was there,\" she said."),
            "Omar Hall: Omar Hall");
}

}  // namespace
}  // namespace presslight
