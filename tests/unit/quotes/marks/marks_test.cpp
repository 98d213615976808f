#include "presslight/quotes/marks/marks.h"

#include <gtest/gtest.h>

#include <string>

#include "support/brackets.h"

namespace presslight {
namespace {

std::vector<MarkedSpan> marked_spans(const Document& document) {
  return find_marked_spans(document,
                           std::vector<ParagraphRole>(document.paragraphs().size(), ParagraphRole::body));
}

/// `shown` with brackets where its marked spans are.
std::string bracketed(const std::string& shown) {
  const Document document = Document::cut(without_brackets(shown));
  std::vector<Span> spans;
  for (const MarkedSpan& span : marked_spans(document)) spans.push_back(span.span);
  return with_brackets(without_brackets(shown), spans);
}

void expect_all(std::initializer_list<const char*> texts) {
  for (const char* text : texts) EXPECT_EQ(bracketed(text), text);
}

TEST(Marks, PairInEveryStyle) {
  expect_all({"[\"It works,\"] she said.", "[“It works,”] she said.", "['It works,'] she said.",
              "[‘It works,’] she said.", "[«It works,»] she said.", "[„It works“], she said.",
              "[»It works,«] she said.", "[``It works,''] she said.", "[''It works,''] she said.",
              "[`It works,'] she said.", "[\"\"It works,\"\"] she said.",
              "[\"\"\"It works,\"\"\"] she said."});
}

TEST(Marks, MayHaveTheirSpaceOnTheWrongSide) {
  expect_all({"[\u201cIt is all over, \u201c]Lee said. [\u201cI am off.\u201d]",
              "[\"It is all over, \"]said Lee, a baker. [\"I am off.\"]",
              "[\"Is it all over? \"]Lee said. [\"I am off.\"]",
              "She wrote it all down, [\"Lee left, and no, he did not.\"]"});
}

TEST(Marks, AroundAFieldOfASpreadsheetAreNone) {
  expect_all({"\"She said [\"\"it works\"\"] and left.\"", "\"[\"\"It works,\"\"] she said.\"",
              "\"She called it [\"\"a shame\"\"]\"\nShe left.",
              "[\"It works,\"] she said, [\"and so do I.\"]", "[\"She said ['it works'] and left.\"]"});
}

TEST(Marks, MayBeCurlyInsideStraightOnesThatRunOn) {
  expect_all(
      {"[\"She spoke of a [“rant”] on the day, and of [“notes”] in a box [“for bills.”]]\n[\"She left.\"]",
       "[\"She spoke of a] [“rant”] on the day, and of [“notes”] in a box [“for bills.”]\nShe left."});
}

TEST(Marks, AreToldFromApostrophes) {
  expect_all({"['It's the girls' turn,'] said the twins' coach.",
              "['The lads' boat's gone, and the skippers' too,'] he said of the crews' loss.",
              "Since the '80s the '04 team has played rock 'n' roll for the fans' sake.",
              "['Twas ever thus,'] she said. ['Get 'em in, 'cause it's late.']",
              "The Joneses' dog ate O'Hara's ham and the boys' eggs.",
              "It was the ministers' fault, not ['the nurses' choice'], she said."});
}

TEST(Marks, AreToldFromFeetAndInches) {
  expect_all({"The 6'2\" man with a 3\" scar said: [\"He was 5'10\" tall.\"]",
              "A 12\" disc and a 4'6\" pole were found."});
}

TEST(Marks, Nest) {
  expect_all({"[\"He told me, ['Your aunt cried [\"Never!\"] twice,'] and left,\"] she said.",
              "['They meet in ['dark rooms'], as we know,'] she said.",
              "[\"I said [\"no\"] to him,\"] she said.", "[“He said [‘no’],”] she said."});
}

TEST(Marks, ThatAreNeverClosedSwallowNothing) {
  expect_all({"[\"We were promised a bridge.]\nThe county denies it.\n[\"It lies,\"] she said.",
              "[\"We were promised a bridge. Nobody came.] [\"It lies,\"] she said."});
}

TEST(Marks, MayRunTheWrongWayRound) {
  expect_all(
      {"The pump was [’broken, not dead‘] and [’would run‘] again.", "[”I turned the key,“] she said."});
}

TEST(Marks, RunOverParagraphs) {
  const Document document = Document::cut("'One.\n'Two.\n\n'Three,' he said.\n'Four,' she said.");
  const std::vector<MarkedSpan> spans = marked_spans(document);
  ASSERT_EQ(spans.size(), 4u);
  EXPECT_FALSE(spans[0].closed);
  EXPECT_EQ(spans[1].continues, 0u);
  EXPECT_EQ(spans[2].continues, 1u);
  EXPECT_TRUE(spans[2].closed);
  EXPECT_FALSE(spans[3].continues);
}

TEST(Marks, KnowTheSpanAroundThem) {
  const Document document = Document::cut("\"He cried 'Never!' twice.\" She left.");
  const std::vector<MarkedSpan> spans = marked_spans(document);
  ASSERT_EQ(spans.size(), 2u);
  EXPECT_FALSE(spans[0].nested_in);
  EXPECT_EQ(spans[1].nested_in, 0u);
  EXPECT_EQ(document.word(spans[1].first_token), "'");
  EXPECT_EQ(document.word(spans[1].end_token), "twice");
}

TEST(Marks, HoldAnyCharacter) {
  std::string text = "\u201CWe held";
  text += '\0';
  text += " the \uFFFD bridge,\u201D said Ann Hall.";
  const Document document = Document::cut(text);
  const std::vector<MarkedSpan> spans = marked_spans(document);
  ASSERT_EQ(spans.size(), 1u);
  EXPECT_EQ(document.text(spans[0].span), text.substr(0, text.find(" said")));
}

TEST(Marks, AreNotLookedForInDebris) {
  const Document document = Document::cut("\"Read more\"");
  EXPECT_TRUE(find_marked_spans(document, std::vector<ParagraphRole>{ParagraphRole::debris}).empty());
}

/// In text order, on token edges, nested or apart, inside one paragraph.
void expect_sound(const std::string& text) {
  const Document document = Document::cut(text);
  const std::vector<MarkedSpan> spans = marked_spans(document);
  std::vector<std::uint32_t> around;
  for (std::uint32_t i = 0; i < spans.size(); ++i) {
    const MarkedSpan& it = spans[i];
    ASSERT_LT(it.first_token, it.end_token);
    ASSERT_EQ(it.span, document.span_of(it.first_token, it.end_token));
    ASSERT_EQ(document.paragraph_of(it.first_token), document.paragraph_of(it.end_token - 1));
    while (!around.empty() && spans[around.back()].end_token <= it.first_token) around.pop_back();
    const std::optional<std::uint32_t> parent = around.empty() ? std::nullopt : std::optional(around.back());
    ASSERT_EQ(it.nested_in, parent);
    ASSERT_TRUE(!parent || spans[*parent].span.contains(it.span));
    ASSERT_TRUE(!it.continues || *it.continues < i);
    around.push_back(i);
  }
}

TEST(Marks, AreSoundWhateverTheText) {
  for (const char* piece :
       {"\"", "'", "“", "”", "‘x ", "x’ ", "'x' ", "\"'x ", "x'\" ", "`x'' ", "«x\n", "'\n", "\"x.\n"}) {
    std::string text;
    for (int i = 0; i < 6000; ++i) text += piece;
    expect_sound(text);
  }
}

}  // namespace
}  // namespace presslight
