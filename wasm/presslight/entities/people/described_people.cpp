#include "presslight/entities/people/described_people.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

#include "presslight/entities/people/offices.h"
#include "presslight/entities/people/people_descriptions.h"
#include "presslight/entities/people/unnamed_people.h"
#include "presslight/names/words/name_words.h"
#include "presslight/names/words/states.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// More people of one role than these are not told apart by it.
constexpr std::size_t kMostAlike = 16;

constexpr std::string_view kParties[] = {"democrat", "republican"};

// What stands behind the role: "of the yard".
constexpr WordList kComplements{"at", "for", "from", "in", "of", "on", "to", "who", "with"};

// What nobody needs to be told of a person.
constexpr WordList kOpen{"longtime", "old", "veteran", "year", "young", "younger"};

constexpr WordList kOwners{"her", "his", "my", "our", "their"};

/// "my father" at `owner`
std::string relation_at(const Document& document, std::uint32_t owner) {
  return std::string(document.lower(owner)).append(" ").append(document.lower(owner + 1));
}

bool is_content(std::string_view lower) {
  return (word_classes(lower) & kFunction) == 0 && !is_in(kComplements, lower);
}

/// The words of a description in order, and which of them are roles.
template <typename Take>
void read_description(const Document& document, Span description, Take take) {
  const std::uint32_t end = document.token_at(description.end - 1) + 1;
  bool is_complement = false;
  for (std::uint32_t t = document.token_at(description.start); t < end; ++t) {
    const std::string_view lower = document.lower(t);
    is_complement = is_complement || is_in(kComplements, lower);
    if (document.tokens()[t].kind != TokenKind::word || !is_content(lower)) continue;
    std::uint32_t next = t + 1;
    if (next < end && document.word(next) == ".") ++next;
    const bool ends_phrase = next >= end || document.word(next) == "," || document.lower(next) == "and" ||
                             is_in(kComplements, document.lower(next));
    take(office_of(lower), !is_complement && ends_phrase);
  }
}

}  // namespace

bool tells_age(const Document& document, Span description) {
  const std::uint32_t number = document.token_at(description.start) + 1;
  const std::uint32_t end = document.token_at(description.end - 1) + 1;
  return number + 5 <= end && document.tokens()[number].kind == TokenKind::number &&
         document.lower(number + 2) == "year" && document.lower(number + 4) == "old";
}

DescribedPeople::DescribedPeople(const Document& document, std::span<const Name> names,
                                 std::span<const PersonChain> chains, std::span<const PersonMention> mentions)
    : document_(document), first_(chains.size()), ages_(chains.size()), named_at_(chains.size()) {
  for (std::uint32_t person = 0; person < chains.size(); ++person) {
    for (const std::uint32_t name : chains[person].names) {
      const std::optional<Span> description = description_of(document, names[name]);
      if (description) add(person, *description);
      if (!first_[person]) first_[person] = description;
      add_office_inside(person, names[name]);
      if (ages_[person].empty()) ages_[person] = age_at(names[name]);
      add_party_and_state(person, names[name]);
      add_relation(person, names[name]);
    }
    if (!ages_[person].empty()) add_word(person, ages_[person], false);
  }
  for (const PersonMention& mention : mentions) {
    if (mention.role == MentionRole::quoted) continue;
    named_at_[mention.person].push_back(mention.span.start);
  }
}

void DescribedPeople::add(std::uint32_t person, Span description) {
  read_description(document_, description,
                   [&](std::string_view word, bool is_role) { add_word(person, word, is_role); });
}

void DescribedPeople::add_word(std::uint32_t person, std::string_view word, bool is_role) {
  const auto insert = [&](std::vector<std::uint32_t>& persons) {
    const auto at = std::lower_bound(persons.begin(), persons.end(), person);
    if (at == persons.end() || *at != person) persons.insert(at, person);
  };
  Told& told = told_[std::string(word)];
  insert(told.words);
  const bool is_party = std::find(std::begin(kParties), std::end(kParties), word) != std::end(kParties);
  if (is_role || is_party) insert(told.roles);
}

