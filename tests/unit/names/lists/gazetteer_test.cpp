#include "presslight/names/lists/gazetteer.h"

#include <gtest/gtest.h>

#include <string>

#include "presslight/names/lists/lists.h"

namespace presslight {
namespace {

TEST(Gazetteer, ListsAreSortedWithoutDoubles) {
  for (const NamedList& list : kNameLists) {
    std::string last;
    list.names->for_each([&](ListedName listed) {
      std::string folded;
      for (const char c : listed.name) folded += fold_ascii(c);
      EXPECT_LT(last, folded) << listed.name;
      last = folded;
    });
  }
}

TEST(Gazetteer, EveryListedNameIsFound) {
  for (const NamedList& list : kNameLists)
    list.names->for_each([&](ListedName listed) {
      const GazetteerMatch match = look_up_in_gazetteer(listed.name);
      EXPECT_EQ(match.lists & list.list, list.list) << listed.name;
      EXPECT_TRUE(match.same_case) << listed.name;
    });
}

TEST(Gazetteer, TakesTheLongestMatchOverDashesAndApostrophes) {
  const Document document = Document::cut("the Bank of England, al\u2010Qaeda and McDonald\u2019s");
  const auto matches = find_gazetteer_matches(document);
  ASSERT_EQ(matches.size(), 3u);
  EXPECT_EQ(document.text(document.span_of(matches[0].first_token, matches[0].end_token)), "Bank of England");
  EXPECT_EQ(matches[1].lists, static_cast<std::uint32_t>(kListArmedGroup));
  EXPECT_EQ(matches[2].lists, static_cast<std::uint32_t>(kListCompany));
}

TEST(Gazetteer, SomeListsAreForReadingAlone) {
  const Document document = Document::cut("the BBC saw Talking Heads");
  EXPECT_EQ(find_gazetteer_matches(document).size(), 2u);
  EXPECT_EQ(find_gazetteer_matches(document, ListedFor::learners).size(), 1u);
}

TEST(Gazetteer, SaysWhatNeedsContextAndWhatIsWrittenOtherwise) {
  EXPECT_TRUE(look_up_in_gazetteer("Apple").needs_context);
  EXPECT_FALSE(look_up_in_gazetteer("Google").needs_context);
  EXPECT_FALSE(look_up_in_gazetteer("GOOGLE").same_case);
  EXPECT_EQ(look_up_in_gazetteer("Quillon Harbour").lists, 0u);
}

}  // namespace
}  // namespace presslight
