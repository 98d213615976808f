#include "presslight/document/paragraphs.h"

#include <algorithm>

#include "presslight/document/lines.h"

namespace presslight {
namespace {

// Widths in bytes that mail programs, typewritten and PDF columns wrap at; a newspaper's paragraph a line is
// longer.
constexpr std::uint32_t kNarrowest = 40;
constexpr std::uint32_t kWidest = 120;

// Two lines may fill a width by chance; the fewest that show that the text was wrapped.
constexpr std::size_t kFewestLines = 3;

std::uint32_t first_word_size(std::string_view text, Span line) {
  const std::string_view words = text.substr(line.start, line.size());
  return static_cast<std::uint32_t>(std::min(words.find(' '), words.size()));
}

std::uint32_t width_of(const std::vector<Line>& lines, std::size_t first, std::size_t end) {
  std::uint32_t width = 0;
  for (std::size_t i = first; i < end; ++i) width = std::max(width, lines[i].span.size());
  return width;
}

/// Each line of [first, end) ends where the next word would not have fitted.
bool is_wrapped(std::string_view text, const std::vector<Line>& lines, std::size_t first, std::size_t end) {
  if (end - first < kFewestLines) return false;
  const std::uint32_t width = width_of(lines, first, end);
  if (width < kNarrowest || width > kWidest) return false;
  for (std::size_t i = first; i + 1 < end; ++i)
    if (lines[i].span.size() + 1 + first_word_size(text, lines[i + 1].span) <= width) return false;
  return true;
}

std::size_t block_end(const std::vector<Line>& lines, std::size_t first) {
  std::size_t end = first + 1;
  while (end < lines.size() && !lines[end].after_blank) ++end;
  return end;
}

}  // namespace

std::vector<Span> find_paragraphs(std::string_view text) {
  const std::vector<Line> lines = find_lines(text);
  std::vector<Span> paragraphs;
  for (std::size_t first = 0; first < lines.size();) {
    const std::size_t end = block_end(lines, first);
    if (is_wrapped(text, lines, first, end)) {
      paragraphs.push_back({lines[first].span.start, lines[end - 1].span.end});
    } else {
      for (std::size_t i = first; i < end; ++i) paragraphs.push_back(lines[i].span);
    }
    first = end;
  }
  return paragraphs;
}

}  // namespace presslight
