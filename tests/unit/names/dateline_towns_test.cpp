#include "presslight/names/dateline_towns.h"

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

TEST(DatelineTowns, TwoTownsAreNoBody) {
  const Document document = Document::cut("TARNPORT/OVER, Nov 12 (Wire) \u2014 It rained.");
  const NameContext context(document, {});
  std::vector<Name> names{context.body({0, 3}, 90)};
  know_dateline_towns(context, names);
  EXPECT_EQ(names[0].kind, NameKind::place);
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
