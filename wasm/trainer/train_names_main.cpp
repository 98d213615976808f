// presslight-train: makes wasm/data/presslight.model from the data folder, the same bytes every time.
//
//   presslight-train DATA MODEL             measures, calibrates, learns from all that is allowed, writes
//   MODEL presslight-train DATA MODEL --measure   measures and writes the model of the training files alone
#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "trainer/calibration.h"
#include "trainer/chains.h"
#include "trainer/clusters.h"
#include "trainer/corpus.h"
#include "trainer/measuring.h"
#include "trainer/model_file.h"
#include "trainer/random_field.h"

namespace presslight::trainer {
namespace {

struct Options {
  std::filesystem::path data;
  std::string model;
  bool measures = false;
  double share = 1;  // of the training documents, for the learning curve
  ClusterOptions clusters;
  ChainOptions chains;
  LearningOptions learning;
  PackingOptions packing;
};

using Documents = std::vector<std::vector<GoldDocument>>;

Model opened(const std::string& bytes) {
  Result<Model> model = Model::open(bytes);
  if (!model.ok()) throw std::runtime_error(model.error().message);
  return std::move(model).value();
}

ModelParts learn_from(const std::vector<TrainingDocument>& documents, const Options& options) {
  ModelParts parts;
  if (options.clusters.count > 0) parts.clusters = make_clusters(documents, options.clusters);
  const Model clusters = opened(pack(parts, options.packing));
  Chains chains = make_chains(documents, &clusters, options.chains);
  parts.weights = learn(chains, options.learning);
  parts.hashes = std::move(chains.hashes);
  return parts;
}

/// Appends the documents of `files` but those whose number leaves `held_out` when divided by kFolds.
constexpr std::size_t kFolds = 4;
void append(const Documents& files, const std::vector<CorpusFile>& names, std::size_t held_out, double share,
            std::vector<TrainingDocument>& out) {
  for (std::size_t file = 0; file < files.size(); ++file) {
    for (std::size_t i = 0; i < files[file].size(); ++i)
      if (i % kFolds != held_out && static_cast<double>(i * 37 % 100) < share * 100)
        out.push_back({&files[file][i], names[file].weight});
  }
}

void print(const std::string& name, const Measured& measured) {
  const Score& organisations = measured.scores[1];
  std::printf("%-26s organisations P %5.1f R %5.1f F1 %5.1f   persons %5.1f   places %5.1f\n", name.c_str(),
              organisations.precision(), organisations.recall(), organisations.f1(), measured.scores[0].f1(),
              measured.scores[2].f1());
}

void print_reliability(const std::vector<Judged>& judged) {
  std::printf("confidence   names   right\n");
  for (std::uint32_t low = 0; low < 100; low += 10) {
    std::uint32_t count = 0;
    std::uint32_t right = 0;
    for (const Judged& name : judged) {
      if (name.confidence < low || name.confidence >= low + 10) continue;
      ++count;
      right += name.right ? 1 : 0;
    }
    if (count > 0) std::printf("%3u to %3u %8u %6.1f%%\n", low, low + 9, count, 100.0 * right / count);
  }
}

class Training {
 public:
  explicit Training(Options options) : options_(std::move(options)) {
    newsroom_ = read_gold(options_.data / "newsroom/dev.jsonl");
    for (const CorpusFile& file : training_files())
      training_.push_back(read_training(options_.data, file, newsroom_));
    for (const CorpusFile& file : final_files())
      final_.push_back(read_training(options_.data, file, newsroom_));
    crossed_.push_back(read_training(options_.data, kCrossed, newsroom_));
  }

  void run() {
    const std::vector<std::int16_t> margins = measure_all();
    if (options_.measures) return;
    std::vector<TrainingDocument> documents;
    append(training_, training_files(), kFolds, 1, documents);
    append(final_, final_files(), kFolds, 1, documents);
    ModelParts parts = learn_from(documents, options_);
    parts.margins = margins;
    write(pack(parts, options_.packing));
  }

