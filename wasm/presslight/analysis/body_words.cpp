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
  std::uint32_t kinds = 0;        // a mask
  bool is_part_of_names = false;  // "court": said only of whom the word names
};

constexpr BodyWord kBodies[] = {{"agency", one_of({government, international, media})},
                                {"airline", one_of({company})},
                                {"alliance", one_of({ngo, political, union_})},
                                {"association", one_of({ngo, sport, union_})},
                                {"authority", one_of({government}), true},
                                {"bank", one_of({company, international})},
                                {"board", one_of({government, ngo, sport}), true},
                                {"broadcaster", one_of({company, media})},
                                {"builder", one_of({company})},
                                {"carmaker", one_of({company})},
                                {"carrier", one_of({company})},
                                {"chain", one_of({company})},
                                {"charity", one_of({ngo})},
                                {"club", one_of({sport})},
                                {"coalition", one_of({ngo, political, union_})},
                                {"college", one_of({education}), true},
                                {"commission", one_of({government, international, ngo}), true},
                                {"committee", one_of({government, ngo, sport}), true},
                                {"company", one_of({company})},
                                {"council", one_of({government, ngo}), true},
                                {"court", one_of({government}), true},
                                {"department", one_of({government}), true},
                                {"developer", one_of({company})},
                                {"directorate", one_of({government}), true},
                                {"federation", one_of({ngo, sport, union_})},
                                {"firm", one_of({company})},
                                {"foundation", one_of({ngo}), true},
                                {"fund", one_of({company, international, ngo}), true},
                                {"group", one_of({armed_group, company, ngo, media, union_})},
                                {"guild", one_of({ngo, union_}), true},
                                {"hospital", one_of({government, ngo}), true},
                                {"institute", one_of({education, ngo}), true},
                                {"insurer", one_of({company})},
                                {"league", one_of({ngo, sport}), true},
                                {"lender", one_of({company, ngo})},
                                {"ministry", one_of({government}), true},
                                {"museum", one_of({education, ngo}), true},
                                {"network", one_of({company, media, ngo})},
                                {"newspaper", one_of({media})},
                                {"office", one_of({government}), true},
                                {"operator", one_of({company})},
                                {"party", one_of({political})},
                                {"publisher", one_of({company, media})},
                                {"regulator", one_of({government, ngo})},
                                {"retailer", one_of({company})},
                                {"school", one_of({education}), true},
                                {"society", one_of({company, ngo}), true},
                                {"start-up", one_of({company})},
                                {"startup", one_of({company})},
                                {"station", one_of({company, media}), true},
                                {"supermarket", one_of({company})},
                                {"supplier", one_of({company})},
                                {"thinktank", one_of({education, ngo})},
                                {"trust", one_of({government, ngo}), true},
                                {"union", one_of({union_})},
                                {"university", one_of({education}), true},
                                {"utility", one_of({company, government})},
                                {"watchdog", one_of({government, ngo})}};

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

bool may_be_of_another_name(std::string_view word) {
  const BodyWord* const found = body_word(word);
  return found != nullptr && !found->is_part_of_names;
}

bool may_be_alike(std::string_view one, std::string_view other) {
  const BodyWord* const a = body_word(one);
  const BodyWord* const b = body_word(other);
  const std::uint32_t common = a != nullptr && b != nullptr ? a->kinds & b->kinds : 0;
  return (common & ~one_of({})) != 0;  // all are "other"
}

bool may_be_called(std::optional<OrganisationKind> kind, std::string_view word) {
  const BodyWord* const found = body_word(word);
  return found != nullptr && (!kind || (found->kinds & (1u << static_cast<unsigned>(*kind))) != 0);
}

}  // namespace presslight
