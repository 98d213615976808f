// Whether a place stands inside the marks of a quotation.
//
// In:     the quotations in text order.
// Cost:   linear in all questions together.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "presslight/quotes/quotes.h"

namespace presslight {

/// Answers, for offsets that only grow, whether they stand inside marks.
class InsideMarks {
 public:
  explicit InsideMarks(std::span<const Quote> quotes) : quotes_(quotes) {}
  bool holds(std::uint32_t at) {
    for (; next_ < quotes_.size() && quotes_[next_].span.start <= at; ++next_)
      if (quotes_[next_].kind != QuoteKind::indirect) end_ = std::max(end_, quotes_[next_].span.end);
    return at < end_;
  }

 private:
  std::span<const Quote> quotes_;
  std::size_t next_ = 0;
  std::uint32_t end_ = 0;
};

}  // namespace presslight
