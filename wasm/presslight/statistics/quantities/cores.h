// A number with its sign, currency and unit: "£3.2bn", "minus 5C", "6ft 2in", "half a percentage point".
#pragma once

#include <optional>

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

/// Reads the core whose number begins at token `at`; its currency sign may stand before, from `floor` on.
std::optional<Quantity> read_core(const Reader& reader, std::uint32_t at, std::uint32_t floor);

/// Reads the core whose first token, sign or number, is `start`.
std::optional<Quantity> read_core_from(const Reader& reader, std::uint32_t start);

}  // namespace presslight
