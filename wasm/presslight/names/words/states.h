// The states of the United States as newspapers shorten them: behind a party, "(R-Fla.)", "D-N.Y.", or a
// town, "Ava, Mo.".
#pragma once

#include <string_view>

namespace presslight {

/// "florida" of "fla", "new york" of "n.y"; empty if there is no such state. `shortened` is in lower case,
/// without the last stop.
std::string_view state_of(std::string_view shortened);

}  // namespace presslight
