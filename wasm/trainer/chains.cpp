#include "trainer/chains.h"

#include <algorithm>

#include "presslight/names/rules/rules.h"
#include "presslight/names/tagger/features.h"

namespace presslight::trainer {
namespace {

constexpr std::uint16_t kAllLabels = (1u << kLabels) - 1;

constexpr std::uint16_t bits_of_kind(std::uint32_t kind) {
  return static_cast<std::uint16_t>(0xFu << label_of(kind, Place::begin));
}

/// The label bits of each token. A kind that is not annotated may stand anywhere outside the known names.
std::vector<std::uint16_t> allowed_labels(const GoldDocument& gold) {
  std::uint16_t outside = 1u << kOutside;
  for (std::uint32_t kind = 0; kind < kTaggedKinds; ++kind)
    if (!gold.annotated[kind]) outside |= bits_of_kind(kind);
  std::vector<std::uint16_t> allowed(gold.document.tokens().size(), outside);
  for (const GoldName& name : gold.names) {
    for (std::uint32_t i = name.first_token; i < name.end_token; ++i) {
      if (name.optional) {
        allowed[i] = kAllLabels;
        continue;
      }
      const bool first = i == name.first_token;
      const bool last = i + 1 == name.end_token;
      const Place place = first && last ? Place::unit
                          : first       ? Place::begin
                          : last        ? Place::last
                                        : Place::inside;
      allowed[i] = static_cast<std::uint16_t>(1u << label_of(name.kind, place));
    }
  }
  return allowed;
}

/// A name that a candidate's edge cuts cannot be learnt: its candidates become outside.
void drop_cut_names(const GoldDocument& gold, const Features& features, std::vector<std::uint16_t>& allowed) {
  for (const GoldName& name : gold.names) {
    bool whole = true;
    for (std::uint32_t i = name.first_token; i < name.end_token; ++i)
      whole = whole && features.is_candidate(i);
    for (std::uint32_t i = name.first_token; !whole && i < name.end_token; ++i) allowed[i] = 1u << kOutside;
  }
}

/// Some guides leave out bodies that FORMAT.md wants (CrossNER's newspapers): what a list knows and the
/// annotation leaves out teaches nothing.
void allow_listed(std::span<const GazetteerMatch> matches, std::vector<std::uint16_t>& allowed) {
  for (const GazetteerMatch& match : matches) {
    if ((match.lists & kBodyLists) == 0 || match.needs_context || !match.same_case) continue;
    bool outside = true;
    for (std::uint32_t i = match.first_token; i < match.end_token; ++i)
      outside = outside && (allowed[i] & 1u << kOutside) != 0;
    for (std::uint32_t i = match.first_token; outside && i < match.end_token; ++i) allowed[i] = kAllLabels;
  }
}

/// Collects chains with raw hashes; numbers them at the end.
class ChainMaker {
 public:
  ChainMaker(const Model* clusters, const ChainOptions& options) : clusters_(clusters), options_(options) {}

  void add(const TrainingDocument& training) {
    const Document& document = training.gold->document;
    const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document, ListedFor::learners);
    const Features features(document, clusters_, matches, find_names_by_rules(document, matches));
    std::vector<std::uint16_t> allowed = allowed_labels(*training.gold);
    drop_cut_names(*training.gold, features, allowed);
    if (options_.allows_listed) allow_listed(matches, allowed);
    for (const Sentence& sentence : document.sentences()) {
      for (std::uint32_t i = sentence.first_token; i < sentence.end_token;) {
        const std::uint32_t first = i;
        while (i < sentence.end_token && features.is_candidate(i)) ++i;
        if (i > first)
          add_chain(features, allowed, first, i, training.weight);
        else
          ++i;
      }
    }
    note_seen();
  }

  Chains take() {
    std::sort(seen_.begin(), seen_.end(),
              [](std::uint32_t a, std::uint32_t b) { return in_file_order(a, b); });
    for (std::size_t i = 0; i < seen_.size();) {
      std::size_t end = i;
      while (end < seen_.size() && seen_[end] == seen_[i]) ++end;
      if (end - i >= options_.least) chains_.hashes.push_back(seen_[i]);
      i = end;
    }
    number_features();
    return std::move(chains_);
  }

 private:
  static bool in_file_order(std::uint32_t a, std::uint32_t b) {
    return std::pair(a & kHashMask, a) < std::pair(b & kHashMask, b);
  }

  /// Each feature of the document once.
  void note_seen() {
    std::vector<std::uint32_t> all(chains_.features.begin() + static_cast<std::ptrdiff_t>(noted_),
                                   chains_.features.end());
    noted_ = chains_.features.size();
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    seen_.insert(seen_.end(), all.begin(), all.end());
  }

  void add_chain(const Features& features, const std::vector<std::uint16_t>& allowed, std::uint32_t first,
                 std::uint32_t end, float weight) {
    const auto start = static_cast<std::uint32_t>(chains_.allowed.size());
    for (std::uint32_t token = first; token < end; ++token) {
      features.of(token, list_);
      chains_.features.insert(chains_.features.end(), list_.begin(), list_.end());
      chains_.starts.push_back(chains_.features.size());
      chains_.allowed.push_back(allowed[token]);
    }
    chains_.chains.push_back({start, static_cast<std::uint32_t>(chains_.allowed.size()), weight});
  }

  void number_features() {
    std::size_t to = 0;
    std::size_t from = 0;
    for (std::size_t token = 0; token < chains_.allowed.size(); ++token) {
      const std::size_t end = chains_.starts[token + 1];
      for (; from < end; ++from) {
        const auto found = std::lower_bound(chains_.hashes.begin(), chains_.hashes.end(),
                                            chains_.features[from], in_file_order);
        if (found != chains_.hashes.end() && *found == chains_.features[from])
          chains_.features[to++] = static_cast<std::uint32_t>(found - chains_.hashes.begin());
      }
      chains_.starts[token + 1] = to;
    }
    chains_.features.resize(to);
  }

  const Model* clusters_;
  ChainOptions options_;
  FeatureList list_;
  Chains chains_;
  std::vector<std::uint32_t> seen_;
  std::size_t noted_ = 0;
};

}  // namespace

Chains make_chains(std::span<const TrainingDocument> documents, const Model* clusters,
                   const ChainOptions& options) {
  ChainMaker maker(clusters, options);
  for (const TrainingDocument& document : documents) maker.add(document);
  return maker.take();
}

}  // namespace presslight::trainer
