#include "presslight/names/corrections/person_edges.h"

#include <gtest/gtest.h>

#include "support/persons.h"

namespace presslight {
namespace {

/// The persons that are left of those at tokens [first, end).
std::string persons(const char* text, std::initializer_list<TokenRun> found) {
  return persons_after(settle_person_edges, text, found);
}

TEST(PersonEdges, SaidIsNoGivenNameBeforeAQuotation) {
  EXPECT_EQ(persons("Said Ann Halle: \"It leaks.\"", {{0, 3}}), "Ann Halle");
  EXPECT_EQ(persons("Said Halle said: \"It leaks.\"", {{0, 2}}), "Said Halle");
  EXPECT_EQ(persons("Said Halle left.", {{0, 2}}), "Said Halle");
}

TEST(PersonEdges, AnOfficeIsNoPartOfAPerson) {
  EXPECT_EQ(persons("Home Secretary Ann Halle spoke.", {{0, 4}}), "Ann Halle");
  EXPECT_EQ(persons("Maj. Gen. Ann Halle spoke.", {{0, 6}}), "Ann Halle");
  EXPECT_EQ(persons("So Alhaji Musa Halle spoke.", {{1, 4}}), "Musa Halle");
  EXPECT_EQ(persons("He met Dame Ann Halle.", {{2, 5}}), "Ann Halle");
  EXPECT_EQ(persons("He met Mr Halle.", {{2, 4}}), "Halle");
  EXPECT_EQ(persons("He met Mrs. Halle.", {{2, 5}}), "Halle");
  EXPECT_EQ(persons("Prime Minister Halle spoke.", {{0, 3}}), "Halle");
  EXPECT_EQ(persons("President Halle spoke.", {{0, 2}}), "President Halle");
  EXPECT_EQ(persons("Ann Judge Halle spoke.", {{0, 3}}), "Ann Judge Halle");
  EXPECT_EQ(persons("Dockworker Ann Halle spoke.", {{0, 3}}), "Ann Halle");
  EXPECT_EQ(persons("Substitute Deji Halle spoke.", {{0, 3}}), "Deji Halle");
  EXPECT_EQ(persons("My rock: Tearful Danni Halle spoke.", {{3, 6}}), "Danni Halle");
  EXPECT_EQ(persons("Tearful Ann Halle spoke.", {{0, 3}}), "Ann Halle");
  EXPECT_EQ(persons("So Councilman Rico Halle spoke.", {{1, 4}}), "Rico Halle");
  EXPECT_EQ(persons("So Commodore Arnel Halle spoke.", {{1, 4}}), "Arnel Halle");
  EXPECT_EQ(persons("Virginia Sen. Tom Halle spoke.", {{0, 5}}), "Tom Halle");
  EXPECT_EQ(persons("So Charlotte Mayor Ann Halle spoke.", {{1, 5}}), "Ann Halle");
  EXPECT_EQ(persons("So Cllr Ann Halle and Det Sgt Tom Halle spoke.", {{1, 4}, {5, 9}}),
            "Ann Halle|Tom Halle");
  EXPECT_EQ(persons("So Justices Ann Halle spoke.", {{1, 4}}), "Ann Halle");
  EXPECT_EQ(persons("Campaigner Ann Halle spoke.", {{0, 3}}), "Ann Halle");
  EXPECT_EQ(persons("So Campaigner Ann Halle spoke.", {{1, 4}}), "Campaigner Ann Halle");
  EXPECT_EQ(persons("Keeper Tarn Halle spoke.", {{0, 3}}), "Keeper Tarn Halle");
  EXPECT_EQ(persons("Del. Ann Halle spoke.", {{0, 4}}), "Ann Halle");
  EXPECT_EQ(persons("Ann C. Halle spoke.", {{0, 4}}), "Ann C. Halle");
  EXPECT_EQ(persons("Tomas St. Halle spoke.", {{0, 4}}), "Tomas St. Halle");
  EXPECT_EQ(persons("So spoke Del. Ann Halle too. So spoke Tess. Ann Halle left.", {{10, 11}, {12, 14}}),
            "Tess|Ann Halle");
}

TEST(PersonEdges, APersonEndsBeforeAVerbOrABody) {
  EXPECT_EQ(persons("Ann Halle Says Lee Lost", {{0, 4}}), "Ann Halle");
  EXPECT_EQ(persons("So Ann Halle of The Post spoke.", {{1, 6}}), "Ann Halle");
  EXPECT_EQ(persons("So Ann Halle Hammers Lee.", {{1, 4}}), "Ann Halle");
  EXPECT_EQ(persons("So Ann Halle KC spoke.", {{1, 4}}), "Ann Halle");
  EXPECT_EQ(persons("Lawrence of Tarn spoke.", {{0, 3}}), "Lawrence of Tarn");
}

TEST(PersonEdges, ANicknameInMarksIs) {
  EXPECT_EQ(persons("Tom \"Red\" Halle spoke. So Halle left.", {{0, 1}}), "Tom \"Red\" Halle|Halle");
  EXPECT_EQ(persons("Tom \u201cJ.D.\u201d Halle spoke.", {{0, 1}}), "Tom \u201cJ.D.\u201d Halle");
  EXPECT_EQ(persons("Tom 'Red' Halle spoke.", {{0, 1}, {4, 5}}), "Tom 'Red' Halle");
  EXPECT_EQ(persons("So said Tom \"in fun\" Halle spoke.", {{2, 3}}), "Tom");
  EXPECT_EQ(persons("So said Tom. \"Red\" Halle spoke.", {{2, 3}}), "Tom");
  EXPECT_EQ(persons("Tom \"Red\" said no.", {{0, 1}}), "Tom");
  EXPECT_EQ(persons("Tom \"Reds of Tarn\" Halle spoke.", {{0, 3}}), "Tom \"Reds of Tarn\" Halle");
  EXPECT_EQ(persons("Tom \"Reds of Tarn and all\" Halle spoke.", {{0, 3}}), "Tom");
}

TEST(PersonEdges, ALabelOfATranscriptIsWhomTheTextNames) {
  EXPECT_EQ(persons("Ann Halle talks.\n\nHALLE: No.\n\nHOST: Why?\n\nHALLE: So.\n\nHOST: Thanks.", {{0, 2}}),
            "Ann Halle|HALLE|HALLE");
}

TEST(PersonEdges, APersonBeginsWithACapital) {
  EXPECT_EQ(persons("So winning Halle was fun.", {{1, 3}}), "Halle");
  EXPECT_EQ(persons("So van Halle and ibn Halle left.", {{1, 3}, {4, 6}}), "van Halle|ibn Halle");
}

}  // namespace
}  // namespace presslight
