#include "presslight/entities/people/people_chains.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "presslight/entities/people/genders.h"
#include "presslight/entities/people/given_name_forms.h"
#include "presslight/entities/people/honorifics.h"
#include "presslight/entities/people/name_parts.h"
#include "presslight/names/words/name_words.h"

namespace presslight {
namespace {

constexpr std::size_t kMostNamesakes = 8;
constexpr std::size_t kMostOffices = 4;
constexpr std::uint32_t kOftenAlone = 2;  // times

/// "Mrs" and "Miss" are not one woman; others may be.
enum class Marriage : std::uint8_t { unknown, miss, mrs };

Marriage marriage_of(const Document& document, const Name& name) {
  std::uint32_t title = name.first_token;
  if (document.lower(title) != "miss" && document.lower(title) != "mrs" && title > 0) --title;
  if (document.word(title) == "." && title > 0) --title;
  const std::string_view word = document.lower(title);
  return word == "miss" ? Marriage::miss : word == "mrs" ? Marriage::mrs : Marriage::unknown;
}

/// "Mr", "Mrs" before the name, or as its first word.
bool has_title(const Document& document, const Name& name) {
  const auto tells = [&](std::uint32_t t) {
    return (word_classes(document.lower(t)) & (kMale | kFemale)) != 0;
  };
  std::uint32_t before = name.first_token;
  if (name.end_token > before + 1 && tells(before)) return true;  // not "King" after "Sarah King"
  if (before == 0) return false;
  if (document.word(before - 1) == ".") --before;
  return before > 0 && tells(before - 1);
}

class Chainer {
 public:
  Chainer(const Document& document, std::span<const Name> names) : names_(names), chain_of_(names.size()) {
    for (const Name& name : names) {
      parts_.push_back(parts_of(document, name));
      marriages_.push_back(marriage_of(document, name));
      genders_.push_back(gender_of(document, name));
      if (parts_.back().count == 1 && has_title(document, name)) titled_.insert(parts_.back().surname);
    }
  }

  std::vector<PersonChain> run() {
    for (std::uint32_t i = 0; i < names_.size(); ++i)
      if (is_full(i) && parts_[i].count > 2) chain_of_[i] = chain_of_full(i);
    for (std::uint32_t i = 0; i < names_.size(); ++i)
      if (is_full(i) && !chain_of_[i]) chain_of_[i] = chain_of_full(i);
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      if (names_[i].kind != NameKind::person || parts_[i].count == 0) continue;
      if (!chain_of_[i]) chain_of_[i] = chain_of_single(i);
      take(*chain_of_[i], i);
    }
    return in_order();
  }

 private:
  struct Person {
    PersonChain chain;
    std::string given;
    std::string second_surname;  // "wasserman" of "Ann Wasserman Hall"
    std::vector<std::string> offices;
    Marriage marriage = Marriage::unknown;
    std::optional<std::uint32_t> last_named;  // index in names: not by a given name alone
    std::uint32_t alone = 0;                  // times named by the surname alone
  };
  using Index = std::map<std::string, std::vector<std::uint32_t>, std::less<>>;

  /// By title, or by the given name before a surname.
  Gender gender_of(const Document& document, const Name& name) const {
    const Gender told = gender_of_honorifics(document, name);
    if (told != Gender::unknown) return told;
    return parts_.back().count > 1 || has_title(document, name) ? name.gender : Gender::unknown;
  }

  bool is_full(std::uint32_t i) const { return names_[i].kind == NameKind::person && parts_[i].count > 1; }

  static void remember(Index& index, const std::string& key, std::uint32_t person) {
    std::vector<std::uint32_t>& list = index[key];
    if (list.size() == kMostNamesakes) list.erase(list.begin());
    list.push_back(person);
  }

  std::uint32_t add_person(std::uint32_t name) {
    const auto person = static_cast<std::uint32_t>(people_.size());
    people_.push_back({{{}, name, Gender::unknown},
                       parts_[name].given,
                       parts_[name].second_surname,
                       {},
                       Marriage::unknown,
                       std::nullopt});
    remember(by_surname_, parts_[name].surname, person);
    if (!parts_[name].given.empty()) remember(by_given_, parts_[name].given, person);
    if (!parts_[name].second_surname.empty()) remember(by_second_, parts_[name].second_surname, person);
    return person;
  }

  bool titles_agree(std::uint32_t person, std::uint32_t name) const {
    const Marriage a = people_[person].marriage;
    const Marriage b = marriages_[name];
    return genders_agree(people_[person].chain.gender, genders_[name]) &&
           (a == Marriage::unknown || b == Marriage::unknown || a == b);
  }

  std::uint32_t chain_of_full(std::uint32_t i) {
    const auto found = by_surname_.find(parts_[i].surname);
    if (found != by_surname_.end())
      for (const std::uint32_t person : found->second)
        if (is_one(people_[person], parts_[i])) return learn(person, i);
    return learn(add_person(i), i);
  }

  /// "Ann Hall" and "A. Hall", "Lee Hall" and "Ann Lee Hall".
  static bool is_one(const Person& person, const NameParts& parts) {
    return may_be_one_given_name(person.given, parts.given) ||
           (parts.count == 2 && person.second_surname == parts.given);
  }

