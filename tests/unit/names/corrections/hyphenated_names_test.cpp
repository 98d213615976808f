#include "presslight/names/corrections/hyphenated_names.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

/// The persons of `text`, joined by bars, where the tagger has found those at tokens [first, end).
std::string persons(const char* text, std::initializer_list<TokenRun> found = {}) {
  const Document document = Document::cut(text);
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  const NameContext context(document, matches);
  std::vector<Name> names;
  for (const TokenRun& run : found) names.push_back(context.body(run, 90));
  join_hyphenated_names(context, names);
  std::string joined;
  for (const Name& name : names)
    if (name.kind == NameKind::person)
      joined.append(joined.empty() ? "" : "|").append(document.text(name.span));
  return joined;
}

TEST(HyphenatedNames, ASurnameAndTwoSyllablesAreAPerson) {
  EXPECT_EQ(persons("So said Pak Jun-ha on Monday."), "Pak Jun-ha");
  EXPECT_EQ(persons("President Tsui Hsiao-wen and Yau Lok-ming met."), "Tsui Hsiao-wen|Yau Lok-ming");
  EXPECT_EQ(persons("So South Korea's Pak Jun-ha spoke."), "Pak Jun-ha");
}

TEST(HyphenatedNames, WhatTheTaggerCutIsWhole) {
  EXPECT_EQ(persons("So said Pak Jun-ha.", {{2, 4}}), "Pak Jun-ha");
  EXPECT_EQ(persons("So said Pak Jun-ha.", {{2, 3}, {3, 4}}), "Pak Jun-ha");
  EXPECT_EQ(persons("The Pak Jun-ha Prize went to Ann.", {{1, 6}}), "");
}

TEST(HyphenatedNames, EnglishCompoundsAreNobody) {
  EXPECT_EQ(persons("The Harlow Sit-in and a Harlow Two-man team."), "");
  EXPECT_EQ(persons("The Harlow-run yard and Tarn State-owned ships."), "");
  EXPECT_EQ(persons("At Hong Kong-in talks and British Kon-tin."), "");
  EXPECT_EQ(persons("A Jun-ha and the Pak Jun- ha."), "");
}

TEST(HyphenatedNames, SyllablesHaveOneVowelGroup) {
  for (const char* syllable : {"jae", "in", "hsien", "ying", "jeou", "hyun", "kwok", "shek", "a"})
    EXPECT_TRUE(is_romanised_syllable(syllable)) << syllable;
  for (const char* word : {"", "based", "led", "owned", "born", "backed", "strength", "th"})
    EXPECT_FALSE(is_romanised_syllable(word)) << word;
}

}  // namespace
}  // namespace presslight
