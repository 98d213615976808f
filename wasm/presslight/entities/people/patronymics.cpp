#include "presslight/entities/people/patronymics.h"

#include <algorithm>

namespace presslight {
namespace {

bool has_capital(const Document& document, std::uint32_t token) {
  const WordShape shape = document.tokens()[token].shape;
  return shape == WordShape::capitalised || shape == WordShape::mixed;
}

/// The token behind "a/l" or "arap" at `first`; `first` if there is none.
std::uint32_t behind_joint(const Document& document, std::uint32_t first, std::uint32_t end) {
  if (first < end && document.word(first) == "arap") return first + 1;
  if (first + 2 >= end || document.word(first + 1) != "/") return first;
  const std::string_view parent = document.word(first);
  const std::string_view child = document.word(first + 2);
  const bool is_joint =
      (parent == "a" && (child == "l" || child == "p")) || ((parent == "s" || parent == "d") && child == "o");
  return is_joint ? first + 3 : first;
}

/// Where the name ends with what is joined to it: the words with capitals behind the joint.
std::uint32_t end_of(const Document& document, const Name& name) {
  constexpr std::uint32_t kMostWords = 3;
  const std::uint32_t sentence_end = document.sentence_of(name.first_token).end_token;
  const std::uint32_t first = behind_joint(document, name.end_token, sentence_end);
  if (first == name.end_token) return name.end_token;
  std::uint32_t end = first;
  while (end < sentence_end && end - first < kMostWords && has_capital(document, end)) ++end;
  return end == first ? name.end_token : end;
}

}  // namespace

std::vector<Name> join_patronymics(const Document& document, std::span<const Name> names) {
  std::vector<Name> joined;
  joined.reserve(names.size());
  std::uint32_t taken = 0;  // tokens before it are in a joined name
  for (Name name : names) {
    if (name.first_token < taken) continue;
    const std::uint32_t end = name.kind == NameKind::person ? end_of(document, name) : name.end_token;
    if (end > name.end_token) {
      taken = end;
      name.end_token = end;
      name.span.end = document.tokens()[end - 1].span.end;
    }
    joined.push_back(name);
  }
  return joined;
}

}  // namespace presslight
