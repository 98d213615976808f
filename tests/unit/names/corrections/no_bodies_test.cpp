#include "presslight/names/corrections/no_bodies.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/kinds.h"

namespace presslight {
namespace {

std::string kinds(const std::string& text, const std::vector<GivenName>& given) {
  return kinds_after(drop_no_bodies, text, given);
}

std::string kinds(const std::string& text, const std::string& body) {
  return kinds(text, {{body, NameKind::organisation}});
}

TEST(NoBodies, AShortFormMayMeanAThing) {
  EXPECT_EQ(kinds("They released CCTV of him.", "CCTV"), "");
  EXPECT_EQ(kinds("It was state TV CCTV that said so.", "CCTV"), "CCTV: body");
}

TEST(NoBodies, ARiverIsNone) {
  EXPECT_EQ(kinds("The River Wenn rose.", "River Wenn"), "");
  EXPECT_EQ(kinds("The River Trust rose.", "River Trust"), "River Trust: body");
}

TEST(NoBodies, ALawMayBeCutAtItsBracket) {
  EXPECT_EQ(kinds("Under the Tied Labour System (Abolition) Act it ends.", "Tied Labour System"), "");
  EXPECT_EQ(kinds("The Tied Labour System (TLS) ends.", "Tied Labour System"), "Tied Labour System: body");
}

TEST(NoBodies, AnOfficeIsAPersons) {
  EXPECT_EQ(kinds("The Commissioner for Sea Trade spoke.", "Commissioner for Sea Trade"), "");
  EXPECT_EQ(kinds("The Chamber of Sea Trade spoke.", "Chamber of Sea Trade"), "Chamber of Sea Trade: body");
  const std::vector<GivenName> named{{"Cenn Comhair", NameKind::organisation},
                                     {"Ann Hall", NameKind::person}};
  EXPECT_EQ(kinds("Then the Cenn Comhair, Ann Hall, rose.", named), "Ann Hall: person");
  EXPECT_EQ(kinds("Then the Cenn Comhair, Ann Hall and he rose.", named),
            "Cenn Comhair: body; Ann Hall: person");
}

TEST(NoBodies, AShipIsNone) {
  EXPECT_EQ(kinds("It gave its boat, the Bonny Alice, away.", "Bonny Alice"), "");
  EXPECT_EQ(kinds("The trawler Bonny Alice sank.", "Bonny Alice"), "");
  EXPECT_EQ(kinds("Its owner, the Bonny Alice, sank.", "Bonny Alice"), "Bonny Alice: body");
}

TEST(NoBodies, WhoHasAnAgeIsAPerson) {
  EXPECT_EQ(kinds("Ulla Ditta, 46, left.", "Ulla Ditta"), "Ulla Ditta: person");
  EXPECT_EQ(kinds("Ulla Ditta, the head of coasts, left.", "Ulla Ditta"), "Ulla Ditta: person");
  EXPECT_EQ(kinds("The man was named Red Ditta then.", "Red Ditta"), "Red Ditta: person");
  EXPECT_EQ(kinds("Tarn Council, 46, left.", "Tarn Council"), "Tarn Council: body");
}

}  // namespace
}  // namespace presslight
