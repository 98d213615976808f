#include "presslight/analysis/body_words.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <iterator>

namespace presslight {
namespace {

using enum OrganisationKind;

constexpr std::uint32_t one_of(std::initializer_list<OrganisationKind> kinds) {
  std::uint32_t mask = 1u << static_cast<unsigned>(other);
  for (const OrganisationKind kind : kinds) mask |= 1u << static_cast<unsigned>(kind);
  return mask;
}

/// What a body is that has been named before, and the kinds of whom it may be said.
struct BodyWord {
  std::string_view word;
  std::uint32_t kinds = 0;  // a mask
};

constexpr BodyWord kBodies[] = {{"agency", one_of({government, international, media})},
                                {"airline", one_of({company})},
                                {"association", one_of({ngo, sport, union_})},
                                {"bank", one_of({company, international})},
                                {"charity", one_of({ngo})},
                                {"club", one_of({sport})},
                                {"company", one_of({company})},
                                {"federation", one_of({ngo, sport, union_})},
                                {"firm", one_of({company})},
                                {"foundation", one_of({ngo})},
                                {"group", one_of({armed_group, company, ngo})},
                                {"party", one_of({political})},
                                {"union", one_of({union_})}};

/// Null for a word that says nothing of a body.
const BodyWord* body_word(std::string_view word) {
  const BodyWord* const found = std::find_if(std::begin(kBodies), std::end(kBodies),
                                             [&](const BodyWord& each) { return each.word == word; });
  return found == std::end(kBodies) ? nullptr : found;
}

}  // namespace

bool is_body_word(std::string_view word) {
  return body_word(word) != nullptr;
}

bool may_be_called(std::optional<OrganisationKind> kind, std::string_view word) {
  const BodyWord* const found = body_word(word);
  return found != nullptr && (!kind || (found->kinds & (1u << static_cast<unsigned>(*kind))) != 0);
}

}  // namespace presslight
