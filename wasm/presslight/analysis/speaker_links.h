// Which person or body each speaker mention means.
//
//   the director Ann Hall   the person whose name ends the mention
//   she                     whom people/ resolved it to
//   it                      the body that spoke before
//   the ministry            the one body with that word in its name
//   a spokesman for Acme    nobody: the text does not name him
//   IC:                     in an interview: Ines Cord, a label before it
//
// Out:    one link a quote; at most one of its three is set.
// Cost:   n log n in the mentions.
#pragma once

#include <vector>

#include "presslight/analysis/analysis.h"

namespace presslight {

/// Lowers a quote's confidence by that of a pronoun's or description's meaning.
std::vector<SpeakerLink> link_speakers(Analysis& analysis);

}  // namespace presslight
