// Fits the weights of the pronoun ranker.   presslight-train-pronouns EXAMPLES WEIGHTS.cpp
//
// EXAMPLES is what scripts/speaker-examples.js writes: articles, and the pronouns whose person is known by a
// last name. Mentions, candidates and features are those of the library. What a pronoun without gold means is
// left to the weights of the round before, as it will be when they are used.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "data/embedded_model.h"
#include "presslight/document/roles.h"
#include "presslight/entities/people/people_mentions.h"
#include "presslight/entities/people/pronouns.h"
#include "presslight/names/names.h"
#include "presslight/quotes/quotes.h"
#include "trainer/ranker.h"
#include "trainer/speaker_examples.h"

namespace presslight {
namespace {

constexpr int kRoundsOfReading = 3;

struct Article {
  Document document;
  std::map<std::uint32_t, std::string> last_names;  // by the byte that the pronoun starts at
  std::vector<Name> names;
  std::vector<PersonChain> chains;
  std::vector<PersonMention> mentions;
  std::vector<PersonalPronoun> pronouns;
};

void read_people(Article& article, const Model& model) {
  article.names = find_names(article.document, &model);
  const std::vector<Quote> quotes =
      find_quotes(article.document, find_roles(article.document), article.names);
  article.chains = chain_people(article.document, article.names);
  article.mentions = person_mentions(article.document, article.names, article.chains, quotes);
  article.pronouns = personal_pronouns(article.document, quotes);
}

bool is_named(const Article& article, std::uint32_t person, const std::string& last_name) {
  const Name& fullest = article.names[article.chains[person].fullest];
  return article.document.word(fullest.end_token - 1) == last_name;
}

std::optional<std::uint32_t> best_by(const std::vector<PronounCandidate>& candidates,
                                     const Weights& weights) {
  std::optional<std::uint32_t> best;
  double most = 0;
  for (const PronounCandidate& candidate : candidates) {
    double score = 0;
    for (const std::uint16_t feature : candidate.features) score += weights[feature];
    if (!best || score > most) most = score, best = candidate.person;
  }
  return best;
}

struct Coverage {
  int pronouns = 0;
  int reachable = 0;
};

void append_examples(const Article& article, int fold, const Weights& weights, std::vector<Example>& examples,
                     Coverage& coverage) {
  std::vector<Gender> genders;
  for (const PersonChain& chain : article.chains) genders.push_back(chain.gender);
  PronounReader reader(article.mentions, genders, genders.size());
  for (const PersonalPronoun& pronoun : article.pronouns) {
    const std::vector<PronounCandidate> candidates = reader.candidates(pronoun);
    std::optional<std::uint32_t> meant = best_by(candidates, weights);
    const auto gold = article.last_names.find(pronoun.span.start);
    if (gold != article.last_names.end()) {
      Example example{fold, {}, {}, {}, {}};
      bool is_reachable = false;
      for (const PronounCandidate& candidate : candidates) {
        const bool is_right = is_named(article, candidate.person, gold->second);
        example.features.push_back(candidate.features);
        example.right.push_back(is_right);
        example.meaning.push_back(candidate.person);
        example.kind.push_back(0);
        if (is_right && !is_reachable) meant = candidate.person;
        is_reachable = is_reachable || is_right;
      }
      ++coverage.pronouns;
      coverage.reachable += is_reachable ? 1 : 0;
      if (is_reachable) examples.push_back(std::move(example));
    }
    if (meant) reader.understand(pronoun, *meant);
  }
}

int learn(int count, char** arguments) {
  if (count != 3) return std::cerr << "usage: presslight-train-pronouns EXAMPLES WEIGHTS.cpp\n", 2;
  std::ifstream in(arguments[1], std::ios::binary);
  const Result<Model> model = Model::open(embedded_model());
  std::vector<Article> articles;
  for (GoldArticle& gold : read_gold_articles(in)) {
    articles.push_back({Document::cut(std::move(gold.text)), std::move(gold.last_names), {}, {}, {}, {}});
    read_people(articles.back(), model.value());
  }
  Weights weights(kPronounFeatures, 0);
  std::vector<Example> examples;
  Coverage coverage;
  for (int round = 0; round < kRoundsOfReading; ++round) {
    examples.clear();
    coverage = {};
    for (std::size_t i = 0; i < articles.size(); ++i)
      append_examples(articles[i], static_cast<int>(i % kFolds), weights, examples, coverage);
    weights = fit(examples, kPronounFeatures, -1);
  }
  const double reached = 1.0 * coverage.reachable / std::max(coverage.pronouns, 1);
  std::ostringstream note;
  note.precision(1);
  note << std::fixed << "// Written by scripts/train-speakers; not edited by hand. PolNeAR train, "
       << coverage.pronouns << " pronouns:\n// " << share_right_left_out(examples, kPronounFeatures) * reached
       << " % right on folds left out, " << share_right(examples, weights, -1) * reached
       << " % on all; the person of " << 100 * (1 - reached) << " % is no candidate.\n";
  std::cerr << note.str();
  print_confidence(examples, kPronounFeatures);
  write_table(as_integers(weights),
              {"pronoun_weight", "presslight/entities/people/pronoun_weights.h", "kPronounFeatures",
               "presslight/entities/people/pronouns.h"},
              note.str(), arguments[2]);
  return 0;
}

}  // namespace
}  // namespace presslight

int main(int count, char** arguments) {
  return presslight::learn(count, arguments);
}
