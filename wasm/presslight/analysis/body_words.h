// Words for a body that a text has named before: "the club", "the company".
//
//   club: may be said of a club, of a body of some other kind, of one whose kind is not known; of no company
//
// In:     a word in lower case, and the kind of a body where it is known.
// Cost:   a look through some dozens of words.
// Source: general knowledge.
#pragma once

#include <optional>
#include <string_view>

#include "presslight/entities/organisations/organisations.h"

namespace presslight {

bool is_body_word(std::string_view word);

/// "company", "watchdog"; not "court", which a body has in its name.
bool may_be_of_another_name(std::string_view word);

/// May one body be called both: "bank" and "company"?
bool may_be_alike(std::string_view one, std::string_view other);

/// May such a word be said of a body of this kind?
bool may_be_called(std::optional<OrganisationKind> kind, std::string_view word);

}  // namespace presslight
