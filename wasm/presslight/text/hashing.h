// Numbers for bytes and for pairs of such numbers: what stands for words and features, in the trainer and in
// use alike.
#pragma once

#include <cstdint>
#include <string_view>

namespace presslight {

/// FNV-1a of 32 bits (Fowler, Noll and Vo).
constexpr std::uint32_t hash_of(std::string_view bytes) {
  std::uint32_t hash = 2166136261u;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

/// One hash of two, each bit of which depends on all bits of both (the finaliser of MurmurHash3).
constexpr std::uint32_t mixed(std::uint32_t a, std::uint32_t b) {
  std::uint32_t hash = a * 0x9E3779B1u ^ b;
  hash = (hash ^ hash >> 16) * 0x85EBCA6Bu;
  hash = (hash ^ hash >> 13) * 0xC2B2AE35u;
  return hash ^ hash >> 16;
}

}  // namespace presslight
