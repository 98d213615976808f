// What part a word may play in a sentence, as far as closed lists and endings tell.
//
//   the  new       director  of           Acme  has        repeatedly  said
//   det. other     other     preposition  other auxiliary  adverb      other (and a form of "say":
//   cue_verbs.h)
//
// No tagger: a word that could be several things gets the one that bounds a noun phrase best.
// Cost: one search in a sorted list a word.
#pragma once

#include <cstdint>
#include <string_view>

#include "presslight/document/document.h"

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

PartOfSpeech part_of_speech(const Document& document, std::uint32_t token);

/// The head of a phrase that tells when, not who: "week", "october".
bool is_time_noun(std::string_view lower_word);

}  // namespace presslight
