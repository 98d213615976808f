// Two prints of one article have the same quotes: nothing that is no word of theirs may move them.
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "presslight/names/names.h"
#include "presslight/quotes/quotes.h"

namespace presslight {
namespace {

// Invented; in American print with curly marks, a paragraph a line.
constexpr std::array<const char*, 4> kArticle{
    "The harbour board\u2019s chair, Ada Marsh, said the pier was \u201Cpast mending\u201D and would be "
    "closed.",
    "\u201CWe have looked at it for years,\u201D she told the members. \u201CMy own father said, \u2018Keep "
    "it "
    "open,\u2019 and he was wrong.\u201D",
    "The fishermen\u2019s leader, Tom Orme, was blunt. \u201CIt is the boats\u2019 home,\u201D he said, "
    "\u201Cand they "
    "know it.\u201D",
    "The board said it would meet again in May, adding that nobody had been paid."};

std::string joined(const std::string& line_end) {
  std::string text;
  for (const char* paragraph : kArticle) text.append(text.empty() ? "" : line_end).append(paragraph);
  return text;
}

std::string replaced(std::string text, const std::vector<std::pair<std::string, std::string>>& changes) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = 0;
    for (const auto& [from, to] : changes)
      if (size == 0 && text.compare(at, from.size(), from) == 0) {
        out += to;
        size = from.size();
      }
    if (size == 0) out += text[at];
    at += size == 0 ? 1 : size;
  }
  return out;
}

std::string straight(const std::string& text) {
  return replaced(text, {{"\u201C", "\""}, {"\u201D", "\""}, {"\u2018", "'"}, {"\u2019", "'"}});
}

/// Marks are left out: their form is what the prints differ in.
std::string without_marks(const std::string& text) {
  return replaced(text,
                  {{"\u201C", ""}, {"\u201D", ""}, {"\u2018", ""}, {"\u2019", ""}, {"\"", ""}, {"'", ""}});
}

/// Kind, words and speaker of each quote.
std::vector<std::string> read(const std::string& text) {
  const Document document = Document::cut(text);
  const std::vector<ParagraphRole> roles(document.paragraphs().size(), ParagraphRole::body);
  std::vector<std::string> all;
  for (const Quote& quote : find_quotes(document, roles, find_names(document))) {
    std::string shown = std::to_string(static_cast<int>(quote.kind)) + " ";
    shown += document.text(quote.span);
    if (quote.speaker) shown.append(" | ").append(document.text(quote.speaker->span));
    all.push_back(without_marks(shown));
  }
  return all;
}

TEST(QuotesStay, WithStraightMarks) {
  EXPECT_EQ(read(straight(joined("\n"))), read(joined("\n")));
  EXPECT_GE(read(joined("\n")).size(), 7u);
}

TEST(QuotesStay, InBritishPrint) {
  const std::string british = replaced(
      joined("\n"),
      {{"\u201C", "\u2018"}, {"\u201D", "\u2019"}, {"\u2018", "\u201C"}, {"open,\u2019", "open,\u201D"}});
  EXPECT_EQ(read(british), read(joined("\n")));
  EXPECT_EQ(read(straight(british)), read(joined("\n")));
}

TEST(QuotesStay, WhateverTheLineEnds) {
  EXPECT_EQ(read(joined("\r\n")), read(joined("\n")));
  EXPECT_EQ(read(joined("\r\n\r\n")), read(joined("\n")));
}

TEST(QuotesStay, WithAParagraphAdded) {
  EXPECT_EQ(read(joined("\n") + "\nThe pier is a mile long."), read(joined("\n")));
}

TEST(QuotesStay, BesideAMarkThatIsNeverClosed) {
  std::vector<std::string> found = read(joined("\n") + "\n\u201CNobody asked us at all.");
  ASSERT_FALSE(found.empty());
  EXPECT_NE(found.back().find("Nobody asked us at all."), std::string::npos);
  found.pop_back();
  EXPECT_EQ(found, read(joined("\n")));
}

}  // namespace
}  // namespace presslight