  /// A full name tells the gender before any surname alone is asked for.
  std::uint32_t learn(std::uint32_t person, std::uint32_t i) {
    std::vector<std::string>& offices = people_[person].offices;
    const std::string& office = parts_[i].office;
    const bool is_new = std::find(offices.begin(), offices.end(), office) == offices.end();
    if (!office.empty() && is_new && offices.size() < kMostOffices) offices.push_back(office);
    if (people_[person].chain.gender == Gender::unknown) people_[person].chain.gender = genders_[i];
    return person;
  }

  std::uint32_t chain_of_single(std::uint32_t i) {
    if (const auto person = last_named(by_surname_, i)) return *person;
    if (const auto person = last_named(by_given_, i)) return *person;
    // "Lorca" of "Federico Lorca Ruiz"; "Ann" is rather another's given name than that of "Mary Ann Hall"
    if (names_[i].gender == Gender::unknown || titled_.contains(parts_[i].surname))
      if (const auto person = last_named(by_second_, i)) return *person;
    return add_person(i);
  }

  /// Of those whom the one word of name `i` may mean, whoever was named last; before any was named, the
  /// first.
  std::optional<std::uint32_t> last_named(const Index& index, std::uint32_t i) const {
    const auto found = index.find(parts_[i].surname);
    if (found == index.end()) return std::nullopt;
    if (parts_[i].office.empty() || found->second.size() == 1) return last_of(found->second, i, false);
    const auto person = last_of(found->second, i, true);
    return person || parts_[i].has_office ? person : last_of(found->second, i, false);
  }

  bool has_office(std::uint32_t person, const std::string& office) const {
    const std::vector<std::string>& offices = people_[person].offices;
    return std::find(offices.begin(), offices.end(), office) != offices.end();
  }

  /// "President Hall" is the one of two who is introduced so; `by_office` asks for it.
  std::optional<std::uint32_t> last_of(const std::vector<std::uint32_t>& persons, std::uint32_t i,
                                       bool by_office) const {
    std::optional<std::uint32_t> best;
    for (const std::uint32_t person : persons) {
      if (!titles_agree(person, i) || (by_office && !has_office(person, parts_[i].office))) continue;
      if (!best || is_rather_meant(people_[person], people_[*best])) best = person;
    }
    return best;
  }

  /// By a surname alone: whom the text calls so where it never does the other, "Hall" beside "her brother Tom
  /// Hall"; else who was named later.
  static bool is_rather_meant(const Person& one, const Person& other) {
    const bool owns = one.alone >= kOftenAlone;
    const bool other_owns = other.alone >= kOftenAlone;
    if (owns && other.alone == 0) return true;
    if (other_owns && one.alone == 0) return false;
    return one.last_named && (!other.last_named || *one.last_named > *other.last_named);
  }

  /// "Kelly" alone may be a woman, or anybody's surname.
  Gender gender_for(const Person& person, std::uint32_t i) const {
    return person.given.empty() ? names_[i].gender : genders_[i];
  }

  /// "Ann Lee Hall" than "Lee Hall"; but not "Crooked Ann Hall" or "A. Lee Hall" than "Ann Hall", whose first
  /// is a given name; "Kenneth Hall" than "Ken Hall".
  bool is_fuller(const Person& person, std::uint32_t i) const {
    const std::uint32_t best = person.chain.fullest;
    const bool is_given = names_[i].gender != Gender::unknown;
    const bool was_given = names_[best].gender != Gender::unknown;
    if (parts_[i].count > parts_[best].count) return is_given || !was_given || parts_[best].count < 2;
    if (parts_[i].count != 2 || parts_[i].given == parts_[best].given || !is_given) return false;
    return !was_given || parts_[i].given.size() > parts_[best].given.size();
  }

  void take(std::uint32_t person, std::uint32_t i) {
    Person& taken = people_[person];
    taken.chain.names.push_back(i);
    if (parts_[i].count > 1 || parts_[i].surname != taken.given) taken.last_named = i;
    if (parts_[i].count == 1 && parts_[i].surname != taken.given) ++taken.alone;
    if (taken.marriage == Marriage::unknown) taken.marriage = marriages_[i];
    if (taken.chain.gender == Gender::unknown) taken.chain.gender = gender_for(taken, i);
    const bool is_first = taken.chain.names.size() == 1;
    if (is_first || is_fuller(taken, i)) taken.chain.fullest = i;
  }

  std::vector<PersonChain> in_order() {
    std::vector<PersonChain> chains;
    for (Person& person : people_)
      if (!person.chain.names.empty()) chains.push_back(std::move(person.chain));
    std::stable_sort(chains.begin(), chains.end(), [](const PersonChain& a, const PersonChain& b) {
      return a.names.front() < b.names.front();
    });
    return chains;
  }

  std::span<const Name> names_;
  std::vector<NameParts> parts_;
  std::vector<Marriage> marriages_;
  std::set<std::string, std::less<>> titled_;  // words after a title somewhere, no given names: "Ms Hall"
  std::vector<Gender> genders_;                // by title, or by the given name before a surname
  std::vector<std::optional<std::uint32_t>> chain_of_;
  std::vector<Person> people_;
  Index by_surname_;
  Index by_given_;
  Index by_second_;
};

}  // namespace

std::vector<PersonChain> chain_people(const Document& document, std::span<const Name> names) {
  return Chainer(document, names).run();
}

}  // namespace presslight
