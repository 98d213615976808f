#include "presslight/names/rules/acronyms.h"

#include <gtest/gtest.h>

#include <string>

namespace presslight {
namespace {

std::string defined(const char* text) {
  const Document document = Document::cut(text);
  std::string joined;
  for (const DefinedAcronym& each : find_defined_acronyms(document))
    joined.append(document.text(document.span_of(each.first_token, each.end_token)))
        .append("=")
        .append(document.word(each.acronym))
        .append(";");
  return joined;
}

TEST(DefinedAcronyms, GiveTheirLettersInOrder) {
  EXPECT_EQ(defined("He left the Alliance to Reopen Our Ports (AROP) early."),
            "Alliance to Reopen Our Ports=AROP;");
  EXPECT_EQ(defined("A Board for Quays and Locks (BQL) exists."), "Board for Quays and Locks=BQL;");
}

TEST(DefinedAcronyms, AreNoneWhereLettersOrCapitalsAreMissing) {
  EXPECT_EQ(defined("She joined the Harbour Board (BBC) then."), "");
  EXPECT_EQ(defined("They pay value added tax (VAT) now."), "");
  EXPECT_EQ(defined("(ABC) begins it, and (D) too."), "");
}

}  // namespace
}  // namespace presslight
