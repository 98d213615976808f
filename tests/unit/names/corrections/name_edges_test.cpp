#include "presslight/names/corrections/name_edges.h"

#include <gtest/gtest.h>

#include "support/bodies.h"
#include "support/persons.h"

namespace presslight {
namespace {

TEST(NameEdges, ABodyEndsWithItsPlace) {
  EXPECT_EQ(bodies("She joined the Wreck Society of Norway in May."), "Wreck Society of Norway");
  EXPECT_EQ(bodies("The Wreck Society of course met."), "Wreck Society");
}

TEST(NameEdges, ABodyHasItsNumber) {
  EXPECT_EQ(bodies("Pupils of Harbour School 12 sang."), "Harbour School 12");
  EXPECT_EQ(bodies("They met at Harbour School 5pm sharp."), "Harbour School");
}

/// The edges of what the tagger found at tokens [first, end), settled.
std::string settled(const char* text, std::uint32_t first, std::uint32_t end) {
  const Document document = Document::cut(text);
  const NameContext context(document, {});
  std::vector<Name> names{context.body({first, end}, 90)};
  settle_edges(context, names);
  return std::string(document.text(names.at(0).span));
}

TEST(NameEdges, AnAcronymTellsWhereItsWordsBegin) {
  EXPECT_EQ(settled("Alliance to Open Our Ports (AOOP) met.", 2, 5), "Alliance to Open Our Ports");
  EXPECT_EQ(settled("Alliance to Open Our Ports (AXOP) met.", 2, 5), "Open Our Ports");
}

TEST(NameEdges, AnOfficeIsNoPartOfABody) {
  EXPECT_EQ(settled("Member of the Harbour Parliament (MHP) now.", 3, 5), "Harbour Parliament");
}

TEST(NameEdges, ADashIsNoPartOfABody) {
  EXPECT_EQ(settled("Harbour Board \u2014 Tarn Club met.", 0, 5), "Harbour Board");
  const Document document = Document::cut("OSLO \u2014 Harbour Board met.");
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  const NameContext context(document, matches);
  std::vector<Name> names{context.body({0, 4}, 90)};
  settle_edges(context, names);
  EXPECT_EQ(document.text(names.at(0).span), "Harbour Board");
}

TEST(NameEdges, ADashIsNoPartOfAPerson) {
  EXPECT_EQ(persons_after(settle_edges, "TARN - Ann Halle left.", {{0, 4}}), "TARN - Ann Halle");
  EXPECT_EQ(persons_after(settle_edges, "TARN \u2014 Ann Halle left.", {{0, 4}}), "Ann Halle");
  EXPECT_EQ(persons_after(settle_edges, "Ann Halle \u2014 Hers left.", {{0, 4}}), "Ann Halle");
}

TEST(NameEdges, JointsOfAnotherLanguage) {
  EXPECT_EQ(bodies("The Harbour Party für Arbeit und Umwelt met."), "Harbour Party für Arbeit und Umwelt");
}

}  // namespace
}  // namespace presslight
