#include "presslight/text/utf16.h"

#include <gtest/gtest.h>

#include <string>

#include "presslight/text/utf8.h"

namespace presslight {
namespace {

/// The slow, obvious way: the units of each character before `byte`, one by one.
std::uint32_t counted_units(std::string_view text, std::uint32_t byte) {
  std::uint32_t units = 0;
  for (std::size_t at = 0; at < byte;) {
    const CodePoint point = code_point_at(text, at);
    units += point.value > 0xFFFF ? 2 : 1;
    at += point.size;
  }
  return units;
}

TEST(Utf16Offsets, AgreeWithCountingAtEveryCharacterEdge) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "a\u00e9\u20ac\U0001F600 plain words";
  const Utf16Offsets offsets(text);
  for (std::uint32_t at = 0; at < text.size(); at += code_point_at(text, at).size)
    ASSERT_EQ(offsets.units_before(at), counted_units(text, at)) << "byte " << at;
  EXPECT_EQ(offsets.length(), 100u * 17);
}

TEST(Utf16Offsets, EndAtTheLength) {
  const Utf16Offsets offsets("\U0001F600");
  EXPECT_EQ(offsets.units_before(4), 2u);
  EXPECT_EQ(Utf16Offsets("").units_before(0), 0u);
}

}  // namespace
}  // namespace presslight
