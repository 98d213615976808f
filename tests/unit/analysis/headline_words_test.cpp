#include <gtest/gtest.h>

#include <string>

#include "presslight/analysis/analyzer.h"

namespace presslight {
namespace {

/// Kind, words and speaker of each quote of the first line: "mixed 'a joke' Ada Marsh", "scare 'a joke' -".
std::string headline_of(const std::string& text) {
  const Result<Analysis> result = analyze(text, {});
  const Analysis& analysis = result.value();
  const Document& document = analysis.document;
  std::string quotes;
  for (std::size_t i = 0; i < analysis.quotes.size(); ++i) {
    const Quote& quote = analysis.quotes[i];
    if (quote.span.start >= document.paragraphs().front().span.end) break;
    if (!quotes.empty()) quotes += "; ";
    quotes += quote.kind == QuoteKind::scare   ? "scare "
              : quote.kind == QuoteKind::mixed ? "mixed "
                                               : "direct ";
    quotes += document.text(quote.span);
    quotes += ' ';
    const auto person = analysis.speakers[i].person;
    quotes += person ? document.text(analysis.people[*person].name) : "-";
  }
  return quotes;
}

TEST(AttributeHeadline, WhoIsNamedThereAndSaysItBelow) {
  EXPECT_EQ(headline_of("Marsh warns of ferry 'graveyard' on coast\n\nThe coast will be \"a graveyard of old "
                        "ferries\" by spring, Ada Marsh told the Herald on Monday."),
            "mixed 'graveyard' Ada Marsh");
}

TEST(AttributeHeadline, WhoIsNamedBelowAlone) {
  EXPECT_EQ(
      headline_of("'It came up through the floor': village counts the cost\n\nThe river rose on "
                  "Monday.\n\n\"It came up through the floor and took the piano,\" said Ada Marsh, 61."),
      "direct 'It came up through the floor' Ada Marsh");
}

TEST(AttributeHeadline, WhoseNameTheTextBelowTells) {
  const std::string below =
      "\n\nThe river rose on Monday.\n\nIt had \"changed the maths\", Ada Marsh said on Friday.";
  EXPECT_EQ(headline_of("Mill cuts ten jobs; owner says river 'changed the maths'" + below),
            "mixed 'changed the maths' Ada Marsh");
  EXPECT_EQ(headline_of("Mill cuts ten jobs; owner says river 'left no choice'" + below),
            "mixed 'left no choice' -");
}

TEST(AttributeHeadline, MoreThanATerm) {
  const std::string below =
      "\n\nThe river rose on Monday.\n\nIt was \"a loss of golden weeks\", said Ada Marsh, 61.";
  EXPECT_EQ(headline_of("Village counts 'loss of golden weeks'" + below),
            "mixed 'loss of golden weeks' Ada Marsh");
  EXPECT_EQ(headline_of("Village counts its 'golden weeks'" + below), "scare 'golden weeks' -");
}

TEST(AttributeHeadline, NobodyWhereTwoSayItOrNobodyDoes) {
  EXPECT_EQ(
      headline_of("'It came up through the floor': village counts the cost\n\nThe river rose on "
                  "Monday.\n\n\"It came up through the floor,\" said Ada Marsh, 61.\n\n\"It came up through "
                  "the floor,\" said Joel Orme, 40."),
      "direct 'It came up through the floor' -");
  EXPECT_EQ(headline_of("Old ferries 'graveyard' found on coast\n\nThe coast is full of ferries, Ada Marsh "
                        "told the Herald on Monday."),
            "scare 'graveyard' -");
}

}  // namespace
}  // namespace presslight
