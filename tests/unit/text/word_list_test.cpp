#include "presslight/text/word_list.h"

#include <gtest/gtest.h>

#include <string>

namespace presslight {
namespace {

constexpr WordList kSaying{"added", "said", "says"};

TEST(WordList, HoldsItsWordsAndNothingElse) {
  for (const std::string_view word : kSaying) EXPECT_TRUE(is_in(kSaying, word)) << word;
  EXPECT_EQ(kSaying.size(), 3U);
  EXPECT_FALSE(is_in(kSaying, "say"));
  EXPECT_FALSE(is_in(kSaying, "sayings"));
  EXPECT_FALSE(is_in(kSaying, ""));
}

TEST(WordList, IsNotDeceivedByWordsThatItsMaskTakesForItsOwn) {
  EXPECT_TRUE(kSaying.may_hold("sawd"));  // the ends and the size of "said"
  EXPECT_FALSE(is_in(kSaying, "sawd"));
}

TEST(WordList, TellsOfMostWordsWithoutALook) {
  std::size_t may_be = 0;
  for (char first = 'a'; first <= 'z'; ++first)
    for (char last = 'a'; last <= 'z'; ++last)
      may_be += kSaying.may_hold(std::string{first, 'o', last}) ? 1 : 0;
  EXPECT_LT(may_be, 26U * 26U / 10U);
}

}  // namespace
}  // namespace presslight
