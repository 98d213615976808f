#include "presslight/names/dateline_towns.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace presslight {
namespace {

constexpr std::uint32_t kLongestTown = 3;  // words
constexpr std::uint32_t kFarthestDash = 12;

bool is_dash_apart(const NameContext& context, std::uint32_t t) {
  const std::string_view word = context.word(t);
  if (word == "\u2014" || word == "\u2013" || word == "--") return true;
  return word == "-" && !context.document().touches_previous(t);
}

/// "SAN PELAYO" of "SAN PELAYO, Nov 12 (Wire) -": capitals, and no word without one up to a dash.
std::string_view town_of(const NameContext& context, const Paragraph& paragraph) {
  const std::vector<Token>& tokens = context.document().tokens();
  std::uint32_t end = paragraph.first_token;
  while (end < paragraph.end_token && end < paragraph.first_token + kLongestTown &&
         tokens[end].shape == WordShape::upper)
    ++end;
  if (end == paragraph.first_token) return {};
  const std::uint32_t last = std::min(paragraph.end_token, end + kFarthestDash);
  std::uint32_t t = end;
  while (t < last && !is_dash_apart(context, t) && !(context.is_word(t) && !context.is_capital(t))) ++t;
  if (t == last || !is_dash_apart(context, t)) return {};
  return context.document().text(context.document().span_of(paragraph.first_token, end));
}

std::string in_capitals(std::string_view words) {
  std::string capitals(words);
  std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return capitals;
}

}  // namespace

void know_dateline_towns(const NameContext& context, std::vector<Name>& names) {
  std::vector<std::string_view> towns;
  for (const Paragraph& paragraph : context.document().paragraphs())
    if (const std::string_view town = town_of(context, paragraph); !town.empty()) towns.push_back(town);
  if (towns.empty()) return;
  std::sort(towns.begin(), towns.end());
  for (Name& name : names) {
    if (name.kind != NameKind::person) continue;
    const std::string words = in_capitals(context.document().text(name.span));
    if (std::binary_search(towns.begin(), towns.end(), std::string_view(words))) name.kind = NameKind::place;
  }
}

}  // namespace presslight
