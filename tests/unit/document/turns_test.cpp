#include "presslight/document/turns.h"

#include <gtest/gtest.h>

#include <string>

namespace presslight {
namespace {

/// "label>words" of each turn, joined by bars; a star where it is inside marks.
std::string turns(const char* text) {
  const Document document = Document::cut(text);
  std::string joined;
  for (const Turn& turn : find_turns(document)) {
    joined.append(joined.empty() ? "" : "|").append(turn.is_in_marks ? "*" : "");
    joined.append(document.text(document.span_of(turn.first_token, turn.label_end)));
    joined.append(">").append(document.word(turn.words_first));
  }
  return joined;
}

TEST(FindTurns, KnowsTheLabelsOfATranscript) {
  EXPECT_EQ(turns("ANN HALE: Why?\n\nLEE: So.\n\nHALE: When?\n\nMR. LEE: Now."),
            "ANN HALE>Why|LEE>So|HALE>When|MR. LEE>Now");
  EXPECT_EQ(turns("\"HALE: Why?\n\n\"LEE: So.\n\n\"HALE: When?\n\n\"LEE: Now.\""),
            "*HALE>Why|*LEE>So|*HALE>When|*LEE>Now");
}

TEST(FindTurns, ALabelThatComesOnceIsNone) {
  EXPECT_EQ(turns("UPDATE: Late.\n\nHALE: Why?\n\nLEE: So.\n\nHALE: When?\n\nLEE: Now."),
            "HALE>Why|LEE>So|HALE>When|LEE>Now");
}

TEST(FindTurns, KnowsLabelsInSmallLetters) {
  EXPECT_EQ(turns("Talk\n\nHost: Why?\n\nMinister: So.\n\nHost: When?\n\nMinister: Now.\n\nThey left."),
            "Host>Why|Minister>So|Host>When|Minister>Now");
  EXPECT_EQ(turns("Q: Why?\n\nA: So.\n\nQ: When?\n\nA: Now."), "Q>Why|A>So|Q>When|A>Now");
  EXPECT_EQ(turns("Tarn: One.\n\nOver: Two.\n\nTarn: Three.\n\nOver: Four."), "");
  EXPECT_EQ(
      turns("Host: Why?\n\nIt rained.\n\nIt was late.\n\nMinister: So.\n\nIt rained.\n\nIt was late.\n\n"
            "Host: When?\n\nIt rained.\n\nIt was late.\n\nMinister: Now."),
      "");
}

TEST(FindTurns, LeavesWhatIsNoTalk) {
  EXPECT_EQ(turns("HALE: Why?\n\nLEE: So."), "");
  EXPECT_EQ(turns("UPDATE: One.\n\nUPDATE: Two.\n\nUPDATE: Three."), "");
  EXPECT_EQ(turns("Price: 5\n\nPlace: Tarn\n\nPrice: 6\n\nPlace: Orla"), "");
  EXPECT_EQ(turns("HALE:\n\nLEE:\n\nHALE:\n\nLEE:"), "");
  EXPECT_EQ(turns(""), "");
}

}  // namespace
}  // namespace presslight
