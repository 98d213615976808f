// What each feature of a candidate speaks for or against it.
//
// In:     a feature's index, below kSpeakerFeatures.
// Source: fitted by scripts/train-speakers on PolNeAR train; see the table.
#pragma once

#include <cstdint>

namespace presslight {

std::int32_t speaker_weight(std::uint16_t feature);

}  // namespace presslight
