#include "presslight/document/turns.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

namespace presslight {
namespace {

constexpr std::uint32_t kLongestLabel = 5;  // tokens, stops of abbreviations among them: "MR. CHRIS WALLIS"
constexpr std::size_t kFewestTurns = 3;
constexpr std::size_t kFewestSmallTurns = 4;

bool is_capitals(const Document& document, std::uint32_t token) {
  const Token& it = document.tokens()[token];
  return it.kind == TokenKind::word && it.shape == WordShape::upper && it.span.size() > 1;
}

/// "Presenter", "Ann", "Q": a word with a capital, or one letter.
bool is_capital(const Document& document, std::uint32_t token) {
  const Token& it = document.tokens()[token];
  return it.kind == TokenKind::word && it.shape != WordShape::lower && it.shape != WordShape::none;
}

using IsLabel = bool (*)(const Document&, std::uint32_t);

std::optional<Turn> turn_at(const Document& document, std::uint32_t paragraph, IsLabel is_label) {
  const Paragraph& line = document.paragraphs()[paragraph];
  Turn turn;
  turn.paragraph = paragraph;
  turn.first_token = line.first_token;
  turn.is_in_marks = document.is_quotation_mark(line.first_token);
  if (turn.is_in_marks) ++turn.first_token;
  const std::uint32_t most = std::min(line.end_token, turn.first_token + kLongestLabel + 1);
  std::uint32_t t = turn.first_token;
  while (t < most && (is_label(document, t) || (t > turn.first_token && document.word(t) == "."))) ++t;
  if (t == turn.first_token || t >= most || t + 1 >= line.end_token) return std::nullopt;
  if (document.word(t) != ":" || document.word(t - 1) == ".") return std::nullopt;
  turn.label_end = t;
  turn.words_first = t + 1;
  return turn;
}

/// The turns whose label comes twice, if there are enough and two labels.
std::vector<Turn> turns_labelled(const Document& document, IsLabel is_label, std::size_t fewest) {
  std::vector<Turn> turns;
  std::map<std::string_view, int> counts;  // by the last word of the label
  for (std::uint32_t p = 0; p < document.paragraphs().size(); ++p) {
    const std::optional<Turn> turn = turn_at(document, p, is_label);
    if (!turn) continue;
    turns.push_back(*turn);
    ++counts[document.word(turn->label_end - 1)];
  }
  const bool is_talk = turns.size() >= fewest && counts.size() > 1;
  std::erase_if(turns,
                [&](const Turn& turn) { return !is_talk || counts[document.word(turn.label_end - 1)] < 2; });
  return turns;
}

/// Labels in small letters may be any list's: somebody asks, and half of the lines are turns.
bool is_conversation(const Document& document, const std::vector<Turn>& turns) {
  if (turns.size() < kFewestSmallTurns) return false;
  const std::size_t lines = turns.back().paragraph - turns.front().paragraph + 1;
  const bool asks = std::any_of(turns.begin(), turns.end(), [&](const Turn& turn) {
    return document.word(document.paragraphs()[turn.paragraph].end_token - 1) == "?";
  });
  return asks && turns.size() * 2 >= lines;
}

}  // namespace

std::vector<Turn> find_turns(const Document& document) {
  std::vector<Turn> turns = turns_labelled(document, is_capitals, kFewestTurns);
  if (!turns.empty()) return turns;
  turns = turns_labelled(document, is_capital, kFewestSmallTurns);
  return is_conversation(document, turns) ? turns : std::vector<Turn>{};
}

}  // namespace presslight
