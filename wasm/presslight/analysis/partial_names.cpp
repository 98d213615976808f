#include "presslight/analysis/partial_names.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace presslight {
namespace {

constexpr std::uint32_t kLongestEnding = 8;  // tokens

template <typename Index>
void add_unique(Index& index, std::string words, std::uint32_t of) {
  const auto [at, is_new] = index.try_emplace(std::move(words), of);
  if (!is_new && at->second != of) at->second = std::nullopt;
}

template <typename Index>
std::optional<std::uint32_t> only_one(const Index& index, std::string_view words) {
  const auto found = index.find(words);
  return found != index.end() ? found->second : std::nullopt;
}

}  // namespace

PartialNames::PartialNames(const Analysis& analysis) : analysis_(analysis) {
  for (std::uint32_t i = 0; i < analysis.people.size(); ++i) add_person(i);
  for (std::uint32_t i = 0; i < analysis.organisations.size(); ++i) add_body(i);
}

void PartialNames::add_person(std::uint32_t person) {
  const Document& document = analysis_.document;
  const Span name = analysis_.people[person].name;
  const std::uint32_t first = document.token_at(name.start);
  const std::uint32_t last = document.token_at(name.end - 1);
  if (last > first) add_unique(surnames_, std::string(document.lower(last)), person);
  if (last > first + 1) add_unique(second_surnames_, std::string(document.lower(last - 1)), person);
}

void PartialNames::add_body(std::uint32_t body) {
  const Document& document = analysis_.document;
  const Span name = analysis_.organisations[body].name;
  const std::uint32_t first = document.token_at(name.start);
  const std::uint32_t end = document.token_at(name.end - 1) + 1;
  for (std::uint32_t t = first; t < end; ++t) {
    add_unique(body_words_, std::string(document.lower(t)), body);
    if (t + 1 < end && end - t <= kLongestEnding) add_unique(body_endings_, words(t, end), body);
  }
}

std::string PartialNames::words(std::uint32_t first, std::uint32_t end) const {
  std::string joined;
  for (std::uint32_t t = first; t < end; ++t) joined.append(analysis_.document.lower(t)) += ' ';
  return joined;
}

std::optional<std::uint32_t> PartialNames::person_with_surname(std::uint32_t token) const {
  const std::string_view word = analysis_.document.lower(token);
  const std::optional<std::uint32_t> person = only_one(surnames_, word);
  return person ? person : only_one(second_surnames_, word);
}

std::optional<std::uint32_t> PartialNames::body_with_word(std::uint32_t token) const {
  return only_one(body_words_, analysis_.document.lower(token));
}

std::optional<std::uint32_t> PartialNames::body_ending_with(std::uint32_t first, std::uint32_t end) const {
  if (end - first > kLongestEnding) return std::nullopt;
  return only_one(body_endings_, words(first, end));
}

}  // namespace presslight
