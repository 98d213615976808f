#include "presslight/entities/people/name_parts.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

/// "given second surname office" of the name at tokens [first, end) of `text`; "-" for what is empty.
std::string parts(const char* text, std::uint32_t first, std::uint32_t end) {
  const Document document = Document::cut(text);
  Name name;
  name.kind = NameKind::person;
  name.first_token = first;
  name.end_token = end;
  const NameParts it = parts_of(document, name);
  std::string line;
  for (const std::string* part : {&it.given, &it.second_surname, &it.surname, &it.office})
    line.append(line.empty() ? "" : " ").append(part->empty() ? "-" : *part);
  return line;
}

TEST(NameParts, AreInLowerCaseWithoutTitles) {
  EXPECT_EQ(parts("Mr Ann Hall-Ray Jr", 0, 6), "ann - hall-ray -");
  EXPECT_EQ(parts("Ann Lee Hall", 0, 3), "ann lee hall -");
  EXPECT_EQ(parts("Hall", 0, 1), "- - hall -");
}

TEST(NameParts, HoldNoCourtesyOfOtherTongues) {
  EXPECT_EQ(parts("Datuk Zulkifli", 0, 2), "- - zulkifli -");
  EXPECT_EQ(parts("Dona Marta Reis", 0, 3), "marta - reis -");
  EXPECT_EQ(parts("Sister Agnes", 0, 2), "- - agnes -");
}

TEST(NameParts, TellTheOfficeInsideOrBefore) {
  EXPECT_EQ(parts("President Hall", 0, 2), "- - hall president");
  EXPECT_EQ(parts("Former President Ann Hall", 2, 4), "ann - hall president");
  EXPECT_EQ(parts("Sen. Ann Hall", 2, 4), "ann - hall senator");
  EXPECT_EQ(parts("Former Hall", 0, 2), "- - hall -");
}

}  // namespace
}  // namespace presslight
