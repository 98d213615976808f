// What part a word may play in a sentence, as far as lists, endings and the words beside it tell.
//
//   the  new       director  of           Acme  has        repeatedly  said
//   det. other     other     preposition  other auxiliary  adverb      other (and a form: cue_verbs.h)
//
// No tagger: a word that could be several things gets the one that bounds a noun phrase best.
// Cost: a few searches of a table; a bounded look ahead for words in -s.
#pragma once

#include <cstdint>

#include "presslight/document/document.h"
#include "presslight/quotes/grammar/part_of_word.h"

namespace presslight {

PartOfSpeech part_of_speech(const Document& document, std::uint32_t token);

}  // namespace presslight
