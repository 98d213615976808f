// All that was found in one article.
//
// Plain values: lists in text order, indices into them, spans into the document. The fields follow the output
// contract `presslight/1` one by one.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/document/roles.h"
#include "presslight/entities/organisations/organisations.h"
#include "presslight/entities/people/people.h"
#include "presslight/quotes/quotes.h"
#include "presslight/statistics/statistics.h"

namespace presslight {

/// Whom the speaker mention of a quote means; at most one of the three is set.
struct SpeakerLink {
  std::optional<std::uint32_t> person;        // index in people
  std::optional<std::uint32_t> organisation;  // index in organisations
  std::optional<Span> name;                   // of somebody who is in neither list

  /// In one of the lists.
  bool is_known() const { return person || organisation; }
  bool is_somebody() const { return is_known() || name; }
};

struct Analysis {
  Document document;
  std::vector<ParagraphRole> roles;
  std::vector<Person> people;
  std::vector<Organisation> organisations;
  std::vector<Quote> quotes;
  std::vector<SpeakerLink> speakers;  // one a quote
  std::vector<Statistic> statistics;
  std::vector<std::optional<std::uint32_t>>
      claimed_in;                    // one a statistic: index of the innermost quote around it
  std::vector<SpeakerLink> sources;  // one a statistic: whom its source means
};

}  // namespace presslight
