// A set of 26-bit hashes, each with a number: its place in ascending order.
//
//   file:  02 05 03 ...  (the gap to the hash before, 7 bits a byte, the low first, the last byte below 128)
//
// Cost: two loads a question, most of the time; 2 bytes a hash and 4 for each bucket of two to four.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
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

  /// The place of `hash`, of which the low kHashBits count, or kNone.
  std::uint32_t find(std::uint32_t hash) const {
    return bucket_starts_.empty() ? kNone : find_from(bucket_starts_[bucket_of(hash)], hash);
  }

  /// Puts the places of those of `hashes` that are in the set into `places`, which is emptied first. Faster
  /// than one by one: the waits for memory overlap.
  void find_all(std::span<const std::uint32_t> hashes, std::vector<std::uint32_t>& places) const;

  std::uint32_t size() const { return static_cast<std::uint32_t>(low_bits_.size()); }

 private:
  /// Empty, with buckets for some two to four hashes each.
  void make_buckets(std::uint32_t count);
  std::uint32_t bucket_of(std::uint32_t hash) const { return (hash & kHashMask) >> low_bit_count_; }
  /// Looks through the bucket of `hash`, which begins at `place`.
  std::uint32_t find_from(std::uint32_t place, std::uint32_t hash) const {
    const std::uint32_t end = bucket_starts_[bucket_of(hash) + 1];
    const std::uint16_t low = low_bits_of(hash);
    while (place < end && low_bits_[place] != low) ++place;
    return place < end ? place : kNone;
  }
  std::uint16_t low_bits_of(std::uint32_t hash) const {
    return static_cast<std::uint16_t>(hash & ((1u << low_bit_count_) - 1));
  }

  std::uint32_t low_bit_count_ = 0;  // the bits above are the number of a bucket
  std::vector<std::uint32_t> bucket_starts_;
  std::vector<std::uint16_t> low_bits_;
};

}  // namespace presslight
