#include "presslight/entities/people/pronouns.h"

#include <gtest/gtest.h>

#include "support/people.h"

namespace presslight {
namespace {

TEST(Pronouns, MeanWhomTheirParagraphBeginsWith) {
  EXPECT_EQ(people("\"No,\" said Robert Hall.\n\nDr Orme, who came late, was ill. The bus came. \"It is "
                   "late,\" he said."),
            "Robert Hall: Robert Hall | Orme: Orme he");
}

TEST(Pronouns, MeanNobodyWhoAsks) {
  EXPECT_EQ(people("Robert Hall left.\n\nAsked by Mr Orme why he had not rung, he said it was late."),
            "Robert Hall: Robert Hall he he | Orme: Orme");
  EXPECT_EQ(people("Susan Hall left.\n\nUnder questioning from Ms Orme, she said it was late."),
            "Susan Hall: Susan Hall she | Orme: Orme");
}

TEST(Pronouns, MeanNobodyWhoWorksForThem) {
  EXPECT_EQ(people("Susan Hall left. In a note sent by her agent, Anna Orme, she said it was late."),
            "Susan Hall: Susan Hall she | Anna Orme: Anna Orme");
  EXPECT_EQ(people("Susan Hall left. In a note sent by her agent, Robert Orme, he said it was late."),
            "Susan Hall: Susan Hall | Robert Orme: Robert Orme he");
}

TEST(Pronouns, MeanNoPlaceAndNoSide) {
  EXPECT_EQ(people("Robert Hall scored for the side Altona West. \"I stay,\" he said.").substr(0, 28),
            "Robert Hall: Robert Hall he");
}

TEST(Pronouns, MeanWhomAnotherPlays) {
  EXPECT_EQ(people("Ann Hall wept.\n\nThe typist is played by Eve Tully. She said it was late."),
            "Ann Hall: Ann Hall | Eve Tully: Eve Tully She");
}

TEST(Pronouns, OfTwoGendersInOneSentenceMeanTwo) {
  EXPECT_EQ(
      people("Susan Hall spoke.\n\n\"No,\" Dr Orme said. He led her out, where she told him it was late."),
      "Susan Hall: Susan Hall she | Orme: Orme He");
}

TEST(Pronouns, MeanNobodyBeforeASpeakerOfUnknownName) {
  EXPECT_EQ(
      people("Robert Hall left.\n\n\"No,\" Opposition MLA Qaffar Zubik said on Monday. He asked them to go."),
      "Robert Hall: Robert Hall");
}

TEST(Pronouns, LeaveAnUncleWithoutTheNameOfAnother) {
  EXPECT_EQ(people("An uncle put him on a stool. He worked for a Slovenian named Robert Orme. \"No,\" the "
                   "uncle said."),
            "Robert Orme: Robert Orme");
}

TEST(Pronouns, MeanWhomADescriptionMeansThatBeginsASentence) {
  const std::string text = "Gov. Robert Hall signed it. Senator Thomas Lee opposed it.\n\n";
  EXPECT_EQ(people((text + "The governor, for his part, was glad. \"No,\" he told them.").c_str()),
            "Robert Hall: Robert Hall he | Thomas Lee: Thomas Lee");
  EXPECT_EQ(people((text + "The crowd was glad. \"No,\" he told them.").c_str()),
            "Robert Hall: Robert Hall | Thomas Lee: Thomas Lee he");
}

TEST(Pronouns, DoNotMeanWhomTheirWordsBeginWith) {
  EXPECT_EQ(people("Robert Hall met Thomas Lee.\n\nLee asked for less. He replied: \"Lee is late again.\""),
            "Robert Hall: Robert Hall He | Thomas Lee: Thomas Lee Lee Lee");
}

TEST(Pronouns, TakeADoubleGivenNameForNoMansWhereItsPartsDoNotAgree) {
  EXPECT_EQ(people("Wen-Ling Hall laughed. \"No,\" she said."), "Wen-Ling Hall: Wen-Ling Hall she");
  EXPECT_EQ(people("Mary-Kate Hall laughed. \"No,\" he said."), "Mary-Kate Hall: Mary-Kate Hall");
}

}  // namespace
}  // namespace presslight
