#include "presslight/text/words.h"

#include <gtest/gtest.h>

#include <string>

namespace presslight {
namespace {

TEST(LowerWord, LowersAndStraightensApostrophes) {
  EXPECT_EQ(LowerWord("Don\u2019T").view(), "don't");
  EXPECT_EQ(LowerWord("\u00c9COLE").view(), "\u00e9cole");
}

TEST(LowerWord, LeavesInvisibleCharactersOut) {
  EXPECT_EQ(LowerWord("sa\u00adid\u200b").view(), "said");
}

TEST(LowerWord, IsEmptyWhenTheWordIsTooLongForAnyList) {
  EXPECT_EQ(LowerWord(std::string(46, 'A')).view(), std::string(46, 'a'));
  EXPECT_EQ(LowerWord(std::string(47, 'A')).view(), "");
}

TEST(IsIn, FindsWhatTheListHoldsAndNothingElse) {
  constexpr std::array<std::string_view, 3> kList{"added", "said", "says"};
  EXPECT_TRUE(is_in(kList, "said"));
  EXPECT_FALSE(is_in(kList, "say"));
  EXPECT_FALSE(is_in(kList, ""));
}

}  // namespace
}  // namespace presslight
