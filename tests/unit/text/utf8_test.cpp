#include "presslight/text/utf8.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

TEST(Utf8FromUtf16, KeepsSurrogatePairs) {
  EXPECT_EQ(utf8_from_utf16(u"a\U0001F600b"),
            "a\xF0\x9F\x98\x80"
            "b");
}

TEST(Utf8FromUtf16, ReplacesEachLoneSurrogateByOneCharacter) {
  const char16_t lone[] = {u'a', 0xD83D, u'b', 0xDE00, 0xD83D, 0};
  EXPECT_EQ(utf8_from_utf16(lone), "a\uFFFDb\uFFFD\uFFFD");
}

TEST(IsValidUtf8, RefusesOverlongSurrogateCutAndTooLarge) {
  EXPECT_TRUE(is_valid_utf8("caf\u00e9 \U0001F600"));
  EXPECT_FALSE(is_valid_utf8("\xC0\xAF"));
  EXPECT_FALSE(is_valid_utf8("\xED\xA0\x80"));
  EXPECT_FALSE(is_valid_utf8("\xE2\x80"));
  EXPECT_FALSE(is_valid_utf8("\xF4\x90\x80\x80"));
}

TEST(CodePointBefore, ReadsBackwards) {
  EXPECT_EQ(code_point_before("a\u00e9", 3).value, 0xE9u);
  EXPECT_EQ(code_point_before("a\u00e9", 0).size, 0u);
}

}  // namespace
}  // namespace presslight
