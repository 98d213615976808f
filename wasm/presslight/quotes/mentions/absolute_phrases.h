// Who speaks where a participle follows them at once, whatever the subject of the sentence is.
//
//   footage of |Ann Hall| saying     with |Ann Hall| saying     they show |Ann Hall| saying
//   received |a letter| stating      by |activists| chanting
//
// In:     an outline and its noun phrases, which must outlive it; a cue that is a participle.
// Out:    the phrase before it; none where the participle belongs to the subject ("sent a letter saying").
// Cost:   a bounded look back.
#pragma once

#include "presslight/quotes/mentions/phrase_walk.h"
#include "presslight/quotes/mentions/subjects.h"

namespace presslight {

class AbsolutePhrases : protected PhraseWalk {
 protected:
  using PhraseWalk::PhraseWalk;

  Subject absolute(const Cue& cue) const;

 private:
  bool is_text_there(const NounPhrase& phrase) const;
  std::uint32_t who_is_accused(std::uint32_t participle) const;
  bool is_some(const NounPhrase& phrase) const;
  bool is_text_of_another(const NounPhrase& phrase) const;
};

}  // namespace presslight
