// How sure it is that a number is a statistic and is read right, in per cent.
#pragma once

#include <cstdint>

#include "presslight/statistics/context/counted.h"
#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

std::uint8_t confidence_of(const Quantity& quantity, const std::optional<Counted>& counted);

}  // namespace presslight
