// Clubs in results, tables and fixtures, where the name of a town means its team.
//
//   Leeds 2 Arsenal 1     NEW YORK 74 59 .556     BOSTON AT OAKLAND     Surrey beat Kent by 39 runs
//   ^^^^^   ^^^^^^^       ^^^^^^^^                ^^^^^^    ^^^^^^^    ^^^^^^      ^^^^
//
// In:     a Document that speaks of sport (topics.h), and its names.
// Out:    the names, with the clubs of such lines as organisations; also where the document names them in its
//         sentences, but for "in Leeds".
// Left:   national teams: a country stays a place. Tables of people.
// Cost:   linear; a bounded look at each line.
#pragma once

#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/name.h"

namespace presslight {

void find_clubs_of_match_lines(const Document& document, std::vector<Name>& names);

}  // namespace presslight
