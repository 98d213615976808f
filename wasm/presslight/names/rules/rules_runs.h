// Stretches of words with capitals, cut where one name ends and the next begins.
//
//   the British Home Office and GCHQ director Ann Hall of Acme Ltd
//       |-----| |---------|     |--|          |------|    |------|       five runs
//
// In:     a Document, its facts and gazetteer matches.
// Out:    runs in text order, never overlapping, each inside one sentence.
// Cost:   linear.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "presslight/names/words/word_facts.h"

namespace presslight {

struct NameRun {
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  std::uint32_t match = 0;   // 1 + index of the gazetteer match that it is; 0 if none
  bool after_title = false;  // "Mr Hall"
  bool after_role = false;   // "minister Ann Hall": likely a person
  std::uint16_t title_classes = 0;
};

std::vector<NameRun> find_name_runs(const Document& document, std::span<const WordFacts> facts,
                                    std::span<const GazetteerMatch> matches);

}  // namespace presslight
