#include "trainer/model_file.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "presslight/model/checksum.h"
#include "presslight/names/tagger/labels.h"

namespace presslight::trainer {
namespace {

using Sections = std::vector<std::pair<std::string, std::string>>;

void put_byte(std::string& out, std::uint32_t value) {
  out += static_cast<char>(static_cast<unsigned char>(value));
}

void put_short(std::string& out, std::uint32_t value) {
  put_byte(out, value);
  put_byte(out, value >> 8);
}

void put_number(std::string& out, std::uint32_t value) {
  put_short(out, value);
  put_short(out, value >> 16);
}

void put_gap(std::string& out, std::uint32_t gap) {
  for (; gap >= 0x80; gap >>= 7) put_byte(out, (gap & 0x7F) | 0x80);
  put_byte(out, gap);
}

std::int32_t stepped(float weight, float scale, std::int32_t most) {
  return std::clamp(static_cast<std::int32_t>(std::lround(weight * scale)), -most, most);
}

void put_features(const ModelParts& parts, const PackingOptions& options, Sections& sections) {
  std::string rows;
  std::string masks;
  std::string values;
  std::uint32_t count = 0;
  std::uint32_t next = 0;
  for (std::size_t i = 0; i < parts.hashes.size(); ++i) {
    const std::uint32_t hash = parts.hashes[i] & kHashMask;
    if (hash < next) continue;  // of two features of one hash the first stays
    std::uint32_t mask = 0;
    for (std::uint32_t label = 0; label < kLabels; ++label) {
      const float weight = parts.weights.features[i][label];
      const std::int32_t value = std::fabs(weight) < options.least ? 0 : stepped(weight, options.scale, 127);
      if (value == 0) continue;
      mask |= 1u << label;
      put_byte(values, static_cast<std::uint32_t>(value));
    }
    if (mask == 0) continue;
    put_short(masks, mask);
    put_gap(rows, hash - next);
    next = hash + 1;
    ++count;
  }
  std::string head;
  put_number(head, count);
  sections.emplace_back("ROWS", head + rows);
  sections.emplace_back("MASK", masks);
  sections.emplace_back("VALU", values);
}

float lead(std::uint32_t label, const PackingOptions& options) {
  if (label == kOutside || continues(label)) return 0;
  return kind_of(label) == static_cast<std::uint32_t>(NameKind::organisation) ? options.organisation_lead
                                                                              : options.other_lead;
}

void put_transitions(const ModelParts& parts, const PackingOptions& options, Sections& sections) {
  std::string out;
  for (const auto& row : parts.weights.transitions)
    for (std::uint32_t to = 0; to < kLabels; ++to)
      put_short(out, static_cast<std::uint32_t>(stepped(row[to] + lead(to, options), options.scale, 32000)));
  sections.emplace_back("TRAN", out);
}

void put_clusters(const ModelParts& parts, Sections& sections) {
  std::string out;
  put_number(out, static_cast<std::uint32_t>(parts.clusters.size()));
  for (const WordCluster& word : parts.clusters) put_byte(out, word.cluster);
  std::uint32_t next = 0;
  for (const WordCluster& word : parts.clusters) {
    put_gap(out, word.hash - next);
    next = word.hash + 1;
  }
  sections.emplace_back("CLUS", out);
}

std::string joined(const Sections& sections) {
  std::string table;
  std::string body;
  put_number(table, static_cast<std::uint32_t>(sections.size()));
  const std::size_t start = 20 + sections.size() * 12;
  for (const auto& [name, bytes] : sections) {
    table += name;
    put_number(table, static_cast<std::uint32_t>(start + body.size()));
    put_number(table, static_cast<std::uint32_t>(bytes.size()));
    body += bytes;
  }
  const std::string checked = table + body;
  std::string file = "PLMD";
  put_number(file, Model::kVersion);
  put_number(file, static_cast<std::uint32_t>(16 + checked.size()));
  put_number(file, crc32(checked));
  return file + checked;
}

}  // namespace

std::string pack(const ModelParts& parts, const PackingOptions& options) {
  Sections sections;
  if (!parts.hashes.empty()) {
    put_features(parts, options, sections);
    put_transitions(parts, options, sections);
  }
  if (!parts.clusters.empty()) put_clusters(parts, sections);
  if (!parts.margins.empty()) {
    std::string out;
    for (const std::int16_t margin : parts.margins) put_short(out, static_cast<std::uint16_t>(margin));
    sections.emplace_back("CALI", out);
  }
  return joined(sections);
}

}  // namespace presslight::trainer
