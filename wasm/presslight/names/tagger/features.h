// What the tagger hears about a token: hashes, the same in training and in use.
//
//   "the Coastal Safety Board said"   at "Safety":  word safety, before coastal, after board, shape Xx|Xx|Xx,
//                                     run of 3 at 2 that ends in board, said after it, in no list ...
//
// In:     a Document, a Model for the clusters (nullptr: none), gazetteer matches, names by rules.
// Out:    for a candidate (capital_runs.h) about 75 hashes of kHashBits bits; none for other tokens.
// Cost:   linear; no allocation for a token.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/lists/gazetteer.h"
#include "presslight/names/name.h"
#include "presslight/names/words/capital_runs.h"
#include "presslight/names/words/word_traits.h"
#include "presslight/names/words/word_uses.h"

namespace presslight {

/// Set in the features that tell a token's own word: the trainer hides them now and then, so that context is
/// learnt too.
inline constexpr std::uint32_t kOwnWord = 1u << 31;

/// Feature hashes of one token. A buffer that is used again and again.
using FeatureList = std::vector<std::uint32_t>;

class Features {
 public:
  Features(const Document& document, const Model* model, std::span<const GazetteerMatch> matches,
           std::span<const Name> rule_names);

  bool is_candidate(std::uint32_t token) const { return runs_.is_candidate(token); }

  /// Replaces `out` by the features of a candidate.
  void of(std::uint32_t token, FeatureList& out) const;

 private:
  void mark_sentences();
  void mark_lists(std::span<const GazetteerMatch> matches);
  void mark_rules(std::span<const Name> rule_names);

  const Document& document_;
  DocumentWords words_;
  CapitalRuns runs_;
  WordUses uses_;
  std::vector<std::uint32_t> lists_;  // a token: lists and place of its gazetteer match; 0 for none
  std::vector<std::uint32_t> rules_;  // a token: kind, place and confidence of its name by rules; 0 for none
  std::vector<std::uint8_t>
      letters_;  // a sentence: how many of its words have capitals, in quarters; 4: all in capitals
  friend class FeatureWriter;
};

}  // namespace presslight
