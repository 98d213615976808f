// What each feature of a person speaks for a pronoun's meaning that person.
//
// In:     a feature's index, below kPronounFeatures.
// Source: fitted by scripts/train-speakers on PolNeAR train; see the table.
#pragma once

#include <cstdint>

namespace presslight {

std::int32_t pronoun_weight(std::uint16_t feature);

}  // namespace presslight
