#include "presslight/entities/people/untold_descriptions.h"

#include <gtest/gtest.h>

#include <string>

#include "support/people.h"

namespace presslight {
namespace {

/// "Susan Orme" if all that is said of her in `text`, besides her name, is `description`.
std::string called(const std::string& text, const std::string& description) {
  const ReadPeople result = read_people(text);
  for (const Person& person : result.people)
    for (const Mention& mention : person.mentions)
      if (mention.kind == MentionKind::nominal && result.document.text(mention.span) == description)
        return std::string(result.document.text(person.name));
  return "";
}

TEST(UntoldDescriptions, MeanWhomTheSentenceBeforeBeginsWith) {
  EXPECT_EQ(called("Susan Orme lost to Robert Hall. \"It hurts,\" the goalkeeper said.", "the goalkeeper"),
            "Susan Orme");
  EXPECT_EQ(called("Northland striker Robert Hall ran past Peter Lee. \"It hurts,\" said the 22-year-old.",
                   "the 22-year-old"),
            "Robert Hall");
  EXPECT_EQ(
      called("On Friday Susan Orme met Robert Hall. \"It hurts,\" the goalkeeper said.", "the goalkeeper"),
      "Susan Orme");
  EXPECT_EQ(called("\"I ran,\" Peter Lee said. Susan Orme limped off. \"It hurts,\" the defender said.",
                   "the defender"),
            "Susan Orme");
  EXPECT_EQ(
      called("In Leeds they cheered Robert Hall. \"It hurts,\" the father of two said.", "the father of two"),
      "Robert Hall");
}

TEST(UntoldDescriptions, KnowHyphensAndChildren) {
  EXPECT_EQ(called("Susan Orme lost to Robert Hall. \"It hurts,\" the left-back said.", "the left-back"),
            "Susan Orme");
  EXPECT_EQ(
      called("Susan Orme lost to Robert Hall. \"It hurts,\" the mother-of-two said.", "the mother-of-two"),
      "Susan Orme");
  EXPECT_EQ(
      called("Robert Hall lost to Susan Orme. \"It hurts,\" the mother-of-two said.", "the mother-of-two"),
      "Susan Orme");
}

TEST(UntoldDescriptions, MeanNobodyOfTwo) {
  EXPECT_EQ(called("They cheered Susan Orme and booed Robert Hall. \"It hurts,\" the goalkeeper said.",
                   "the goalkeeper"),
            "");
  EXPECT_EQ(called("Susan Orme met Robert Hall.\n\n\"It hurts,\" the goalkeeper said.", "the goalkeeper"),
            "");
}

TEST(UntoldDescriptions, MeanNobodyWhereTheNounHasItsOwnBearer) {
  EXPECT_EQ(called("Susan Orme ran into a goalkeeper. \"It hurts,\" the goalkeeper said.", "the goalkeeper"),
            "");
  EXPECT_EQ(called("Susan Orme limped off. \"It hurts,\" the officer said.", "the officer"), "");
}

TEST(UntoldDescriptions, AgreeInGenderAndAge) {
  EXPECT_EQ(called("Mr Hall met Mrs Orme in Leeds. \"It hurts,\" the actress said.", "the actress"), "Orme");
  EXPECT_EQ(called("Susan Orme, 44, limped off. \"It hurts,\" the 68-year-old said.", "the 68-year-old"), "");
}

TEST(UntoldDescriptions, MeanTheOnlyOneOfTheParagraphAbove) {
  const std::string quote = "\n\n\"It hurts,\" the novelist said.";
  EXPECT_EQ(called("Susan Orme was not amused." + quote, "the novelist"), "Susan Orme");
  EXPECT_EQ(called("Susan Orme, whose husband Robert died in May, was not amused." + quote, "the novelist"),
            "Susan Orme");
  EXPECT_EQ(called("Susan Orme was not amused. Robert Hall left." + quote, "the novelist"), "");
}

}  // namespace
}  // namespace presslight
