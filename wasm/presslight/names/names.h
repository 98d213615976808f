// Which words are names, and of what.
//
//   Security minister James Brokenshaw met staff of Acme Ltd in Luxembourg
//                     ^^^^^^^^^^^^^^^^              ^^^^^^^^    ^^^^^^^^^^
//                     person                        organisation   place
//
// In:     a Document.
// Out:    in text order, never overlapping, on token edges and inside one sentence; without a leading
// article, a title
//         before it or a possessive after it.
// Fails:  never.
// Cost:   linear.
#pragma once

#include <cstdint>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/model/model.h"

namespace presslight {

enum class NameKind : std::uint8_t { person, organisation, place, other };

/// Of a person's name, by its title ("Mrs") or given name; unknown where neither tells.
enum class Gender : std::uint8_t { unknown, female, male };

struct Name {
  Span span;
  std::uint32_t first_token = 0;  // tokens [first_token, end_token)
  std::uint32_t end_token = 0;
  NameKind kind = NameKind::other;
  Gender gender = Gender::unknown;
  std::uint8_t confidence = 0;  // per cent
};

/// By the model where there is one, which also listens to the rules; by the rules alone else.
std::vector<Name> find_names(const Document& document, const Model* model = nullptr);

}  // namespace presslight
