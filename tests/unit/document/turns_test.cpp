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

TEST(FindTurns, LeavesWhatIsNoTalk) {
  EXPECT_EQ(turns("HALE: Why?\n\nLEE: So."), "");
  EXPECT_EQ(turns("UPDATE: One.\n\nUPDATE: Two.\n\nUPDATE: Three."), "");
  EXPECT_EQ(turns("Price: 5\n\nPlace: Tarn\n\nPrice: 6\n\nPlace: Orla"), "");
  EXPECT_EQ(turns("HALE:\n\nLEE:\n\nHALE:\n\nLEE:"), "");
  EXPECT_EQ(turns(""), "");
}

}  // namespace
}  // namespace presslight
