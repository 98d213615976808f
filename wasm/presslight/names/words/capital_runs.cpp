#include "presslight/names/words/capital_runs.h"

#include "presslight/names/words/name_words.h"

namespace presslight {
namespace {

// The longest stretch without capitals inside a name: "Organisation for the Prohibition", "Food, Drink and
// Sea".
constexpr std::uint32_t kLongestGap = 3;

}  // namespace

CapitalRuns::CapitalRuns(const Document& document, const DocumentWords& words)
    : document_(document),
      words_(words),
      run_of_(document.tokens().size()),
      wide_run_of_(document.tokens().size()),
      candidates_(document.tokens().size()) {
  find_runs();
  find_wide_runs();
  find_candidates();
}

/// Does this mark hold two words with capitals together? "Smith & Sons", "Al-Hall", "J. Hall", "Hall's".
bool CapitalRuns::joins(std::uint32_t token) const {
  const std::string_view word = document_.word(token);
  if (word == "&") return true;
  if (word == "." && document_.touches_previous(token)) return document_.tokens()[token - 1].span.size() == 1;
  const bool touches_next = token + 1 < document_.tokens().size() && document_.touches_previous(token + 1);
  return (word == "-" || word == "'" || word == "/") && document_.touches_previous(token) && touches_next;
}

void CapitalRuns::find_runs() {
  for (const Sentence& sentence : document_.sentences()) {
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      if (!words_[i].has_capital) continue;
      TokenRun run{i, i + 1};
      for (std::uint32_t next = i + 1; next < sentence.end_token; ++next) {
        if (words_[next].has_capital)
          run.end = next + 1;
        else if (run.end != next || !joins(next))
          break;
      }
      runs_.push_back(run);
      for (std::uint32_t token = run.first; token < run.end; ++token)
        run_of_[token] = static_cast<std::uint32_t>(runs_.size());
      i = run.end - 1;
    }
  }
}

void CapitalRuns::find_wide_runs() {
  for (std::size_t i = 0; i < runs_.size();) {
    TokenRun wide = runs_[i++];
    for (; i < runs_.size(); ++i) {
      const std::uint32_t gap = runs_[i].first - wide.end;
      if (gap > kLongestGap ||
          document_.tokens()[runs_[i].first].sentence != document_.tokens()[wide.first].sentence)
        break;
      bool connected = true;
      for (std::uint32_t token = wide.end; token < runs_[i].first; ++token)
        connected =
            connected && ((words_[token].classes & kConnector) != 0 || document_.word(token) == "the");
      if (!connected) break;
      wide.end = runs_[i].end;
    }
    wide_runs_.push_back(wide);
    for (std::uint32_t token = wide.first; token < wide.end; ++token)
      wide_run_of_[token] = static_cast<std::uint32_t>(wide_runs_.size());
  }
}

void CapitalRuns::find_candidates() {
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    const TokenRun& run = runs_[i];
    const Sentence& sentence = document_.sentence_of(run.first);
    std::uint32_t from = run.first;
    // "al-Hall", "e-Oz", "3 Arrows": what touches the run or is a number beside it.
    while (from > sentence.first_token && run.first - from < 2 &&
           (document_.touches_previous(from) || document_.tokens()[from - 1].kind == TokenKind::number))
      --from;
    if (i > 0 && runs_[i - 1].end >= sentence.first_token && run.first - runs_[i - 1].end <= kLongestGap)
      from = runs_[i - 1].end;
    std::uint32_t end = run.end;
    while (end < sentence.end_token && end - run.end < 2 &&
           (document_.touches_previous(end) || document_.tokens()[end].kind == TokenKind::number))
      ++end;
    // "the Republican party", "the Ontario legislature": a head in lower case.
    if (end < sentence.end_token && end == run.end && (words_[end].classes & (kHeadBefore | kHeadAfter)) != 0)
      ++end;
    for (std::uint32_t token = from; token < end; ++token) candidates_[token] = true;
  }
}

}  // namespace presslight
