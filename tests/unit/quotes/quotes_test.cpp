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

TEST(Quotes, KnowTheReportAroundThem) {
  const std::vector<Quote> found =
      quotes("HALL: It rains.\nIt is so.\nThe mayor said it leaks and argued it was old, the board said.");
  ASSERT_EQ(found.size(), 3u);
  EXPECT_FALSE(found[0].nested_in);
  EXPECT_EQ(found[1].nested_in, 0u);
  EXPECT_EQ(found[2].nested_in, 0u);
}

TEST(Quotes, KnowTheQuoteAroundThem) {
  const std::vector<Quote> found = quotes("\"He cried 'Never!' and left,\" she said.");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_FALSE(found[0].nested_in);
  EXPECT_EQ(found[1].nested_in, 0u);
}

/// Kind, speaker and words of each quote of `text`, a line each.
std::string lines(const std::string& text) {
  std::string joined;
  for (const Quote& quote : quotes(text)) {
    joined.append(quote.kind == QuoteKind::direct  ? "direct "
                  : quote.kind == QuoteKind::scare ? "scare "
                                                   : "indirect ");
    if (quote.speaker) joined.append(text, quote.speaker->span.start, quote.speaker->span.size());
    joined.append(quote.part_of ? " goes on" : "").append("\n");
  }
  return joined;
}

TEST(Quotes, OfATranscriptAreItsLabels) {
  EXPECT_EQ(lines("HALE: Why?\n\nLEE: He said it was dear.\n\nHALE: When?\n\nLEE: Now."),
            "indirect HALE\nindirect LEE\nindirect HALE\nindirect LEE\n");
  EXPECT_EQ(lines("\"HALE: Why?\n\n\"LEE: It is dear.\n\n\"(CROSSTALK.)\n\n\"HALE: When?\n\n\"LEE: Now.\""),
            "direct HALE\ndirect LEE\nscare  goes on\ndirect HALE\ndirect LEE\n");
}

}  // namespace
}  // namespace presslight
