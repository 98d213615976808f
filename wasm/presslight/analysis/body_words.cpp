#include "presslight/analysis/body_words.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <iterator>

#include "presslight/text/words.h"

namespace presslight {
namespace {

using enum OrganisationKind;

constexpr std::uint32_t one_of(std::initializer_list<OrganisationKind> kinds) {
  std::uint32_t mask = 1u << static_cast<unsigned>(other);
  for (const OrganisationKind kind : kinds) mask |= 1u << static_cast<unsigned>(kind);
  return mask;
}

/// What a body that has been named before is called, and the kinds of whom it may be said.
struct BodyWords {
  std::string_view words;
  std::uint32_t kinds = 0;        // a mask
  bool is_part_of_names = false;  // "court": said only of whom the word names
};

constexpr BodyWords kBodies[] = {
    {"agency", one_of({government, international, media})},
    {"airline builder carmaker carrier chain company developer firm insurer operator retailer start-up "
     "startup supermarket supplier",
     one_of({company})},
    {"alliance coalition", one_of({ngo, political, union_})},
    {"army navy", one_of({armed_group, military}), true},
    {"association federation", one_of({ngo, sport, union_})},
    {"authority court department directorate ministry office", one_of({government}), true},
    {"bank", one_of({company, international})},
    {"board committee", one_of({government, ngo, sport}), true},
    {"broadcaster publisher", one_of({company, media})},
    {"charity", one_of({ngo})},
    {"club", one_of({sport})},
    {"college school university", one_of({education}), true},
    {"commission", one_of({government, international, ngo}), true},
    {"council hospital trust", one_of({government, ngo}), true},
    {"foundation", one_of({ngo}), true},
    {"fund", one_of({company, international, ngo}), true},
    {"group", one_of({armed_group, company, ngo, media, union_})},
    {"guild", one_of({ngo, union_}), true},
    {"institute museum", one_of({education, ngo}), true},
    {"league", one_of({ngo, sport}), true},
    {"lender", one_of({company, ngo})},
    {"network", one_of({company, media, ngo})},
    {"newspaper", one_of({media})},
    {"party", one_of({political})},
    {"regulator watchdog", one_of({government, ngo})},
    {"society", one_of({company, ngo}), true},
    {"station", one_of({company, media}), true},
    {"thinktank", one_of({education, ngo})},
    {"union", one_of({union_})},
    {"utility", one_of({company, government})}};

/// Null for a word that says nothing of a body.
const BodyWords* body_word(std::string_view word) {
  const BodyWords* const found =
      std::find_if(std::begin(kBodies), std::end(kBodies),
                   [&](const BodyWords& each) { return is_one_of(each.words, word); });
  return found == std::end(kBodies) ? nullptr : found;
}

}  // namespace

bool is_body_word(std::string_view word) {
  return body_word(word) != nullptr;
}

bool may_be_of_another_name(std::string_view word) {
  const BodyWords* const found = body_word(word);
  return found != nullptr && !found->is_part_of_names;
}

bool may_be_alike(std::string_view one, std::string_view other) {
  const BodyWords* const a = body_word(one);
  const BodyWords* const b = body_word(other);
  const std::uint32_t common = a != nullptr && b != nullptr ? a->kinds & b->kinds : 0;
  return (common & ~one_of({})) != 0;  // all are "other"
}

bool may_be_called(std::optional<OrganisationKind> kind, std::string_view word) {
  const BodyWords* const found = body_word(word);
  return found != nullptr && (!kind || (found->kinds & (1u << static_cast<unsigned>(*kind))) != 0);
}

}  // namespace presslight
