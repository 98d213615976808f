// The annotated documents that the tagger learns from.
//
// In:     JSONL files of the gold format: a document with "organisations", "persons", "places" a line.
// Out:    documents cut as the library cuts them, with the names as token ranges.
// Left:   a span that no tokens fit. A kind that a document does not annotate is marked as unknown.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/tagger/labels.h"

namespace presslight::trainer {

struct GoldName {
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  std::uint32_t kind = 0;  // person, organisation, place as in NameKind
  bool optional = false;   // neither wanted nor punished
};

struct GoldDocument {
  std::string id;
  std::string file;
  std::string licence;
  Document document;
  std::vector<GoldName> names;
  std::array<bool, kTaggedKinds> annotated{};
};

/// Throws std::runtime_error if the file cannot be read.
std::vector<GoldDocument> read_gold(const std::filesystem::path& file);

}  // namespace presslight::trainer
