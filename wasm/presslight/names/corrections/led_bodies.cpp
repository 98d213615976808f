#include "presslight/names/corrections/led_bodies.h"

#include <algorithm>
#include <optional>

#include "presslight/names/words/given_names.h"
#include "presslight/names/words/name_words.h"

namespace presslight {
namespace {

constexpr std::uint8_t kConfidence = 85;  // per cent, a guess

class LedBodies {
 public:
  LedBodies(const NameContext& context, std::vector<Name>& names)
      : context_(context), document_(context.document()), names_(names) {}

  void run() {
    std::vector<Name> parted;
    parted.reserve(names_.size());
    for (const Name& name : names_) {
      const std::optional<std::uint32_t> person = follows_office(name) ? person_in(name) : std::nullopt;
      if (person) parted.push_back(body_of(name.first_token, *person));
      parted.push_back(person ? person_from(*person, name) : name);
    }
    names_ = std::move(parted);
  }

 private:
  std::uint16_t classes(std::uint32_t token) const { return word_classes(document_.lower(token)); }

  /// "head of policy at the"
  bool follows_office(const Name& name) const {
    constexpr std::uint32_t kReach = 8;  // tokens to the office
    const std::uint32_t first = document_.sentence_of(name.first_token).first_token;
    std::uint32_t end = name.first_token;
    if (end > first && document_.lower(end - 1) == "the") --end;
    if (end < first + 2 || !joins_office(document_.lower(end - 1))) return false;
    for (std::uint32_t t = end - 1; t > first && end - t < kReach; --t) {
      if (!context_.is_word(t - 1)) return false;
      if ((classes(t - 1) & kRole) != 0) return true;
    }
    return false;
  }

  static bool joins_office(std::string_view word) {
    return word == "of" || word == "at" || word == "for" || word == "from" || word == "with" || word == "to";
  }

  /// Where the person begins: a given name behind "Council", or behind the one word of the body.
  std::optional<std::uint32_t> person_in(const Name& name) const {
    constexpr std::uint32_t kLongest = 3;  // tokens of the person
    constexpr std::uint16_t kNoSurname = kHeadAfter | kHeadBefore | kLegalForm | kPlaceHead | kThingHead |
                                         kFunction | kTitle | kRole | kCalendar;
    if (name.end_token < name.first_token + 3 || (classes(name.end_token - 1) & kNoSurname) != 0)
      return std::nullopt;
    const std::uint32_t last = name.end_token - 2;
    for (std::uint32_t t = last; t > name.first_token && name.end_token - t <= kLongest; --t) {
      if (!context_.is_capital(t) || (classes(t) & kNoSurname) != 0) return std::nullopt;
      if (ends_listed(name, t) || (is_given_name(t) && ends_body(name, t))) return t;
    }
    return std::nullopt;
  }

  /// "United States" of "ambassador to the United States Karim Mohari": with two words left, of no list's
  /// name.
  bool ends_listed(const Name& name, std::uint32_t end) const {
    if (name.end_token != end + 2) return false;
    const GazetteerMatch* const match = context_.match_at(name.first_token);
    return match != nullptr && match->first_token == name.first_token && match->end_token == end &&
           (match->lists & (kListNationality | kGivenNameLists | kListSurname)) == 0 &&
           (context_.match_at(end) == nullptr || is_given_name(end));
  }

  /// A country or a town where a list has it so; a body else.
  Name body_of(std::uint32_t first, std::uint32_t end) const {
    Name body = context_.body({first, end}, kConfidence);
    const GazetteerMatch* const match = context_.match_at(first);
    const bool is_place = match != nullptr && match->end_token == end && (match->lists & kListPlace) != 0;
    if (is_place) body.kind = NameKind::place;
    return body;
  }

  bool is_given_name(std::uint32_t t) const {
    return context_.is_listed(t, kListGivenFemale | kListGivenMale);
  }

  bool ends_body(const Name& name, std::uint32_t end) const {
    if ((classes(end - 1) & kHeadAfter) != 0) return true;
    return name.first_token + 1 == end && !is_given_name(end - 1) && (classes(end - 1) & kTitle) == 0;
  }

  Name person_from(std::uint32_t first, const Name& whole) const {
    Name person{document_.span_of(first, whole.end_token), first, whole.end_token, NameKind::person};
    person.confidence = std::min(whole.confidence, kConfidence);
    const GazetteerMatch* match = context_.match_at(first);
    person.gender = gender_of_given_name(document_.lower(first), match != nullptr ? match->lists : 0);
    return person;
  }

  const NameContext& context_;
  const Document& document_;
  std::vector<Name>& names_;
};

}  // namespace

void part_leaders_from_bodies(const NameContext& context, std::vector<Name>& names) {
  LedBodies(context, names).run();
}

}  // namespace presslight
