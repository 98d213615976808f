#include "presslight/quotes/speakers/own_verbs.h"

#include <gtest/gtest.h>

#include <string>

#include "presslight/document/roles.h"
#include "presslight/names/names.h"
#include "presslight/quotes/quotes.h"

namespace presslight {
namespace {

/// The speaker of the first marked quote of the text.
std::string speaker(const std::string& text) {
  const Document document = Document::cut(text);
  for (const Quote& quote : find_quotes(document, find_roles(document), find_names(document)))
    if (quote.kind != QuoteKind::indirect)
      return quote.speaker ? std::string(document.text(quote.speaker->span)) : "-";
  return {};
}

TEST(OwnVerbs, KeepTheWordsThatASourcePassesOn) {
  EXPECT_EQ(speaker("\"It works well,\" Ada Marsh said of the yard, according to the board."), "Ada Marsh");
  EXPECT_EQ(speaker("According to the board, Ada Marsh said \"it works well\" in June."), "Ada Marsh");
  EXPECT_EQ(speaker("\"It works well,\" according to the board."), "the board");
  EXPECT_EQ(speaker("\"Does it work?\" Ada Marsh asked in June, according to the board."), "Ada Marsh");
  EXPECT_EQ(speaker("Ada Marsh said it was \"a mess\" to her, according to the board."), "Ada Marsh");
  EXPECT_EQ(
      speaker(
          "One of those who wrote the notes labelled \"secret\" by the mayor left, according to the board."),
      "the board");
}

}  // namespace
}  // namespace presslight
