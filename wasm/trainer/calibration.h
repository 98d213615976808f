// From a name's lead over the next best reading to how often such names are right.
//
// In:     judged names of documents that the model has not seen.
// Out:    for each per cent the least lead that earns it, for the model file.
// Source: Platt 1999 (a logistic curve through the judgements), fitted by Newton's method.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "trainer/measuring.h"

namespace presslight::trainer {

std::vector<std::int16_t> calibrated_margins(std::span<const Judged> judged);

}  // namespace presslight::trainer