/// "President Hale", as one name.
void DescribedPeople::add_office_inside(std::uint32_t person, const Name& name) {
  const std::string_view first = document_.lower(name.first_token);
  if (name.end_token > name.first_token + 1 && (word_classes(first) & kRole) != 0)
    add_word(person, office_of(first), true);
}

/// ", 44," or ", aged 44," or "(44)" behind the name, "44-year-old" in front of it; empty if there is none.
std::string_view DescribedPeople::age_at(const Name& name) const {
  const auto size = static_cast<std::uint32_t>(document_.tokens().size());
  const auto is_number = [&](std::uint32_t t) {
    return t < size && document_.tokens()[t].kind == TokenKind::number;
  };
  const std::uint32_t before = name.first_token;
  if (before > 4 && document_.lower(before - 1) == "old" && is_number(before - 5) &&
      document_.lower(before - 3) == "year")
    return document_.word(before - 5);
  const std::uint32_t mark = name.end_token;
  if (mark + 2 >= size) return {};
  const std::uint32_t age = document_.lower(mark + 1) == "aged" ? mark + 2 : mark + 1;
  if (!is_number(age) || age + 1 >= size) return {};
  const std::string_view next = document_.word(age + 1);
  const bool is_told =
      document_.word(mark) == "(" ? next == ")" : document_.word(mark) == "," && (next == "," || next == ".");
  return is_told ? document_.word(age) : std::string_view{};
}

/// "my father, Alan", "his wife Dawn"
void DescribedPeople::add_relation(std::uint32_t person, const Name& name) {
  std::uint32_t t = name.first_token;
  if (t > 0 && document_.word(t - 1) == ",") --t;
  if (t < 2 || !is_relation(document_.lower(t - 1)) || !is_in(kOwners, document_.lower(t - 2))) return;
  add_word(person, relation_at(document_, t - 2), false);
}

/// "my father", who is introduced so; another's father may be "his father", where that is not near.
std::optional<std::uint32_t> DescribedPeople::by_relation(Span description) const {
  const std::uint32_t owner = document_.token_at(description.start);
  if (document_.token_at(description.end - 1) != owner + 1) return std::nullopt;
  const auto found = told_.find(relation_at(document_, owner));
  if (found == told_.end() || found->second.words.size() != 1) return std::nullopt;
  const std::uint32_t person = found->second.words.front();
  const bool is_own = document_.lower(owner) == "my" || document_.lower(owner) == "our";
  if (is_own && last_name_before(person, description.start) < description.start) return person;
  return last_named(found->second.words, description);
}

/// ", R-Fla.," or "(D-N.Y.)" or "(R)" behind the name.
void DescribedPeople::add_party_and_state(std::uint32_t person, const Name& name) {
  const std::uint32_t party = name.end_token + 1;
  if (party + 1 >= document_.tokens().size()) return;
  const bool is_alone = document_.word(party - 1) == "(" && document_.word(party + 1) == ")";
  const std::string_view state = is_alone ? std::string_view{} : state_behind(name);
  if (!is_alone && state.empty()) return;
  if (document_.word(party) == "R") add_word(person, "republican", true);
  if (document_.word(party) == "D") add_word(person, "democrat", true);
  if (state.empty()) return;
  const std::size_t gap = state.find(' ');
  add_word(person, state.substr(0, gap), false);
  if (gap != std::string_view::npos) add_word(person, state.substr(gap + 1), false);
}

/// Empty if there is none.
std::string_view DescribedPeople::state_behind(const Name& name) const {
  const std::uint32_t dash = name.end_token + 2;
  if (dash + 1 >= document_.tokens().size() || document_.word(dash) != "-") return {};
  if (document_.word(dash - 2) != "," && document_.word(dash - 2) != "(") return {};
  std::string_view shortened = document_.lower(dash + 1);
  if (shortened.ends_with('.')) shortened.remove_suffix(1);
  return state_of(shortened);
}

