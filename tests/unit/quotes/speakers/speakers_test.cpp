#include "presslight/quotes/speakers/speakers.h"

#include <gtest/gtest.h>

#include "presslight/document/roles.h"
#include "presslight/names/names.h"
#include "presslight/quotes/marks/marks.h"
#include "presslight/quotes/speakers/speaker_features.h"
#include "presslight/quotes/speakers/speaker_weights.h"

namespace presslight {
namespace {

/// "Marsh/said; -": speaker and cue of each marked span of the text.
std::string speakers_of(std::string text) {
  const Document document = Document::cut(std::move(text));
  const std::vector<Name> names = find_names(document);
  std::vector<TokenRange> marked;
  for (const MarkedSpan& span : find_marked_spans(document, find_roles(document)))
    if (!span.nested_in) marked.push_back({span.first_token, span.end_token});
  const Outline outline(document, marked);
  std::string line;
  for (const Attribution& each : find_speakers(outline, read_speech(outline, names), names)) {
    if (!line.empty()) line += "; ";
    if (each.speaker) line.append(document.text(each.speaker->span)).append("/");
    line.append(each.cue ? document.text(*each.cue) : "-");
  }
  return line;
}

TEST(FindSpeakers, KeepsToTheClauseBehindASemicolon) {
  EXPECT_EQ(speakers_of(
                "The union said Lee had \"left\"; the council said the mayor, Ann Holt, had \"stayed on\"."),
            "The union/said; the council/said");
}

TEST(FindSpeakers, TakesAnyVerbBehindAQuotationAndAComma) {
  EXPECT_EQ(speakers_of("\"It works very well\", continued Ada Marsh."), "Ada Marsh/continued");
  EXPECT_EQ(speakers_of("\"It works very well\", barked Ada Marsh, a miller."), "Ada Marsh/barked");
}

TEST(FindSpeakers, TakesWhoPutItSo) {
  EXPECT_EQ(speakers_of("The pump is \"a very old friend\", as a report of the council put it."),
            "a report of the council/put it");
  EXPECT_EQ(speakers_of("Ada Marsh lives with what two bakers called \"a very old pump\"."),
            "two bakers/called");
}

TEST(FindSpeakers, NamesWhoHasTwoPosts) {
  EXPECT_EQ(speakers_of("Scottish academic and author Ada Marsh commented, \"It works very well.\""),
            "Scottish academic and author Ada Marsh/commented");
}

TEST(FindSpeakers, ReadsEveryOrder) {
  EXPECT_EQ(speakers_of("\"It works very well,\" said Ada Marsh."), "Ada Marsh/said");
  EXPECT_EQ(speakers_of("\"It works very well,\" Ada Marsh said."), "Ada Marsh/said");
  EXPECT_EQ(speakers_of("Ada Marsh said: \"It works very well.\""), "Ada Marsh/said");
  EXPECT_EQ(speakers_of("According to Ada Marsh, \"it works very well\"."), "Ada Marsh/According to");
  EXPECT_EQ(speakers_of("Ada Marsh has described the plan as \"a total mess\"."), "Ada Marsh/described");
}

TEST(FindSpeakers, TakesALabelInCapitals) {
  EXPECT_EQ(speakers_of("WELDER: \"It works very well.\""), "WELDER/-");
}

TEST(FindSpeakers, CarriesASpeakerOn) {
  EXPECT_EQ(speakers_of("\"It works very well,\" she said. \"It is also cheap.\""), "she/said; she/said");
  EXPECT_EQ(speakers_of("\"It works,\" Ada Marsh told the council, \"and it is cheap.\""),
            "Ada Marsh/told; Ada Marsh/told");
}

TEST(FindSpeakers, TakesNobodyFromInsideMarks) {
  EXPECT_EQ(speakers_of("\"Ben Holt said it works, and I believe Ben Holt,\" Ada Marsh said."),
            "Ada Marsh/said");
}

TEST(FindSpeakers, GivesTheWordsOfARelativeClauseToNobody) {
  EXPECT_EQ(speakers_of("The Harbour Watch Unit has removed 49 letters that \"mock or insult the harbour\" "
                        "from its walls."),
            "-");
  EXPECT_EQ(speakers_of("Ada Marsh said that \"nobody may insult the harbour\" again."), "Ada Marsh/said");
}

TEST(FindSpeakers, TakesWhoWasToldInAHeadlineForNoSpeaker) {
  EXPECT_EQ(speakers_of("Ferry watchdog 'ignored warnings' for two winters, inquiry told"), "-");
  EXPECT_EQ(speakers_of("Watchdog 'ignored warnings', inquiry told\n\nBy Ada Marsh, who was there"), "-");
}

TEST(FindSpeakers, ReadsADashAndANameAfterAQuote) {
  EXPECT_EQ(speakers_of("\"It is the best thing that ever happened here.\" \u2014 Ada Marsh"), "Ada Marsh/-");
}

TEST(SpeakerWeights, HaveOneForEveryFeature) {
  std::int32_t most = 0;
  for (std::uint32_t f = 0; f < kSpeakerFeatures; ++f)
    most = std::max(most, std::abs(speaker_weight(static_cast<std::uint16_t>(f))));
  EXPECT_GT(most, 20);  // a table of noughts would pass no other line
  EXPECT_LE(kSpeakerFeatures * sizeof(std::int16_t), 64U << 10);
}

TEST(FindSpeakers, KnowsWhoAnswersBack) {
  EXPECT_EQ(
      speakers_of("\"I have no idea at all,\" said Ada Marsh.\n\n\"Then why did they say so?\" shot back Ben "
                  "Holt of the Herald.\n\n\"Ask them,\" said Marsh."),
      "Ada Marsh/said; Ben Holt/shot; Marsh/said");
}

}  // namespace
}  // namespace presslight
