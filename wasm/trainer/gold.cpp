#include "trainer/gold.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "presslight/text/utf16.h"

namespace presslight::trainer {
namespace {

constexpr std::array<const char*, kTaggedKinds> kKeys{"persons", "organisations", "places"};

/// Where each token starts and ends in UTF-16 units.
struct TokenUnits {
  std::vector<std::uint32_t> starts;
  std::vector<std::uint32_t> ends;
};

TokenUnits token_units(const Document& document) {
  const Utf16Offsets offsets(document.text());
  TokenUnits units;
  for (const Token& token : document.tokens()) {
    units.starts.push_back(offsets.units_before(token.span.start));
    units.ends.push_back(offsets.units_before(token.span.end));
  }
  return units;
}

/// The tokens that the span [start, end) touches.
GoldName name_at(const TokenUnits& units, std::uint32_t start, std::uint32_t end, std::uint32_t kind) {
  const auto first = std::upper_bound(units.ends.begin(), units.ends.end(), start) - units.ends.begin();
  const auto past = std::lower_bound(units.starts.begin(), units.starts.end(), end) - units.starts.begin();
  return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(past), kind, false};
}

bool is_usable(const Document& document, const GoldName& name) {
  return name.first_token < name.end_token &&
         document.tokens()[name.first_token].sentence == document.tokens()[name.end_token - 1].sentence;
}

/// No two names overlap: of those that do the longer one stays.
void drop_overlaps(std::vector<GoldName>& names) {
  std::stable_sort(names.begin(), names.end(), [](const GoldName& a, const GoldName& b) {
    return a.first_token != b.first_token ? a.first_token < b.first_token : a.end_token > b.end_token;
  });
  std::uint32_t end = 0;
  std::erase_if(names, [&](const GoldName& name) {
    if (name.first_token < end) return true;
    end = name.end_token;
    return false;
  });
}

GoldDocument read_document(const nlohmann::json& line) {
  GoldDocument gold;
  gold.id = line.at("id");
  gold.licence = line.value("licence", "");
  gold.document = Document::cut(line.at("text"));
  const TokenUnits units = token_units(gold.document);
  for (std::uint32_t kind = 0; kind < kTaggedKinds; ++kind) {
    gold.annotated[kind] = line.contains(kKeys[kind]);
    if (!gold.annotated[kind]) continue;
    for (const nlohmann::json& span : line.at(kKeys[kind])) {
      GoldName name = name_at(units, span.at("start"), span.at("end"), kind);
      name.optional = span.value("optional", false);
      if (is_usable(gold.document, name)) gold.names.push_back(name);
    }
  }
  drop_overlaps(gold.names);
  return gold;
}

}  // namespace

std::vector<GoldDocument> read_gold(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error("cannot read " + file.string());
  std::vector<GoldDocument> documents;
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    documents.push_back(read_document(nlohmann::json::parse(line)));
    documents.back().file = file.stem().string();
  }
  return documents;
}

}  // namespace presslight::trainer
