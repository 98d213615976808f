// Names that everybody knows to be one body: "GOP" and "Republican Party".
//
// In:     a name's key, as body_name() makes it.
// Out:    the key of the body's own name; the same key if it is no known alias.
// Cost:   one binary search.
#pragma once

#include <string_view>

namespace presslight {

std::string_view known_body(std::string_view key);

/// For a test: a binary search needs it.
bool known_aliases_are_sorted();

}  // namespace presslight
