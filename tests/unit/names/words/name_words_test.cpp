#include "presslight/names/words/name_words.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

TEST(NameWords, HaveTheirClasses) {
  EXPECT_EQ(word_classes("mrs"), kTitle | kFemale);
  EXPECT_EQ(word_classes("ltd"), kLegalForm);
  EXPECT_NE(word_classes("university") & kHeadBefore, 0);
  EXPECT_NE(word_classes("university") & kHeadAfter, 0);
  EXPECT_EQ(word_classes("quillon"), 0);
  EXPECT_EQ(word_classes(""), 0);
}

TEST(NameWords, KnowWhatJoinsNames) {
  EXPECT_TRUE(is_connector("of"));
  EXPECT_TRUE(is_connector("van"));
  EXPECT_FALSE(is_connector("quillon"));
}

TEST(NameWords, KnowsRanksAndHonours) {
  for (const char* rank : {"capt", "cllr", "sen", "justices"}) EXPECT_TRUE(is_rank(rank)) << rank;
  for (const char* word : {"", "kc", "ann"}) EXPECT_FALSE(is_rank(word)) << word;
  EXPECT_TRUE(is_honour("kc"));
  EXPECT_FALSE(is_honour("sen"));
}

}  // namespace
}  // namespace presslight
