#include "presslight/names/corrections/body_or_person.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "presslight/names/words/given_names.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// What is called after its town: the word before it is no company's. Sorted.
constexpr WordList kOfTowns{"academy", "airport", "authority", "cathedral", "church",    "clinic",
                            "college", "council", "fc",        "harbour",   "hospital",  "market",
                            "museum",  "police",  "school",    "station",   "university"};

// What a human being is and no body can be. Sorted.
constexpr WordList kHuman{
    "actor",       "actress",       "attorney", "businessman", "businesswoman", "chairman", "chairwoman",
    "congressman", "congresswoman", "daughter", "farmer",      "father",        "governor", "grandfather",
    "grandmother", "husband",       "lawyer",   "mayor",       "mother",        "nurse",    "professor",
    "senator",     "sister",        "son",      "spokesman",   "spokeswoman",   "student",  "teacher",
    "widow",       "widower",       "wife"};

// Of West Africa and India; no body's name begins so. Sorted.
constexpr WordList kTitlesOfPersons{"alhaja", "alhaji", "comrade", "engr", "hajia",
                                    "hajiya", "otunba", "shri",    "smt"};

// What is somebody's work as well as a building, and acts: "Tarn Hospital said". Sorted.
constexpr WordList kHouses{"exchange",  "gallery",   "hospital", "infirmary", "museum",
                           "orchestra", "playhouse", "school",   "theater",   "theatre"};

// What a centre that acts is one of. Sorted.
constexpr WordList kOfCenters{"advice",   "advocacy", "cancer",  "crisis",     "data",
                              "defense",  "forecast", "health",  "hurricane",  "justice",
                              "law",      "medical",  "policy",  "prediction", "research",
                              "resource", "rights",   "science", "studies",    "weather"};

constexpr std::uint8_t kConfidence = 80;  // per cent, a guess

constexpr WordList kToPlaces{"across", "around",  "at",   "for",     "from", "in",     "into",   "near",
                             "of",     "outside", "over", "through", "to",   "toward", "towards"};

class BodyOrPerson {
 public:
  BodyOrPerson(const NameContext& context, std::vector<Name>& names)
      : context_(context), document_(context.document()), names_(names) {}

  void run() {
    join_firms();
    for (Name& name : names_) {
      if (name.kind == NameKind::person ? has_head_of_body(name) : is_house(name))
        make_body(name, kConfidence);
      else if (name.kind == NameKind::organisation &&
               (is_human(name) || is_described_human(name) || has_title_of_person(name)))
        name.kind = NameKind::person;
    }
    name_short_forms();
    name_long_forms();
    name_surnames();
    add_aged();
  }

 private:
  static std::uint32_t size(const Name& name) { return name.end_token - name.first_token; }
  std::string_view first_word(const Name& name) const { return document_.word(name.first_token); }
  std::string_view last_word(const Name& name) const { return document_.word(name.end_token - 1); }

  bool is_given_name(std::uint32_t token) const {
    const GazetteerMatch* match = context_.match_at(token);
    return match != nullptr && match->first_token == token && (match->lists & kGivenNameLists) != 0;
  }

