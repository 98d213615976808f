#include "presslight/names/names.h"

#include <algorithm>
#include <string>
#include <utility>

#include "presslight/names/corrections/body_or_person.h"
#include "presslight/names/corrections/celtic_names.h"
#include "presslight/names/corrections/clubs.h"
#include "presslight/names/corrections/companies.h"
#include "presslight/names/corrections/context_rules.h"
#include "presslight/names/corrections/dateline_towns.h"
#include "presslight/names/corrections/described_names.h"
#include "presslight/names/corrections/hyphenated_names.h"
#include "presslight/names/corrections/joined_names.h"
#include "presslight/names/corrections/led_bodies.h"
#include "presslight/names/corrections/match_lines.h"
#include "presslight/names/corrections/name_context.h"
#include "presslight/names/corrections/name_edges.h"
#include "presslight/names/corrections/name_series.h"
#include "presslight/names/corrections/names_elsewhere.h"
#include "presslight/names/corrections/no_bodies.h"
#include "presslight/names/corrections/no_persons.h"
#include "presslight/names/corrections/party_texts.h"
#include "presslight/names/corrections/person_edges.h"
#include "presslight/names/corrections/place_surnames.h"
#include "presslight/names/corrections/told_names.h"
#include "presslight/names/corrections/topics.h"
#include "presslight/names/corrections/trade_names.h"
#include "presslight/names/lists/countries.h"
#include "presslight/names/lists/gazetteer.h"
#include "presslight/names/rules/rules.h"
#include "presslight/names/tagger/features.h"
#include "presslight/names/tagger/tagger.h"
#include "presslight/names/words/body_nouns.h"
#include "presslight/names/words/given_names.h"
#include "presslight/names/words/name_words.h"

