// What kind of word a word is by itself, coarsely: by closed classes, common verbs and endings.
//
//   "the" determiner     "who" relative     "said" other     "upheld" verb     "quickly" adverb
//
// In:     a word in lower case.
// Left:   what stands around it: parts_of_speech.h.
// Cost:   one search of a table.
#pragma once

#include <cstdint>
#include <string_view>

namespace presslight {

enum class PartOfSpeech : std::uint8_t {
  other,  // nouns, adjectives, names
  number,
  determiner,
  possessive,  // my, her
  pronoun,     // he, they: as a subject
  object_pronoun,
  indefinite,  // everyone, others
  relative,    // who, which
  preposition,
  conjunction,
  subordinator,  // because, how, that
  adverb,
  auxiliary,
  verb,             // a common verb in a form that is hardly a noun
  past_like,        // ends in -ed
  ing_like,         // ends in -ing
  possessive_mark,  // 's
  comma,
  colon,
  semicolon,
  dash,
  opening_bracket,
  closing_bracket,
  stop,  // . ! ? …
  mark   // any other punctuation or symbol
};

PartOfSpeech part_of_word(std::string_view lower_word);

/// The head of a phrase that tells when, not who: "week", "october".
bool is_time_noun(std::string_view lower_word);

/// "largest": a noun is still to come, "Tarn's largest fishing union"; not "priest".
bool is_superlative(std::string_view lower_word);

/// "people", "police"
bool is_plural_without_s(std::string_view lower_word);

}  // namespace presslight