 private:
  static constexpr CorpusFile kCrossed{"uner-ewt-dev", 1};

  /// Learns from the training files, and from three quarters of the crossed file, four times; the first of
  /// these models is measured on the other sets and gives the margins.
  std::vector<std::int16_t> measure_all() {
    Measured crossed;
    std::vector<std::int16_t> margins;
    for (std::size_t fold = 0; fold < (options_.measures ? kFolds : 1); ++fold) {
      std::vector<TrainingDocument> documents;
      append(training_, training_files(), kFolds, options_.share, documents);
      append(crossed_, {kCrossed}, fold, 1, documents);
      ModelParts parts = learn_from(documents, options_);
      const Model model = opened(pack(parts, options_.packing));
      std::vector<const GoldDocument*> held_out;
      for (std::size_t i = fold; i < crossed_[0].size(); i += kFolds) held_out.push_back(&crossed_[0][i]);
      measure(held_out, model, crossed);
      if (fold > 0) continue;
      parts.margins = calibrated_margins(measure_sets(model, true));
      margins = parts.margins;
      const std::string bytes = pack(parts, options_.packing);
      if (options_.measures) write(bytes);
      std::vector<Judged> judged = measure_sets(opened(bytes), false);
      print_reliability(judged);
    }
    print("uner-ewt-dev, crossed", crossed);
    return margins;
  }

  /// Prints the score on each measuring set; returns the organisations found on those that may be learnt from
  /// later (for the margins) or on those that never are (to see whether the margins hold).
  std::vector<Judged> measure_sets(const Model& model, bool learnable) const {
    std::vector<Judged> all;
    for (const MeasuringFile& file : measuring_files()) {
      if (file.learnable != learnable) continue;
      const std::vector<GoldDocument> documents =
          read_gold(options_.data / (std::string(file.name) + ".jsonl"));
      std::vector<const GoldDocument*> pointers;
      pointers.reserve(documents.size());
      for (const GoldDocument& document : documents) pointers.push_back(&document);
      Measured measured;
      measure(pointers, model, measured);
      print(file.name, measured);
      all.insert(all.end(), measured.organisations.begin(), measured.organisations.end());
    }
    return all;
  }

  void write(const std::string& bytes) const {
    std::ofstream out(options_.model, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out) throw std::runtime_error("cannot write " + options_.model);
    std::printf("%s: %zu bytes\n", options_.model.c_str(), bytes.size());
  }

  Options options_;
  std::vector<GoldDocument> newsroom_;
  Documents training_;
  Documents final_;
  Documents crossed_;
};

void declare(CLI::App& app, Options& options) {
  app.add_option("DATA", options.data, "the data folder")->required();
  app.add_option("MODEL", options.model, "the file to write")->required();
  app.add_flag("--measure", options.measures,
               "learn from the training files alone and measure, uner-ewt crossed");
  app.add_option("--share", options.share, "of the training documents to learn from");
  app.add_option("--clusters", options.clusters.count, "number of word clusters; 0 for none");
  app.add_flag("!--no-listed", options.chains.allows_listed,
               "take a listed body that is not annotated for none");
  app.add_option("--penalty", options.learning.penalty, "L1, a step: more of it, fewer weights");
  app.add_option("--dropout", options.learning.dropout, "share of features left out at each visit");
  app.add_option("--epochs", options.learning.epochs);
  app.add_option("--rate", options.learning.rate);
  app.add_option("--lead", options.packing.organisation_lead);
}

int run_trainer(int argc, char** argv) {
  Options options;
  CLI::App app{"Learns to tell names."};
  declare(app, options);
  CLI11_PARSE(app, argc, argv);
  try {
    Training(options).run();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "presslight-train: %s\n", error.what());
    return 1;
  }
  return 0;
}

}  // namespace
}  // namespace presslight::trainer

int main(int argc, char** argv) {
  return presslight::trainer::run_trainer(argc, argv);
}
