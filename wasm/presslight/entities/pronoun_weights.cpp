#include "presslight/entities/pronoun_weights.h"

#include <array>

#include "presslight/entities/pronouns.h"

namespace presslight {
namespace {

// Written by scripts/train-speakers; not edited by hand. PolNeAR train, 1373 pronouns:
// 91.3 % right on folds left out, 91.8 % on all; the person of 4.2 % is no candidate.
constexpr std::array<std::int16_t, kPronounFeatures> kWeights{
    21, 13, 2,   -10, -12, -11, -9,  -12, 4,   -9, -15, -26, 7,  7,  6,  -3, -3, -10, -4, 28,
    16, 2,  -14, -18, -6,  0,   -11, -10, -13, 3,  5,   -2,  -2, 0,  -7, 0,  1,  4,   6,  7,
    -2, -6, 16,  10,  12,  -10, 38,  23,  17,  0,  0,   -5,  5,  -2, 2,  -4, 7,  -2,  7};

}  // namespace

std::int32_t pronoun_weight(std::uint16_t feature) {
  return kWeights[feature];
}

}  // namespace presslight
