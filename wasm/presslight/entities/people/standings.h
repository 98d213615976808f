// What somebody is that a text may call him or her by, without having told it before.
//
//   Joe Hall limped off. "It hurts," the defender said.        defender, novelist, pensioner
//   Joe Hall was held. "It is theft," the officer said.        not: that is somebody who has to do with him
//
// In:     a noun in lower case.
// Cost:   a look through a thousand characters.
// Source: own list.
#pragma once

#include <string_view>

namespace presslight {

bool is_standing(std::string_view lower);

}  // namespace presslight