bool DescribedPeople::is_told(std::uint32_t person, std::string_view word) const {
  const auto found = told_.find(word);
  return found != told_.end() &&
         std::binary_search(found->second.words.begin(), found->second.words.end(), person);
}

std::optional<std::uint32_t> DescribedPeople::meant_by(Span description) const {
  const std::string_view first = document_.lower(document_.token_at(description.start));
  if (is_in(kOwners, first)) return by_relation(description);
  if (first != "the") return std::nullopt;
  const std::optional<std::uint32_t> person = by_role(description);
  return person || !tells_age(document_, description) ? person : by_age(description);
}

std::optional<std::uint32_t> DescribedPeople::by_role(Span description) const {
  std::string_view role;
  std::vector<std::string_view> rest;
  read_description(document_, description, [&](std::string_view word, bool is_role) {
    if (is_role && role.empty())
      role = word;
    else if (!is_in(kOpen, word))
      rest.push_back(word);
  });
  const auto found = told_.find(role);
  if (found == told_.end() || found->second.roles.size() > kMostAlike) return std::nullopt;
  std::vector<std::uint32_t> persons = found->second.roles;
  std::erase_if(persons, [&](std::uint32_t person) {
    return !is_known_at(person, description) ||
           !std::all_of(rest.begin(), rest.end(),
                        [&](std::string_view word) { return is_told(person, word); });
  });
  return persons.size() == 1 ? std::optional(persons.front()) : last_named(persons, description);
}

/// Who is told to be so old; of several the one named last.
std::optional<std::uint32_t> DescribedPeople::by_age(Span description) const {
  const std::string_view age = document_.word(document_.token_at(description.start) + 1);
  const auto found = told_.find(age);
  if (found == told_.end() || found->second.words.size() > kMostAlike) return std::nullopt;
  std::vector<std::uint32_t> persons = found->second.words;
  std::erase_if(persons, [&](std::uint32_t person) { return !is_known_at(person, description); });
  return persons.size() == 1 ? std::optional(persons.front()) : last_named(persons, description);
}

bool DescribedPeople::may_be_of_age(std::uint32_t person, Span description) const {
  if (person >= ages_.size() || ages_[person].empty() || !tells_age(document_, description)) return true;
  return ages_[person] == document_.word(document_.token_at(description.start) + 1);
}

/// Of several the one named last, in this paragraph or the one before.
std::optional<std::uint32_t> DescribedPeople::last_named(std::span<const std::uint32_t> persons,
                                                         Span description) const {
  std::optional<std::uint32_t> last;
  std::uint32_t latest = 0;
  for (const std::uint32_t person : persons) {
    const std::uint32_t name = last_name_before(person, description.start);
    if (name >= latest && name < description.start) {
      last = person;
      latest = name;
    }
  }
  const auto paragraph_of = [&](std::uint32_t at) { return document_.paragraph_of(document_.token_at(at)); };
  return last && paragraph_of(latest) + 1 >= paragraph_of(description.start) ? last : std::nullopt;
}

/// Named before the description, or in its paragraph or the next.
bool DescribedPeople::is_known_at(std::uint32_t person, Span description) const {
  if (named_at_[person].empty()) return false;
  const std::uint32_t first = named_at_[person].front();
  const auto paragraph_of = [&](std::uint32_t at) { return document_.paragraph_of(document_.token_at(at)); };
  return first < description.start || paragraph_of(first) <= paragraph_of(description.start) + 1;
}

/// Where the last name of a person before `start` begins; `start` if there is none.
std::uint32_t DescribedPeople::last_name_before(std::uint32_t person, std::uint32_t start) const {
  const std::vector<std::uint32_t>& own = named_at_[person];
  const auto after = std::lower_bound(own.begin(), own.end(), start);
  return after == own.begin() ? start : *(after - 1);
}

}  // namespace presslight
