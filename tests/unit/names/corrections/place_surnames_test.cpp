#include "presslight/names/corrections/place_surnames.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

/// How many of the "Ellen Park"s of `text`, all places for the tagger, are persons.
int persons(const char* text) {
  const Document document = Document::cut(text);
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  const NameContext context(document, matches);
  std::vector<Name> names;
  for (std::uint32_t t = 0; t + 1 < context.size(); ++t) {
    if (context.word(t) != "Ellen") continue;
    names.push_back(context.body({t, t + 2}, 90));
    names.back().kind = NameKind::place;
  }
  know_place_surnames(context, names);
  return static_cast<int>(std::count_if(names.begin(), names.end(),
                                        [](const Name& name) { return name.kind == NameKind::person; }));
}

TEST(PlaceSurnames, ArePersonsWhereOneStandsAsPersonsDo) {
  EXPECT_EQ(persons("So wrote Northgate's Ellen Park."), 1);
  EXPECT_EQ(persons("So said Ellen Park. We met Ellen Park."), 2);
  EXPECT_EQ(persons("We met Ellen Park, who left."), 1);
  EXPECT_EQ(persons("We met Ellen Park, 52, in Tarn."), 1);
  EXPECT_EQ(persons("We met Ellen Park. Park said no."), 1);
}

TEST(PlaceSurnames, ArePlacesElsewhere) {
  EXPECT_EQ(persons("We met in Ellen Park. Ellen Park, in Tarn, was shut."), 0);
  EXPECT_EQ(persons("We met Ellen Park. The Park said no. North Park said no."), 0);
  EXPECT_EQ(persons("We met in Ellen Park. So the Park said no."), 0);
  EXPECT_EQ(persons("They ran round Ellen Lane, who left."), 0);
}

}  // namespace
}  // namespace presslight
