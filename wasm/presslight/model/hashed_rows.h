// A set of 26-bit hashes, each with a number: its place in ascending order.
//
//   file:  02 05 03 ...  (the gap to the hash before, 7 bits a byte, the low first, the last byte below 128)
//
// Cost: two loads a question, most of the time; 4 bytes a bucket and 2 a hash.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace presslight {

/// Bits of a feature's or a word's hash. With 2^16 rows one unknown feature in a thousand hits a row by
/// chance.
inline constexpr std::uint32_t kHashBits = 26;
inline constexpr std::uint32_t kHashMask = (1u << kHashBits) - 1;

class HashedRows {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFFu;

  /// Reads `count` ascending hashes from the gaps; nothing if the bytes are too few, too many, or go past the
  /// last hash.
  static std::optional<HashedRows> read(std::string_view gaps, std::uint32_t count);

  /// The place of `hash`, or kNone.
  std::uint32_t find(std::uint32_t hash) const {
    if (bucket_starts_.empty()) return kNone;
    const std::uint32_t bucket = hash >> low_bit_count_;
    const std::uint16_t low = low_bits_of(hash);
    for (std::uint32_t i = bucket_starts_[bucket]; i < bucket_starts_[bucket + 1]; ++i)
      if (low_bits_[i] == low) return i;
    return kNone;
  }

  std::uint32_t size() const { return static_cast<std::uint32_t>(low_bits_.size()); }

 private:
  /// Empty, with about as many buckets as there will be hashes.
  void make_buckets(std::uint32_t count);
  std::uint16_t low_bits_of(std::uint32_t hash) const {
    return static_cast<std::uint16_t>(hash & ((1u << low_bit_count_) - 1));
  }

  std::uint32_t low_bit_count_ = 0;  // the bits above are the number of a bucket
  std::vector<std::uint32_t> bucket_starts_;
  std::vector<std::uint16_t> low_bits_;
};

}  // namespace presslight
