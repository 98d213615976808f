#include "trainer/random_field.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "presslight/names/tagger/features.h"

namespace presslight::trainer {
namespace {

constexpr std::size_t kWidth = 16;  // labels, padded for vector instructions
using Row = std::array<float, kWidth>;

/// Sums of gradients and of their squares: the weight follows from them and the number of steps.
struct Dual {
  Row gradient{};
  Row squares{};

  Row weights(float rate, float penalty) const {
    Row out;
    for (std::size_t i = 0; i < kWidth; ++i) {
      const float size = std::max(std::fabs(gradient[i]) - penalty, 0.0F);
      out[i] = std::copysign(size, gradient[i]) * rate / (0.1F + std::sqrt(squares[i]));
    }
    return out;
  }
  void add(const Row& step) {
    for (std::size_t i = 0; i < kWidth; ++i) {
      gradient[i] += step[i];
      squares[i] += step[i] * step[i];
    }
  }
};

class Learner {
 public:
  Learner(const Chains& chains, const LearningOptions& options)
      : chains_(chains), options_(options), features_(chains.hashes.size()), order_(chains.chains.size()) {
    std::iota(order_.begin(), order_.end(), 0U);
  }

  Weights run() {
    for (std::uint32_t epoch = 0; epoch < options_.epochs; ++epoch) {
      shuffle();
      for (const std::uint32_t chain : order_) visit(chains_.chains[chain]);
    }
    return weights();
  }

 private:
  std::uint32_t random() {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>(state_ >> 33);
  }

  void shuffle() {
    for (std::size_t i = order_.size(); i > 1; --i) std::swap(order_[i - 1], order_[random() % i]);
  }

  float penalty() const { return options_.penalty * steps_; }

  void visit(const Chain& chain) {
    const std::uint32_t count = chain.end_token - chain.first_token;
    steps_ += 1;
    score(chain);
    for (std::uint32_t from = 0; from < kLabels; ++from) {
      const Row row = transitions_[from].weights(options_.rate, 0);
      for (std::uint32_t to = 0; to < kLabels; ++to)
        moves_[from][to] = may_follow(from, to) ? std::exp(row[to]) : 0;
    }
    expected_.assign(count, Row{});
    moved_ = {};
    expect(chain, true, 1);
    expect(chain, false, -1);
    update(chain);
  }

  void score(const Chain& chain) {
    const float keep = 1 - options_.dropout;
    const auto bound = static_cast<std::uint32_t>(options_.dropout * 2147483648.0F);
    const auto word_bound = static_cast<std::uint32_t>(options_.word_dropout * 2147483648.0F);
    used_.clear();
    used_starts_.assign(1, 0);
    potentials_.clear();
    for (std::uint32_t token = chain.first_token; token < chain.end_token; ++token) {
      Row sum{};
      const bool hides_word = random() < word_bound;
      for (const std::uint32_t feature : chains_.features_of(token)) {
        if (random() < bound || (hides_word && (chains_.hashes[feature] & kOwnWord) != 0)) continue;
        used_.push_back(feature);
        const Row row = features_[feature].weights(options_.rate, penalty());
        for (std::size_t i = 0; i < kWidth; ++i) sum[i] += row[i] / keep;
      }
      used_starts_.push_back(used_.size());
      const float most = *std::max_element(sum.begin(), sum.begin() + kLabels);
      for (std::size_t i = 0; i < kWidth; ++i) sum[i] = std::exp(sum[i] - most);
      potentials_.push_back(sum);
    }
  }

  /// Adds `sign` times the expected labels and moves, of the allowed label sequences alone or of all.
  void expect(const Chain& chain, bool allowed_only, float sign) {
    const std::size_t count = potentials_.size();
    forward_.assign(count, Row{});
    backward_.assign(count, Row{});
    local_ = potentials_;
    for (std::size_t i = 0; allowed_only && i < count; ++i)
      for (std::uint32_t label = 0; label < kLabels; ++label)
        if ((chains_.allowed[chain.first_token + i] >> label & 1u) == 0) local_[i][label] = 0;
    for (std::size_t i = 0; i < count; ++i) {
      for (std::uint32_t to = 0; to < kLabels; ++to) {
        float sum = i == 0 ? moves_[kOutside][to] : 0;
        for (std::uint32_t from = 0; i > 0 && from < kLabels; ++from)
          sum += forward_[i - 1][from] * moves_[from][to];
        forward_[i][to] = sum * local_[i][to];
      }
      normalise(forward_[i]);
    }
    for (std::size_t i = count; i-- > 0;) {
      for (std::uint32_t from = 0; from < kLabels; ++from) {
        float sum = i + 1 == count ? moves_[from][kOutside] : 0;
        for (std::uint32_t to = 0; i + 1 < count && to < kLabels; ++to)
          sum += moves_[from][to] * local_[i + 1][to] * backward_[i + 1][to];
        backward_[i][from] = sum;
      }
      normalise(backward_[i]);
    }
    collect(sign);
  }

