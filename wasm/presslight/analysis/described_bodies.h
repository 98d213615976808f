// Which body a description means: "the company", "the watchdog", "the Defence Ministry".
//
//   Tarn Mills Ltd shut its yard. The company said ...       the only one named of which it may be said
//   The carrier, Boreatel, said ...                          whose name stands behind
//   Tarn's Harrow newspaper                                  what outlet it is
//
// In:     an Analysis with its people and organisations, who is mentioned in it, and how it calls bodies for
//         short; all must outlive it. Descriptions are asked for in text order.
// Fails:  never; where two bodies come into question, nobody is meant.
// Cost:   log n, and a bounded look back.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "presslight/analysis/entity_mentions.h"
#include "presslight/analysis/partial_names.h"
#include "presslight/analysis/short_names.h"

namespace presslight {

class DescribedBodies {
 public:
  DescribedBodies(const Analysis& analysis, const EntityMentions& mentions, const PartialNames& partial,
                  const ShortNames& short_names)
      : analysis_(analysis), mentions_(mentions), partial_(partial), short_names_(short_names) {}

  SpeakerLink apposed_to(Span span) const;
  SpeakerLink outlet(Span span) const;
  SpeakerLink meant_by(Span span);

 private:
  SpeakerLink unknown_apposed(std::uint32_t head, std::uint32_t first, std::uint32_t end) const;
  std::optional<std::uint32_t> lone_body_above(std::uint32_t first) const;
  std::optional<std::uint32_t> body_of_word(std::uint32_t token) const;
  bool may_be(std::uint32_t body, std::string_view word) const;
  bool is_introduced(std::uint32_t from, std::uint32_t description) const;
  bool is_in_passing(std::uint32_t body, Span place) const;

  const Analysis& analysis_;
  const EntityMentions& mentions_;
  const PartialNames& partial_;
  const ShortNames& short_names_;
  std::map<std::string, std::uint32_t, std::less<>> unnamed_;  // by their last words: where they spoke
};

}  // namespace presslight
