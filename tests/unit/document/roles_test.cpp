#include "presslight/document/roles.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace presslight {
namespace {

constexpr std::array<const char*, 7> kNames{"headline", "byline",  "dateline", "subheading",
                                            "body",     "caption", "debris"};

/// The roles of the lines of `text`, joined by spaces.
std::string roles(const std::string& text) {
  std::string joined;
  for (const ParagraphRole role : find_roles(Document::cut(text)))
    joined.append(joined.empty() ? "" : " ").append(kNames[static_cast<std::size_t>(role)]);
  return joined;
}

/// The role of `line` between two paragraphs of text.
std::string role_between(const std::string& line) {
  const std::string before = "The old pier is to close in the spring, the harbour board said on Monday.\n";
  const std::string after =
      "\nIts members voted by five to two after a long and noisy meeting in the town hall.";
  const std::string all = roles(before + line + after);
  return all.substr(5, all.size() - 10);
}

TEST(Roles, KnowTheHeadlineAndWhatStandsUnderIt) {
  EXPECT_EQ(roles("Harbour to close\n"
                  "By Ada Marsh, transport correspondent\n"
                  "Friday, 3 June 2016\n"
                  "The harbour will close for good in the autumn, the board said.\n"
                  "It has lost money for years.\n"
                  "Slow decline\n"
                  "Forty boats used it in the fifties, and eleven do today."),
            "headline byline dateline body body subheading body");
}

TEST(Roles, LeaveALeadThatIsASentenceInTheBody) {
  EXPECT_EQ(
      roles("The harbour board has voted to close the old pier in the spring, its new chairwoman said.\n"
            "Members were told of the costs last week."),
      "body body");
}

TEST(Roles, TakeTitleCaseForAHeadlineEvenWithAStop) {
  EXPECT_EQ(roles("Old Pier to Close After Storm.\nThe board said on Monday that it had no choice."),
            "headline body");
}

TEST(Roles, KnowBylines) {
  for (const char* line :
       {"By Ada Marsh", "By Ada Marsh and Li Wen in Port Ellen", "By ADA MARSH", "Written by Ada Marsh",
        "Ada Marsh, Tideway News health correspondent", "Ada Marsh, chief reporter"})
    EXPECT_EQ(role_between(line), "byline") << line;
  for (const char* line :
       {"By Monday the water had gone.", "By then nobody was left on the pier",
        "Ada Marsh, a reporter, saw it happen.", "By Ada Marsh's count it was the third vote."})
    EXPECT_NE(role_between(line), "byline") << line;
}

TEST(Roles, KnowDatesAndPlacesThatStandAlone) {
  for (const char* line :
       {"Friday, 3 June 2016", "Posted at 10:02 GMT", "PORT ELLEN, June 3 -", "Last updated: 7 May 2019"})
    EXPECT_EQ(role_between(line), "dateline") << line;
  EXPECT_EQ(role_between("PORT ELLEN, June 3 - The old pier is to close after the worst storm in a century."),
            "body");
}

TEST(Roles, KnowCaptions) {
  for (const char* line : {"Image caption: The pier in May", "Image caption The pier in May.",
                           "Photo: K Marsh", "The pier in 1962. AFP/Getty"})
    EXPECT_EQ(role_between(line), "caption") << line;
  EXPECT_EQ(role_between("Image caption\nMr Marsh said he was \"glad\""), "caption caption");
}

TEST(Roles, KnowDebris) {
  for (const char* line : {"Share this article", "0 comments", "{ 12 comments... View all }",
                           "Post a Comment", "Read more:", "Follow us", "Sign up for our newsletter",
                           "Skip to content", "https://example.org/pier", "@adamarsh", "* * *",
                           "Follow Ada Marsh on Twitter @adamarsh", "1,204 shares", "We value your privacy",
                           "text-align: center;", "14", "RT @adamarsh: the pier is gone"})
    EXPECT_EQ(role_between(line), "debris") << line;
}

TEST(Roles, LoseNoSentenceQuoteOrListItemToDebris) {
  for (const char* line :
       {"Share prices fell.", "Two comments caused the row.", "Comments like these hurt, she said.",
        "Nobody came.", "\"Sign up now,\" he told them.", "• Repairs: $45m", "- Four boats were lost",
        "More boats are on their way.", "Follow the money, he said.", "\"No.\"", "45%",
        "Read more books, the minister said, and watch less television."})
    EXPECT_EQ(role_between(line), "body") << line;
}

TEST(Roles, SeeMenusByTheirRunOfLabels) {
  EXPECT_EQ(role_between("News\nSport\nWeather\nBusiness\nReal Estate\nTravel"),
            "debris debris debris debris debris debris");
  EXPECT_EQ(role_between("Log in\nHow to Mend a Pier\nMost read\nCouncil News"),
            "debris debris debris debris");
  EXPECT_EQ(role_between("Read more:\n• Pier lost in storm\n• \"I was there\""), "debris debris debris");
}

TEST(Roles, AreOneAParagraphWhateverTheText) {
  for (const char* text : {"", "a", "\n\n", "{", "'", "—", "\xF0\x9F\x98\x80", "By", "Image caption", "5"})
    EXPECT_EQ(find_roles(Document::cut(text)).size(), Document::cut(text).paragraphs().size()) << text;
}

}  // namespace
}  // namespace presslight
