// The mentions of people and organisations in text order, to ask which of them stands at a place.
//
// Cost:   n log n in the mentions when made; log n for a question, and what lies inside the span.
#pragma once

#include <vector>

#include "presslight/analysis/analysis.h"

namespace presslight {

/// Of a person's mentions, in text order, the first that begins at or after `start`.
std::vector<Mention>::const_iterator first_mention_from(const std::vector<Mention>& mentions,
                                                        std::uint32_t start);

class EntityMentions {
 public:
  explicit EntityMentions(const Analysis& analysis);

  /// Whose mention `span` is; nobody if none is exactly there.
  SpeakerLink exactly_at(Span span) const;
  /// Who is named at the end of `span`: of "Acme director Ann Hall" it is Ann Hall.
  SpeakerLink ending_with(Span span) const;
  /// Whose mention begins where `span` does and lies inside it.
  SpeakerLink starting_at(Span span) const;
  /// Whose mention begins inside `span` and goes on behind it: "Mr Kumar" of "Kumar a/l Singh".
  SpeakerLink beginning_in(Span span) const;
  /// The first that lies inside `span`: of "the statistics office ONS" it is the ONS.
  SpeakerLink first_inside(Span span) const;
  struct MentionOf {
    Span span;
    SpeakerLink link;
  };
  /// All that lie inside `span`, in text order.
  std::vector<MentionOf> all_inside(Span span) const;

 private:
  using Iterator = std::vector<MentionOf>::const_iterator;

  Iterator first_from(std::uint32_t start) const;

  std::vector<MentionOf> mentions_;
};

}  // namespace presslight
