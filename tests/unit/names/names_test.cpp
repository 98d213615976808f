#include "presslight/names/names.h"

#include <gtest/gtest.h>

#include <string>

namespace presslight {
namespace {

std::string joined(const char* text, NameKind kind) {
  const Document document = Document::cut(text);
  std::string names;
  for (const Name& name : find_names(document))
    if (name.kind == kind) names.append(names.empty() ? "" : "|").append(document.text(name.span));
  return names;
}

std::string people(const char* text) {
  return joined(text, NameKind::person);
}
std::string bodies(const char* text) {
  return joined(text, NameKind::organisation);
}

TEST(FindNames, CutsTitlesRolesArticlesAndPossessivesOff) {
  const char* text =
      "The Home Office's security minister Ruth Ambler met Dr Jonas Pell, who left the BBC. GCHQ director Mr "
      "Oswin said no.";
  EXPECT_EQ(people(text), "Ruth Ambler|Jonas Pell|Oswin");
  EXPECT_EQ(bodies(text), "Home Office|BBC|GCHQ");
}

TEST(FindNames, ReadsHeadsAndLegalForms) {
  EXPECT_EQ(bodies("A clerk of the Ministry of Tides told Quillon Harbour Ltd and the Tarn Valley Police."),
            "Ministry of Tides|Quillon Harbour Ltd|Tarn Valley Police");
  EXPECT_EQ(bodies("She works at the Department for Ports and Fisheries, he for Brell & Sons, Inc."),
            "Department for Ports and Fisheries|Brell & Sons, Inc");
}

TEST(FindNames, RemembersWhatTheDocumentSettled) {
  EXPECT_EQ(people("We met Helen Quorn at noon. Quorn was late. \"No,\" Quorn told us."),
            "Helen Quorn|Quorn|Quorn");
  EXPECT_EQ(bodies("The Coastal Wreck Board (CWB) met. Later CWB left."), "Coastal Wreck Board|CWB|CWB");
}

TEST(FindNames, LeavesPlacesAndNationalitiesOutOfBodies) {
  EXPECT_EQ(bodies("The British and the French met in Luxembourg, said Britain."), "");
  EXPECT_EQ(joined("They met in Luxembourg, not in New York.", NameKind::place), "Luxembourg|New York");
}

TEST(FindNames, KnowsGenderByTitleAndGivenName) {
  const Document document = Document::cut("Mrs Pell met Robert Quorn. Later Quorn left.");
  const std::vector<Name> names = find_names(document);
  ASSERT_EQ(names.size(), 3u);
  EXPECT_EQ(names[0].gender, Gender::female);
  EXPECT_EQ(names[1].gender, Gender::male);
  EXPECT_EQ(names[2].gender, Gender::male);
}

TEST(FindNames, KnowsTownsOfDatelinesAndSurnamesThatArePlaces) {
  EXPECT_EQ(people("SAN PELAYO, Nov 12 (Wire) \u2014 It rained.\n\nMayor Ann Hall met San Pelayo."),
            "Ann Hall");
  EXPECT_EQ(people("So wrote Northgate's Ellen Park. Others met Ellen Park."), "Ellen Park|Ellen Park");
}

}  // namespace
}  // namespace presslight
