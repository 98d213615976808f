#include "presslight/names/corrections/companies.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/kinds.h"

namespace presslight {
namespace {

std::string told(const std::string& text, const std::vector<GivenName>& given) {
  return kinds_after(know_companies, text, given);
}

constexpr NameKind kPerson = NameKind::person;

TEST(Companies, ABrandWithALetterLargeInsideIsABody) {
  EXPECT_EQ(told("So CoastLine left.", {{"CoastLine", kPerson}}), "CoastLine: body");
  EXPECT_EQ(told("So LeBron left.", {{"LeBron", kPerson}}), "LeBron: person");
  EXPECT_EQ(told("So FitzHalle left.", {{"FitzHalle", kPerson}}), "FitzHalle: person");
  EXPECT_EQ(told("So COASTLINE left.", {{"COASTLINE", kPerson}}), "COASTLINE: person");
}

TEST(Companies, WhatSomebodyFoundedIsABody) {
  EXPECT_EQ(told("She founded Parcelo in May.", {{"Parcelo", kPerson}}), "Parcelo: body");
  EXPECT_EQ(told("She found Parcelo in May.", {{"Parcelo", kPerson}}), "Parcelo: person");
}

TEST(Companies, WhatHasShareholdersOrAHeadOfSalesIsABody) {
  EXPECT_EQ(told("Vidra left. Vidra's shareholders met.", {{"Vidra", kPerson}, {"Vidra", kPerson}}),
            "Vidra: body; Vidra: body");
  EXPECT_EQ(told("Vidra left. Vidra's head of sales left.", {{"Vidra", kPerson}, {"Vidra", kPerson}}),
            "Vidra: body; Vidra: body");
  EXPECT_EQ(told("Vidra's head ached.", {{"Vidra", kPerson}}), "Vidra: person");
  EXPECT_EQ(told("Mr Vidra left. Vidra's shareholders met.", {{"Vidra", kPerson}, {"Vidra", kPerson}}),
            "Vidra: person; Vidra: person");
}

TEST(Companies, WhatHasSharesIsABody) {
  EXPECT_EQ(told("Shares in Vidra fell. Vidra left.", {{"Vidra", kPerson}, {"Vidra", kPerson}}),
            "Vidra: body; Vidra: body");
  EXPECT_EQ(told("So Vidra, whose shares fell, left.", {{"Vidra", kPerson}}), "Vidra: body");
  EXPECT_EQ(told("Rival Vidra, whose shares fell, left.", {{"Rival Vidra", kPerson}}), "Vidra: body");
  EXPECT_EQ(told("Rival Ann Halle left.", {{"Rival Ann Halle", kPerson}}), "Ann Halle: person");
  EXPECT_EQ(told("So Vidra, whose boats fell, left.", {{"Vidra", kPerson}}), "Vidra: person");
  EXPECT_EQ(told("Boats in Vidra fell.", {{"Vidra", kPerson}}), "Vidra: person");
  EXPECT_EQ(told("Shares in Vidra fell. Mr Vidra left.", {{"Vidra", kPerson}, {"Vidra", kPerson}}),
            "Vidra: person; Vidra: person");
}

TEST(Companies, AMarkBeforeAVerbIsPartOfTheName) {
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
