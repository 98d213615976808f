// How the text introduces a person.
//
//   Security minister James Holt      the new head of GCHQ, Robert Hall, said      Ann Marsh, a nurse, said
//   -----------------                 --------------------                                    -------
//
// In:     a Document and one name of a person.
// Out:    the title or apposition that touches it, if any; courtesy titles ("Mr") are none.
// Cost:   a bounded look around the name.
#pragma once

#include <optional>

#include "presslight/document/document.h"
#include "presslight/names/names.h"

namespace presslight {

std::optional<Span> description_of(const Document& document, const Name& name);

/// Does `span` hold what one person may be: "the new head of the yard", "the minister"?
bool names_a_role(const Document& document, Span span);

/// Of "the chairwoman of the party", "his father"; unknown where nothing in front of "of" tells.
Gender gender_told_by(const Document& document, Span description);

}  // namespace presslight
