// Whether two given names may be one person's.
//
//   "ann", "a."  yes      "joe", "joseph"  yes      "ann", "bob"  no
//
// In:     given names in lower case.
// Source: own list of the short forms that newspapers use.
#pragma once

#include <string_view>

namespace presslight {

bool may_be_one_given_name(std::string_view a, std::string_view b);

}  // namespace presslight
