// Is this the name of a country?
//
// In:     a name in lower case, its words with one space between them.
// Source: see list_countries.h.
#pragma once

#include <string_view>

namespace presslight {

bool is_country(std::string_view folded);

}  // namespace presslight