namespace presslight {
namespace {

Gender gender_of_title(const Document& document, std::uint32_t first_token) {
  std::uint32_t before = first_token;
  if (before > 0 && document.word(before - 1) == ".") --before;
  if (before == 0) return Gender::unknown;
  const std::uint16_t classes = word_classes(document.lower(before - 1));
  const bool male = (classes & kMale) != 0;
  const bool female = (classes & kFemale) != 0;
  return male == female ? Gender::unknown : male ? Gender::male : Gender::female;
}

Gender gender_by_given_name(const Document& document, std::span<const GazetteerMatch> matches,
                            std::uint32_t first_token) {
  const auto match =
      std::lower_bound(matches.begin(), matches.end(), first_token,
                       [](const GazetteerMatch& a, std::uint32_t token) { return a.first_token < token; });
  const bool is_listed = match != matches.end() && match->first_token == first_token;
  return gender_of_given_name(document.lower(first_token), is_listed ? match->lists : 0);
}

/// What the rules know of a person of the same words, from this place or another; else title and given name.
void add_genders(const Document& document, std::span<const GazetteerMatch> matches,
                 std::span<const Name> rule_names, std::vector<Name>& names) {
  auto rule = rule_names.begin();
  for (Name& name : names) {
    if (name.kind != NameKind::person) continue;
    while (rule != rule_names.end() && rule->end_token <= name.first_token) ++rule;
    if (rule != rule_names.end() && rule->span.overlaps(name.span)) name.gender = rule->gender;
    if (name.gender == Gender::unknown) name.gender = gender_of_title(document, name.first_token);
    if (name.gender == Gender::unknown && name.end_token > name.first_token + 1)
      name.gender = gender_of_title(document, name.first_token + 1);
    if (name.gender == Gender::unknown)
      name.gender = gender_by_given_name(document, matches, name.first_token);
  }
}

/// "North Korea": several words that mean no one else.
bool is_long_country(const Document& document, const Name& name) {
  if (name.end_token == name.first_token + 1) return false;
  std::string words;
  for (std::uint32_t t = name.first_token; t < name.end_token; ++t)
    words.append(t > name.first_token ? " " : "").append(document.lower(t));
  return is_country(words);
}

/// Rules are surer than the tagger of nationalities and works, of long names of countries, and of whom a
/// title stands before.
bool is_sure(const Document& document, const Name& rule) {
  constexpr std::uint8_t kSure = 85;
  if (rule.kind == NameKind::other) return true;
  if (rule.kind == NameKind::place) return is_long_country(document, rule);
  return rule.kind == NameKind::person && rule.confidence >= kSure &&
         gender_of_title(document, rule.first_token) != Gender::unknown;
}

/// Adds the names that the rules are sure of where the tagger sees nothing.
void add_sure(const Document& document, std::span<const Name> rule_names, std::vector<Name>& names) {
  const std::size_t tagged = names.size();
  std::size_t next = 0;
  for (const Name& rule : rule_names) {
    while (next < tagged && names[next].end_token <= rule.first_token) ++next;
    const bool free = next == tagged || !names[next].span.overlaps(rule.span);
    if (free && is_sure(document, rule)) names.push_back(rule);
  }
  std::inplace_merge(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(tagged), names.end(),
                     [](const Name& a, const Name& b) { return a.first_token < b.first_token; });
}

/// The tagger's names, with what only the rules know of them.
std::vector<Name> tagged_names(const Document& document, std::span<const GazetteerMatch> matches,
                               std::span<const Name> rule_names, const Model& model) {
  const Features features(document, &model, matches, rule_names);
  std::vector<Name> names;
  for (const TaggedName& tagged : tag_names(document, features, model)) names.push_back(tagged.name);
  add_genders(document, matches, rule_names, names);
  add_sure(document, rule_names, names);
  return names;
}

/// "Wen-Ling Hall"
bool has_double_given_name(const Document& document, const Name& name) {
  const std::uint32_t second = name.first_token + 2;
  return second + 1 < name.end_token && document.word(second - 1) == "-" &&
         document.touches_previous(second - 1) && document.touches_previous(second);
}

/// Whoever has two given names is a woman or a man only where both are such, or a title tells.
void settle_double_given_names(const Document& document, std::span<const GazetteerMatch> matches,
                               std::vector<Name>& names) {
  for (Name& name : names) {
    if (name.kind != NameKind::person || !has_double_given_name(document, name)) continue;
    const bool has_title = gender_of_title(document, name.first_token) != Gender::unknown;
    if (!has_title && gender_by_given_name(document, matches, name.first_token + 2) != name.gender)
      name.gender = Gender::unknown;
  }
}

/// What the text says of a name, and of others in its series.
void add_told_bodies(const NameContext& context, std::uint32_t topics, std::vector<Name>& names) {
  const std::vector<BodyNoun> nouns = find_body_nouns(context.document());
  std::vector<TokenRun> bodies = find_described_names(context, nouns, names);
  const std::vector<TokenRun> in_series = find_names_in_series(context, nouns, names);
  bodies.insert(bodies.end(), in_series.begin(), in_series.end());
  const std::vector<TokenRun> joined = find_joined_names(context, names);
  bodies.insert(bodies.end(), joined.begin(), joined.end());
  const std::vector<TokenRun> told = find_told_names(context, names);
  bodies.insert(bodies.end(), told.begin(), told.end());
  if ((topics & kSport) != 0) {
    const std::vector<TokenRun> clubs = find_clubs(context, names);
    bodies.insert(bodies.end(), clubs.begin(), clubs.end());
  }
  const std::vector<TokenRun> by_trade = find_trade_names(context);
  bodies.insert(bodies.end(), by_trade.begin(), by_trade.end());
  mark_bodies_everywhere(context, std::move(bodies), names);
}

}  // namespace

std::vector<Name> find_names(const Document& document, const Model* model) {
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  std::vector<Name> names = find_names_by_rules(document, matches);
  if (model != nullptr && model->has_weights()) names = tagged_names(document, matches, names, *model);
  const NameContext context(document, matches);
  know_companies(context, names);
  tell_bodies_from_persons(context, names);
  const std::uint32_t topics = topics_of(document);
  add_told_bodies(context, topics, names);
  settle_edges(context, names);
  part_leaders_from_bodies(context, names);
  know_place_surnames(context, names);
  join_hyphenated_names(context, names);
  join_celtic_names(context, names);
  drop_no_bodies(context, names);
  drop_no_persons(context, names);
  settle_person_edges(context, names);
  know_dateline_towns(context, names);
  apply_context_rules(context, topics, names);
  if ((topics & kParties) != 0) find_parties(context, names);
  if ((topics & kSport) != 0) find_clubs_of_match_lines(document, names);
  settle_double_given_names(document, matches, names);
  return names;
}

}  // namespace presslight
