#include "presslight/names/corrections/place_surnames.h"

#include <algorithm>
#include <string_view>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr WordList kSurnames{"banks", "bridge", "bridges", "brook",  "brooks", "church",
                             "field", "fields", "forest",  "hill",   "hills",  "lake",
                             "park",  "port",   "rivers",  "street", "wood",   "woods"};
constexpr WordList kSpeech{"added", "asked",  "called", "said",  "says",   "tells",
                           "told",  "warned", "who",    "whose", "writes", "wrote"};

class PlaceSurnames {
 public:
  explicit PlaceSurnames(const NameContext& context) : context_(context) { note_speakers(); }

  bool may_be_person(const Name& name) const {
    return name.kind == NameKind::place && name.end_token == name.first_token + 2 &&
           is_in(kSurnames, context_.lower(name.end_token - 1)) &&
           context_.is_listed(name.first_token, kGivenNameLists) &&
           !context_.is_listed(name.first_token, kListPlace);
  }

  /// "said Ellen Park", "Northgate's Ellen Park", "Professor Ellen Park", "Ellen Park, who", "Ellen Park
  /// said"; "Park said" elsewhere.
  bool stands_as_person(const Name& name) const {
    const std::uint32_t next = name.end_token;
    if (std::binary_search(speakers_.begin(), speakers_.end(), context_.word(next - 1))) return true;
    if (next < context_.size() && is_in(kSpeech, context_.lower(next))) return true;
    if (next + 1 < context_.size() && context_.word(next) == ",") {
      const std::string_view after = context_.lower(next + 1);
      if (after == "who" || after == "whose" || is_age(next + 1)) return true;
    }
    if (name.first_token == 0) return false;
    const std::string_view before = context_.lower(name.first_token - 1);
    return is_in(kSpeech, before) || context_.is_apostrophe(name.first_token - 1) ||
           (word_classes(before) & (kRole | kTitle)) != 0;
  }

 private:
  /// "Park said"
  void note_speakers() {
    for (std::uint32_t t = 1; t + 1 < context_.size(); ++t) {
      const bool is_alone = is_in(kSurnames, context_.lower(t)) && context_.is_capital(t) &&
                            !context_.is_capital(t - 1) && context_.lower(t - 1) != "the";
      if (is_alone && is_in(kSpeech, context_.lower(t + 1))) speakers_.push_back(context_.word(t));
    }
    std::sort(speakers_.begin(), speakers_.end());
  }

  /// ", 52,"
  bool is_age(std::uint32_t t) const {
    return context_.is_number(t) && context_.word(t).size() == 2 && t + 1 < context_.size() &&
           context_.word(t + 1) == ",";
  }

  const NameContext& context_;
  std::vector<std::string_view> speakers_;  // surnames that speak alone; sorted
};

}  // namespace

void know_place_surnames(const NameContext& context, std::vector<Name>& names) {
  const PlaceSurnames surnames(context);
  const Document& document = context.document();
  std::vector<std::string_view> persons;
  for (const Name& name : names)
    if (surnames.may_be_person(name) && surnames.stands_as_person(name))
      persons.push_back(document.text(name.span));
  std::sort(persons.begin(), persons.end());
  for (Name& name : names) {
    const bool is_one = surnames.may_be_person(name) &&
                        std::binary_search(persons.begin(), persons.end(), document.text(name.span));
    if (is_one) name.kind = NameKind::person;
  }
}

}  // namespace presslight
