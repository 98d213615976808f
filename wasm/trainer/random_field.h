// A linear-chain conditional random field, learnt by dual averaging with an L1 penalty.
//
// In:     chains; a label set is allowed for each token, so that what is not annotated teaches nothing.
// Out:    sparse weights of features and of label after label.
// Source: Lafferty, McCallum, Pereira 2001 (the model); Duchi, Hazan, Singer 2011 (adaptive dual averaging);
//         Wang, Manning 2013 (features left out by chance).
// Cost:   a second an epoch for each 100,000 candidates. Deterministic: own random numbers, one thread.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "trainer/chains.h"

namespace presslight::trainer {

struct LearningOptions {
  std::uint32_t epochs = 12;
  float rate = 0.05F;
  float penalty = 4.5e-6F;  // L1, a step
  float dropout = 0.5F;     // share of features left out at each visit
  float word_dropout = 0;   // share of tokens whose own word is hidden at each visit
};

struct Weights {
  std::vector<std::array<float, kLabels>> features;  // by feature number
  std::array<std::array<float, kLabels>, kLabels> transitions{};
};

Weights learn(const Chains& chains, const LearningOptions& options);

}  // namespace presslight::trainer
