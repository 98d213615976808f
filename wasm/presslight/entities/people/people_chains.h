// The names of one human being, brought together.
//
//   Robert Hall ... Mr Hall ... Ann Hall ... Robert ... Ms Hall
//   0               0           1            0          1          two chains
//
// In:     a Document and its names; those of persons are used.
// Out:    chains in order of their first name; each name of a person is in one.
// Left:   pronouns and descriptions.
// Fails:  never. A surname alone that two may have goes by title, then to the one who was named last.
// Cost:   n log n in the names; at most the kMostNamesakes last people of one surname are compared.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/names.h"

namespace presslight {

struct PersonChain {
  std::vector<std::uint32_t> names;  // indices in names, in text order
  std::uint32_t fullest = 0;         // index in names
  Gender gender = Gender::unknown;
};

std::vector<PersonChain> chain_people(const Document& document, std::span<const Name> names);

}  // namespace presslight
