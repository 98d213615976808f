// From byte offsets to the UTF-16 units that JavaScript counts.
//
//   text    a  é  😀 b
//   bytes   0  1  3  7      (é takes two, the emoji four)
//   units   0  1  2  4      (é takes one, the emoji two)
//
// In:     valid UTF-8. Offsets asked for lie on character edges.
// Cost:   one pass over the text when made; then at most 64 bytes are looked at for an offset. 1/16 of the
//         text's size in memory.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace presslight {

class Utf16Offsets {
 public:
  /// Keeps the view: the text must outlive this.
  explicit Utf16Offsets(std::string_view text);

  std::uint32_t units_before(std::uint32_t byte) const;
  std::uint32_t length() const { return length_; }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> at_block_;  // units before byte 64 * i
  std::uint32_t length_ = 0;
};

}  // namespace presslight
