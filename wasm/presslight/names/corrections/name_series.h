// Bodies in a series, where one tells what the others are.
//
//   bands such as Cold Harvest, Orlo and Tin Gate     what stands behind the nouns' plural
//   Valdor, Tinn and other carmakers                  before it
//   the Tin Union, Bread First and the Salt League    between two bodies
//
// In:     a Document and what its gazetteer knows, its nouns of bodies, and the names so far.
// Out:    where a body is named so; more than once where two series name it.
// Left:   places; names in a series of persons.
// Cost:   linear; a bounded look around each noun and each body.
#pragma once

#include <span>
#include <vector>

#include "presslight/names/corrections/name_context.h"
#include "presslight/names/words/body_nouns.h"

namespace presslight {

std::vector<TokenRun> find_names_in_series(const NameContext& context, std::span<const BodyNoun> nouns,
                                           std::span<const Name> names);

}  // namespace presslight