  /// "Hadley & Rowe", where the tagger sees a person in one of them or in both.
  void join_firms() {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      Name& right = names_[i];
      if (right.kind != NameKind::person || size(right) > 1 || right.first_token < 2) continue;
      const std::uint32_t sign = right.first_token - 1;
      if (document_.word(sign) != "&" || !is_surname(sign - 1, right)) continue;
      if (i > 0 && names_[i - 1].end_token >= sign) {
        const Name& left = names_[i - 1];
        if (left.kind == NameKind::organisation || size(left) > 1) continue;
        drop(names_[i - 1]);
      }
      context_.set_edges(right, {sign - 1, right.end_token});
      make_body(right, kConfidence);
    }
    tidy_names(names_);
  }

  /// A capital word alone before the sign, and the two no couple: not "Ann & Bob".
  bool is_surname(std::uint32_t token, const Name& right) const {
    if (token < document_.sentence_of(right.first_token).first_token) return false;
    const bool is_word =
        document_.tokens()[token].shape == WordShape::capitalised && !document_.touches_previous(token + 1);
    const bool goes_on = token > 0 && context_.is_capital(token - 1);
    return is_word && !goes_on && !(is_given_name(token) && is_given_name(right.first_token));
  }

  /// "Harbour Council"; "Radio Tarn"
  bool has_head_of_body(const Name& name) const {
    if (size(name) == 2 && document_.lower(name.first_token) == "radio") return true;
    const std::string_view last = document_.lower(name.end_token - 1);
    return size(name) > 1 && !is_given_name(name.first_token) &&
           ((word_classes(last) & kHeadAfter) != 0 || is_company_head(last));
  }

  /// "Aarhus Bay Hospital", "Platte Valley Medical Center", taken for a place; not "the Barclays Center".
  bool is_house(const Name& name) const {
    if (name.kind != NameKind::place || size(name) < 2) return false;
    const std::string_view last = document_.lower(name.end_token - 1);
    const bool is_center = last == "center" || last == "centre";
    return is_in(kHouses, last) || (is_center && is_in(kOfCenters, document_.lower(name.end_token - 2)));
  }

  /// "Vidra's head of drama, Kit Sommers,"
  bool is_described_human(const Name& name) const {
    constexpr std::uint32_t kFarthest = 7;  // tokens before the comma
    const std::uint32_t first = document_.sentence_of(name.first_token).first_token;
    if (size(name) != 2 || name.first_token < first + 2 || has_company_ending(name)) return false;
    const std::uint32_t comma = name.first_token - 1;
    if (document_.word(comma) != ",") return false;
    for (std::uint32_t t = comma; t > first + 1 && comma - t < kFarthest && document_.word(t - 1) != ","; --t)
      if (document_.lower(t - 1) == "head" && context_.is_apostrophe(t - 2)) return true;
    return false;
  }

  bool has_company_ending(const Name& name) const {
    const std::string_view last = document_.lower(name.end_token - 1);
    return (word_classes(last) & (kHeadAfter | kLegalForm | kPlaceHead)) != 0 || is_company_head(last);
  }

  /// "Comrade Sule Garba"
  bool has_title_of_person(const Name& name) const {
    constexpr std::uint32_t kLongest = 4;  // words
    return size(name) > 1 && size(name) <= kLongest &&
           is_in(kTitlesOfPersons, document_.lower(name.first_token));
  }

  /// "Dottie Deans, the chairwoman of the party"
  bool is_human(const Name& name) const {
    constexpr std::uint32_t kFarthest = 5;  // tokens behind the comma
    const std::uint32_t comma = name.end_token;
    const std::uint32_t end = std::min(document_.sentence_of(name.first_token).end_token, comma + kFarthest);
    if (size(name) != 2 || comma + 2 >= end || document_.word(comma) != ",") return false;
    const std::uint16_t last = word_classes(document_.lower(name.end_token - 1));
    if ((last & (kHeadAfter | kLegalForm | kPlaceHead)) != 0) return false;
    const std::string_view article = document_.lower(comma + 1);
    if (article != "a" && article != "an" && article != "the") return false;
    for (std::uint32_t t = comma + 2; t < end; ++t) {
      if (is_in(kHuman, document_.lower(t))) return true;
      if ((word_classes(document_.lower(t)) & kFunction) != 0) return false;
    }
    return false;
  }

  /// Of which words names are made: sorted.
  struct WordsOfNames {
    std::vector<std::string_view> companies;  // first words
    std::vector<std::string_view> bodies;     // first words, and last
    std::vector<std::string_view> titled;     // last words: "the Bayou Sentinel"
    std::vector<std::string_view> others;     // of persons and towns
  };

  WordsOfNames words_of_names() const {
    WordsOfNames words;
    for (const Name& name : names_) {
      if (name.kind == NameKind::person && is_titled(name)) words.others.push_back(last_word(name));
      if (size(name) < 2) continue;
      if (name.kind == NameKind::organisation && is_company(name))
        words.companies.push_back(first_word(name));
      const bool is_called_after = context_.is_apostrophe(name.first_token + 1);  // "Alzheimer's Society"
      if (name.kind == NameKind::organisation && !is_of_town(name) && !is_called_after &&
          has_company_ending(name))
        words.bodies.push_back(first_word(name));
      if (name.kind == NameKind::organisation) words.titled.push_back(last_word(name));
      if (name.kind == NameKind::person || is_of_town(name)) words.others.push_back(first_word(name));
      if (name.kind == NameKind::person) words.others.push_back(last_word(name));
    }
    for (auto* list : {&words.companies, &words.bodies, &words.titled, &words.others})
      std::sort(list->begin(), list->end());
    return words;
  }

  /// One word that is the first of a company's name, or of a body's, and of no person's or town's.
  void name_short_forms() {
    const WordsOfNames words = words_of_names();
    const auto holds = [](const std::vector<std::string_view>& list, std::string_view word) {
      return std::binary_search(list.begin(), list.end(), word);
    };
    for (Name& name : names_) {
      if (size(name) > 1 || name.kind == NameKind::organisation) continue;
      const std::string_view word = first_word(name);
      if (holds(words.others, word)) continue;
      const bool is_taken_for_person =
          name.kind == NameKind::person && !is_given_name(name.first_token) && !word.ends_with('s');
      const bool has_article = name.first_token > 0 && document_.lower(name.first_token - 1) == "the";
      if (holds(words.companies, word) || (is_taken_for_person && holds(words.bodies, word)) ||
          (is_taken_for_person && has_article && holds(words.titled, word)))
        make_body(name, kConfidence);
    }
  }

  /// "Thornby Magna Parish Council": the words before the head are no name of its own.
  bool is_of_town(const Name& name) const { return is_in(kOfTowns, document_.lower(name.end_token - 1)); }

  /// "Keystone Hearth", taken for a person, of "Keystone Hearth Properties".
  void name_long_forms() {
    std::vector<std::pair<std::string_view, std::string_view>> bodies;  // first two words; sorted
    for (const Name& name : names_) {
      if (size(name) > 2 && name.kind == NameKind::organisation && !is_of_town(name) &&
          has_company_ending(name))
        bodies.emplace_back(first_word(name), document_.word(name.first_token + 1));
    }
    std::sort(bodies.begin(), bodies.end());
    for (Name& name : names_) {
      if (size(name) != 2 || name.kind != NameKind::person || is_given_name(name.first_token)) continue;
      if (std::binary_search(bodies.begin(), bodies.end(), std::pair(first_word(name), last_word(name))))
        make_body(name, kConfidence);
    }
  }

  /// "Mr Hall"
  bool is_titled(const Name& name) const {
    return name.first_token > 0 && (word_classes(document_.lower(name.first_token - 1)) & kTitle) != 0;
  }

  /// "Veltrix Inc", "Corvo Logistics".
  bool is_company(const Name& name) const {
    const std::string_view last = document_.lower(name.end_token - 1);
    return (word_classes(last) & kLegalForm) != 0 || is_company_head(last);
  }

  /// "Harlow" after "Pete Harlow" is he, not the town, unless the text goes there.
  void name_surnames() {
    std::vector<std::pair<std::string_view, std::uint32_t>> surnames;  // and where; sorted
    for (const Name& name : names_)
      if (size(name) > 1 && name.kind == NameKind::person)
        surnames.emplace_back(last_word(name), name.first_token);
    std::sort(surnames.begin(), surnames.end());
    for (Name& name : names_) {
      if (size(name) > 1 || name.kind != NameKind::place || is_gone_to(name)) continue;
      const auto first = std::lower_bound(surnames.begin(), surnames.end(), std::pair(first_word(name), 0U));
      const bool is_surname =
          first != surnames.end() && first->first == first_word(name) && first->second < name.first_token;
      if (is_surname) name.kind = NameKind::person;
    }
  }

  /// "in Harlow", "Harlow, Essex".
  bool is_gone_to(const Name& name) const {
    const bool is_first = name.first_token == document_.sentence_of(name.first_token).first_token;
    if (!is_first && is_in(kToPlaces, document_.lower(name.first_token - 1))) return true;
    const GazetteerMatch* next = context_.match_at(name.end_token + 1);
    return name.end_token < document_.tokens().size() && document_.word(name.end_token) == "," &&
           next != nullptr && next->first_token == name.end_token + 1 && (next->lists & kListPlace) != 0;
  }

  /// "Denise Park, 52,": where the tagger sees a place, or nothing.
  void add_aged() {
    const std::size_t tagged = names_.size();
    std::size_t next = 0;
    for (const GazetteerMatch& match : context_.matches()) {
      if ((match.lists & kGivenNameLists) == 0) continue;
      const std::uint32_t first = match.first_token;
      const std::uint32_t end = end_of_aged(first);
      while (next < tagged && names_[next].end_token <= first) ++next;
      if (end == first || !give_way(next, tagged, first, end)) continue;
      Name name{document_.span_of(first, end), first, end, NameKind::person};
      name.confidence = kConfidence;
      name.gender = gender_of_given_name(context_.lower(first), match.lists);
      names_.push_back(name);
    }
    const auto added = names_.begin() + static_cast<std::ptrdiff_t>(tagged);
    std::inplace_merge(names_.begin(), added, names_.end(),
                       [](const Name& a, const Name& b) { return a.first_token < b.first_token; });
    tidy_names(names_);
  }

  /// Empties the names from `next` on that overlap tokens [first, end), if all are places or without a kind
  /// and inside.
  bool give_way(std::size_t next, std::size_t tagged, std::uint32_t first, std::uint32_t end) {
    std::size_t last = next;
    for (; last < tagged && names_[last].first_token < end; ++last) {
      const Name& name = names_[last];
      const bool is_other = name.kind == NameKind::place || name.kind == NameKind::other;
      if (!is_other || name.first_token < first || name.end_token > end) return false;
    }
    for (; next < last; ++next) drop(names_[next]);
    return true;
  }

  /// One past the surname of the name that begins at `first`, if an age follows it; else `first`.
  std::uint32_t end_of_aged(std::uint32_t first) const {
    constexpr std::uint32_t kLongest = 4;
    const std::uint32_t last = document_.sentence_of(first).end_token;
    std::uint32_t end = first + 1;
    while (end < last && end - first < kLongest && document_.tokens()[end].shape == WordShape::capitalised)
      ++end;
    return end - first > 1 && end + 2 < last && is_age(end) ? end : first;
  }

  /// ", 52,", ", 52 ." or "(52)" at `at`.
  bool is_age(std::uint32_t at) const {
    const std::string_view opening = document_.word(at);
    const std::string_view closing = document_.word(at + 2);
    const std::string_view digits = document_.word(at + 1);
    if (document_.tokens()[at + 1].kind != TokenKind::number || digits.size() != 2 || digits[0] == '0')
      return false;
    return (opening == "," && (closing == "," || closing == ".")) || (opening == "(" && closing == ")");
  }

  const NameContext& context_;
  const Document& document_;
  std::vector<Name>& names_;
};

}  // namespace

void tell_bodies_from_persons(const NameContext& context, std::vector<Name>& names) {
  BodyOrPerson(context, names).run();
}

}  // namespace presslight
