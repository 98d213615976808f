// How a document uses each word: what one place tells about the others.
//
//   Ann Hall ... Mr Hall ... Hall            "hall": after a title, in a run that begins with a given name
//   Coastal Safety Board (CSB) ... the CSB   "csb": the initials of a run
//
// In:     a Document, its words, runs and gazetteer matches.
// Out:    one WordUse a form (a word in lower case).
// Cost:   linear.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/lists/gazetteer.h"
#include "presslight/names/words/capital_runs.h"
#include "presslight/names/words/word_traits.h"

namespace presslight {

struct WordUse {
  std::uint32_t lower = 0;    // times written in lower case
  std::uint32_t capital = 0;  // times with a capital that does not come from a sentence's start
  bool after_title = false;
  bool after_given_name = false;
  bool is_given_name = false;
  TokenRun longest;   // the longest run of capitals that it stands in, the first of these
  TokenRun expanded;  // the run whose initials it is; empty if none
};

class WordUses {
 public:
  WordUses(const Document& document, const DocumentWords& words, const CapitalRuns& runs,
           std::span<const GazetteerMatch> matches);

  const WordUse& operator[](std::uint32_t token) const { return uses_[words_.form(token)]; }

 private:
  void count(const Document& document, const CapitalRuns& runs);
  void mark_given_names(const Document& document, const CapitalRuns& runs,
                        std::span<const GazetteerMatch> matches);
  void find_acronyms(const Document& document, const CapitalRuns& runs);

  const DocumentWords& words_;
  std::vector<WordUse> uses_;
};

}  // namespace presslight
