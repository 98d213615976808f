// Finds the numbers of an article that count or measure something, and reads their values.
//
//   Ministers spent £4.5m in 2013, up to 30 per cent of it on roads
//                   ^^^^^          ^^^^^^^^^^^^^^^^^
//                   |              percent, value 30, comparator <=, unit "percent", part of the first
//                   money, value 4500000, comparator =, unit "GBP", period "in 2013"
//
// In:     a Document and the roles of its paragraphs. No other finder.
// Out:    in text order, never overlapping, each span on token edges and inside one sentence. None in debris.
//         What the text does not say is left empty, never guessed.
// Left:   dates, years, clock times, ages, ranks, scores, and numbers inside a name (MI5, Article 50): they
//         count nothing. Stretches of time that only say when or how long ("two weeks ago").
// Fails:  never. A number too large for a double is left out.
// Cost:   one pass over the tokens, a bounded look around each number; nothing is allocated for a token that
//         is no number.
// Source: currency codes are ISO 4217; what counts as a statistic is told in the README.
#pragma once

#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/document/roles.h"
#include "presslight/statistics/statistic.h"

namespace presslight {

std::vector<Statistic> find_statistics(const Document& document, std::span<const ParagraphRole> roles);

}  // namespace presslight
