// What the text itself says that a name is.
//
//   Cold Harvest is a folk band from Oulu    a subject that a body's noun describes
//   Datalume, a software company, said       an apposition
//   the carmaker Valdor, a firm called Tinn  the noun before the name
//
// In:     a Document and what its gazetteer knows, and its nouns of bodies.
// Out:    in text order of the nouns: where the text names a body so; more than once where it says so twice.
// Cost:   linear; a bounded look around each noun.
#pragma once

#include <span>
#include <vector>

#include "presslight/names/corrections/name_context.h"
#include "presslight/names/words/body_nouns.h"

namespace presslight {

std::vector<TokenRun> find_described_names(const NameContext& context, std::span<const BodyNoun> nouns,
                                           std::span<const Name> names);

}  // namespace presslight
