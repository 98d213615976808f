#include "presslight/names/lists/name_list.h"

#include <algorithm>

namespace presslight {

int compare_folded(std::string_view name, std::string_view folded) {
  const std::size_t shared = std::min(name.size(), folded.size());
  for (std::size_t i = 0; i < shared; ++i) {
    const auto a = static_cast<unsigned char>(fold_ascii(name[i]));
    const auto b = static_cast<unsigned char>(folded[i]);
    if (a != b) return a < b ? -1 : 1;
  }
  if (name.size() == folded.size()) return 0;
  return name.size() < folded.size() ? -1 : 1;
}

/// The entry that begins at `at`, without a line end before it and the mark after it.
NameList::Entry NameList::entry_at(std::size_t at) const {
  const std::size_t semicolon = std::min(text_.find(';', at), text_.size());
  std::string_view name = text_.substr(at, semicolon - at);
  if (!name.empty() && name.front() == '\n') name.remove_prefix(1);
  const bool needs_context = !name.empty() && name.back() == '?';
  if (needs_context) name.remove_suffix(1);
  return {{name, needs_context}, std::min(semicolon + 1, text_.size())};
}

/// Does the entry that begins at `at` come before `folded`? Compares in place: a search reads many entries a
/// little, and cuts out one.
bool NameList::is_before(std::size_t at, std::string_view folded) const {
  const char* name = text_.data() + at;
  const char* const end = text_.data() + text_.size();
  if (*name == '\n') ++name;
  const auto ends = [&] { return name == end || *name == ';' || *name == '?'; };
  for (const char wanted : folded) {
    if (ends()) return true;
    const char its = fold_ascii(*name++);
    if (its != wanted) return static_cast<unsigned char>(its) < static_cast<unsigned char>(wanted);
  }
  return false;
}

ListedName NameList::first_from(std::string_view folded) const {
  const std::size_t pair = pair_of(folded);
  std::size_t begin = starts_[pair];
  std::size_t end = starts_[pair + 1];
  while (begin < end) {
    std::size_t start = begin + (end - begin) / 2;
    while (start > begin && text_[start - 1] != ';') --start;
    if (is_before(start, folded)) {
      begin = std::min(semicolon_from(start) + 1, text_.size());
    } else {
      end = start;
    }
  }
  return begin < text_.size() ? entry_at(begin).listed : ListedName{};
}

}  // namespace presslight
