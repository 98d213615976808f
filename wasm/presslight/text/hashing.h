// A number for some bytes.
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

}  // namespace presslight
