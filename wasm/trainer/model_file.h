// Writes the file that Model::open reads.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "presslight/model/model.h"
#include "trainer/random_field.h"

namespace presslight::trainer {

/// A word's hash and its cluster, from 1.
struct WordCluster {
  std::uint32_t hash = 0;
  std::uint8_t cluster = 0;
};

struct PackingOptions {
  float scale = 50;  // steps of a weight's byte in 1
  // Added where a name begins: what is found is worth more than what is not. On the development sets 1 and
  // 0.7 balance precision and recall of organisations (with 0 and 0: precision 88, recall 66).
  float organisation_lead = 1;
  float other_lead = 0.7F;
  float least = 0.015F;  // weights nearer to 0 are left out
};

/// All sections, with what there is of them: no weights, no clusters or no margins leave their sections out.
struct ModelParts {
  std::vector<std::uint32_t> hashes;  // of the features, ascending
  Weights weights;
  std::vector<WordCluster> clusters;  // ascending by hash
  std::vector<std::int16_t> margins;
};

std::string pack(const ModelParts& parts, const PackingOptions& options);

}  // namespace presslight::trainer
