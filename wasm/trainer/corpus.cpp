#include "trainer/corpus.h"

#include <algorithm>

namespace presslight::trainer {
namespace {

/// GUM's texts are of many licences: non-commercial ones and those not stated stay out.
bool is_open(const GoldDocument& gold) {
  return gold.licence.find("NC") == std::string::npos && gold.licence.find("not stated") == std::string::npos;
}

/// Has the text a stretch in common with one of `others`? Tried at a few places.
bool stands_in(const GoldDocument& gold, const std::vector<GoldDocument>& others) {
  constexpr std::size_t kStretch = 60;
  const std::string_view text = gold.document.text();
  for (std::size_t at = 100; at + kStretch < text.size(); at += 400)
    for (const GoldDocument& other : others)
      if (other.document.text().find(text.substr(at, kStretch)) != std::string_view::npos) return true;
  return false;
}

}  // namespace

const std::vector<CorpusFile>& training_files() {
  static const std::vector<CorpusFile> files{{"re3d-train", 1},
                                             {"gum-train", 1},
                                             {"wikigold-train", 1},
                                             {"crossner-politics-train", 1},
                                             {"crossner-other-train", 0.5F},
                                             {"wnut17-train", 0.5F},
                                             {"btc-train", 0.5F}};
  return files;
}

const std::vector<CorpusFile>& final_files() {
  static const std::vector<CorpusFile> files{{"re3d-dev", 1},
                                             {"gum-dev", 1},
                                             {"wikigold-dev", 1},
                                             {"uner-ewt-dev", 1},
                                             {"crossner-politics-dev", 1},
                                             {"wnut17-dev", 0.5F},
                                             {"btc-dev", 0.5F}};
  return files;
}

const std::vector<MeasuringFile>& measuring_files() {
  static const std::vector<MeasuringFile> files{
      {"org/re3d-dev", true},      {"org/crossner-politics-dev", true},
      {"org/gum-dev", true},       {"org/wikigold-dev", true},
      {"org/wnut17-dev", true},    {"newsroom/dev", false},
      {"org/conll2003-dev", false}};
  return files;
}

std::vector<GoldDocument> read_training(const std::filesystem::path& data, const CorpusFile& file,
                                        const std::vector<GoldDocument>& newsroom) {
  std::vector<GoldDocument> documents = read_gold(data / "org" / (std::string(file.name) + ".jsonl"));
  std::erase_if(documents,
                [&](const GoldDocument& gold) { return !is_open(gold) || stands_in(gold, newsroom); });
  return documents;
}

}  // namespace presslight::trainer
