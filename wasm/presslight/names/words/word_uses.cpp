#include "presslight/names/words/word_uses.h"

#include <algorithm>

#include "presslight/names/words/name_words.h"

namespace presslight {
namespace {

// Initials of a wide run: "Counter Terrorism Internet Referral Unit" has five, few bodies have more than
// eight.
constexpr std::size_t kMostInitials = 8;

struct Initials {
  std::string letters;
  TokenRun run;
};

bool begins_sentence(const Document& document, std::uint32_t token) {
  const std::uint32_t first = document.sentence_of(token).first_token;
  return token == first || (token == first + 1 && document.tokens()[first].kind != TokenKind::word);
}

}  // namespace

WordUses::WordUses(const Document& document, const DocumentWords& words, const CapitalRuns& runs,
                   std::span<const GazetteerMatch> matches)
    : words_(words), uses_(words.form_count()) {
  count(document, runs);
  mark_given_names(document, runs, matches);
  find_acronyms(document, runs);
}

void WordUses::count(const Document& document, const CapitalRuns& runs) {
  for (std::uint32_t i = 0; i < document.tokens().size(); ++i) {
    WordUse& use = uses_[words_.form(i)];
    if (!runs.is_in_run(i)) {
      use.lower += document.tokens()[i].shape == WordShape::lower ? 1u : 0u;
      continue;
    }
    if (!begins_sentence(document, i)) ++use.capital;
    if (runs.run(i).size() > use.longest.size()) use.longest = runs.run(i);
    std::uint32_t before = i;
    while (before > 0 && i - before < 2 && document.word(before - 1) == ".") --before;
    if (before > 0 && (words_[before - 1].classes & kTitle) != 0) use.after_title = true;
  }
}

void WordUses::mark_given_names(const Document& document, const CapitalRuns& runs,
                                std::span<const GazetteerMatch> matches) {
  for (const GazetteerMatch& match : matches) {
    if ((match.lists & kGivenNameLists) == 0 || !runs.is_in_run(match.first_token)) continue;
    uses_[words_.form(match.first_token)].is_given_name = true;
    const TokenRun& run = runs.run(match.first_token);
    for (std::uint32_t i = match.end_token; i < run.end && i < match.end_token + 3; ++i)
      if (document.tokens()[i].kind == TokenKind::word) uses_[words_.form(i)].after_given_name = true;
  }
}

void WordUses::find_acronyms(const Document& document, const CapitalRuns& runs) {
  std::vector<Initials> all;
  for (std::uint32_t i = 0; i < document.tokens().size(); ++i) {
    if (!runs.is_in_wide_run(i) || runs.wide_run(i).first != i) continue;
    const TokenRun& run = runs.wide_run(i);
    Initials initials{{}, run};
    for (std::uint32_t token = run.first; token < run.end && initials.letters.size() <= kMostInitials;
         ++token)
      if (words_[token].has_capital) initials.letters += document.word(token).front();
    if (initials.letters.size() >= 2 && initials.letters.size() <= kMostInitials)
      all.push_back(std::move(initials));
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Initials& a, const Initials& b) { return a.letters < b.letters; });
  for (std::uint32_t i = 0; i < document.tokens().size(); ++i) {
    const std::string_view word = document.word(i);
    WordUse& use = uses_[words_.form(i)];
    if (document.tokens()[i].shape != WordShape::upper || word.size() > kMostInitials ||
        use.expanded.size() > 0)
      continue;
    const auto found = std::lower_bound(all.begin(), all.end(), word,
                                        [](const Initials& a, std::string_view b) { return a.letters < b; });
    if (found != all.end() && found->letters == word) use.expanded = found->run;
  }
}

}  // namespace presslight
