// What stands behind a comma to say who or what was meant before it.
//
//   the carrier, Boreatel, said          the Speaker, Dara Ryan, asked
//              |--------|
//
// Cost:   a bounded look behind the comma.
#pragma once

#include <cstdint>
#include <optional>

#include "presslight/document/document.h"

namespace presslight {

/// The token past the words between the comma at `comma` and the next; nothing where no comma or no word
/// follows nearby.
std::optional<std::uint32_t> end_of_apposition(const Document& document, std::uint32_t comma);

}  // namespace presslight
