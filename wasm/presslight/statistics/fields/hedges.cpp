#include "presslight/statistics/fields/hedges.h"

#include <algorithm>
#include <array>

namespace presslight {
namespace {

using namespace std::string_view_literals;
using enum Hedge;

struct HedgeWord {
  std::string_view word;
  Hedge hedge;
  std::uint32_t reach;  // tokens between it and the number, at most
};

// Hedging verbs and nouns of news about figures, after Hyland, Hedging in Scientific Research Articles
// (1998), kept to those that say how the number came about.
constexpr std::array<HedgeWord, 37> kHedges{{
    {"average", average, 3},     {"averaged", average, 2},     {"averages", average, 2},
    {"averaging", average, 2},   {"budgeted", projected, 5},   {"estimate", estimated, 4},
    {"estimated", estimated, 6}, {"estimates", estimated, 4},  {"estimating", estimated, 4},
    {"expect", projected, 8},    {"expected", projected, 8},   {"expecting", projected, 8},
    {"expects", projected, 8},   {"forecast", projected, 8},   {"forecasting", projected, 8},
    {"forecasts", projected, 8}, {"likely", projected, 6},     {"margin", margin_of_error, 7},
    {"mean", average, 2},        {"median", average, 4},       {"plan", projected, 6},
    {"planned", projected, 6},   {"plans", projected, 6},      {"predict", projected, 8},
    {"predicted", projected, 8}, {"predicting", projected, 8}, {"predicts", projected, 8},
    {"project", projected, 8},   {"projected", projected, 8},  {"projecting", projected, 8},
    {"projects", projected, 8},  {"record", record, 3},        {"target", projected, 5},
    {"targeted", projected, 5},  {"targets", projected, 5},    {"typical", average, 4},
    {"typically", average, 3},
}};

constexpr std::uint32_t kFarthest = 8;

constexpr std::array<std::string_view, kHedges.size()> words_of_hedges() {
  std::array<std::string_view, kHedges.size()> words;
  for (std::size_t i = 0; i < kHedges.size(); ++i) words[i] = kHedges[i].word;
  return words;
}

constexpr std::array<std::string_view, kHedges.size()> kWords = words_of_hedges();

const HedgeWord* find_hedge(std::string_view word) {
  const auto before = [](const HedgeWord& entry, std::string_view key) {
    return comes_before(entry.word, key);
  };
  const auto* const found = std::lower_bound(kHedges.begin(), kHedges.end(), word, before);
  return found != kHedges.end() && found->word == word ? found : nullptr;
}

/// Nouns and verbs in one form: "a record 300" and "plans to spend £4m", but not "has plans".
bool is_meant(const Reader& reader, std::uint32_t at, const HedgeWord& word) {
  if (word.word == "margin") return reader.is(at + 1, "of") && reader.is(at + 2, "error");
  if (word.word == "project" || word.word == "plan" || word.word == "plans" || word.word == "projects")
    return reader.is(at + 1, "to");
  if (word.word == "mean") return reader.is(at - 1, "a") || reader.is(at - 1, "the");
  return true;
}

/// Looks back from the number's core over its comparator ("an estimated") and the words before.
Hedge read_before(const Reader& reader, const Quantity& quantity, std::uint32_t floor) {
  for (std::uint32_t at = quantity.core_first - 1; at >= floor && reader.has(at); --at) {
    if (at + kFarthest < quantity.core_first) break;
    if (reader.is_mark(at, ';') || reader.is_mark(at, ',')) break;
    if (!reader.is_word(at)) continue;
    const HedgeWord* const word = find_hedge(reader.lower(at));
    if (word == nullptr || at + word->reach < quantity.core_first) continue;
    if (is_meant(reader, at, *word)) return word->hedge;
  }
  return none;
}

/// ", a record", ", a club record".
bool is_record_after(const Reader& reader, std::uint32_t end) {
  if (!reader.is_mark(end, ',') || !reader.is(end + 1, "a")) return false;
  return reader.is(end + 2, "record") || reader.is(end + 3, "record");
}

}  // namespace

void add_hedges(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics) {
  std::uint32_t floor = reader.first();
  for (const Found& one : found) {
    Hedge hedge = read_before(reader, one.quantity, floor);
    if (hedge == none && is_record_after(reader, one.end())) hedge = record;
    statistics[one.index].hedge = hedge;
    floor = one.quantity.end;
  }
}

std::span<const std::string_view> hedge_words() {
  return kWords;
}

}  // namespace presslight
