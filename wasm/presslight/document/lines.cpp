#include "presslight/document/lines.h"

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"

namespace presslight {
namespace {

bool is_blank(char32_t c) {
  return is_space(c) || is_invisible(c);
}

Span trimmed(std::string_view text, std::size_t start, std::size_t end) {
  for (CodePoint c = code_point_at(text, start); start < end && is_blank(c.value);
       c = code_point_at(text, start))
    start += c.size;
  for (CodePoint c = code_point_before(text, end); start < end && is_blank(c.value);
       c = code_point_before(text, end))
    end -= c.size;
  return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

/// CR and LF together end one line.
std::uint32_t line_end_size(std::string_view text, std::size_t at, std::uint32_t size) {
  return text.substr(at, 2) == "\r\n" ? 2 : size;
}

}  // namespace

std::vector<Line> find_lines(std::string_view text) {
  std::vector<Line> lines;
  bool after_blank = false;
  const auto add = [&](std::size_t start, std::size_t end) {
    const Span line = trimmed(text, start, end);
    if (!line.empty()) lines.push_back({line, after_blank});
    after_blank = line.empty();
  };
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const bool is_end = is_line_end(point.value);
    const std::uint32_t size = is_end ? line_end_size(text, at, point.size) : point.size;
    if (is_end) {
      add(start, at);
      start = at + size;
    }
    at += size;
  }
  add(start, text.size());
  return lines;
}

}  // namespace presslight
