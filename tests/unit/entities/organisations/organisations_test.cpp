#include "presslight/entities/organisations/organisations.h"

#include <gtest/gtest.h>

#include <string>

#include "presslight/entities/organisations/body_names.h"
#include "presslight/entities/organisations/known_aliases.h"
#include "presslight/entities/organisations/organisation_kinds.h"
#include "presslight/names/names.h"

namespace presslight {
namespace {

std::vector<Organisation> organisations(const Document& document) {
  return find_organisations(document, find_names(document));
}

/// Every body with its aliases and the number of its mentions: "Tarn Post=Post (2)|BBC (1)".
std::string bodies(const char* text) {
  const Document document = Document::cut(text);
  std::string joined;
  for (const Organisation& body : organisations(document)) {
    joined.append(joined.empty() ? "" : "|").append(document.text(body.name));
    for (const Span alias : body.aliases) joined.append("=").append(document.text(alias));
    joined.append(" (").append(std::to_string(body.mentions.size())).append(")");
  }
  return joined;
}

std::optional<OrganisationKind> kind(const char* text) {
  return kind_by_words(body_name(text));
}

TEST(FindOrganisations, ACompanysShortFormMayComeFirst) {
  EXPECT_EQ(bodies("Acme Ltd met VELTRIX. Veltrix Harbour Inc left, VELTRIX said."),
            "Acme Ltd (1)|Veltrix Harbour Inc=VELTRIX (3)");
  EXPECT_EQ(bodies("Acme Ltd met VELTRIX. Veltrix Harbour Inc left, Veltrix Ferries Ltd said."),
            "Acme Ltd (1)|VELTRIX (1)|Veltrix Harbour Inc (1)|Veltrix Ferries Ltd (1)");
}

TEST(FindOrganisations, JoinsTheBeginningOfALongerName) {
  EXPECT_EQ(bodies("The Orrin Bay Commodities Group met. Orrin Bay Commodities Ltd left."),
            "Orrin Bay Commodities Group (1)|Orrin Bay Commodities Ltd (1)");
  EXPECT_EQ(bodies("Shares in Eagle Rock fell. Eagle Rock News Group met."),
            "Eagle Rock News Group=Eagle Rock (2)");
  EXPECT_EQ(bodies("Shares in Eagle Rock fell. Eagle Rock News Group met Eagle Rock Foods Ltd."),
            "Eagle Rock (1)|Eagle Rock News Group (1)|Eagle Rock Foods Ltd (1)");
}

TEST(FindOrganisations, JoinsAnAcronymInBracketsWithItsName) {
  EXPECT_EQ(bodies("The Harbour Wreck Referral Unit (HWRU) met. HWRU staff left."),
            "Harbour Wreck Referral Unit=HWRU (3)");
}

TEST(FindOrganisations, JoinsAnAcronymWithoutBracketsByItsInitials) {
  EXPECT_EQ(bodies("The Tarn Valley Housing Association built it. TVHA sold it."),
            "Tarn Valley Housing Association=TVHA (2)");
}

TEST(FindOrganisations, JoinsWhatEverybodyKnows) {
  EXPECT_EQ(bodies("He left the Republican Party. The GOP was glad."), "Republican Party=GOP (2)");
  EXPECT_EQ(bodies("Islamic State (IS), also known as Isil, came. Isis left, and IS is gone."),
            "Islamic State=IS=Isil=Isis (5)");
}

TEST(FindOrganisations, JoinsShortFormsThatCanMeanOneBodyOnly) {
  EXPECT_EQ(bodies("The US State Department spoke. The State Department wrote."),
            "US State Department=State Department (2)");
  EXPECT_EQ(bodies("Quillon Harbour Ltd sank, and Brell Group Ltd rose."),
            "Quillon Harbour Ltd (1)|Brell Group Ltd (1)");
}

TEST(FindOrganisations, KeepsBodiesWithOneWordInCommonApart) {
  EXPECT_EQ(
      bodies("Yesterday Leeds City Council met with people from Bradford City Council about the old bridge."),
      "Leeds City Council (1)|Bradford City Council (1)");
  EXPECT_EQ(bodies("On that day Google asked for help from Google Ventures Ltd and others."),
            "Google (1)|Google Ventures Ltd (1)");
}

TEST(FindOrganisations, TakesTheFullestFormForTheName) {
  EXPECT_EQ(bodies("The FBI came. The Federal Bureau of Investigation went."),
            "Federal Bureau of Investigation=FBI (2)");
}

TEST(OrganisationKinds, AreToldByHeadsAndLists) {
  EXPECT_EQ(kind("Allied Bakery Workers"), OrganisationKind::union_);
  EXPECT_EQ(kind("Tarn Trades Council"), OrganisationKind::union_);
  EXPECT_EQ(kind("Corrie & Lyle"), OrganisationKind::company);
  EXPECT_EQ(kind("Tarn Valley Police"), OrganisationKind::government);
  EXPECT_EQ(kind("University of Tarn"), OrganisationKind::education);
  EXPECT_EQ(kind("Quillon Ltd"), OrganisationKind::company);
  EXPECT_EQ(kind("European Wreck Agency"), OrganisationKind::international);
  EXPECT_EQ(kind("Brellstone"), std::nullopt);
  EXPECT_EQ(listed_kind("MI5"), OrganisationKind::government);
  EXPECT_EQ(listed_kind("Brellstone"), std::nullopt);
}

TEST(BodyNames, AreSpelledAlike) {
  EXPECT_EQ(body_name("The U.K. Defence Organisation").key(), "uk defense organization");
  EXPECT_EQ(body_name("Bell & Sons").key(), "bell and sons");
  EXPECT_EQ(body_name("U.N.").key(), body_name("UN").key());
  EXPECT_TRUE(body_name("CTIRU").is_acronym);
  EXPECT_FALSE(body_name("Reuters").is_acronym);
}

TEST(KnownAliases, AreSortedAndFound) {
  EXPECT_TRUE(known_aliases_are_sorted());
  EXPECT_EQ(known_body("gop"), "republican party");
  EXPECT_EQ(known_body("brellstone"), "brellstone");
}

}  // namespace
}  // namespace presslight
