#include "presslight/names/corrections/led_bodies.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

/// The names after the pass, where the tagger had found one over `run`.
std::string names_of(const char* text, TokenRun run, NameKind kind = NameKind::organisation) {
  const Document document = Document::cut(text);
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  const NameContext context(document, matches);
  std::vector<Name> names{context.body(run, 90)};
  names.back().kind = kind;
  part_leaders_from_bodies(context, names);
  std::string line;
  for (const Name& name : names) {
    line.append(line.empty() ? "" : "|").append(document.text(name.span));
    if (name.kind == NameKind::organisation) line += " (body)";
    if (name.gender == Gender::female) line += " (she)";
  }
  return line;
}

TEST(LedBodies, ArePartedFromWhoLeadsThem) {
  EXPECT_EQ(names_of("The head of policy at the Tarn Council Anna Hall left.", {6, 10}),
            "Tarn Council (body)|Anna Hall (she)");
  EXPECT_EQ(names_of("The director of Oxmere Peter Hall left.", {3, 6}, NameKind::person),
            "Oxmere (body)|Peter Hall");
  EXPECT_EQ(names_of("A spokesman for Tarn Union Peter van Hall left.", {3, 8}),
            "Tarn Union Peter van Hall (body)");
  EXPECT_EQ(names_of("The chair of Tarn Union Peter John Hall left.", {3, 8}),
            "Tarn Union (body)|Peter John Hall");
}

TEST(LedBodies, AreAlsoListedOnes) {
  EXPECT_EQ(names_of("The ambassador to North Korea Vrelk Hall left.", {3, 7}), "North Korea|Vrelk Hall");
  EXPECT_EQ(names_of("The road to North Korea Vrelk Hall left.", {3, 7}), "North Korea Vrelk Hall (body)");
  EXPECT_EQ(names_of("The ambassador to North Vrelk Hall left.", {3, 6}), "North Vrelk Hall (body)");
}

TEST(LedBodies, NeedAnOffice) {
  EXPECT_EQ(names_of("The road to Oxmere Peter Hall left.", {3, 6}, NameKind::person), "Oxmere Peter Hall");
  EXPECT_EQ(names_of("Then the Tarn Council Anna Hall left.", {2, 6}), "Tarn Council Anna Hall (body)");
  EXPECT_EQ(names_of("The director, he said at Tarn Council Anna Hall, left.", {6, 10}),
            "Tarn Council Anna Hall (body)");
}

TEST(LedBodies, NeedAGivenNameAndASurname) {
  EXPECT_EQ(names_of("The head of Peter John Hall left.", {3, 6}, NameKind::person), "Peter John Hall");
  EXPECT_EQ(names_of("The head of Tarn Council Peter Trust left.", {3, 7}),
            "Tarn Council Peter Trust (body)");
  EXPECT_EQ(names_of("The head of Tarn Council Vrelk Hall left.", {3, 7}), "Tarn Council Vrelk Hall (body)");
  EXPECT_EQ(names_of("The head of Tarn Harbour Peter Hall left.", {3, 7}), "Tarn Harbour Peter Hall (body)");
  EXPECT_EQ(names_of("The head of Tarn Council Peter left.", {3, 6}), "Tarn Council Peter (body)");
}

}  // namespace
}  // namespace presslight
