// The nouns that nothing but a body is described by, where a text has them in lower case.
//
//   the carmaker Valdor and other companies
//       ^^^^^^^^                  ^^^^^^^^^
//       one                       several
//
// Left:   nouns of persons ("producer"), of works ("newsletter"), and of places as well as bodies ("hotel").
// Cost:   one look-up for each word in lower case.
// Source: general knowledge.
#pragma once

#include <cstdint>
#include <vector>

#include "presslight/document/document.h"

namespace presslight {

struct BodyNoun {
  std::uint32_t token = 0;
  bool is_plural = false;
};

/// In text order.
std::vector<BodyNoun> find_body_nouns(const Document& document);

}  // namespace presslight
