#include "presslight/model/hashed_rows.h"

#include <algorithm>
#include <bit>

namespace presslight {
namespace {

/// The number that starts at `at`, which moves past it; nothing if the bytes end in it or it is over 4 bytes
/// long.
std::optional<std::uint32_t> read_number(std::string_view bytes, std::size_t& at) {
  std::uint32_t number = 0;
  for (std::uint32_t shift = 0; shift < 28 && at < bytes.size(); shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes[at++]);
    number |= (byte & 0x7Fu) << shift;
    if (byte < 0x80) return number;
  }
  return std::nullopt;
}

}  // namespace

std::optional<HashedRows> HashedRows::read(std::string_view gaps, std::uint32_t count) {
  if (count > gaps.size()) return std::nullopt;  // a hash takes a byte at least
  HashedRows rows;
  rows.make_buckets(count);
  rows.low_bits_.reserve(count);
  std::size_t at = 0;
  std::uint32_t next = 0;  // the least hash that may come
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::optional<std::uint32_t> gap = read_number(gaps, at);
    if (!gap || *gap > kHashMask || next + *gap > kHashMask) return std::nullopt;
    const std::uint32_t hash = next + *gap;
    ++rows.bucket_starts_[(hash >> rows.low_bit_count_) + 1];
    rows.low_bits_.push_back(rows.low_bits_of(hash));
    next = hash + 1;
  }
  if (at != gaps.size()) return std::nullopt;
  for (std::size_t i = 1; i < rows.bucket_starts_.size(); ++i)
    rows.bucket_starts_[i] += rows.bucket_starts_[i - 1];
  return rows;
}

void HashedRows::find_all(std::span<const std::uint32_t> hashes, std::vector<std::uint32_t>& places) const {
  places.resize(bucket_starts_.empty() ? 0 : hashes.size());
  if (places.empty()) return;
  for (std::size_t i = 0; i < hashes.size(); ++i) places[i] = bucket_starts_[bucket_of(hashes[i])];
  std::size_t found = 0;
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    const std::uint32_t place = find_from(places[i], hashes[i]);
    if (place != kNone) places[found++] = place;
  }
  places.resize(found);
}

void HashedRows::make_buckets(std::uint32_t count) {
  constexpr std::uint32_t kMostLowBits = 16;
  constexpr std::uint32_t kInBucket = 2;  // in bits: a table that lies near costs less than a few steps more
  const auto width = static_cast<std::uint32_t>(std::bit_width(count));
  const std::uint32_t bits = std::max(width, kHashBits - kMostLowBits + kInBucket) - kInBucket;
  low_bit_count_ = kHashBits - bits;
  bucket_starts_.assign((std::size_t{1} << bits) + 1, 0);
}

}  // namespace presslight