  static void normalise(Row& row) {
    float sum = 0;
    for (std::uint32_t i = 0; i < kLabels; ++i) sum += row[i];
    if (sum > 0)
      for (std::uint32_t i = 0; i < kLabels; ++i) row[i] /= sum;
  }

  void collect(float sign) {
    const std::size_t count = potentials_.size();
    for (std::size_t i = 0; i < count; ++i) {
      Row share{};
      for (std::uint32_t label = 0; label < kLabels; ++label)
        share[label] = forward_[i][label] * backward_[i][label];
      normalise(share);
      for (std::uint32_t label = 0; label < kLabels; ++label) expected_[i][label] += sign * share[label];
      if (i == 0)
        for (std::uint32_t to = 0; to < kLabels; ++to) moved_[kOutside][to] += sign * share[to];
      if (i + 1 == count)
        for (std::uint32_t from = 0; from < kLabels; ++from) moved_[from][kOutside] += sign * share[from];
      if (i > 0) collect_moves(i, sign);
    }
  }

  void collect_moves(std::size_t i, float sign) {
    std::array<Row, kLabels> share{};
    float sum = 0;
    for (std::uint32_t from = 0; from < kLabels; ++from) {
      for (std::uint32_t to = 0; to < kLabels; ++to) {
        share[from][to] = forward_[i - 1][from] * moves_[from][to] * local_[i][to] * backward_[i][to];
        sum += share[from][to];
      }
    }
    if (sum <= 0) return;
    for (std::uint32_t from = 0; from < kLabels; ++from)
      for (std::uint32_t to = 0; to < kLabels; ++to) moved_[from][to] += sign * share[from][to] / sum;
  }

  void update(const Chain& chain) {
    for (std::size_t i = 0; i < expected_.size(); ++i) {
      Row step = expected_[i];
      for (float& value : step) value *= chain.weight;
      for (std::size_t at = used_starts_[i]; at < used_starts_[i + 1]; ++at) features_[used_[at]].add(step);
    }
    for (std::uint32_t from = 0; from < kLabels; ++from) {
      Row step{};
      for (std::uint32_t to = 0; to < kLabels; ++to) step[to] = moved_[from][to] * chain.weight;
      transitions_[from].add(step);
    }
  }

  Weights weights() const {
    Weights out;
    out.features.resize(features_.size());
    for (std::size_t i = 0; i < features_.size(); ++i) {
      const Row row = features_[i].weights(options_.rate, penalty());
      std::copy_n(row.begin(), kLabels, out.features[i].begin());
    }
    for (std::uint32_t from = 0; from < kLabels; ++from) {
      const Row row = transitions_[from].weights(options_.rate, 0);
      std::copy_n(row.begin(), kLabels, out.transitions[from].begin());
    }
    return out;
  }

  const Chains& chains_;
  LearningOptions options_;
  std::vector<Dual> features_;
  std::array<Dual, kLabels> transitions_{};
  std::vector<std::uint32_t> order_;
  std::uint64_t state_ = 20140101;
  float steps_ = 0;

  std::vector<std::uint32_t> used_;  // features of the chain that were not left out
  std::vector<std::size_t> used_starts_;
  std::vector<Row> potentials_;  // exp of the scores, by token
  std::vector<Row> local_;
  std::vector<Row> forward_;
  std::vector<Row> backward_;
  std::vector<Row> expected_;
  std::array<std::array<float, kLabels>, kLabels> moves_{};
  std::array<std::array<float, kLabels>, kLabels> moved_{};
};

}  // namespace

Weights learn(const Chains& chains, const LearningOptions& options) {
  return Learner(chains, options).run();
}

}  // namespace presslight::trainer
