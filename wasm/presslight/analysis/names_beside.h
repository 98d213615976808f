// Whose name stands at the end of a description, behind it or beside it.
//
//   Acme's head of sales Ann Hall          at its end; not of "a spokesman for the candidate Ann Hall"
//   the Speaker, Ann Hall, asked           behind its comma; so too "one of the six, Ann Hall, says"
//   Superintendent (retired) Ann Hall      behind a bracket
//
// In:     an Analysis with its people, and who is mentioned in it; both must outlive this.
// Fails:  never; where nobody is named so, nobody is meant.
// Cost:   a bounded look around, log n in the mentions.
#pragma once

#include "presslight/analysis/entity_mentions.h"

namespace presslight {

class NamesBeside {
 public:
  NamesBeside(const Analysis& analysis, const EntityMentions& mentions)
      : analysis_(analysis), mentions_(mentions) {}

  /// "Ann Hall" of "Ann Hall KC" and of "Ann Hall III".
  Span without_honours(Span span) const;

  SpeakerLink at_end(Span span) const;
  /// Nobody whom `words`, which the description says, hold: "According to the paper, Ann Hall, ..."
  SpeakerLink apposed_to(Span span, Span words) const;
  SpeakerLink behind_bracket(Span span) const;

 private:
  bool speaks_for_another(Span span) const;
  std::uint32_t comma_behind(std::uint32_t token) const;

  const Analysis& analysis_;
  const EntityMentions& mentions_;
};

}  // namespace presslight
