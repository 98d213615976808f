// What only a woman, or a man, is called.
//
// Cost:   log n.
// Source: own lists.
#pragma once

#include <string_view>

#include "presslight/names/names.h"

namespace presslight {

/// Of "actress", "spokesman"; unknown for what both may be. The word in lower case.
Gender gender_of_noun(std::string_view lower);

}  // namespace presslight
