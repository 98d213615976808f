// What tells a woman or a man.
//
// Cost:   log n.
// Source: own lists.
#pragma once

#include <string_view>

#include "presslight/names/names.h"

namespace presslight {

/// Of "actress", "spokesman": what only a woman, or a man, is called. The word in lower case.
Gender gender_of_noun(std::string_view lower);

/// Of "she", "her", "herself", "he", "his", "him", "himself". The word in lower case.
Gender gender_of_pronoun(std::string_view lower);

/// May both be of one person? Unknown may be either.
bool genders_agree(Gender one, Gender other);

}  // namespace presslight
