// The learned file, opened: what the tagger asks for a feature or a word.
//
//   PLMD | version | size | CRC-32 | number of sections | name, offset, size of each | the sections
//
// All numbers are little-endian and of 32 bits. CRC-32 is of all that follows it. Sections, in any order;
// unknown ones are skipped:
//   ROWS  count, then the gaps of the features' hashes (hashed_rows.h)
//   MASK  two bytes a row: which labels have a weight
//   VALU  these weights, row after row, a signed byte each
//   TRAN  the weight of a label after a label, 16 bits each, kLabels * kLabels
//   CLUS  count, then as many cluster numbers (a byte each), then the gaps of the words' hashes
//   CALI  101 numbers of 16 bits: the margin from which on a name is right in that many cases of 100
//
// In:     the bytes of the file.
// Fails:  model-damaged where anything does not fit (magic, size, checksum, a section's own length);
//         model-version where the file is of another version. Nothing is looked up before all is checked.
// Cost:   one pass over the file; 16 bytes a row in memory.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "presslight/model/hashed_rows.h"
#include "presslight/text/result.h"

namespace presslight {

/// Outside, and four places in a span (begin, inside, last, unit) of each of three kinds.
inline constexpr std::uint32_t kLabels = 13;

/// The weights of one feature, a label each; the rest is 0, so that a row is one load of 16 bytes.
using WeightRow = std::array<std::int8_t, 16>;

class Model {
 public:
  static constexpr std::uint32_t kVersion = 1;
  static constexpr std::uint32_t kNoCluster = 0;

  static Result<Model> open(std::string_view bytes);

  /// Calls `take` with the weights of those of `features` that have some; `places` is a buffer.
  template <typename Take>
  void for_each_row(std::span<const std::uint32_t> features, std::vector<std::uint32_t>& places,
                    Take take) const {
    features_.find_all(features, places);
    for (const std::uint32_t place : places) take(rows_[place]);
  }

  std::int32_t transition(std::uint32_t from, std::uint32_t to) const {
    return transitions_[std::size_t{from} * kLabels + to];
  }

  /// The cluster of a word, by the hash of its lower case; kNoCluster if it is in none.
  std::uint32_t cluster(std::uint32_t word) const {
    const std::uint32_t place = words_.find(word);
    return place == HashedRows::kNone ? kNoCluster : clusters_[place];
  }

  /// How many of 100 names are right whose best reading leads the next best by `margin`.
  std::uint8_t per_cent(std::int32_t margin) const;

  bool has_weights() const { return !rows_.empty(); }

 private:
  friend class ModelReader;

  HashedRows features_;
  std::vector<WeightRow> rows_;
  std::array<std::int16_t, std::size_t{kLabels} * kLabels> transitions_{};
  HashedRows words_;
  std::vector<std::uint8_t> clusters_;
  std::array<std::int16_t, 101> margins_{};
};

}  // namespace presslight
