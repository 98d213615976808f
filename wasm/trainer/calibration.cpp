#include "trainer/calibration.h"

#include <algorithm>
#include <cmath>

namespace presslight::trainer {
namespace {

constexpr double kUnit = 100;        // margins are fitted in hundreds
constexpr double kMostMargin = 500;  // above it names are as sure as they get
constexpr int kSteps = 30;

/// Chance = 1 / (1 + exp(-(at_zero + slope * margin))).
struct Curve {
  double at_zero = 0;
  double slope = 1;
  double chance(double margin) const { return 1 / (1 + std::exp(-(at_zero + slope * margin))); }
};

/// One step of Newton's method up the likelihood; a touch of shrinkage keeps the matrix regular.
void improve(Curve& curve, std::span<const Judged> judged) {
  double g0 = 0;
  double g1 = 0;
  double h00 = 1e-3;
  double h01 = 0;
  double h11 = 1e-3;
  for (const Judged& name : judged) {
    const double x = std::min<double>(name.margin, kMostMargin) / kUnit;
    const double p = curve.chance(x);
    const double miss = (name.right ? 1 : 0) - p;
    g0 += miss;
    g1 += miss * x;
    h00 += p * (1 - p);
    h01 += p * (1 - p) * x;
    h11 += p * (1 - p) * x * x;
  }
  const double determinant = h00 * h11 - h01 * h01;
  curve.at_zero += (h11 * g0 - h01 * g1) / determinant;
  curve.slope += (h00 * g1 - h01 * g0) / determinant;
}

}  // namespace

std::vector<std::int16_t> calibrated_margins(std::span<const Judged> judged) {
  Curve curve;
  for (int step = 0; step < kSteps; ++step) improve(curve, judged);
  std::vector<std::int16_t> margins(101, 0);
  const double most = curve.chance(kMostMargin / kUnit);
  for (int per_cent = 1; per_cent <= 100; ++per_cent) {
    const double share = per_cent / 100.0;
    const double margin =
        share < most ? (std::log(share / (1 - share)) - curve.at_zero) / curve.slope * kUnit : 32767;
    margins[static_cast<std::size_t>(per_cent)] =
        static_cast<std::int16_t>(std::clamp(std::ceil(margin), -32768.0, 32767.0));
  }
  return margins;
}

}  // namespace presslight::trainer
