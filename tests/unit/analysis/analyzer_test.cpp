#include "presslight/analysis/analyzer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

namespace presslight {
namespace {

TEST(Analyze, RefusesTextOverTheLimitAndKeepsTextAtIt) {
  EXPECT_EQ(analyze(std::string(kMaxTextBytes + 1, ' ')).error().code, "text-too-long");
  EXPECT_TRUE(analyze(std::string(kMaxTextBytes, ' ')).ok());
}

TEST(Analyze, RefusesBrokenUtf8) {
  EXPECT_EQ(analyze("\x80").error().code, "invalid-utf8");
}

TEST(Analyze, GivesEveryParagraphARoleAndEveryQuoteASpeakerLink) {
  const Result<Analysis> result =
      analyze("Harbour to close\n'We had no choice,' said Ann Hall.\nPost a comment");
  ASSERT_TRUE(result.ok());
  const Analysis& analysis = result.value();
  EXPECT_EQ(analysis.roles.size(), analysis.document.paragraphs().size());
  EXPECT_EQ(analysis.speakers.size(), analysis.quotes.size());
  EXPECT_EQ(analysis.claimed_in.size(), analysis.statistics.size());
}

TEST(Analyze, GivesALetterNoName) {
  const Result<Analysis> result = analyze(
      "Bakers wrote to the Harbour Board on Monday. The Harbour Board said it was old.\n\"The yard leaks,\" "
      "it read.");
  ASSERT_TRUE(result.ok());
  const Analysis& analysis = result.value();
  EXPECT_EQ(analysis.quotes.back().kind, QuoteKind::direct);
  EXPECT_FALSE(analysis.speakers.back().organisation);
}

TEST(Analyze, KnowsAnOutletByItsName) {
  const Result<Analysis> result =
      analyze("The Tarn Herald newspaper said it rains. Bakers read the Tarn Herald.");
  ASSERT_TRUE(result.ok());
  ASSERT_EQ(result.value().speakers.size(), 1u);
  EXPECT_TRUE(result.value().speakers[0].organisation);
}

TEST(Analyze, KnowsTheCompanyThatAloneWasNamed) {
  const auto is_known = [](const char* text) {
    const Result<Analysis> result = analyze(text);
    return result.ok() && result.value().speakers.back().organisation.has_value();
  };
  EXPECT_TRUE(is_known("Quillon Harbour Ltd shut its yard.\nThe company said it was old."));
  EXPECT_FALSE(
      is_known("Quillon Harbour Ltd shut its yard with Tarn Mills Ltd.\nThe company said it was old."));
  EXPECT_FALSE(is_known("Quillon Harbour Ltd shut its yard.\nThe club said it was old."));
  EXPECT_FALSE(is_known(
      "Quillon Harbour Ltd shut its yard.\nIt was old.\nIt leaked.\nThe company said so: \"It did.\""));
}

TEST(Analyze, GivesASpokesmanNoNameOfAnother) {
  const Result<Analysis> result = analyze("A spokesman for the candidate Ann Hall said it rains.");
  ASSERT_TRUE(result.ok());
  EXPECT_FALSE(result.value().speakers.at(0).person);
}

// What reads past its end is found by the sanitizers.
TEST(Analyze, ReadsATextThatEndsAnywhere) {
  const std::string text =
      "Tarn seeks \"calm\" of the harbour board, its mayor says that Ann Hall, 44, a nurse from Tarn, asked "
      "if it "
      "leaks, according to her, while driving home. \"It does,\" said the 44-year-old, \"and Morley's said "
      "so "
      "on TNN's 'Tide Hour', whose host, Bob Lee (R-Tarn), told Mr Lee's head of sales: 'No 10 said no' - "
      "the "
      "woman named Eve ap Lee was quoted as saying in her film, 'Two Mills,' it had put it to some 3 per "
      "cent "
      "of 12m people by Ms. Lee.";
  for (std::size_t end = 0; end <= text.size(); ++end) EXPECT_TRUE(analyze(text.substr(0, end)).ok());
}

TEST(Analyze, ReadsTextsThatEndInTheirClauses) {
  for (const std::string text :
       {"Local and state bakers, nurses, and cooks (Lib) and Ann Hall (R-Tarn), however, said no to the Nov. "
        "8 "
        "vote, a claim that the board, the first of its kind, denied but gave no details, something that",
        "Connolly also said it leaks, the \"Past\" part of the site reported late on Monday, according to "
        "state "
        "radio, while three in 10 say it, but said that that same day, as reported by the Herald/Mail, Lee",
        "He accused Ann Hall of saying in Tarn, Ohio, in July that \"it leaks?\" Bob Lee asked, according to "
        "a "
        "report by the board, both bakers asking those that run it not to go and calling it \"mad\" by Lee",
        "Told a news conference for a judge to look into it and that \"it leaks\" to, and they wrote Lee. "
        "Asked "
        "about it, she called it \"a mess,\" Hall says, sites such as the Mail, which said no to it"})
    for (std::size_t end = 0; end <= text.size(); ++end) EXPECT_TRUE(analyze(text.substr(0, end)).ok());
}

/// The name that the first quote of `text` is given; "-" for none.
std::string first_speaker(const std::string& text) {
  const Result<Analysis> result = analyze(text);
  const Analysis& analysis = result.value();
  const SpeakerLink& link = analysis.speakers.front();
  if (link.person) return std::string(analysis.document.text(analysis.people[*link.person].name));
  return "-";
}

TEST(Analyze, NamesNobodyByWhatTheyAre) {
  for (const char* text :
       {"\"It came out wrong,\" said the Briton.", "\"It came out wrong,\" said the Iraqi."}) {
    const Result<Analysis> result = analyze(text);
    const SpeakerLink& link = result.value().speakers.front();
    EXPECT_FALSE(link.name || link.person || link.organisation) << text;
  }
}

TEST(Analyze, WritesOutTheInitialsOfAnInterview) {
  const Result<Analysis> result = analyze(
      "Harbour Review: \"Was it a joke?\"\n\nInes Cord: \"It was a bet.\"\n\nHR: \"Who won?\"\n\nIC: \"My "
      "sister did.\"");
  const Analysis& analysis = result.value();
  ASSERT_EQ(analysis.speakers.size(), 4u);
  const auto whom = [&](std::size_t i) {
    const SpeakerLink& link = analysis.speakers[i];
    return std::tuple(link.person, link.organisation, link.name);
  };
  EXPECT_NE(whom(0), whom(1));
  EXPECT_EQ(whom(2), whom(0));
  EXPECT_EQ(whom(3), whom(1));
}

TEST(Analyze, KnowsWhoIsIInsideAQuotation) {
  const Result<Analysis> result = analyze("\"I said 'I do' twice because of the wind,\" Ada Marsh said.");
  const Analysis& analysis = result.value();
  ASSERT_EQ(analysis.speakers.size(), 2u);
  EXPECT_TRUE(analysis.speakers[0].person);
  EXPECT_EQ(analysis.speakers[1].person, analysis.speakers[0].person);
}

TEST(Analyze, WhoIsAddressedDoesNotSpeak) {
  EXPECT_EQ(first_speaker("\"Ada, it came out wrong,\" she said. Ada Marsh left."), "-");
  EXPECT_EQ(first_speaker("Ada Marsh left. \"Eve, it came out wrong,\" she said."), "Ada Marsh");
  EXPECT_EQ(first_speaker("Ada Marsh left. \"Ada, it came out wrong,\" she said."), "-");
}

TEST(Analyze, KnowsWhoIsIInATurnOfATranscript) {
  const std::string talk =
      "HOST: Ada Marsh, why?\n\nMARSH: He rang. I said, \"Which part of it?\"\n\nHOST: And?\n\nMARSH: Rain.";
  const Result<Analysis> result = analyze(talk);
  const Analysis& analysis = result.value();
  const auto inner = std::find_if(analysis.quotes.begin(), analysis.quotes.end(),
                                  [](const Quote& quote) { return quote.kind == QuoteKind::direct; });
  ASSERT_NE(inner, analysis.quotes.end());
  const SpeakerLink& link = analysis.speakers[static_cast<std::size_t>(inner - analysis.quotes.begin())];
  ASSERT_TRUE(link.person);
  EXPECT_EQ(analysis.document.text(analysis.people[*link.person].name), "Ada Marsh");
}

TEST(Analyze, KnowsWhichBodyItIs) {
  const Result<Analysis> result =
      analyze("The Coastal Safety Board has offered a boat. Its verdict on all of the council: \"timid\".");
  const Analysis& analysis = result.value();
  ASSERT_EQ(analysis.speakers.size(), 1u);
  EXPECT_EQ(analysis.speakers[0].organisation, 0u);
}

/// The body that the last quote of `text` is given; "-" for none.
std::string last_body(const std::string& text) {
  const Result<Analysis> result = analyze(text);
  const Analysis& analysis = result.value();
  const SpeakerLink& link = analysis.speakers.back();
  return link.organisation
             ? std::string(analysis.document.text(analysis.organisations[*link.organisation].name))
             : "-";
}

TEST(Analyze, KnowsABodyByTheEndOfItsName) {
  const std::string board = "The Tarn Health Board met on Monday. ";
  EXPECT_EQ(last_body(board + "\"It works,\" the board said."), "Tarn Health Board");
  EXPECT_EQ(last_body(board + "\"It works,\" the health board said."), "Tarn Health Board");
  EXPECT_EQ(last_body(board + "\"It works,\" Health board said."), "Tarn Health Board");
  EXPECT_EQ(last_body(board + "\"It works,\" the school board said."), "-");
  EXPECT_EQ(last_body(board + "The Orla Health Board met, too. \"It works,\" the health board said."), "-");
}

TEST(Analyze, LeavesABodyForAnotherOfItsKindThatSpoke) {
  const std::string boards = "The Tarn Health Board met on Monday. \"It leaks,\" the school board said. ";
  EXPECT_EQ(last_body(boards + "\"It works,\" the board said."), "-");
  EXPECT_EQ(last_body(boards + "The Tarn Health Board fell silent. \"It works,\" the board said."),
            "Tarn Health Board");
}

TEST(Analyze, KnowsWhoseVerdictItIs) {
  EXPECT_EQ(first_speaker("Ada Marsh read the plan. Her verdict on all of it: \"homeopathic\"."),
            "Ada Marsh");
}

TEST(Analyze, TakesTheNameAtTheEndOfADescriptionButNotOfWhomItBelongsTo) {
  EXPECT_EQ(first_speaker("The guild's head of recovery Chief Superintendent Ida Falk said: 'We found it.'"),
            "Ida Falk");
  EXPECT_EQ(first_speaker("A lawyer for Ida Falk said: 'We found it.'"), "-");
  EXPECT_EQ(first_speaker("A lawyer for Mr Falk said: 'We found it.' Ida Falk left."), "-");
  EXPECT_EQ(first_speaker("A lawyer for Mr. Falk said: 'We found it.' Ida Falk left."), "-");
  EXPECT_EQ(first_speaker("Ida Falk and Bob Lee said: 'We found it.'"), "-");
  EXPECT_EQ(first_speaker("The chairman and club head Ida Falk said: 'We found it.'"), "Ida Falk");
  EXPECT_EQ(first_speaker("The co-founder and club head Ida Falk said: 'We found it.'"), "Ida Falk");
  EXPECT_EQ(first_speaker("Judge Ida Falk KC told them: 'We found it.'"), "Ida Falk");
  EXPECT_EQ(first_speaker("Tom Ode left. Ida Falk's verdict: 'We found it.'"), "Ida Falk");
  EXPECT_EQ(first_speaker("Coach Ida Falk: 'We found it' after Comets release Bob Lee"), "Ida Falk");
}

TEST(Analyze, KnowsTheBodyBehindItsDescription) {
  const Analysis analysis =
      analyze("The bridge's operator, Harrow Crossings Ltd, wrote: \"We are sure of it.\"").value();
  ASSERT_EQ(analysis.speakers.size(), 1u);
  EXPECT_EQ(analysis.speakers[0].organisation, 0u);
}

TEST(Analyze, KnowsWhosePaperSpeaks) {
  const auto body_of = [](const std::string& text) { return analyze(text).value().speakers[0].organisation; };
  const std::string rest = " called the plan \"a fudge\". Harrow Crossings Ltd was sad.";
  EXPECT_TRUE(body_of("A report by Harrow Crossings Ltd" + rest));
  EXPECT_TRUE(body_of("A Harrow Crossings Ltd memo" + rest));
  EXPECT_FALSE(body_of("A driver for Harrow Crossings Ltd" + rest));
  EXPECT_FALSE(body_of("A report on the bridge" + rest));
}

TEST(Analyze, KindsOfPeopleAreNoNames) {
  const auto has_name = [](const std::string& who) {
    return analyze("So " + who + " said the plan was \"a fudge\".").value().speakers[0].name.has_value();
  };
  for (const char* who : {"Republicans", "veteran Democrats", "one Republican", "many Mexicans"})
    EXPECT_FALSE(has_name(who)) << who;
  EXPECT_TRUE(has_name("Tarnwatch"));
}

TEST(Analyze, LettersOfAnInterviewAreNoNames) {
  const Analysis analysis = analyze("Q: Why now?\n\nA: I was busy.\n\nQ: What then?\n\nA: I left.").value();
  ASSERT_EQ(analysis.speakers.size(), 4u);
  for (const SpeakerLink& speaker : analysis.speakers) EXPECT_FALSE(speaker.name);
}

TEST(Analyze, TakesAnOfficeInFrontOfAColonForNoName) {
  const std::string words = ": \"It was a bet and nothing more, you know.\"";
  EXPECT_FALSE(analyze("Ex-minister" + words).value().speakers[0].name);
  EXPECT_FALSE(analyze("Deputies" + words).value().speakers[0].name);
  const SpeakerLink review = analyze("Harbour Review" + words).value().speakers[0];
  EXPECT_TRUE(review.name || review.organisation);
}

TEST(Analyze, TakesHonoursBehindANameForNoPartOfIt) {
  EXPECT_EQ(first_speaker("The court heard Judge Ida Falk KC. \"We found it,\" said Judge Ida Falk KC."),
            "Ida Falk");
}

TEST(Analyze, ReadsDebrisAsBodyWhereItIsKept) {
  const std::string text = "Harbour to close\nThe pier shut on Monday.\nPost a comment";
  EXPECT_EQ(analyze(text).value().roles.back(), ParagraphRole::debris);
  EXPECT_EQ(analyze(text, {nullptr, Debris::keep}).value().roles.back(), ParagraphRole::body);
}

/// Whom the first quote is linked to: a person by name, "-" for nobody.
std::string first_person(const char* text) {
  const Result<Analysis> result = analyze(text);
  if (!result.ok() || result.value().speakers.empty() || !result.value().speakers[0].person) return "-";
  const Analysis& analysis = result.value();
  return std::string(analysis.document.text(analysis.people[*analysis.speakers[0].person].name));
}

TEST(Analyze, KnowsWhoHasAnOfficeByTheNameBehind) {
  EXPECT_EQ(first_person("Late on Monday the Ceann Comhairle, Robert Hall, said it was time to go."),
            "Robert Hall");
  EXPECT_EQ(first_person("The Commissioner for Trade, Mr Robert Hall, said it was time to go."),
            "Robert Hall");
  EXPECT_EQ(first_person("Robert Hall lost. 'It is late,' the MP said."), "Robert Hall");
  EXPECT_EQ(first_person("According to a summary of the talks, Robert Hall, a nurse, had left the town."),
            "-");
  EXPECT_EQ(first_person("'No,' said Mr Kumar a/l Singh, a nurse."), "Kumar a/l Singh");
}

}  // namespace
}  // namespace presslight
