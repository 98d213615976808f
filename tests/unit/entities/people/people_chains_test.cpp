#include "presslight/entities/people/people_chains.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

/// The chains of `text`, whose persons stand at tokens [first, end): "0 2|1".
std::string chains(const char* text, std::initializer_list<std::pair<std::uint32_t, std::uint32_t>> runs) {
  const Document document = Document::cut(text);
  std::vector<Name> names;
  for (const auto& [first, end] : runs) {
    Name name;
    name.kind = NameKind::person;
    name.first_token = first;
    name.end_token = end;
    name.span = document.span_of(first, end);
    names.push_back(name);
  }
  std::string line;
  for (const PersonChain& chain : chain_people(document, names)) {
    if (!line.empty()) line += "|";
    for (const std::uint32_t name : chain.names)
      line.append(line.empty() || line.back() == '|' ? "" : " ").append(std::to_string(name));
  }
  return line;
}

TEST(PeopleChains, AnOfficeInFrontIsNoGivenName) {
  EXPECT_EQ(chains("Bob Hall met President Hall.", {{0, 2}, {3, 5}}), "0 1");
  EXPECT_EQ(chains("President Bob Hall met Tom Hall and President Hall.", {{1, 3}, {4, 6}, {7, 9}}), "0 2|1");
  EXPECT_EQ(chains("Bob Hall met Tom Hall and President Hall.", {{0, 2}, {3, 5}, {6, 8}}), "0|1|2");
  EXPECT_EQ(chains("Bob Hall met Tom Hall and President Hall.", {{0, 2}, {3, 5}, {7, 8}}), "0|1 2");
}

TEST(PeopleChains, ASurnameAloneIsWhoseItWasBefore) {
  EXPECT_EQ(chains("Ann Hall met. Hall and Hall met Tom Hall and Hall.",
                   {{0, 2}, {4, 5}, {6, 7}, {8, 10}, {11, 12}}),
            "0 1 2 4|3");
  EXPECT_EQ(chains("Ann Hall met Tom Hall and Hall.", {{0, 2}, {3, 5}, {6, 7}}), "0|1 2");
}

TEST(PeopleChains, TheFirstOfTwoSurnamesMayStandAlone) {
  EXPECT_EQ(chains("Luis Orca Ruiz met Orca.", {{0, 3}, {4, 5}}), "0 1");
  EXPECT_EQ(chains("Luis Orca Ruiz met Ann Orca and Orca.", {{0, 3}, {4, 6}, {7, 8}}), "0|1 2");
}

/// Which of two names, at [0, first) and [second, end) of `text`, is the fullest; the second is a woman's.
std::uint32_t fullest(const char* text, std::uint32_t first, std::uint32_t second, std::uint32_t end) {
  const Document document = Document::cut(text);
  std::vector<Name> names(2);
  names[0].end_token = first;
  names[1].first_token = second;
  names[1].end_token = end;
  names[1].gender = Gender::female;
  for (Name& name : names) {
    name.kind = NameKind::person;
    name.span = document.span_of(name.first_token, name.end_token);
  }
  const std::vector<PersonChain> chains = chain_people(document, names);
  EXPECT_EQ(chains.size(), 1u);
  return chains.front().fullest;
}

TEST(PeopleChains, ASurnameThatIsATitleTellsNoGender) {
  const Document document = Document::cut("Sarah King left and King wept.");
  std::vector<Name> names(2);
  names[0] = {document.span_of(0, 2), 0, 2, NameKind::person};
  names[0].gender = Gender::female;
  names[1] = {document.span_of(4, 5), 4, 5, NameKind::person};
  names[1].gender = Gender::male;
  EXPECT_EQ(chain_people(document, names).size(), 1u);
}

TEST(PeopleChains, TheFullestNameBeginsWithAGivenName) {
  EXPECT_EQ(fullest("Crooked Ann Hall met Ann Hall.", 3, 4, 6), 1u);
  EXPECT_EQ(fullest("Ann Hall met Ann Lee Hall.", 2, 3, 6), 1u);
  EXPECT_EQ(fullest("Ann Lee Hall met Ann Hall.", 3, 4, 6), 0u);
}

}  // namespace
}  // namespace presslight
