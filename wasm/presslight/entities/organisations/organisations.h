// Which bodies an article names, each with all its names.
//
//   Coastal Safety Board (CSB) ... the CSB
//   ^^^^^^^^^^^^^^^^^^^^  ^^^          ^^^     one Organisation, three mentions, alias "CSB"
//
// In:     a Document and its names (those of organisations are used).
// Out:    in order of first mention. Every mention belongs to one Organisation.
// Fails:  never.
// Cost:   linear in the names.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/names.h"

namespace presslight {

enum class OrganisationKind : std::uint8_t {
  company,
  government,
  political,
  media,
  military,
  armed_group,
  education,
  sport,
  international,
  union_,
  ngo,
  other
};

struct OrganisationMention {
  Span span;
  std::uint8_t confidence = 0;  // per cent
};

struct Organisation {
  Span name;                                  // the fullest form in this document
  std::vector<Span> aliases;                  // one place of each other form, in order of appearance
  std::optional<OrganisationKind> kind;       // nothing where neither a list nor the name tells
  std::vector<OrganisationMention> mentions;  // in text order
};

std::vector<Organisation> find_organisations(const Document& document, std::span<const Name> names);

}  // namespace presslight
