#include "presslight/model/model.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "presslight/model/checksum.h"

namespace presslight {
namespace {

void put(std::string& out, std::uint32_t value, int bytes = 4) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(static_cast<unsigned char>(value >> 8 * i));
}

using Sections = std::vector<std::pair<std::string, std::string>>;

std::string file_of(const Sections& sections, std::uint32_t version = Model::kVersion) {
  std::string body;
  put(body, static_cast<std::uint32_t>(sections.size()));
  std::size_t at = 20 + 12 * sections.size();
  for (const auto& [name, bytes] : sections) {
    body += name;
    put(body, static_cast<std::uint32_t>(at));
    put(body, static_cast<std::uint32_t>(bytes.size()));
    at += bytes.size();
  }
  for (const auto& section : sections) body += section.second;
  std::string file = "PLMD";
  put(file, version);
  put(file, static_cast<std::uint32_t>(body.size() + 16));
  put(file, crc32(body));
  return file + body;
}

/// Two features: hash 5 with weight 7 for label 0; hash 5 + 1 + 300 with -3 for label 1 and 4 for label 12.
Sections sound_sections() {
  std::string rows;
  put(rows, 2);
  rows += std::string("\x05\xAC\x02", 3);
  return {
      {"ROWS", rows}, {"MASK", std::string("\x01\x00\x02\x10", 4)}, {"VALU", std::string("\x07\xFD\x04", 3)}};
}

std::string code_of(const std::string& file) {
  const Result<Model> model = Model::open(file);
  return model.ok() ? "ok" : model.error().code;
}

TEST(Model, GivesTheWeightsOfItsFeatures) {
  const Result<Model> model = Model::open(file_of(sound_sections()));
  ASSERT_TRUE(model.ok());
  EXPECT_TRUE(model.value().has_weights());
  const std::vector<std::uint32_t> features{306, 6, 307, 5};
  std::vector<WeightRow> rows;
  std::vector<std::uint32_t> places{1, 2, 3};
  model.value().for_each_row(features, places, [&](const WeightRow& row) { rows.push_back(row); });
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0][1], -3);
  EXPECT_EQ(rows[0][12], 4);
  EXPECT_EQ(rows[1][0], 7);
}

TEST(Model, KnowsTheClustersOfWords) {
  std::string clusters;
  put(clusters, 2);
  clusters += std::string("\x09\x04\x0A\x00", 4);  // words of hash 10 and 11
  const Result<Model> model = Model::open(file_of({{"CLUS", clusters}}));
  ASSERT_TRUE(model.ok());
  EXPECT_EQ(model.value().cluster(10), 9U);
  EXPECT_EQ(model.value().cluster(11), 4U);
  EXPECT_EQ(model.value().cluster(12), Model::kNoCluster);
  EXPECT_FALSE(model.value().has_weights());
}

TEST(Model, ReadsAMarginAsPerCent) {
  std::string margins;
  for (std::uint32_t i = 0; i <= 100; ++i) put(margins, i == 0 ? 0 : 10 * i, 2);
  const Result<Model> model = Model::open(file_of({{"CALI", margins}}));
  ASSERT_TRUE(model.ok());
  EXPECT_EQ(model.value().per_cent(-5), 0);
  EXPECT_EQ(model.value().per_cent(10), 1);
  EXPECT_EQ(model.value().per_cent(859), 85);
  EXPECT_EQ(model.value().per_cent(100000), 100);
}

TEST(Model, SkipsSectionsThatItDoesNotKnow) {
  Sections sections = sound_sections();
  sections.insert(sections.begin(), {"NEWS", "something of a later version"});
  EXPECT_EQ(code_of(file_of(sections)), "ok");
}

TEST(Model, RefusesAnotherVersion) {
  EXPECT_EQ(code_of(file_of(sound_sections(), Model::kVersion + 1)), "model-version");
}

TEST(Model, RefusesEveryCut) {
  const std::string file = file_of(sound_sections());
  for (std::size_t size = 0; size < file.size(); ++size)
    EXPECT_EQ(code_of(file.substr(0, size)), "model-damaged");
  EXPECT_EQ(code_of(file + "x"), "model-damaged");
}

TEST(Model, NoticesEveryChangedByte) {
  const std::string file = file_of(sound_sections());
  for (std::size_t at = 0; at < file.size(); ++at) {
    std::string changed = file;
    changed[at] = static_cast<char>(changed[at] ^ 0x40);
    EXPECT_NE(code_of(changed), "ok") << at;
  }
}

/// Files with a right checksum whose sections do not fit.
TEST(Model, RefusesSectionsThatDoNotFit) {
  const auto with = [](std::size_t section, const std::string& bytes) {
    Sections sections = sound_sections();
    sections[section].second = bytes;
    return code_of(file_of(sections));
  };
  const std::string rows = sound_sections()[0].second;
  EXPECT_EQ(with(0, rows.substr(0, 3)), "model-damaged");                       // no room for the count
  EXPECT_EQ(with(0, rows.substr(0, 6)), "model-damaged");                       // the last gap is cut
  EXPECT_EQ(with(0, rows + '\x01'), "model-damaged");                           // a gap too many
  EXPECT_EQ(with(0, std::string("\xFF\xFF\xFF\xFF\x05", 5)), "model-damaged");  // more rows than bytes
  EXPECT_EQ(with(1, std::string("\x01\x00", 2)), "model-damaged");              // a mask too few
  EXPECT_EQ(with(1, std::string("\x01\x00\x02\x20", 4)), "model-damaged");      // a label that there is not
  EXPECT_EQ(with(2, std::string("\x07\xFD", 2)), "model-damaged");              // a value too few
  EXPECT_EQ(with(2, std::string("\x07\xFD\x04\x01", 4)), "model-damaged");      // a value too many
  EXPECT_EQ(code_of(file_of({{"TRAN", "xx"}})), "model-damaged");
  EXPECT_EQ(code_of(file_of({{"CALI", "xx"}})), "model-damaged");
  EXPECT_EQ(code_of(file_of({{"CLUS", std::string("\x09\x00\x00\x00\x01", 5)}})), "model-damaged");
}

TEST(Model, RefusesHashesPastTheLast) {
  std::string rows;
  put(rows, 1);
  rows += std::string("\xFF\xFF\xFF\x7F", 4);  // 2^28 - 1
  const Sections sections{{"ROWS", rows}, {"MASK", std::string("\x01\x00", 2)}, {"VALU", "\x07"}};
  EXPECT_EQ(code_of(file_of(sections)), "model-damaged");
}

TEST(Checksum, IsThatOfZip) {
  EXPECT_EQ(crc32("123456789"), 0xCBF43926U);
  EXPECT_EQ(crc32(""), 0U);
}

}  // namespace
}  // namespace presslight
