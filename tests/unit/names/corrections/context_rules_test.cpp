#include "presslight/names/corrections/context_rules.h"

#include <gtest/gtest.h>

#include "presslight/names/names.h"
#include "support/bodies.h"

namespace presslight {
namespace {

TEST(ContextRules, ABodyInsideTheNameOfAThingIsNone) {
  EXPECT_EQ(bodies("She won the UEFA Cup and met UEFA."), "UEFA");
  EXPECT_EQ(bodies("He hosts the BBC Music Awards for the BBC."), "BBC");
}

TEST(ContextRules, AnIndexOfPricesIsNoBody) {
  EXPECT_EQ(bodies("The Nasdaq composite index fell, Nasdaq said."), "Nasdaq");
}

TEST(ContextRules, WhatABodyHasInBracketsIsTheBody) {
  EXPECT_EQ(bodies("A member of the Party of Tides (Partij van Tarn) met the Coastal Wreck Board (KwB)."),
            "Party of Tides|Partij van Tarn|Coastal Wreck Board|KwB");
  EXPECT_EQ(bodies("The Coastal Wreck Board (Leeds) met."), "Coastal Wreck Board");
}

TEST(ContextRules, TheHouseIsAChamberWhereATextSpeaksOfParliament) {
  EXPECT_EQ(bodies("The bill left the House on Monday, a senator said. House Republicans cheered."),
            "House|House");
  EXPECT_EQ(bodies("MPs left the Commons. The Lords sat."), "Commons|Lords");
  EXPECT_EQ(bodies("She sold the House on Monday."), "");
  EXPECT_EQ(bodies("A senator went to the Opera House and the house."), "");
}

TEST(ContextRules, TheTownOfADatelineIsAPlace) {
  const Document document = Document::cut("Copper falls\nBOMBAY 1996-08-30\nCopper fell.");
  for (const Name& name : find_names(document)) EXPECT_NE(name.kind, NameKind::organisation);
}

/// Is what the tagger found at tokens [first, end) of `text`, a name of `kind`, one still?
bool is_kept(const char* text, TokenRun run, NameKind kind) {
  const Document document = Document::cut(text);
  const NameContext context(document, {});
  std::vector<Name> names{context.body(run, 90)};
  names.back().kind = kind;
  apply_context_rules(context, 0, names);
  return !names.empty();
}

TEST(ContextRules, AMemberOfAPartyIsNeitherBodyNorPerson) {
  EXPECT_FALSE(is_kept("So Ann Halle, R-Texas, left.", {4, 7}, NameKind::organisation));
  EXPECT_FALSE(is_kept("So Ann Halle (D-N.M.) left.", {4, 7}, NameKind::person));
  EXPECT_TRUE(is_kept("So Ann Halle met R-Texas.", {4, 7}, NameKind::organisation));
  EXPECT_FALSE(is_kept("The Tarn Democrat left.", {1, 3}, NameKind::organisation));
  EXPECT_TRUE(is_kept("The Tarn Echo left.", {1, 3}, NameKind::organisation));
}

TEST(ContextRules, WhoHasATitleIsNoBody) {
  const Document document = Document::cut("So Ms Marr replied.");
  const NameContext context(document, {});
  std::vector<Name> names{context.body({1, 3}, 90)};
  apply_context_rules(context, 0, names);
  ASSERT_EQ(names.size(), 1u);
  EXPECT_EQ(names[0].kind, NameKind::person);
  EXPECT_EQ(document.text(names[0].span), "Marr");
}

}  // namespace
}  // namespace presslight
