#include "trainer/ranker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <numeric>

namespace presslight {
namespace {

constexpr int kRounds = 12;
constexpr double kRate = 0.15;
constexpr double kPull = 1e-2;       // L2, a step
constexpr double kWeightScale = 20;  // weights are written as integers, this many to one

double score(const std::vector<std::uint16_t>& features, const Weights& weights) {
  return std::accumulate(features.begin(), features.end(), 0.0,
                         [&](double sum, std::uint16_t f) { return sum + weights[f]; });
}

/// Probabilities of the candidates, and their sum over the right ones.
double softmax(const Example& example, const Weights& weights, std::vector<double>& p) {
  p.clear();
  for (const auto& features : example.features) p.push_back(score(features, weights));
  const double most = *std::max_element(p.begin(), p.end());
  double sum = 0;
  for (double& each : p) sum += each = std::exp(each - most);
  double right = 0;
  for (std::size_t i = 0; i < p.size(); ++i) right += example.right[i] ? p[i] /= sum : (p[i] /= sum, 0.0);
  return std::max(right, 1e-9);
}

bool is_answered_right(const Example& example, const Weights& weights) {
  std::vector<double> scores;
  for (const auto& features : example.features) scores.push_back(score(features, weights));
  return example
      .right[static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin())];
}

constexpr std::array<int, 9> kMargins{10, 20, 30, 40, 60, 80, 120, 160, 220};

std::pair<std::size_t, double> best_with_margin(const Example& example, const Weights& weights) {
  std::vector<double> scores;
  for (const auto& features : example.features) scores.push_back(score(features, weights));
  const auto best = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
  double rival = scores[best] - 100;
  for (std::size_t i = 0; i < scores.size(); ++i)
    if (example.meaning[i] != example.meaning[best]) rival = std::max(rival, scores[i]);
  return {best, scores[best] - rival};
}

}  // namespace

Weights fit(const std::vector<Example>& examples, std::size_t features, int left_out) {
  Weights weights(features, 0);
  Weights squares(features, 1e-3);
  std::vector<double> p;
  for (int round = 0; round < kRounds; ++round) {
    for (std::size_t n = 0; n < examples.size(); ++n) {
      const Example& example =
          examples[(n * 7919 + static_cast<std::size_t>(round) * 104729) % examples.size()];
      if (example.fold == left_out) continue;
      const double right = softmax(example, weights, p);
      for (std::size_t i = 0; i < p.size(); ++i) {
        const double gradient = p[i] - (example.right[i] ? p[i] / right : 0);
        if (std::abs(gradient) < 1e-4) continue;
        for (const std::uint16_t f : example.features[i]) {
          const double g = gradient + kPull * weights[f];
          squares[f] += g * g;
          weights[f] -= kRate * g / std::sqrt(squares[f]);
        }
      }
    }
  }
  return weights;
}

double share_right(const std::vector<Example>& examples, const Weights& weights, int fold) {
  int right = 0;
  int all = 0;
  for (const Example& example : examples) {
    if (fold >= 0 && example.fold != fold) continue;
    ++all;
    right += is_answered_right(example, weights) ? 1 : 0;
  }
  return 100.0 * right / std::max(all, 1);
}

double share_right_left_out(const std::vector<Example>& examples, std::size_t features) {
  double sum = 0;
  for (int fold = 0; fold < kFolds; ++fold) sum += share_right(examples, fit(examples, features, fold), fold);
  return sum / kFolds;
}

void print_confidence(const std::vector<Example>& examples, std::size_t features) {
  std::map<std::pair<int, std::size_t>, std::pair<int, int>> bins;  // right and all, by kind and bin
  for (int fold = 0; fold < kFolds; ++fold) {
    const Weights weights = fit(examples, features, fold);
    for (const Example& example : examples) {
      if (example.fold != fold) continue;
      const auto [best, margin] = best_with_margin(example, weights);
      const auto bin =
          std::upper_bound(kMargins.begin(), kMargins.end(), margin * kWeightScale) - kMargins.begin();
      auto& [right, all] = bins[{example.kind[best], static_cast<std::size_t>(bin)}];
      right += example.right[best] ? 1 : 0;
      ++all;
    }
  }
  for (const auto& [key, counts] : bins) {
    std::cerr << "evidence " << key.first << ", margin below "
              << (key.second < kMargins.size() ? std::to_string(kMargins[key.second]) : "any") << ": "
              << counts.first << " of " << counts.second << " right, " << 100 * counts.first / counts.second
              << " %\n";
  }
}

std::vector<long> as_integers(const Weights& weights) {
  std::vector<long> integers;
  for (const double weight : weights) integers.push_back(std::lround(weight * kWeightScale));
  return integers;
}

void write_table(const std::vector<long>& weights, const TableNames& names, const std::string& note,
                 const std::string& path) {
  std::ofstream out(path);
  out << "#include \"" << names.header << "\"\n\n#include <array>\n\n#include \"" << names.size_header
      << "\"\n\nnamespace presslight {\nnamespace {\n\n"
      << note << "constexpr std::array<std::int16_t, " << names.size << "> kWeights{\n    ";
  for (std::size_t i = 0; i < weights.size(); ++i)
    out << weights[i] << (i + 1 < weights.size() ? ", " : "};\n\n");
  out << "}  // namespace\n\nstd::int32_t " << names.function
      << "(std::uint16_t feature) {\n  return kWeights[feature];\n}\n\n}  // namespace presslight\n";
}

}  // namespace presslight
