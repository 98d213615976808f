#include "presslight/names/tagger/tagger.h"

#include <algorithm>
#include <array>
#include <limits>

#include "presslight/names/tagger/labels.h"
#include "presslight/names/tagger/lanes.h"
#include "presslight/names/tagger/settled_names.h"

namespace presslight {
namespace {

// Below every real score, and far enough from the end that adding to it does not overflow.
constexpr std::int32_t kImpossible = std::numeric_limits<std::int32_t>::min() / 4;

/// Tags stretches of candidates; keeps its buffers.
class Tagger {
 public:
  Tagger(const Document& document, const Features& features, const Model& model)
      : document_(document), features_(features), model_(model) {
    for (std::uint32_t from = 0; from < kLabels; ++from) {
      for (std::uint32_t to = 0; to < kLabels; ++to) {
        transitions_[from][to] = may_follow(from, to) ? model.transition(from, to) : kImpossible;
        transitions_to_[to][from] = transitions_[from][to];
      }
    }
  }

  /// Appends the names in tokens [first, end), all candidates of one sentence.
  void tag(std::uint32_t first, std::uint32_t end, std::vector<TaggedName>& names) {
    score(first, end);
    walk_forward();
    walk_backward();
    read_names(first, names);
  }

 private:
  void score(std::uint32_t first, std::uint32_t end) {
    emissions_.clear();
    for (std::uint32_t token = first; token < end; ++token) {
      features_.of(token, list_);
      RowSum sum;
      model_.for_each_row(list_, places_, [&](const WeightRow& row) { sum.add(row); });
      emissions_.push_back(sum.scores());
    }
  }

  void walk_forward() {
    before_.resize(emissions_.size());
    Scores best = transitions_[kOutside];
    for (std::size_t i = 0; i < emissions_.size(); ++i) {
      if (i > 0) best = best_of(before_[i - 1], transitions_);
      for (std::size_t to = 0; to < kLanes; ++to) before_[i][to] = best[to] + emissions_[i][to];
    }
  }

  void walk_backward() {
    after_.resize(emissions_.size());
    Scores best = transitions_to_[kOutside];
    for (std::size_t i = emissions_.size(); i-- > 0;) {
      after_[i] = best;
      for (std::size_t from = 0; from < kLanes; ++from) best[from] += emissions_[i][from];
      best = best_of(best, transitions_to_);
    }
  }

  /// The best way to each label on the other side of `moves`, by the scores of the labels on this side.
  static Scores best_of(const Scores& scores, const std::array<Scores, kLabels>& moves) {
    BestScores best(kImpossible);
    for (std::uint32_t label = 0; label < kLabels; ++label) best.take(scores[label], moves[label]);
    return best.scores();
  }

  /// The label of the best sequence at `at`, of those that may follow `from`.
  std::uint32_t best_label(std::size_t at, std::uint32_t from) const {
    std::uint32_t best = kOutside;
    std::int32_t best_score = std::numeric_limits<std::int32_t>::min();
    for (std::uint32_t label = 0; label < kLabels; ++label) {
      const std::int32_t score = transitions_[from][label] + emissions_[at][label] + after_[at][label];
      if (score <= best_score) continue;
      best = label;
      best_score = score;
    }
    return best;
  }

  /// By how much the best sequence leads the best one with another label here.
  std::int32_t lead(std::size_t at, std::uint32_t label) const {
    std::int32_t other = kImpossible;
    for (std::uint32_t i = 0; i < kLabels; ++i)
      if (i != label) other = std::max(other, before_[at][i] + after_[at][i]);
    return before_[at][label] + after_[at][label] - other;
  }

  void read_names(std::uint32_t first, std::vector<TaggedName>& names) {
    std::uint32_t label = kOutside;
    TaggedName open;
    for (std::size_t i = 0; i < emissions_.size(); ++i) {
      label = best_label(i, label);
      if (label == kOutside) continue;
      const std::uint32_t token = first + static_cast<std::uint32_t>(i);
      if (!continues(label))
        open = {{{}, token, token, static_cast<NameKind>(kind_of(label))}, lead(i, label)};
      open.margin = std::min(open.margin, lead(i, label));
      if (is_open(label)) continue;
      open.name.end_token = token + 1;
      open.name.span = document_.span_of(open.name.first_token, open.name.end_token);
      open.name.confidence = model_.per_cent(open.margin);
      names.push_back(open);
    }
  }

  const Document& document_;
  const Features& features_;
  const Model& model_;
  std::array<Scores, kLabels> transitions_{};     // from, to
  std::array<Scores, kLabels> transitions_to_{};  // to, from
  FeatureList list_;
  std::vector<std::uint32_t> places_;
  std::vector<Scores> emissions_;
  std::vector<Scores> before_;  // best score of what ends here, with this token
  std::vector<Scores> after_;   // best score of what comes after
};

}  // namespace

std::vector<TaggedName> tag_names(const Document& document, const Features& features, const Model& model) {
  std::vector<TaggedName> names;
  Tagger tagger(document, features, model);
  for (const Sentence& sentence : document.sentences()) {
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token;) {
      const std::uint32_t first = i;
      while (i < sentence.end_token && features.is_candidate(i)) ++i;
      if (i > first)
        tagger.tag(first, i, names);
      else
        ++i;
    }
  }
  settle_names(document, features, model, names);
  return names;
}

}  // namespace presslight
