#include "trainer/clusters.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "presslight/text/hashing.h"
#include "presslight/text/words.h"

namespace presslight::trainer {
namespace {

constexpr std::size_t kAxes = 96;
constexpr std::uint32_t kRare = 0xFFFFFFFFU;  // a word with no number
using Vector = std::array<float, kAxes>;

struct Vocabulary {
  std::vector<std::uint32_t> hashes;  // most frequent first
  std::vector<std::uint32_t> counts;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> numbers;  // hash, place in hashes; ascending

  std::uint32_t number(std::uint32_t hash) const {
    const auto found = std::lower_bound(numbers.begin(), numbers.end(), std::pair(hash, 0U));
    return found != numbers.end() && found->first == hash ? found->second : kRare;
  }
};

/// The hashes of a document's words in lower case, by sentence; digits are all one word.
std::vector<std::vector<std::uint32_t>> sentences_of(const Document& document) {
  std::vector<std::vector<std::uint32_t>> sentences;
  for (const Sentence& sentence : document.sentences()) {
    sentences.emplace_back();
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const LowerWord lower(document.word(i));
      const bool is_number = document.tokens()[i].kind == TokenKind::number;
      sentences.back().push_back(is_number ? 0U : hash_of(lower.view()) & kHashMask);
    }
  }
  return sentences;
}

Vocabulary count_words(const std::vector<std::vector<std::uint32_t>>& sentences, std::uint32_t least) {
  std::vector<std::uint32_t> all;
  for (const auto& sentence : sentences) all.insert(all.end(), sentence.begin(), sentence.end());
  std::sort(all.begin(), all.end());
  std::vector<std::pair<std::uint32_t, std::uint32_t>> counted;  // count, hash
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i;
    while (end < all.size() && all[end] == all[i]) ++end;
    if (end - i >= least) counted.emplace_back(static_cast<std::uint32_t>(end - i), all[i]);
    i = end;
  }
  std::stable_sort(counted.begin(), counted.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  Vocabulary words;
  for (const auto& [count, hash] : counted) {
    words.numbers.emplace_back(hash, static_cast<std::uint32_t>(words.hashes.size()));
    words.hashes.push_back(hash);
    words.counts.push_back(count);
  }
  std::sort(words.numbers.begin(), words.numbers.end());
  return words;
}

/// A pair (word, place and number of a word beside it), once for each time.
std::vector<std::uint64_t> pairs_of(const std::vector<std::vector<std::uint32_t>>& sentences,
                                    const Vocabulary& words, std::uint32_t contexts) {
  std::vector<std::uint64_t> pairs;
  for (const auto& sentence : sentences) {
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      const std::uint32_t word = words.number(sentence[i]);
      if (word == kRare) continue;
      for (int offset = -2; offset <= 2; ++offset) {
        const std::size_t at = i + static_cast<std::size_t>(offset);  // wraps below 0, past the end
        if (offset == 0) continue;
        const std::uint32_t beside = at < sentence.size() ? words.number(sentence[at]) : contexts;
        if (beside > contexts) continue;
        pairs.push_back(std::uint64_t{word} << 32 | std::uint64_t{beside} << 3 |
                        static_cast<std::uint64_t>(offset + 2));
      }
    }
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

void normalise(Vector& vector) {
  float sum = 0;
  for (const float value : vector) sum += value * value;
  const float scale = sum > 0 ? 1 / std::sqrt(sum) : 0;
  for (float& value : vector) value *= scale;
}

/// Adds `weight` along the random signs of a context.
void cast(std::uint32_t context, float weight, Vector& vector) {
  std::uint32_t bits = 0;
  for (std::size_t axis = 0; axis < kAxes; ++axis) {
    if (axis % 32 == 0) bits = mixed(context, static_cast<std::uint32_t>(axis) + 7);
    vector[axis] += (bits >> axis % 32 & 1U) != 0 ? weight : -weight;
  }
}

std::vector<Vector> vectors_of(const std::vector<std::uint64_t>& pairs, const Vocabulary& words) {
  std::vector<std::uint32_t> contexts;
  contexts.reserve(pairs.size());
  for (const std::uint64_t pair : pairs) contexts.push_back(static_cast<std::uint32_t>(pair));
  std::sort(contexts.begin(), contexts.end());
  std::vector<Vector> vectors(words.hashes.size(), Vector{});
  for (std::size_t i = 0; i < pairs.size();) {
    std::size_t end = i;
    while (end < pairs.size() && pairs[end] == pairs[i]) ++end;
    const auto word = static_cast<std::uint32_t>(pairs[i] >> 32);
    const auto context = static_cast<std::uint32_t>(pairs[i]);
    const auto range = std::equal_range(contexts.begin(), contexts.end(), context);
    const double chance = static_cast<double>(range.second - range.first) * words.counts[word] * 4.0 /
                          static_cast<double>(pairs.size());
    const double gain = std::log(static_cast<double>(end - i) / chance);
    if (gain > 0) cast(context, static_cast<float>(gain), vectors[word]);
    i = end;
  }
  for (Vector& vector : vectors) normalise(vector);
  return vectors;
}

std::uint32_t nearest(const Vector& vector, const std::vector<Vector>& centres) {
  std::uint32_t best = 0;
  float best_likeness = -2;
  for (std::uint32_t centre = 0; centre < centres.size(); ++centre) {
    float likeness = 0;
    for (std::size_t axis = 0; axis < kAxes; ++axis) likeness += vector[axis] * centres[centre][axis];
    if (likeness <= best_likeness) continue;
    best = centre;
    best_likeness = likeness;
  }
  return best;
}

/// The cluster of each vector. The first centres are the most frequent words.
std::vector<std::uint32_t> cluster(const std::vector<Vector>& vectors, const ClusterOptions& options) {
  const std::size_t count = std::min<std::size_t>(options.count, vectors.size());
  std::vector<Vector> centres;
  for (std::size_t i = 0; i < count; ++i) centres.push_back(vectors[i * 8 % vectors.size()]);
  std::vector<std::uint32_t> cluster_of(vectors.size());
  for (std::uint32_t round = 0; round < options.rounds; ++round) {
    for (std::size_t i = 0; i < vectors.size(); ++i) cluster_of[i] = nearest(vectors[i], centres);
    std::vector<Vector> sums(count, Vector{});
    for (std::size_t i = 0; i < vectors.size(); ++i)
      for (std::size_t axis = 0; axis < kAxes; ++axis) sums[cluster_of[i]][axis] += vectors[i][axis];
    for (std::size_t i = 0; i < count; ++i) {
      normalise(sums[i]);
      centres[i] = sums[i];
    }
  }
  return cluster_of;
}

}  // namespace

std::vector<WordCluster> make_clusters(std::span<const TrainingDocument> documents,
                                       const ClusterOptions& options) {
  std::vector<std::vector<std::uint32_t>> sentences;
  for (const TrainingDocument& training : documents) {
    std::vector<std::vector<std::uint32_t>> more = sentences_of(training.gold->document);
    std::move(more.begin(), more.end(), std::back_inserter(sentences));
  }
  const Vocabulary words = count_words(sentences, options.least);
  const std::vector<Vector> vectors = vectors_of(pairs_of(sentences, words, options.contexts), words);
  const std::vector<std::uint32_t> cluster_of = cluster(vectors, options);
  std::vector<WordCluster> out;
  for (const auto& [hash, number] : words.numbers)
    if (hash != 0) out.push_back({hash, static_cast<std::uint8_t>(cluster_of[number] + 1)});
  return out;
}

}  // namespace presslight::trainer
