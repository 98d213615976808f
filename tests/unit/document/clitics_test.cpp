#include "presslight/document/clitics.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

/// The first token of a text without its clitic, as written.
std::string host(const char* text) {
  const Document document = Document::cut(text);
  return std::string(document.text(span_without_clitic(document, 0)));
}

TEST(Clitics, LeanOnPronouns) {
  EXPECT_EQ(host("He'd go."), "He");
  EXPECT_EQ(host("We\u2019ve gone."), "We");
  EXPECT_EQ(host("THEY'RE gone."), "THEY");
  EXPECT_EQ(host("I'm here."), "I");
  const Document document = Document::cut("She'll go.");
  EXPECT_EQ(word_without_clitic(document, 0), "she");
  EXPECT_TRUE(has_clitic(document, 0));
  EXPECT_FALSE(has_clitic(document, 1));
}

TEST(Clitics, AreNotTheEndsOfOtherWords) {
  EXPECT_EQ(host("Hall'd go."), "Hall'd");
  EXPECT_EQ(host("Don't go."), "Don't");
  EXPECT_EQ(host("He go."), "He");
  EXPECT_EQ(host("O'Brien left."), "O'Brien");
  EXPECT_EQ(host("'d go."), "'");
}

TEST(Clitics, LeaveInvisibleCharactersWhole) {
  EXPECT_EQ(host("H\u200Be\u2019d go."), "H\u200Be");
}

}  // namespace
}  // namespace presslight
