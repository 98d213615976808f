#include "presslight/entities/people/pronoun_weights.h"

#include <array>

#include "presslight/entities/people/pronouns.h"

namespace presslight {
namespace {

// Written by scripts/train-speakers; not edited by hand. PolNeAR train, 1373 pronouns:
// 92.0 % right on folds left out, 92.4 % on all; the person of 3.4 % is no candidate.
constexpr std::array<std::int16_t, kPronounFeatures> kWeights{
    20, 13, 5,  -10, -15, -14, -11, -11, 4,   -7, -14, -26, 7,  6,  5,  -3, -5, -8, -4, 31,
    14, 3,  -9, -16, -6,  0,   -12, -11, -13, 3,  5,   0,   -3, -1, -8, 0,  -1, 2,  6,  8,
    -2, -6, 16, 10,  14,  -9,  38,  22,  19,  0,  0,   -6,  6,  -1, 2,  -3, 5,  -2, 6};

}  // namespace

std::int32_t pronoun_weight(std::uint16_t feature) {
  return kWeights[feature];
}

}  // namespace presslight
