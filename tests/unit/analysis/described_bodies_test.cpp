#include "presslight/analysis/described_bodies.h"

#include <gtest/gtest.h>

#include <string>

#include "presslight/analysis/analyzer.h"

namespace presslight {
namespace {

/// The body, or the words, that the last quote of `text` is given; "-" for none.
std::string last_body(const std::string& text) {
  const Result<Analysis> result = analyze(text);
  if (!result.ok() || result.value().speakers.empty()) return "-";
  const Analysis& analysis = result.value();
  const SpeakerLink& link = analysis.speakers.back();
  if (link.organisation)
    return std::string(analysis.document.text(analysis.organisations[*link.organisation].name));
  return link.name ? std::string(analysis.document.text(*link.name)) : "-";
}

TEST(DescribedBodies, AreTheOnlyOneOfWhichTheWordMayBeSaid) {
  EXPECT_EQ(last_body("The Tarn Fares Authority met.\nThe regulator said it rained."),
            "Tarn Fares Authority");
  EXPECT_EQ(last_body("The Tarn Fares Authority fined Quillon Ferries Ltd.\nThe operator said it rained."),
            "Quillon Ferries Ltd");
  EXPECT_EQ(last_body("The Tarn Fares Authority fined Quillon Ferries Ltd.\nThe watchdog said it rained."),
            "Tarn Fares Authority");
  EXPECT_EQ(last_body("Quillon Ferries Ltd sued Orla Mills Ltd.\nThe company said it rained."), "-");
}

TEST(DescribedBodies, AreNoneThatIsToldOfInPassing) {
  EXPECT_EQ(last_body("The yard was bought by Quillon Ferries Ltd.\nThe company said it rained."), "-");
  EXPECT_EQ(
      last_body("Quillon Ferries Ltd was fined by the Tarn Fares Authority.\nThe watchdog said it rained."),
      "Tarn Fares Authority");
  EXPECT_EQ(last_body("It rained, according to Quillon Ferries Ltd.\nThe company said it was late."),
            "Quillon Ferries Ltd");
}

TEST(DescribedBodies, AreNotTheOneWhereAnotherIsIntroduced) {
  EXPECT_EQ(
      last_body(
          "Quillon Ferries Ltd shut. A group that calls itself Red Heron left. The group said it rained."),
      "-");
}

TEST(DescribedBodies, AreWhoseNameStandsBehind) {
  EXPECT_EQ(last_body("The carrier, Boreatel, said it rained."), "Boreatel");
  EXPECT_EQ(last_body("A research group, the Tarn Institute, said it rained."), "Tarn Institute");
}

TEST(PaperAuthors, AreTheBodyWhoseReportItIs) {
  EXPECT_EQ(last_body("Quillon Ferries Ltd came in May. Its report found that the wall was \"weak\"."),
            "Quillon Ferries Ltd");
}

TEST(ShortNames, AreTheFirstWordsOfABodysName) {
  EXPECT_EQ(last_body("Quillon Harbour Ferries Ltd shut. Later Quillon Harbour said it rained."),
            "Quillon Harbour Ferries Ltd");
  EXPECT_EQ(last_body("Kestrel Outfitters Ltd shut. Quietly, Kestrel said it rained."),
            "Kestrel Outfitters Ltd");
  EXPECT_EQ(last_body("Kestrel Mills Ltd met Kestrel Outfitters Ltd. Quietly, Kestrel said it rained."),
            "Kestrel");
}

TEST(DescribedBodies, AreNotInPassingWhereALetterIsTheirs) {
  EXPECT_EQ(last_body("It came in a letter from Quillon Ferries Ltd.\nThe company said it rained."),
            "Quillon Ferries Ltd");
}

TEST(DescribedBodies, AreWhoTheParagraphBeginsWith) {
  EXPECT_EQ(
      last_body("Quillon Ferries Ltd left.\nThe army blamed the Tarn Fares Authority. \"No,\" it said."),
      "-");
  EXPECT_EQ(last_body("It rained.\nThe Tarn Fares Authority was late. \"No,\" it said."),
            "Tarn Fares Authority");
}

}  // namespace
}  // namespace presslight
