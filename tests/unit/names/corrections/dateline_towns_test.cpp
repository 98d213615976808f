#include "presslight/names/corrections/dateline_towns.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

/// Is what the tagger took for a person, the last word of `text` before its stop, one still?
bool is_person(const char* text) {
  const Document document = Document::cut(text);
  const NameContext context(document, {});
  const auto last = static_cast<std::uint32_t>(document.tokens().size()) - 2;
  std::vector<Name> names{context.body({last, last + 1}, 90)};
  names.back().kind = NameKind::person;
  know_dateline_towns(context, names);
  return names.back().kind == NameKind::person;
}

TEST(DatelineTowns, ArePlacesEverywhere) {
  EXPECT_FALSE(is_person("TARNPORT, Nov 12 (Wire) \u2014 It rained on Tarnport."));
  EXPECT_FALSE(is_person("The pier\n\nTARNPORT -- It rained on Tarnport."));
  EXPECT_FALSE(is_person("TARNPORT (Wire) - It rained on Tarnport."));
}

/// Of what the tagger took for a body at the beginning.
NameKind kind_of_first(const char* text, std::uint32_t end) {
  const Document document = Document::cut(text);
  const NameContext context(document, {});
  std::vector<Name> names{context.body({0, end}, 90)};
  know_dateline_towns(context, names);
  return names[0].kind;
}

TEST(DatelineTowns, AreNoBodies) {
  EXPECT_EQ(kind_of_first("TARNPORT/OVER, Nov 12 (Wire) \u2014 It rained.", 3), NameKind::place);
  EXPECT_EQ(kind_of_first("TARNPORT (Wire) \u2014 It rained.", 1), NameKind::place);
  EXPECT_EQ(kind_of_first("TARNPORT \u2014 It rained.", 1), NameKind::organisation);
}

TEST(DatelineTowns, OtherOpeningsTellNothing) {
  EXPECT_TRUE(is_person("TARNPORT, Nov 12 (Wire) \u2014 It rained on Marsh."));
  EXPECT_TRUE(is_person("TARNPORT rained out \u2014 so said Tarnport."));
  EXPECT_TRUE(is_person("TARNPORT-based crews thanked Tarnport."));
  EXPECT_TRUE(is_person("Tarnport \u2014 it rained on Tarnport."));
  EXPECT_TRUE(is_person("TARNPORT: It rained on Tarnport."));
}

}  // namespace
}  // namespace presslight
