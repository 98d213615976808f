#include "presslight/names/tagger/tagger.h"

#include <gtest/gtest.h>

#include "data/embedded_model.h"
#include "presslight/names/names.h"
#include "presslight/names/rules/rules.h"

namespace presslight {
namespace {

const Model& model() {
  static const Result<Model> opened = Model::open(embedded_model());
  return opened.value();
}

/// "kind:words" of each name, by the model of the program.
std::vector<std::string> names_of(const std::string& text) {
  constexpr std::array<const char*, 4> kKinds{"person", "organisation", "place", "other"};
  const Document document = Document::cut(text);
  std::vector<std::string> out;
  for (const Name& name : find_names(document, &model()))
    if (name.kind != NameKind::other)
      out.push_back(std::string(kKinds[static_cast<std::size_t>(name.kind)]) + ":" +
                    std::string(document.text(name.span)));
  return out;
}

bool has(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

TEST(Tagger, EmbeddedModelOpens) {
  const Result<Model> opened = Model::open(embedded_model());
  ASSERT_TRUE(opened.ok());
  EXPECT_TRUE(opened.value().has_weights());
}

TEST(Tagger, TellsPeopleBodiesAndPlacesApart) {
  const std::vector<std::string> names = names_of(
      "Sarah Whitcombe, a spokeswoman for the Coastal Safety Agency, told the BBC in London that Mr "
      "Whitcombe had left Harlow Ltd.");
  EXPECT_TRUE(has(names, "person:Sarah Whitcombe"));
  EXPECT_TRUE(has(names, "organisation:Coastal Safety Agency"));
  EXPECT_TRUE(has(names, "organisation:BBC"));
  EXPECT_TRUE(has(names, "place:London"));
  EXPECT_TRUE(has(names, "organisation:Harlow Ltd"));
}

TEST(Tagger, NamesAreInOrderInsideOneSentenceAndOnTokens) {
  const Document document = Document::cut(
      "The Home Office. Bank of England\nUnited Nations, NATO and Ann Hall's Acme Corporation (AC) met.");
  std::uint32_t end = 0;
  for (const Name& name : find_names(document, &model())) {
    EXPECT_GE(name.first_token, end);
    EXPECT_LT(name.first_token, name.end_token);
    EXPECT_EQ(document.tokens()[name.first_token].sentence, document.tokens()[name.end_token - 1].sentence);
    EXPECT_EQ(name.span, document.span_of(name.first_token, name.end_token));
    EXPECT_LE(name.confidence, 100);
    end = name.end_token;
  }
  EXPECT_GT(end, 0U);
}

TEST(Tagger, PeopleHaveTheGenderOfTheirTitle) {
  const Document document = Document::cut("Mrs Okonjo-Bell met Mr Tarrant.");
  std::vector<Gender> genders;
  for (const Name& name : find_names(document, &model()))
    if (name.kind == NameKind::person) genders.push_back(name.gender);
  EXPECT_EQ(genders, (std::vector<Gender>{Gender::female, Gender::male}));
}

TEST(Tagger, WithoutAModelTheRulesAreAsked) {
  const Document document = Document::cut("Ann Hall of Acme Ltd spoke.");
  const std::vector<Name> rules = find_names_by_rules(document, find_gazetteer_matches(document));
  const std::vector<Name> names = find_names(document);
  ASSERT_EQ(names.size(), rules.size());
  for (std::size_t i = 0; i < names.size(); ++i) EXPECT_EQ(names[i].span, rules[i].span);
}

TEST(Tagger, NothingIsNothing) {
  EXPECT_TRUE(names_of("").empty());
  EXPECT_TRUE(names_of("nothing here has a capital, not even this.").empty());
}

TEST(Tagger, ALongLineOfCapitalsTakesLinearTime) {
  std::string text;
  for (int i = 0; i < 60000; ++i) text += i % 3 == 0 ? "Aa " : "Bank ";
  EXPECT_LT(names_of(text).size(), 60001U);
}

}  // namespace
}  // namespace presslight
