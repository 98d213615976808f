#include "presslight/names/corrections/dateline_towns.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace presslight {
namespace {

constexpr std::uint32_t kLongestTown = 5;  // tokens
constexpr std::uint32_t kFarthestDash = 12;

bool is_dash_apart(const NameContext& context, std::uint32_t t) {
  const std::string_view word = context.word(t);
  if (word == "\u2014" || word == "\u2013" || word == "--") return true;
  return word == "-" && !context.document().touches_previous(t);
}

/// "SAN PELAYO" of "SAN PELAYO, Nov 12 (Wire) -": capitals, and no word without one up to a dash.
TokenRun town_of(const NameContext& context, const Paragraph& paragraph) {
  const std::vector<Token>& tokens = context.document().tokens();
  std::uint32_t end = paragraph.first_token;
  while (end < paragraph.end_token && end < paragraph.first_token + kLongestTown &&
         (tokens[end].shape == WordShape::upper || (end > paragraph.first_token && context.word(end) == "/")))
    ++end;
  if (end == paragraph.first_token) return {};
  const std::uint32_t last = std::min(paragraph.end_token, end + kFarthestDash);
  std::uint32_t t = end;
  while (t < last && !is_dash_apart(context, t) && !(context.is_word(t) && !context.is_capital(t))) ++t;
  if (t == last || !is_dash_apart(context, t)) return {};
  return {paragraph.first_token, end};
}

/// "TARNPORT/OVER"
bool has_slash(const NameContext& context, const TokenRun& run) {
  for (std::uint32_t t = run.first; t < run.end; ++t)
    if (context.word(t) == "/") return true;
  return false;
}

std::string in_capitals(std::string_view words) {
  std::string capitals(words);
  std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return capitals;
}

}  // namespace

void know_dateline_towns(const NameContext& context, std::vector<Name>& names) {
  const Document& document = context.document();
  std::vector<TokenRun> runs;
  std::vector<std::string_view> towns;
  for (const Paragraph& paragraph : document.paragraphs()) {
    const TokenRun town = town_of(context, paragraph);
    if (town.size() == 0) continue;
    runs.push_back(town);
    towns.push_back(document.text(document.span_of(town.first, town.end)));
  }
  if (towns.empty()) return;
  std::sort(towns.begin(), towns.end());
  auto run = runs.begin();
  for (Name& name : names) {
    while (run != runs.end() && run->end <= name.first_token) ++run;
    const bool is_whole = run != runs.end() && name.first_token == run->first && name.end_token == run->end;
    const bool is_two_towns = is_whole && has_slash(context, *run);
    const bool is_before_wire =
        is_whole && context.word(run->end) == "(" && context.match_at(name.first_token) == nullptr;
    const bool is_named_again = name.kind == NameKind::person &&
                                std::binary_search(towns.begin(), towns.end(),
                                                   std::string_view(in_capitals(document.text(name.span))));
    if (is_two_towns || is_before_wire || is_named_again) name.kind = NameKind::place;
  }
}

}  // namespace presslight
