// Telling nouns from other words by their form alone: there is no tagger here, and after a number a plural is
// a good guess.
#pragma once

#include <cstdint>
#include <string_view>

#include "presslight/statistics/words/reader.h"

namespace presslight {

/// "people", "schools", "soldiers": the form of a plural noun, whatever it is in its sentence.
bool is_plural_noun(const Reader& reader, std::uint32_t token);

/// The same of a word in lower case.
bool is_plural_form(std::string_view word);

/// A word that no noun phrase goes past: prepositions, conjunctions, pronouns, determiners, auxiliary verbs
/// ...
bool is_function_word(std::string_view word);

/// A word for a human being: "woman", "midfielder".
bool is_person_noun(std::string_view word);

/// Nouns that measure out another one: "pieces of content", "tonnes of rubble".
bool is_container_noun(std::string_view word);

}  // namespace presslight
