// A stretch of the document's text.
//
// Half-open and in UTF-8 bytes: Span{2, 5} is the bytes 2, 3 and 4. Every offset inside the library is such a
// byte offset; UTF-16 units exist only in text/utf16.h and at the borders.
#pragma once

#include <cstdint>

namespace presslight {

struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - start; }
  constexpr bool empty() const { return start == end; }
  constexpr bool contains(Span other) const { return start <= other.start && other.end <= end; }
  constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
  friend constexpr bool operator==(Span, Span) = default;
};

/// Text order; of two spans with one start the longer comes first, so that a whole stands before its parts.
constexpr bool in_text_order(Span a, Span b) {
  return a.start != b.start ? a.start < b.start : a.end > b.end;
}

}  // namespace presslight
