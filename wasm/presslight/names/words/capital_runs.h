// Words with capitals that stand together, and the tokens that can belong to a name at all.
//
//   the Ministry of Sea Trade said Ann Hall had left
//       |------|    |-------|      |------|            runs
//       |-------------------|      |------|            wide runs: joined by "of", "for", "and", "the" ...
//       * * * *                    *   *               candidates; all others are outside every name
//
// In:     a Document and its words.
// Out:    for each token its run and wide run (an empty one at the token for tokens in none).
// Cost:   linear; a wide run joins over three tokens at most.
#pragma once

#include <cstdint>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/words/word_traits.h"

namespace presslight {

/// Tokens [first, end).
struct TokenRun {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  std::uint32_t size() const { return end - first; }
};

class CapitalRuns {
 public:
  CapitalRuns(const Document& document, const DocumentWords& words);

  /// The run of a token that is in one.
  const TokenRun& run(std::uint32_t token) const { return runs_[run_of_[token] - 1]; }
  /// The wide run around a candidate.
  const TokenRun& wide_run(std::uint32_t token) const { return wide_runs_[wide_run_of_[token] - 1]; }
  bool is_in_run(std::uint32_t token) const { return run_of_[token] != 0; }
  bool is_in_wide_run(std::uint32_t token) const { return wide_run_of_[token] != 0; }
  bool is_candidate(std::uint32_t token) const { return candidates_[token]; }

  const std::vector<TokenRun>& runs() const { return runs_; }

 private:
  void find_runs();
  void find_wide_runs();
  void find_candidates();
  bool joins(std::uint32_t token) const;

  const Document& document_;
  const DocumentWords& words_;
  std::vector<TokenRun> runs_;
  std::vector<TokenRun> wide_runs_;
  std::vector<std::uint32_t> run_of_;       // 1 + index; 0 for none
  std::vector<std::uint32_t> wide_run_of_;  // the same
  std::vector<bool> candidates_;
};

}  // namespace presslight
