#include "presslight/names/corrections/no_persons.h"

#include <gtest/gtest.h>

#include "support/persons.h"

namespace presslight {
namespace {

/// The persons that are left of those at tokens [first, end).
std::string persons(const char* text, std::initializer_list<TokenRun> found) {
  return persons_after(drop_no_persons, text, found);
}

TEST(NoPersons, AnOfficeAloneIsNobody) {
  EXPECT_EQ(persons("So the Taoiseach left.", {{2, 3}}), "");
  EXPECT_EQ(persons("So King left.", {{1, 2}}), "King");
  EXPECT_EQ(persons("So the Shadow Home Secretary left.", {{2, 5}}), "");
  EXPECT_EQ(persons("So State Sen. Ann Halle left.", {{1, 3}, {4, 6}}), "Ann Halle");
  EXPECT_EQ(persons("So Madam Mayor left.", {{1, 3}}), "");
  EXPECT_EQ(persons("So Chief Pope left.", {{1, 3}}), "Chief Pope");
}

TEST(NoPersons, WhatBelongsToOthersIsNobody) {
  EXPECT_EQ(persons("So Del. Ann Halle spoke.", {{1, 2}, {3, 5}}), "Ann Halle");
  EXPECT_EQ(persons("So left of the Language Society.", {{2, 6}}), "");
}

TEST(NoPersons, APeopleIsNobody) {
  EXPECT_EQ(persons("So Americans left.", {{1, 2}}), "");
  EXPECT_EQ(persons("So Democrats left.", {{1, 2}}), "");
  EXPECT_EQ(persons("So Floridians left.", {{1, 2}}), "");
  EXPECT_EQ(persons("So PACs left.", {{1, 2}}), "");
  EXPECT_EQ(persons("So Evans left.", {{1, 2}}), "Evans");
  EXPECT_EQ(persons("So McManus left.", {{1, 2}}), "McManus");
}

TEST(NoPersons, TheBillIsNobody) {
  EXPECT_EQ(persons("So the Bill passed. So Bill left.", {{2, 3}, {6, 7}}), "Bill");
}

TEST(NoPersons, AQuestionOfOneWordIsNobody) {
  EXPECT_EQ(persons("Harsh? He thinks not.", {{0, 1}}), "");
  EXPECT_EQ(persons("Halle? He left. So Halle is away.", {{0, 1}, {6, 7}}), "Halle|Halle");
}

TEST(NoPersons, PronounsWithTheirVerbAreNone) {
  EXPECT_EQ(persons("I'd left.", {{0, 1}}), "");
  EXPECT_EQ(persons("I'd Halle left.", {{0, 2}}), "I'd Halle");
  EXPECT_EQ(persons("O'Dale left.", {{0, 1}}), "O'Dale");
}

TEST(NoPersons, StaffWritersHaveNames) {
  EXPECT_EQ(persons("Staff Writer", {{0, 2}}), "");
  EXPECT_EQ(persons("Staff Halle Writer", {{0, 3}}), "Staff Halle Writer");
  EXPECT_EQ(persons("Ann Halle", {{0, 2}}), "Ann Halle");
}

TEST(NoPersons, GodIsNobody) {
  EXPECT_EQ(persons("God love her.", {{0, 1}}), "");
  EXPECT_EQ(persons("God Halle left.", {{0, 2}}), "God Halle");
}

TEST(NoPersons, AStormIsNobody) {
  EXPECT_EQ(persons("So Storm Edda came.", {{1, 3}}), "");
}

TEST(NoPersons, AnOrderIsNobody) {
  EXPECT_EQ(persons("Mark my words. So Mark left.", {{0, 1}, {5, 6}}), "Mark");
}

TEST(NoPersons, AFirmIsNobody) {
  EXPECT_EQ(persons("So Halle & Lee fell.", {{1, 4}}), "");
}

TEST(NoPersons, AStateInShortIsNobody) {
  EXPECT_EQ(persons("So Tom of Ava, Mo., left. So Mo left.", {{5, 6}, {11, 12}}), "Mo");
}

TEST(NoPersons, ARankBeforeAPersonIsNoBody) {
  const Document document = Document::cut("So retired Adm. Ann Halle spoke.");
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  const NameContext context(document, matches);
  std::vector<Name> names{context.body({2, 3}, 90), context.body({4, 6}, 90)};
  names.back().kind = NameKind::person;
  drop_no_persons(context, names);
  ASSERT_EQ(names.size(), 1u);
  EXPECT_EQ(document.text(names.front().span), "Ann Halle");
}

}  // namespace
}  // namespace presslight
