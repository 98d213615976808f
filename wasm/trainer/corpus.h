// Which documents the shipped model may learn from.
//
// In:     the data folder (FORMAT.md there tells the format, org/README.md the licences).
// Out:    training documents of openly licensed files; of GUM those whose licence allows commercial use.
// Left:   newsroom and CoNLL-2003, which are for measuring alone, and every document that also stands in
//         newsroom.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "trainer/chains.h"
#include "trainer/gold.h"

namespace presslight::trainer {

struct CorpusFile {
  const char* name;  // in org/, without its ending
  float weight;      // how much a sentence counts
};

/// What is learnt from while choices are made; the measuring sets are not in it.
const std::vector<CorpusFile>& training_files();

/// The development sets that may be learnt from once the choices are made.
const std::vector<CorpusFile>& final_files();

struct MeasuringFile {
  const char* name;  // in the data folder, without its ending
  bool learnable;    // the shipped model may learn from it once the choices are made
};

/// The measuring sets, but the one that is crossed.
const std::vector<MeasuringFile>& measuring_files();

/// The openly licensed documents of a file that do not stand in `newsroom`.
std::vector<GoldDocument> read_training(const std::filesystem::path& data, const CorpusFile& file,
                                        const std::vector<GoldDocument>& newsroom);

}  // namespace presslight::trainer
