// What sort of body a name names, by the lists and by the words of the name.
//
//   "Tarn Valley Police"  government      "Quillon Ltd"  company      "Oswin & Daughters"  nothing known
//
// In:     a name as the text has it, and the same name as body_name() reads it.
// Out:    its kind; nothing where neither a list nor a word tells, or where they disagree.
// Cost:   one look into the lists, one search a word.
// Source: names/list_*.h; what English names of bodies end with.
#pragma once

#include <optional>
#include <string_view>

#include "presslight/entities/organisations/body_names.h"
#include "presslight/entities/organisations/organisations.h"

namespace presslight {

std::optional<OrganisationKind> listed_kind(std::string_view text);
std::optional<OrganisationKind> kind_by_words(const BodyName& name);

}  // namespace presslight
