#include "presslight/names/tagger/lanes.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

TEST(RowSum, AddsEachLabelApart) {
  WeightRow up;
  WeightRow down;
  for (std::size_t i = 0; i < kLanes; ++i) {
    up[i] = static_cast<std::int8_t>(i);
    down[i] = -128;
  }
  RowSum sum;
  for (int i = 0; i < 100; ++i) sum.add(down);
  sum.add(up);
  for (std::size_t i = 0; i < kLanes; ++i) EXPECT_EQ(sum.scores()[i], static_cast<int>(i) - 12800) << i;
}

TEST(BestScores, KeepsTheBestWayToEachLabel) {
  Scores even;
  Scores odd;
  for (std::size_t i = 0; i < kLanes; ++i) {
    even[i] = i % 2 == 0 ? 5 : -5;
    odd[i] = -even[i];
  }
  BestScores best(-1'000'000);
  best.take(10, even);
  best.take(12, odd);
  for (std::size_t i = 0; i < kLanes; ++i) EXPECT_EQ(best.scores()[i], i % 2 == 0 ? 15 : 17) << i;
}

TEST(BestScores, OfNoWayAreTheLeast) {
  for (const std::int32_t score : BestScores(-7).scores()) EXPECT_EQ(score, -7);
}

}  // namespace
}  // namespace presslight
