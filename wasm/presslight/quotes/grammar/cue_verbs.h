// Verbs that words are reported with, in all their forms.
//
//   "said" -> say, past, speech     "describes" -> describe, third person, act     "stared" -> nothing
//
// In:     one word in lower case.
// Left:   whether the word is that verb where it stands: "the claims" is for cues.h to tell.
// Source: see the table.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace presslight {

enum class VerbForm : std::uint8_t {
  base,
  third_person,
  past,        // or a regular verb's past participle
  participle,  // a past participle that is no past: "written"
  present_participle
};

/// How much a verb alone tells that somebody's words are near.
enum class CueStrength : std::uint8_t {
  speech,   // say, warn: words follow
  act,      // praise, dismiss: something done with words
  thought,  // believe, hope
  weak      // give, open: a cue only beside a quotation
};

struct CueVerb {
  std::string_view lemma;  // of the table: lives for ever
  VerbForm form = VerbForm::base;
  CueStrength strength = CueStrength::speech;
};

std::optional<CueVerb> cue_verb(std::string_view lower_word);

/// For the test that the tables may be searched.
bool cue_verbs_are_sorted();

}  // namespace presslight
