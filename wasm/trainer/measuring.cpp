#include "trainer/measuring.h"

#include <algorithm>

#include "presslight/names/rules/rules.h"
#include "presslight/names/tagger/tagger.h"

namespace presslight::trainer {
namespace {

constexpr auto kOrganisation = static_cast<std::uint32_t>(NameKind::organisation);

bool is_same(const GoldName& gold, const Name& name) {
  return gold.first_token == name.first_token && gold.end_token == name.end_token &&
         gold.kind == static_cast<std::uint32_t>(name.kind);
}

bool touches_optional(const GoldDocument& gold, const Name& name) {
  return std::any_of(gold.names.begin(), gold.names.end(), [&](const GoldName& other) {
    return other.optional && other.first_token < name.end_token && name.first_token < other.end_token;
  });
}

std::vector<TaggedName> tagged(const Document& document, const Model& model) {
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  const Features features(document, &model, matches, find_names_by_rules(document, matches));
  return tag_names(document, features, model);
}

}  // namespace

void Score::add(const Score& other) {
  gold += other.gold;
  found += other.found;
  right += other.right;
}

void measure(std::span<const GoldDocument* const> documents, const Model& model, Measured& into) {
  for (const GoldDocument* gold : documents) {
    for (const GoldName& name : gold->names)
      if (!name.optional) ++into.scores[name.kind].gold;
    for (const TaggedName& judged : tagged(gold->document, model)) {
      const Name& name = judged.name;
      const auto kind = static_cast<std::uint32_t>(name.kind);
      if (!gold->annotated[kind] || touches_optional(*gold, name)) continue;
      const bool right = std::any_of(gold->names.begin(), gold->names.end(),
                                     [&](const GoldName& other) { return is_same(other, name); });
      ++into.scores[kind].found;
      into.scores[kind].right += right ? 1 : 0;
      if (kind == kOrganisation) into.organisations.push_back({judged.margin, name.confidence, right});
    }
  }
}

}  // namespace presslight::trainer
