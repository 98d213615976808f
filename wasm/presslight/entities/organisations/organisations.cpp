#include "presslight/entities/organisations/organisations.h"

#include <algorithm>
#include <map>
#include <string>

#include "presslight/entities/organisations/body_names.h"
#include "presslight/entities/organisations/known_aliases.h"
#include "presslight/entities/organisations/organisation_groups.h"
#include "presslight/entities/organisations/organisation_kinds.h"

namespace presslight {
namespace {

class Gatherer {
 public:
  Gatherer(const Document& document, std::span<const Name> names) : document_(document) {
    for (const Name& name : names)
      if (name.kind == NameKind::organisation) names_.push_back(name);
    bodies_.reserve(names_.size());
    for (const Name& name : names_) bodies_.push_back(body_name(document.text(name.span)));
  }

  std::vector<Organisation> run() {
    const std::vector<std::uint32_t> groups = group_bodies(document_, names_, bodies_);
    std::map<std::uint32_t, std::vector<std::uint32_t>> members;
    for (std::uint32_t i = 0; i < names_.size(); ++i) members[groups[i]].push_back(i);
    std::vector<Organisation> organisations;
    organisations.reserve(members.size());
    for (const auto& [first, body] : members) organisations.push_back(organisation(body));
    return organisations;
  }

 private:
  Organisation organisation(const std::vector<std::uint32_t>& members) const {
    const std::uint32_t fullest = fullest_of(members);
    Organisation body;
    body.name = names_[fullest].span;
    for (const std::uint32_t member : members)
      body.mentions.push_back({names_[member].span, names_[member].confidence});
    body.aliases = aliases(members, body.name);
    body.kind = kind(members, fullest);
    return body;
  }

  /// The name with the most words; of those the longest, and of those the first.
  std::uint32_t fullest_of(const std::vector<std::uint32_t>& members) const {
    std::uint32_t best = members.front();
    for (const std::uint32_t member : members) {
      const std::size_t words = bodies_[member].words.size();
      const std::size_t most = bodies_[best].words.size();
      const bool longer = names_[member].span.size() > names_[best].span.size();
      if (words > most || (words == most && longer && !is_shouted(member)) || is_shouted(best)) best = member;
    }
    return best;
  }

  /// Capitals throughout and several words: a headline's way to write it.
  bool is_shouted(std::uint32_t member) const {
    if (bodies_[member].words.size() < 2) return false;
    for (const char c : document_.text(names_[member].span))
      if (c >= 'a' && c <= 'z') return false;
    return true;
  }

  std::vector<Span> aliases(const std::vector<std::uint32_t>& members, Span name) const {
    std::map<std::string_view, bool> seen{{document_.text(name), true}};
    std::vector<Span> forms;
    for (const std::uint32_t member : members)
      if (seen.emplace(document_.text(names_[member].span), true).second)
        forms.push_back(names_[member].span);
    return forms;
  }

  /// What a list says of any of its names; else what the words of the fullest say.
  std::optional<OrganisationKind> kind(const std::vector<std::uint32_t>& members,
                                       std::uint32_t fullest) const {
    if (const auto listed = listed_kind(document_.text(names_[fullest].span))) return listed;
    const auto by_words = kind_by_words(bodies_[fullest]);
    if (by_words) return by_words;
    for (const std::uint32_t member : members)
      if (const auto listed = listed_kind(document_.text(names_[member].span))) return listed;
    return listed_kind(known_body(bodies_[fullest].key()));
  }

  const Document& document_;
  std::vector<Name> names_;
  std::vector<BodyName> bodies_;
};

}  // namespace

std::vector<Organisation> find_organisations(const Document& document, std::span<const Name> names) {
  return Gatherer(document, names).run();
}

}  // namespace presslight
