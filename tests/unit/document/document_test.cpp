#include "presslight/document/document.h"

#include <gtest/gtest.h>

#include "support/tokens.h"

namespace presslight {
namespace {

std::string tokens(const char* text) {
  return joined_tokens(Document::cut(text));
}

std::string sentences(const char* text) {
  const Document document = Document::cut(text);
  std::string joined;
  for (const Sentence& sentence : document.sentences())
    joined.append(joined.empty() ? "" : "|").append(document.text(sentence.span));
  return joined;
}

TEST(Tokens, KeepWordsWithInnerApostrophesAndDigits) {
  EXPECT_EQ(tokens("O'Brien doesn't like MI5's U.S. plan"), "O'Brien doesn't like MI5 's U.S. plan");
  EXPECT_EQ(tokens("AT&T's R&D in the U.S.A. today"), "AT&T 's R&D in the U.S.A. today");
}

TEST(Tokens, SplitHyphensMarksAndUnits) {
  EXPECT_EQ(tokens("al-Qaeda spent \u00a33.2bn, 30%"), "al - Qaeda spent \u00a3 3.2 bn , 30 %");
  EXPECT_EQ(tokens("'dark spaces', he said..."), "' dark spaces ' , he said ...");
  EXPECT_EQ(tokens("the managers' view"), "the managers ' view");
}

TEST(Sentences, EndAtStopsButNotAfterAbbreviations) {
  EXPECT_EQ(sentences("Dr. Lee met J. Smith of the U.S. Navy. She left. \"Why?\" he asked."),
            "Dr. Lee met J. Smith of the U.S. Navy.|She left.|\"Why?\" he asked.");
  EXPECT_EQ(sentences("'It works.' The end."), "'It works.'|The end.");
}

TEST(Paragraphs, AreTheLinesThatShowSomething) {
  const Document document = Document::cut("One.\r\n\r\n  Two. \u2028Three\n\u200b\n");
  ASSERT_EQ(document.paragraphs().size(), 3u);
  EXPECT_EQ(document.text(document.paragraphs()[1].span), "Two.");
}

TEST(Paragraphs, JoinLinesThatWereWrappedByHand) {
  const Document document = Document::cut(
      "The council will close the old harbour at the end of\n"
      "the season, its leader said on Tuesday, because the\n"
      "repairs cost more than it earns.\n\n"
      "A new one opens in May.\nIt is larger.");
  ASSERT_EQ(document.paragraphs().size(), 3u);
  EXPECT_EQ(document.sentences().size(), 3u);
}

TEST(Paragraphs, KeepLinesThatAreNoFillingOfAWidthApart) {
  const Document document = Document::cut(
      "The ferry left at noon with forty people on board.\n"
      "Nobody was hurt.\n"
      "The line has promised to pay for every ticket.");
  EXPECT_EQ(document.paragraphs().size(), 3u);
}

TEST(Document, KeepsEachWordInLowerCase) {
  const Document document = Document::cut("THE Mayor\u2019s \u00C9t\u00E9, " + std::string(60, 'X') + " x");
  std::vector<std::string_view> words;
  for (std::uint32_t i = 0; i < document.tokens().size(); ++i) words.push_back(document.lower(i));
  EXPECT_EQ(words, (std::vector<std::string_view>{"the", "mayor", "'s", "\u00E9t\u00E9", ",", "", "x"}));
}

}  // namespace
}  // namespace presslight
