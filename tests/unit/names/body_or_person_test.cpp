#include "presslight/names/body_or_person.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace presslight {
namespace {

struct Given {
  std::string words;
  NameKind kind;
};

/// "Ann Hall: person; Acme: body": the names after the rules, where the tagger had seen `given`.
std::string told(const std::string& text, const std::vector<Given>& given) {
  const Document document = Document::cut(text);
  std::vector<Name> names;
  for (std::size_t at = 0, next = 0; next < given.size(); ++next) {
    at = text.find(given[next].words, at);
    const auto start = static_cast<std::uint32_t>(at);
    const auto end = static_cast<std::uint32_t>(at + given[next].words.size());
    names.push_back(
        {{start, end}, document.token_at(start), document.token_at(end - 1) + 1, given[next].kind});
    at = end;
  }
  tell_bodies_from_persons(NameContext(document, find_gazetteer_matches(document)), names);
  std::string line;
  for (const Name& name : names) {
    line.append(line.empty() ? "" : "; ").append(document.text(name.span));
    line += name.kind == NameKind::organisation ? ": body"
            : name.kind == NameKind::person     ? ": person"
                                                : ": other";
  }
  return line;
}

constexpr NameKind kPerson = NameKind::person;
constexpr NameKind kBody = NameKind::organisation;

TEST(BodyOrPerson, TwoSurnamesAndASignAreAFirm) {
  EXPECT_EQ(told("A report by Corbeck & Rowle found rust.", {{"Corbeck", kPerson}, {"Rowle", kPerson}}),
            "Corbeck & Rowle: body");
  EXPECT_EQ(told("A report by Corbeck & Rowle found rust.", {{"Rowle", kPerson}}), "Corbeck & Rowle: body");
  EXPECT_EQ(told("Corbeck and Rowle met.", {{"Corbeck", kPerson}, {"Rowle", kPerson}}),
            "Corbeck: person; Rowle: person");
  EXPECT_EQ(told("Love from Anna & Peter.", {{"Anna", kPerson}, {"Peter", kPerson}}),
            "Anna: person; Peter: person");
}

TEST(BodyOrPerson, TheShortFormOfACompanyIsNobody) {
  EXPECT_EQ(told("Veltrix jumps\n\nVeltrix Systems Inc rose.",
                 {{"Veltrix", kPerson}, {"Veltrix Systems Inc", kBody}}),
            "Veltrix: body; Veltrix Systems Inc: body");
  EXPECT_EQ(told("Marlow Ltd was sold. Jack Marlow wept. Marlow left.",
                 {{"Marlow Ltd", kBody}, {"Jack Marlow", kPerson}, {"Marlow", kPerson}}),
            "Marlow Ltd: body; Jack Marlow: person; Marlow: person");
}

TEST(BodyOrPerson, ACompanyIsToldByWhatItMakes) {
  EXPECT_EQ(told("So Hallow Asset Management met.", {{"Hallow Asset Management", kPerson}}),
            "Hallow Asset Management: body");
  EXPECT_EQ(told("Dottie Dean, the party's chairwoman, met.", {{"Dottie Dean", kBody}}),
            "Dottie Dean: person");
  EXPECT_EQ(told("Dottie Dean, a mill by mayor Lee, met.", {{"Dottie Dean", kBody}}), "Dottie Dean: body");
  EXPECT_EQ(told("Dottie Council, the party's chairwoman, met.", {{"Dottie Council", kBody}}),
            "Dottie Council: body");
  EXPECT_EQ(told("He asked what Pallo knew. Pallo Petroleum met.",
                 {{"Pallo", kPerson}, {"Pallo Petroleum", kBody}}),
            "Pallo: body; Pallo Petroleum: body");
  EXPECT_EQ(told("He asked if Corvo would pay. Corvo Logistics will.",
                 {{"Corvo", kPerson}, {"Corvo Logistics", kBody}}),
            "Corvo: body; Corvo Logistics: body");
  EXPECT_EQ(told("He asked if Corvo would pay. Corvo Council will.",
                 {{"Corvo", kPerson}, {"Corvo Council", kBody}}),
            "Corvo: person; Corvo Council: body");
}

TEST(BodyOrPerson, WhoseAgeIsToldIsAPerson) {
  EXPECT_EQ(told("Denise Park, 52, swims.", {{"Park", NameKind::place}}), "Denise Park: person");
  EXPECT_EQ(told("Denise Park (52) swims.", {}), "Denise Park: person");
  EXPECT_EQ(told("Denise Park, 52, swims.", {{"Denise", NameKind::other}, {"Park", NameKind::place}}),
            "Denise Park: person");
  EXPECT_EQ(told("Denise Park, 52, swims.", {{"Denise", NameKind::other}, {"Park", kBody}}),
            "Denise: other; Park: body");
  EXPECT_EQ(told("Denise Park, 1952, was a year.", {}), "");
  EXPECT_EQ(told("Denise Park, a swimmer, left.", {{"Park", NameKind::place}}), "Park: other");
}

TEST(BodyOrPerson, ASurnameIsNoTown) {
  constexpr NameKind kPlace = NameKind::place;
  EXPECT_EQ(told("Pete Harlow left. Harlow was asked.", {{"Pete Harlow", kPerson}, {"Harlow", kPlace}}),
            "Pete Harlow: person; Harlow: person");
  EXPECT_EQ(told("Pete Harlow left. He lives in Harlow.", {{"Pete Harlow", kPerson}, {"Harlow", kPlace}}),
            "Pete Harlow: person; Harlow: other");
  EXPECT_EQ(told("Pete Harlow left. Harlow, Essex, wept.", {{"Pete Harlow", kPerson}, {"Harlow", kPlace}}),
            "Pete Harlow: person; Harlow: other");
  EXPECT_EQ(told("Harlow is far. Pete Harlow left.", {{"Harlow", kPlace}, {"Pete Harlow", kPerson}}),
            "Harlow: other; Pete Harlow: person");
}

TEST(BodyOrPerson, AHeadOfABodyTellsUnlessAGivenNameIsBefore) {
  EXPECT_EQ(told("Tarnbury Gazette", {{"Tarnbury Gazette", kPerson}}), "Tarnbury Gazette: body");
  EXPECT_EQ(told("Denise Post", {{"Denise Post", kPerson}}), "Denise Post: person");
}

TEST(BodyOrPerson, ABrandWithALetterLargeInsideIsABody) {
  EXPECT_EQ(told("So CoastLine left.", {{"CoastLine", kPerson}}), "CoastLine: body");
  EXPECT_EQ(told("So LeBron left.", {{"LeBron", kPerson}}), "LeBron: person");
  EXPECT_EQ(told("So FitzHalle left.", {{"FitzHalle", kPerson}}), "FitzHalle: person");
  EXPECT_EQ(told("So COASTLINE left.", {{"COASTLINE", kPerson}}), "COASTLINE: person");
}

TEST(BodyOrPerson, WhatSomebodyFoundedIsABody) {
  EXPECT_EQ(told("She founded Parcelo in May.", {{"Parcelo", kPerson}}), "Parcelo: body");
  EXPECT_EQ(told("She found Parcelo in May.", {{"Parcelo", kPerson}}), "Parcelo: person");
}

TEST(BodyOrPerson, ATitleOfPersonsBeginsNoBody) {
  EXPECT_EQ(told("Comrade Sule Halle left.", {{"Comrade Sule Halle", kBody}}), "Comrade Sule Halle: person");
  EXPECT_EQ(told("Comrade left.", {{"Comrade", kBody}}), "Comrade: body");
}

TEST(BodyOrPerson, WhatHasShareholdersOrAHeadOfSalesIsABody) {
  EXPECT_EQ(told("Vidra left. Vidra's shareholders met.", {{"Vidra", kPerson}, {"Vidra", kPerson}}),
            "Vidra: body; Vidra: body");
  EXPECT_EQ(told("Vidra's head of sales, Kit Sommers, left.", {{"Vidra", kPerson}, {"Kit Sommers", kBody}}),
            "Vidra: body; Kit Sommers: person");
  EXPECT_EQ(told("Vidra's parent, Kit Sommers, left.", {{"Vidra", kPerson}, {"Kit Sommers", kBody}}),
            "Vidra: person; Kit Sommers: body");
  EXPECT_EQ(told("Mr Vidra left. Vidra's shareholders met.", {{"Vidra", kPerson}, {"Vidra", kPerson}}),
            "Vidra: person; Vidra: person");
}

TEST(BodyOrPerson, AMarkBeforeAVerbIsPartOfTheName) {
  EXPECT_EQ(told("So Morley's said no then.", {{"Morley", kPerson}}), "Morley's: body");
  EXPECT_EQ(told("So Morley's, which shut, left.", {{"Morley", kPerson}}), "Morley's: body");
  EXPECT_EQ(told("So Morley's said no. We met at Morley's.", {{"Morley", kPerson}, {"Morley", kPerson}}),
            "Morley's: body; Morley's: body");
  EXPECT_EQ(told("So Morley's said no. Mr Morley left.", {{"Morley", kPerson}, {"Morley", kPerson}}),
            "Morley: person; Morley: person");
  EXPECT_EQ(told("So St Orla's said no then.", {{"St Orla", kPerson}}), "St Orla's: body");
  EXPECT_EQ(told("So Eve Orla's said no then.", {{"Eve Orla", kPerson}}), "Eve Orla: person");
  EXPECT_EQ(told("So Morley's said to be ill.", {{"Morley", kPerson}}), "Morley: person");
  EXPECT_EQ(told("So Morley's dog left us.", {{"Morley", kPerson}}), "Morley: person");
}

}  // namespace
}  // namespace presslight
