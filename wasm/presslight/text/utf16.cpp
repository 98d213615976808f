#include "presslight/text/utf16.h"

namespace presslight {
namespace {

constexpr std::uint32_t kBlock = 64;

/// Units that a byte adds: 1 for a lead byte, 2 for the lead of a character outside the basic plane.
std::uint32_t units_of(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
}

}  // namespace

Utf16Offsets::Utf16Offsets(std::string_view text) : text_(text) {
  at_block_.reserve(text.size() / kBlock + 1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kBlock == 0) at_block_.push_back(length_);
    length_ += units_of(text[i]);
  }
}

std::uint32_t Utf16Offsets::units_before(std::uint32_t byte) const {
  if (byte >= text_.size()) return length_;
  std::uint32_t units = at_block_[byte / kBlock];
  for (std::uint32_t i = byte - byte % kBlock; i < byte; ++i) units += units_of(text_[i]);
  return units;
}

}  // namespace presslight
