// Words that stand in like company, in numbered clusters.
//
//   "council" "ministry" "agency" -> 17       "said" "told" "added" -> 40
//
// In:     the documents' raw words; no annotation.
// Out:    the cluster of each frequent word, from 1, ascending by the hash of its lower case.
// How:    the words within two of a word, weighted by how much oftener than by chance they stand there, cast
// on a few
//         random axes; then k-means on the unit sphere. Deterministic.
// Source: Church, Hanks 1990 (mutual information); Achlioptas 2003 (random axes of signs).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "trainer/chains.h"
#include "trainer/model_file.h"

namespace presslight::trainer {

struct ClusterOptions {
  std::uint32_t count = 200;      // at most 255
  std::uint32_t least = 4;        // times that a word must stand in the text
  std::uint32_t contexts = 4000;  // the most frequent words, which alone count as company
  std::uint32_t rounds = 15;
};

std::vector<WordCluster> make_clusters(std::span<const TrainingDocument> documents,
                                       const ClusterOptions& options);

}  // namespace presslight::trainer
