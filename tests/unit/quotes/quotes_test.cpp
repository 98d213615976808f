#include "presslight/quotes/quotes.h"

#include <gtest/gtest.h>

#include <string>

namespace presslight {
namespace {

std::vector<Quote> quotes(const std::string& text) {
  const Document document = Document::cut(text);
  const std::vector<ParagraphRole> roles(document.paragraphs().size(), ParagraphRole::body);
  return find_quotes(document, roles, {});
}

TEST(Quotes, OverParagraphsLeadBackToTheirFirstPiece) {
  const std::vector<Quote> found = quotes("'One ran home.\n'Two ran.\n'Three ran,' he said.");
  ASSERT_EQ(found.size(), 3u);
  EXPECT_FALSE(found[0].part_of);
  EXPECT_EQ(found[1].part_of, 0u);
  EXPECT_EQ(found[2].part_of, 0u);
}

TEST(Quotes, CutByTheirAttributionAreParts) {
  const std::vector<Quote> found = quotes("\"It works,\" she said, \"and it is cheap.\" \"We buy it.\"");
  ASSERT_EQ(found.size(), 3u);
  EXPECT_FALSE(found[0].part_of);
  EXPECT_EQ(found[1].part_of, 0u);
  EXPECT_FALSE(found[2].part_of);
}

TEST(Quotes, ReportedAroundTheirAttributionAreParts) {
  const std::vector<Quote> found = quotes("The pump leaks, she said, and the pipe is rusty.");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[1].part_of, 0u);
}

TEST(Quotes, KnowTheQuoteAroundThem) {
  const std::vector<Quote> found = quotes("\"He cried 'Never!' and left,\" she said.");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_FALSE(found[0].nested_in);
  EXPECT_EQ(found[1].nested_in, 0u);
}

}  // namespace
}  // namespace presslight
