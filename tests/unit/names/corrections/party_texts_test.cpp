#include "presslight/names/corrections/party_texts.h"

#include <gtest/gtest.h>

#include <string>

#include "presslight/names/corrections/topics.h"
#include "support/bodies.h"

namespace presslight {
namespace {

std::vector<Name> parties(std::string_view text) {
  const Document document = Document::cut(std::string(text));
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  std::vector<Name> names;
  find_parties(NameContext(document, matches), names);
  return names;
}

TEST(PartyTexts, CapitalsThatMeanNothingElse) {
  const std::vector<Name> names =
      parties("The party joined the UQL, as MPs on TV said in the UK in part II.");
  ASSERT_EQ(names.size(), 1);
  EXPECT_EQ(names[0].kind, NameKind::organisation);
  EXPECT_EQ(names[0].span.size(), 3);
}

TEST(PartyTexts, WhatStandsBeforeTheShortForm) {
  EXPECT_EQ(parties("The party met Free Delta (FD).").size(), 2);
  EXPECT_EQ(parties("The party met Free Delta (QX).").size(), 1);
}

TEST(PartyTexts, WordsOfAnyLength) {
  const std::string tail(60, 'e');
  EXPECT_EQ(parties("The party met Free D" + tail + " (FD).").size(), 2);
  EXPECT_TRUE(parties("The party met Free Delta (F" + tail + "D).").empty());
}

TEST(PartyTexts, LoudWordsAreNotShort) {
  EXPECT_TRUE(parties("The party said NEVER AGAIN, and again.").empty());
  EXPECT_TRUE(parties("The party said SAVE us, and save the rest.").empty());
  EXPECT_TRUE(parties("The party read UQL-7 and A/UQL.").empty());
}

TEST(PartyTexts, OnlyWhereATextSpeaksOfParties) {
  EXPECT_EQ(topics_of(Document::cut("The party joined.")), kParties);
  EXPECT_EQ(topics_of(Document::cut("The club joined.")), 0);
}

}  // namespace
}  // namespace presslight
