#include "presslight/names/corrections/no_persons.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "presslight/document/clitics.h"
#include "presslight/names/words/name_words.h"
#include "presslight/names/words/states.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Given names that are verbs in front of an object. Sorted.
constexpr WordList kOrders{"bill", "chase", "grant", "jack", "mark", "nick",
                           "pat",  "rob",   "skip",  "sue",  "will"};

// Behind a verb that looks like a given name: "Mark my words". Sorted.
constexpr WordList kObjects{"a",     "her",  "his",   "it",   "me",    "my", "our", "the",
                            "their", "them", "these", "this", "those", "us", "your"};

class NoPersons {
 public:
  NoPersons(const NameContext& context, std::vector<Name>& names)
      : context_(context), document_(context.document()), names_(names) {}

  void run() {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      Name& name = names_[i];
      const bool is_rank_of_person =
          name.kind == NameKind::organisation && is_rank(lower(name.first_token)) && is_abbreviated_office(i);
      if (is_rank_of_person || is_pronoun(name) ||
          (is_person(name) && (is_abbreviated_office(i) || is_nobody(name))))
        drop(name);
      else if (is_person(name) && is_people(name))
        name.kind = NameKind::other;
    }
    drop_questions();
    tidy_names(names_);
  }

 private:
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }

  static bool is_person(const Name& name) {
    return name.kind == NameKind::person && name.first_token < name.end_token;
  }

  std::uint32_t end_of_sentence(const Name& name) const {
    return document_.sentence_of(name.first_token).end_token;
  }

  bool is_nobody(const Name& name) const {
    return begins_inside_body(name) || is_office_alone(name) || is_firm(name) || is_state(name) ||
           is_storm(name) || is_order(name) || is_bill(name) || is_god(name) || is_of_staff(name);
  }

  /// "Taoiseach" alone, "Shadow Home Secretary"; not "King" or "Lord Judge", who may be surnames.
  bool is_office_alone(const Name& name) const {
    constexpr std::uint32_t kFewestWords = 3;  // of an office that ends like a surname
    const std::uint32_t last = name.end_token - 1;
    const std::uint16_t wanted = last == name.first_token ? kRole | kTitle : kRole;
    if ((word_classes(lower(last)) & wanted) == 0) return false;
    for (std::uint32_t t = name.first_token; t < last; ++t)
      if ((word_classes(lower(t)) & (kRole | kModifier | kTitle)) == 0) return false;
    if (lower(name.first_token) == "madam") return true;
    const bool is_long = last + 1 - name.first_token >= kFewestWords;
    return is_long || !context_.is_listed(last, kListGivenMale | kListGivenFemale | kListSurname);
  }

  /// "PACs"
  bool is_plural_acronym(std::uint32_t t) const {
    const std::string_view word = context_.word(t);
    return word.size() > 2 && word.back() == 's' &&
           std::all_of(word.begin(), word.end() - 1, [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  /// "Americans", "Democrats", "Floridians", "PACs"; not "Evans".
  bool is_people(const Name& name) const {
    static constexpr std::string_view kEndings[] = {"crats", "ians", "icans"};
    const std::string_view word = lower(name.first_token);
    if (name.end_token != name.first_token + 1 || !word.ends_with("s")) return false;
    if (context_.is_listed(name.first_token, kGivenNameLists | kListSurname)) return false;
    const auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
    return context_.is_listed(name.first_token, kListNationality) || is_plural_acronym(name.first_token) ||
           std::any_of(std::begin(kEndings), std::end(kEndings), ends);
  }

  /// "Mo." of "Ava, Mo.,"
  bool is_state(const Name& name) const {
    const std::uint32_t last = context_.word(name.end_token - 1) == "." ? name.end_token - 1 : name.end_token;
    return name.first_token > 0 && last == name.first_token + 1 &&
           context_.word(name.first_token - 1) == "," && last < context_.size() &&
           context_.word(last) == "." && !state_of(lower(name.first_token)).empty();
  }

  /// "Mark my words", "Grant them that"
  bool is_order(const Name& name) const {
    const std::uint32_t next = name.end_token;
    return next == name.first_token + 1 && next < end_of_sentence(name) &&
           is_in(kOrders, lower(name.first_token)) && is_in(kObjects, lower(next));
  }

  /// "Storm Edda"
  bool is_storm(const Name& name) const {
    const std::string_view first = lower(name.first_token);
    return name.end_token == name.first_token + 2 &&
           (first == "storm" || first == "hurricane" || first == "cyclone" || first == "typhoon");
  }

  /// "Douglas & Lomason"
  bool is_firm(const Name& name) const {
    for (std::uint32_t t = name.first_token; t < name.end_token; ++t)
      if (context_.word(t) == "&") return true;
    return false;
  }

  /// "of the Linguistic Society"
  bool begins_inside_body(const Name& name) const {
    return !context_.is_capital(name.first_token) && lower(name.first_token) == "of";
  }

  /// "Del." of "Del. Ann Hale", "State Sen." of "State Sen. Ann Hale".
  bool is_abbreviated_office(std::size_t i) const {
    constexpr std::size_t kLongest = 5;
    const Name& name = names_[i];
    const std::uint32_t stop = name.end_token;
    const bool is_of_state = stop == name.first_token + 2 && lower(name.first_token) == "state";
    if (!(is_of_state || stop == name.first_token + 1) || i + 1 == names_.size() ||
        names_[i + 1].kind != NameKind::person)
      return false;
    return context_.word(stop - 1).size() <= kLongest && names_[i + 1].first_token == stop + 1 &&
           context_.word(stop) == "." && stop + 1 < end_of_sentence(name);
  }

  /// "Harsh?", a sentence of its own.
  bool is_question(const Name& name) const {
    const Sentence& sentence = document_.sentence_of(name.first_token);
    return is_person(name) && name.end_token == name.first_token + 1 &&
           sentence.first_token == name.first_token && sentence.end_token == name.end_token + 1 &&
           context_.word(name.end_token) == "?";
  }

  /// "Staff Writer", "Staff Reporter" below a byline
  bool is_of_staff(const Name& name) const {
    return name.end_token == name.first_token + 2 && lower(name.first_token) == "staff";
  }

  /// "God willing", "thank God"
  bool is_god(const Name& name) const {
    return name.end_token == name.first_token + 1 && lower(name.first_token) == "god";
  }

  /// "I'd"
  bool is_pronoun(const Name& name) const {
    return name.end_token == name.first_token + 1 && has_clitic(document_, name.first_token);
  }

  /// "the Bill", "this Bill": no William.
  bool is_bill(const Name& name) const {
    const std::uint32_t first = name.first_token;
    if (name.end_token != first + 1 || lower(first) != "bill" || first == 0) return false;
    const std::string_view article = lower(first - 1);
    return article == "the" || article == "a" || article == "this" || article == "own";
  }

  void drop_questions() {
    std::vector<std::string_view> elsewhere;
    for (const Name& name : names_) {
      if (!is_person(name) || is_question(name)) continue;
      for (std::uint32_t t = name.first_token; t < name.end_token; ++t) elsewhere.push_back(context_.word(t));
    }
    std::sort(elsewhere.begin(), elsewhere.end());
    for (Name& name : names_) {
      const bool is_asked = is_question(name);
      if (is_asked &&
          !std::binary_search(elsewhere.begin(), elsewhere.end(), context_.word(name.first_token)))
        drop(name);
    }
  }

  const NameContext& context_;
  const Document& document_;
  std::vector<Name>& names_;
};

}  // namespace

void drop_no_persons(const NameContext& context, std::vector<Name>& names) {
  NoPersons(context, names).run();
}

}  // namespace presslight
