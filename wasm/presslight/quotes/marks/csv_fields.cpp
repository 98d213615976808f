#include "presslight/quotes/marks/csv_fields.h"

#include <span>

namespace presslight {
namespace {

bool is_straight(const Document& document, std::uint32_t mark) {
  return document.word(mark) == "\"";
}

/// Every straight double mark stands beside its twin, and one at least does.
bool are_doubled(const Document& document, std::span<const std::uint32_t> marks) {
  bool has_twins = false;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (!is_straight(document, marks[i])) continue;
    const bool is_twin = i + 1 < marks.size() && marks[i + 1] == marks[i] + 1 &&
                         document.touches_previous(marks[i + 1]) && is_straight(document, marks[i + 1]);
    if (!is_twin) return false;
    has_twins = true;
    ++i;
  }
  return has_twins;
}

}  // namespace

void drop_field_marks(const Document& document, const Paragraph& paragraph,
                      std::vector<std::uint32_t>& marks) {
  if (marks.size() < 4 || marks.front() != paragraph.first_token || marks.back() + 1 != paragraph.end_token)
    return;
  if (!is_straight(document, marks.front()) || !is_straight(document, marks.back())) return;
  if (!are_doubled(document, std::span(marks).subspan(1, marks.size() - 2))) return;
  marks.pop_back();
  marks.erase(marks.begin());
}

}  // namespace presslight
