// Ages of people, which are no statistics: "Sloan, 56,", "aged 34", "a 34-year-old woman". The age of a thing
// is one ("a 10-year-old law").
#pragma once

#include "presslight/statistics/quantities/quantity.h"

namespace presslight {

bool is_age_of_person(const Reader& reader, const Quantity& quantity);

}  // namespace presslight
