// Courtesies in front of a name that belong to no part of it, here and elsewhere.
//
//   Datuk Zulkifli Abd Rahim ... Datuk Zulkifli      Dona Amélia      Sister Agnes
//   ~~~~~ a man                                      ~~~~ a woman     ~~~~~~
//
// Left:   what is a given name as well: "Prince", "Earl", "Don".
// Cost:   a look through some hundred characters.
// Source: own list.
#pragma once

#include <string_view>

#include "presslight/document/document.h"
#include "presslight/names/names.h"

namespace presslight {

/// The word in lower case.
bool is_honorific(std::string_view lower);

/// By the courtesies that a name begins with, or that stand before it: "Madam", "Chief (Mrs)", "Mr.".
Gender gender_of_honorifics(const Document& document, const Name& name);

}  // namespace presslight
