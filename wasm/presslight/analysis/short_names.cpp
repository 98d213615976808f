#include "presslight/analysis/short_names.h"

#include <algorithm>
#include <string_view>

namespace presslight {
namespace {

constexpr std::uint32_t kLongestBeginning = 4;  // tokens

/// May a town or a country be the first word of such a body's name?
bool is_of_a_place(std::optional<OrganisationKind> kind) {
  return kind == OrganisationKind::government || kind == OrganisationKind::education ||
         kind == OrganisationKind::sport || kind == OrganisationKind::military ||
         kind == OrganisationKind::political || kind == OrganisationKind::international;
}

std::string words(const Document& document, std::uint32_t first, std::uint32_t end) {
  std::string joined;
  for (std::uint32_t t = first; t < end; ++t) joined.append(document.lower(t)) += ' ';
  return joined;
}

}  // namespace

ShortNames::ShortNames(const Analysis& analysis) : analysis_(analysis) {
  for (std::uint32_t i = 0; i < analysis.organisations.size(); ++i) add(i);
  for (const Organisation& body : analysis.organisations) {
    const bool is_known = body.kind.has_value();
    of_bodies_.push_back(is_known ? std::nullopt : body_beginning(body.name));
  }
  for (const Person& person : analysis.people) {
    const bool is_one_word = analysis.document.text(person.name).find(' ') == std::string_view::npos;
    of_people_.push_back(is_one_word ? body_beginning(person.name) : std::nullopt);
  }
}

void ShortNames::add(std::uint32_t body) {
  const Document& document = analysis_.document;
  const Span name = analysis_.organisations[body].name;
  const std::uint32_t first = document.token_at(name.start);
  const std::uint32_t last = document.token_at(name.end - 1);
  for (std::uint32_t end = first + 1; end <= last && end - first <= kLongestBeginning; ++end) {
    if (end == first + 1 && is_of_a_place(analysis_.organisations[body].kind)) continue;
    const auto [at, is_new] = beginnings_.try_emplace(words(document, first, end), body);
    if (!is_new) at->second = std::nullopt;
  }
}

std::optional<std::uint32_t> ShortNames::body_beginning(Span span) const {
  const Document& document = analysis_.document;
  const std::uint32_t first = document.token_at(span.start);
  const std::uint32_t end = document.token_at(span.end - 1) + 1;
  if (end - first > kLongestBeginning) return std::nullopt;
  const auto found = beginnings_.find(words(document, first, end));
  return found == beginnings_.end() ? std::nullopt : found->second;
}

std::optional<std::uint32_t> ShortNames::body_called(Span span, const SpeakerLink& link) const {
  if (link.person) return of_people_[*link.person];
  if (link.organisation) return of_bodies_[*link.organisation];
  const std::optional<std::uint32_t> body = body_beginning(span);
  const bool may_be_a_place = body && is_of_a_place(analysis_.organisations[*body].kind);
  return may_be_a_place ? std::nullopt : body;
}

SpeakerLink ShortNames::in_full(const SpeakerLink& link) const {
  std::optional<std::uint32_t> body;
  if (link.person) body = of_people_[*link.person];
  if (link.organisation) body = of_bodies_[*link.organisation];
  return body ? SpeakerLink{std::nullopt, body, std::nullopt} : link;
}

}  // namespace presslight
