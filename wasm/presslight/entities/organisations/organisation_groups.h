// Which of an article's names mean the same body.
//
//   Coastal Safety Board (CSB) ... the CSB ... the Board ... Tarn Safety Board
//   |------- 0 --------|  0           0            0         |------ 1 -----|
//
// Names are joined that are spelled alike, that an acronym in brackets or "also known as" ties together,
// whose initials are an acronym of the article, that everybody knows to be one ("GOP"), and short forms that
// can mean one longer name only.
//
// In:     a Document and its names of bodies, in text order.
// Out:    one number a name: the first name of the same body.
// Left:   short forms that could mean two bodies; acronyms of two letters by their initials alone ("HO").
// Cost:   n log n in the names.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/entities/organisations/body_names.h"
#include "presslight/names/names.h"

namespace presslight {

std::vector<std::uint32_t> group_bodies(const Document& document, std::span<const Name> names,
                                        std::span<const BodyName> bodies);

}  // namespace presslight
