#include "presslight/names/corrections/name_context.h"

#include <algorithm>

#include "presslight/names/words/name_words.h"

namespace presslight {
namespace {

constexpr std::uint32_t kLongestName = 7;  // tokens

}  // namespace

bool NameContext::is_capital(std::uint32_t token) const {
  const WordShape shape = document_.tokens()[token].shape;
  return is_word(token) && shape != WordShape::lower && shape != WordShape::none;
}

bool NameContext::has_two_capitals(std::uint32_t token) const {
  const std::string_view letters = word(token);
  return std::count_if(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
}

bool NameContext::is_apostrophe(std::uint32_t token) const {
  if (token == 0 || token >= size() || !document_.touches_previous(token)) return false;
  return word(token).starts_with("'") || word(token).starts_with("\u2019");
}

bool NameContext::is_in_brackets(std::uint32_t token) const {
  return token > 0 && token + 1 < size() && word(token - 1) == "(" && word(token + 1) == ")";
}

const GazetteerMatch* NameContext::match_at(std::uint32_t token) const {
  const auto match =
      std::lower_bound(matches_.begin(), matches_.end(), token,
                       [](const GazetteerMatch& each, std::uint32_t at) { return each.end_token <= at; });
  return match != matches_.end() && match->first_token <= token ? &*match : nullptr;
}

bool NameContext::is_listed(std::uint32_t token, std::uint32_t lists) const {
  const GazetteerMatch* match = match_at(token);
  return match != nullptr && (match->lists & lists) != 0;
}

std::uint32_t NameContext::end_of_name(std::uint32_t first, std::uint32_t end) const {
  const auto joins = [&](std::uint32_t t) {
    const bool is_joint = lower(t) == "of" || lower(t) == "for" || lower(t) == "on" || word(t) == "&" ||
                          is_foreign_joint(lower(t));
    return is_joint && t + 1 < end && is_capital(t + 1) && (word_classes(lower(t + 1)) & kCalendar) == 0;
  };
  std::uint32_t last = first;
  while (last < end && last - first < kLongestName && (is_capital(last) || (last > first && joins(last))))
    ++last;
  return last;
}

TokenRun NameContext::run_before(std::uint32_t first, std::uint32_t end) const {
  std::uint32_t begin = end;
  while (begin > first && end - begin < kLongestName && is_capital(begin - 1)) --begin;
  if (begin < end && lower(begin) == "the") ++begin;
  return {begin, end};
}

bool NameContext::is_opened(const TokenRun& run, std::uint32_t first) const {
  return run.size() > 1 && run.first == first && (word_classes(lower(first)) & (kFunction | kCalendar)) != 0;
}

TokenRun NameContext::name_before(std::uint32_t first, std::uint32_t end) const {
  TokenRun run = run_before(first, end);
  if (is_opened(run, first)) ++run.first;
  return run;
}

bool NameContext::may_be_body(const TokenRun& run) const {
  constexpr std::uint32_t kNotFirst = kFunction | kCalendar | kRole | kTitle | kNoName | kModifier;
  if ((word_classes(lower(run.first)) & kNotFirst) != 0) return false;
  if (run.size() == 1 && word(run.first).size() < 2) return false;
  if (is_listed(run.first, kListNationality)) return false;
  for (std::uint32_t t = run.first; t < run.end; ++t)
    if (is_listed(t, kGivenNameLists)) return false;
  const auto is_lone_apostrophe = [&](std::uint32_t t) {
    return is_apostrophe(t) && (word(t) == "'" || word(t) == "\u2019");
  };
  return !is_lone_apostrophe(run.end) && (run.first == 0 || !is_lone_apostrophe(run.first - 1));
}

Name NameContext::body(const TokenRun& run, std::uint8_t confidence) const {
  Name name;
  name.kind = NameKind::organisation;
  name.confidence = confidence;
  set_edges(name, run);
  return name;
}

void NameContext::set_edges(Name& name, const TokenRun& run) const {
  name.first_token = run.first;
  name.end_token = run.end;
  name.span = document_.span_of(run.first, run.end);
}

const Name* name_at(std::span<const Name> names, std::uint32_t t) {
  const auto name = std::lower_bound(names.begin(), names.end(), t,
                                     [](const Name& each, std::uint32_t at) { return each.end_token <= at; });
  return name != names.end() && name->first_token <= t ? &*name : nullptr;
}

bool is_of_kind(std::span<const Name> names, std::uint32_t t, NameKind kind) {
  const Name* const name = name_at(names, t);
  return name != nullptr && name->kind == kind;
}

void tidy_names(std::vector<Name>& names) {
  std::erase_if(names, [](const Name& name) { return name.end_token == name.first_token; });
  std::stable_sort(names.begin(), names.end(),
                   [](const Name& a, const Name& b) { return a.first_token < b.first_token; });
}

}  // namespace presslight
