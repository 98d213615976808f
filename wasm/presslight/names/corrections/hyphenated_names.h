// Given names of two syllables joined by a hyphen, behind a surname.
//
//   Moon Jae-in       Tsai Ing-wen       Choi Sun-hee
//   |---------|       |----------|       |----------|
//
// In:     a Document and what its gazetteer knows, and the names in text order.
// Out:    the names, each such person whole; what it holds is part of it.
// Cost:   linear; a bounded look around each hyphen.
// Source: the syllables of Korean and Chinese as newspapers romanise them, in outline.
#pragma once

#include <string_view>
#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

void join_hyphenated_names(const NameContext& context, std::vector<Name>& names);

/// May `lower` be one syllable of such a name: "jae", "in", "hsien"? English words may be too: "run".
bool is_romanised_syllable(std::string_view lower);

}  // namespace presslight
