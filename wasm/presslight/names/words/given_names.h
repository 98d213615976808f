// Whether a given name is a woman's or a man's.
//
// In:     the name in lower case, and the gazetteer's lists that hold it.
// Out:    unknown where both lists hold it, or neither, or it is given to both about as often.
// Source: list_given_female.h, list_given_male.h; own lists where these do not tell, or tell wrong.
#pragma once

#include <cstdint>
#include <string_view>

#include "presslight/names/name.h"

namespace presslight {

Gender gender_of_given_name(std::string_view lower, std::uint32_t lists);

}  // namespace presslight
