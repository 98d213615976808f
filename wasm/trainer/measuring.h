// How well a model finds the names of annotated documents, span for span.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "presslight/model/model.h"
#include "trainer/gold.h"

namespace presslight::trainer {

struct Score {
  std::uint32_t gold = 0;
  std::uint32_t found = 0;
  std::uint32_t right = 0;

  double precision() const { return found == 0 ? 0 : 100.0 * right / found; }
  double recall() const { return gold == 0 ? 0 : 100.0 * right / gold; }
  double f1() const { return gold + found == 0 ? 0 : 200.0 * right / (gold + found); }
  void add(const Score& other);
};

/// One organisation that was found: by how much it led, and whether it is right.
struct Judged {
  std::int32_t margin = 0;
  std::uint8_t confidence = 0;
  bool right = false;
};

struct Measured {
  std::array<Score, kTaggedKinds> scores{};
  std::vector<Judged> organisations;
};

/// Adds to `into` what `model` finds in the documents, for the kinds that they annotate.
void measure(std::span<const GoldDocument* const> documents, const Model& model, Measured& into);

}  // namespace presslight::trainer
