#include "presslight/entities/people/described_people.h"

#include <gtest/gtest.h>

#include <string>

#include "presslight/document/roles.h"
#include "presslight/names/names.h"
#include "presslight/names/words/states.h"
#include "presslight/quotes/quotes.h"

namespace presslight {
namespace {

/// Whom the last "<...>" of `text` means, by full name; "" for nobody. The rules find the names.
std::string meant(std::string text) {
  const std::size_t open = text.rfind('<');
  text.erase(open, 1);
  const std::size_t close = text.rfind('>');
  text.erase(close, 1);
  const Document document = Document::cut(text);
  const std::vector<Name> names = find_names(document, nullptr);
  const std::vector<Quote> quotes = find_quotes(document, find_roles(document), names);
  const std::vector<PersonChain> chains = chain_people(document, names);
  const auto person =
      DescribedPeople(document, names, chains, person_mentions(document, names, chains, quotes))
          .meant_by({static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close)});
  return person ? std::string(document.text(names[chains[*person].fullest].span)) : "";
}

const std::string kSenators = "Sen. Anna Halle, R-Fla., met Sen. Robert Marsh (D-N.Y.) in Leeds. ";

TEST(DescribedPeople, ARoleIsWhoHasIt) {
  EXPECT_EQ(meant("Susan Halle, the treasurer, left. \"No,\" <the treasurer> said."), "Susan Halle");
  EXPECT_EQ(meant("Governor Anna Halle left. \"No,\" <the governor> said."), "Anna Halle");
  EXPECT_EQ(meant("Gov. Anna Halle left. \"No,\" <the longtime governor> said."), "Anna Halle");
  EXPECT_EQ(meant("Gov. Anna Halle left. \"No,\" <a governor> said."), "");
}

TEST(DescribedPeople, IsNamedBeforeOrSoonAfter) {
  EXPECT_EQ(meant("\"No,\" <the chemist> said.\n\nAsha Menon, a chemist, left."), "Asha Menon");
  EXPECT_EQ(meant("\"No,\" <the chemist> said.\n\nIt rained.\n\nAsha Menon, a chemist, left."), "");
  EXPECT_EQ(meant("So President Halle left. \"No,\" <the president> said."), "Halle");
}

TEST(DescribedPeople, TheRestMustBeToldToo) {
  EXPECT_EQ(meant(kSenators + "\"No,\" <the Florida senator> said."), "Anna Halle");
  EXPECT_EQ(meant(kSenators + "\"No,\" <the New York Democrat> said."), "Robert Marsh");
  EXPECT_EQ(meant(kSenators + "\"No,\" <the Ohio senator> said."), "");
  EXPECT_EQ(meant("State senator Robert Marsh (R) spoke. <The Republican> said no."), "Robert Marsh");
  EXPECT_EQ(meant("State senator Robert Marsh (R) spoke. <The Democrat> said no."), "");
  EXPECT_EQ(meant("Prime Minister Anna Halle met Foreign Minister Robert Marsh. <The prime minister> spoke."),
            "Anna Halle");
  EXPECT_EQ(meant("Foreign Minister Robert Marsh left. <The prime minister> spoke."), "");
}

TEST(DescribedPeople, OfSeveralTheLastIsMeantWhereNear) {
  EXPECT_EQ(meant(kSenators + "\"No,\" <the senator> said."), "Robert Marsh");
  EXPECT_EQ(meant(kSenators + "\n\nIt rained all day long.\n\nIt was late.\n\n\"No,\" <the senator> said."),
            "");
}

TEST(DescribedPeople, AnAgeIsWhoIsToldToBeSoOld) {
  EXPECT_EQ(meant("Tom Lee, a plumber, met Anna Halle. \"No,\" said <the 68-year-old plumber>."), "Tom Lee");
  EXPECT_EQ(meant("Tom Lee, 68, met Anna Halle, 44. \"No,\" <the 68-year-old> said."), "Tom Lee");
  EXPECT_EQ(meant("Tom Lee, aged 68, met Anna Halle. \"No,\" <the 68-year-old> said."), "Tom Lee");
  EXPECT_EQ(meant("Tom Lee (68) met Anna Halle. \"No,\" <the 68-year-old> said."), "Tom Lee");
  EXPECT_EQ(meant("Police held 68-year-old Tom Lee and Anna Halle. \"No,\" <the 68-year-old> said."),
            "Tom Lee");
  EXPECT_EQ(meant("Tom Lee met Anna Halle, 44. \"No,\" <the 68-year-old> said."), "");
}

TEST(DescribedPeople, WhatThePersonLeadsIsNotThePerson) {
  EXPECT_EQ(meant("Anna Halle, the head of the campaign, left. <The campaign> said no."), "");
  EXPECT_EQ(meant("Anna Halle, the head of the campaign, left. <The head> said no."), "Anna Halle");
  EXPECT_EQ(meant("Anna Halle, a nurse and former teacher, left. <The nurse> said no."), "Anna Halle");
}

TEST(DescribedPeople, StatesAreKnownByTheirShortForms) {
  EXPECT_EQ(state_of("fla"), "florida");
  EXPECT_EQ(state_of("n.y"), "new york");
  EXPECT_EQ(state_of("texas"), "texas");
  EXPECT_EQ(state_of("x"), "");
}

}  // namespace
}  // namespace presslight
