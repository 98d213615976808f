// The training data as the learner wants it: stretches of candidates, each token with numbered features and
// the labels that its annotation allows.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "presslight/model/model.h"
#include "trainer/gold.h"

namespace presslight::trainer {

struct Chain {
  std::uint32_t first_token = 0;  // in Chains::allowed
  std::uint32_t end_token = 0;
  float weight = 1;
};

/// Features of all tokens in one list; token i has those from starts[i] to starts[i + 1].
struct Chains {
  std::vector<Chain> chains;
  std::vector<std::uint32_t> features;  // numbers, below hashes.size()
  std::vector<std::size_t> starts{0};
  std::vector<std::uint16_t> allowed;  // a token: bits of labels
  std::vector<std::uint32_t> hashes;   // a feature number: its hash, ascending

  std::span<const std::uint32_t> features_of(std::uint32_t token) const {
    return {features.data() + starts[token], features.data() + starts[token + 1]};
  }
};

/// A document to learn from and how much it counts.
struct TrainingDocument {
  const GoldDocument* gold = nullptr;
  float weight = 1;
};

struct ChainOptions {
  std::uint32_t least = 2;    // documents that a feature must be in
  bool allows_listed = true;  // a listed body that is not annotated teaches nothing
};

Chains make_chains(std::span<const TrainingDocument> documents, const Model* clusters,
                   const ChainOptions& options);

}  // namespace presslight::trainer
