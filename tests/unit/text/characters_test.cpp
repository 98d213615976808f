#include "presslight/text/characters.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

TEST(Characters, LettersHaveTheirCaseInLatinGreekAndCyrillic) {
  for (const char32_t c : U"AZ\u00c9\u0141\u0160\u0178\u0391\u0416\u1ea0") {
    if (c == 0) continue;
    EXPECT_TRUE(is_letter(c) && is_upper(c) && !is_lower(c)) << std::hex << static_cast<unsigned>(c);
    EXPECT_TRUE(is_lower(to_lower(c))) << std::hex << static_cast<unsigned>(c);
  }
  for (const char32_t c : U"az\u00df\u00e9\u0142\u0161\u03b1\u0436\u1ea1") {
    if (c == 0) continue;
    EXPECT_TRUE(is_letter(c) && is_lower(c) && !is_upper(c)) << std::hex << static_cast<unsigned>(c);
    EXPECT_EQ(to_lower(c), c);
  }
}

TEST(Characters, ScriptsWithoutCaseAreLetters) {
  for (const char32_t c : {U'\u4e2d', U'\u05d0', U'\u0639', U'\u0915'}) {
    EXPECT_TRUE(is_letter(c));
    EXPECT_FALSE(is_upper(c) || is_lower(c));
  }
}

TEST(Characters, MarksSignsAndEmojiAreNoLetters) {
  for (const char32_t c :
       {U'\u00d7', U'\u2019', U'\u20ac', U'\u2014', U'\U0001F600', U'\u00ab', U'\ufeff', U'\u0301'})
    EXPECT_FALSE(is_letter(c)) << std::hex << static_cast<unsigned>(c);
}

TEST(Characters, EveryQuotationMarkIsSingleOrDouble) {
  for (const char32_t c : U"'`\u2018\u2019\u201a\u2039\u203a") EXPECT_TRUE(c == 0 || is_single_mark(c));
  for (const char32_t c : U"\"\u201c\u201d\u201e\u00ab\u00bb") EXPECT_TRUE(c == 0 || is_double_mark(c));
  EXPECT_FALSE(is_quotation_mark(U'a') || is_single_mark(U'"') || is_double_mark(U'\''));
}

TEST(EqualIgnoringCase, ComparesAsciiLettersOnly) {
  EXPECT_TRUE(equal_ignoring_case("Said", "sAID"));
  EXPECT_FALSE(equal_ignoring_case("said", "says"));
  EXPECT_FALSE(equal_ignoring_case("said", "sai"));
  EXPECT_FALSE(equal_ignoring_case("\u00c9", "\u00e9"));
}

}  // namespace
}  // namespace presslight
