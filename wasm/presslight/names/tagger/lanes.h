// The tagger's inner loops over all labels at once, in vectors of 16 bytes.
//
// By hand, as the wasm is linked without a vectoriser, which makes code longer everywhere and is of use here
// alone; the vectors are an extension of GCC and Clang alike.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <tuple>

#include "presslight/model/model.h"

namespace presslight {

/// A label each, and room up to what a few vectors hold.
inline constexpr std::size_t kLanes = std::tuple_size_v<WeightRow>;
using Scores = std::array<std::int32_t, kLanes>;

/// The sum of rows of weights; of less than 200, so that it fits.
class RowSum {
 public:
  void add(const WeightRow& row) {
    for (std::size_t i = 0; i < kVectors; ++i) {
      Bytes bytes;
      std::memcpy(&bytes, row.data() + i * sizeof bytes, sizeof bytes);
      sums_[i] += __builtin_convertvector(bytes, Shorts);
    }
  }

  Scores scores() const {
    Scores scores;
    for (std::size_t i = 0; i < kLanes; ++i) scores[i] = sums_[i / kWidth][i % kWidth];
    return scores;
  }

 private:
  using Bytes [[gnu::vector_size(8)]] = std::int8_t;
  using Shorts [[gnu::vector_size(16)]] = std::int16_t;
  static constexpr std::size_t kWidth = 8;
  static constexpr std::size_t kVectors = kLanes / kWidth;

  std::array<Shorts, kVectors> sums_{};
};

/// The best score of each label over several ways to it.
class BestScores {
 public:
  explicit BestScores(std::int32_t least) {
    for (Ints& best : best_) best = Ints{} + least;
  }

  /// The way to each label that begins with `score` and goes on with the label's move.
  void take(std::int32_t score, const Scores& moves) {
    for (std::size_t i = 0; i < kVectors; ++i) {
      Ints way;
      std::memcpy(&way, moves.data() + i * kWidth, sizeof way);
      way += score;
      best_[i] = way > best_[i] ? way : best_[i];
    }
  }

  Scores scores() const {
    Scores scores;
    std::memcpy(scores.data(), best_.data(), sizeof scores);
    return scores;
  }

 private:
  using Ints [[gnu::vector_size(16)]] = std::int32_t;
  static constexpr std::size_t kWidth = 4;
  static constexpr std::size_t kVectors = kLanes / kWidth;

  std::array<Ints, kVectors> best_;
};

}  // namespace presslight
