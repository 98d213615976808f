#include "presslight/entities/organisations/organisation_groups.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>

#include "presslight/entities/organisations/known_aliases.h"
#include "presslight/names/lists/gazetteer.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr std::uint32_t kNobody = 0xFFFFFFFF;
constexpr std::uint32_t kTwoBodies = 0xFFFFFFFE;
constexpr std::size_t kLongestBeginning = 3;  // words
constexpr std::uint32_t kMaxBetween = 9;      // tokens between two names that "also known as" ties together

class Grouping {
 public:
  Grouping(const Document& document, std::span<const Name> names, std::span<const BodyName> bodies)
      : document_(document), names_(names), bodies_(bodies), first_(names.size()) {
    std::iota(first_.begin(), first_.end(), 0u);
  }

  std::vector<std::uint32_t> run() {
    join_same_words();
    join_what_the_text_ties();
    join_initials();
    join_owned_and_formless();
    join_short_forms();
    join_early_short_forms();
    join_beginnings();
    for (std::uint32_t i = 0; i < first_.size(); ++i) first_[i] = root(i);
    return std::move(first_);
  }

 private:
  using Forms = std::map<std::string, std::uint32_t, std::less<>>;

  std::uint32_t root(std::uint32_t name) {
    while (first_[name] != name) name = first_[name] = first_[first_[name]];
    return name;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t one = root(a);
    const std::uint32_t other = root(b);
    first_[std::max(one, other)] = std::min(one, other);
  }

  /// A form that two bodies share is nobody's.
  void add(Forms& forms, std::string form, std::uint32_t name) {
    const auto [at, is_new] = forms.emplace(std::move(form), name);
    if (!is_new && at->second != kTwoBodies && root(at->second) != root(name)) at->second = kTwoBodies;
  }
  static std::uint32_t find(const Forms& forms, std::string_view form) {
    const auto at = forms.find(form);
    return at == forms.end() || at->second == kTwoBodies ? kNobody : at->second;
  }

  void join_same_words() {
    Forms forms;
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      const std::string key = bodies_[i].key();
      const auto at = forms.emplace(known_body(key), i).first;
      join(at->second, i);
    }
  }

  void join_what_the_text_ties() {
    for (std::uint32_t i = 0; i + 1 < names_.size(); ++i)
      if (is_in_brackets_after(i) || is_known_as(i)) join(i, i + 1);
  }

  /// "Coastal Safety Board (CSB" and "CSB (Coastal Safety Board": one of the two is an acronym.
  bool is_in_brackets_after(std::uint32_t name) const {
    const std::uint32_t bracket = names_[name].end_token;
    if (names_[name + 1].first_token != bracket + 1 || document_.word(bracket) != "(") return false;
    const bool closes = names_[name + 1].end_token < document_.tokens().size() &&
                        document_.word(names_[name + 1].end_token) == ")";
    return closes && bodies_[name].is_acronym != bodies_[name + 1].is_acronym;
  }

  /// Between the two stand only marks and "also known as", "formerly", "now called" and the like.
  bool is_known_as(std::uint32_t name) const {
    static constexpr WordList kTies{"abbreviated", "aka", "also",  "as",  "by", "called",     "formerly",
                                    "initials",    "its", "known", "now", "or", "previously", "the"};
    const std::uint32_t from = names_[name].end_token;
    const std::uint32_t to = names_[name + 1].first_token;
    if (to - from > kMaxBetween || document_.paragraph_of(from) != document_.paragraph_of(to)) return false;
    bool ties = false;
    for (std::uint32_t token = from; token < to; ++token) {
      if (document_.tokens()[token].kind != TokenKind::word) continue;
      const std::string_view word = document_.lower(token);
      if (!is_in(kTies, word)) return false;
      ties |= word == "known" || word == "formerly" || word == "called" || word == "aka";
    }
    return ties;
  }

  void join_initials() {
    Forms forms;
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      if (bodies_[i].words.size() < 3) continue;
      add(forms, bodies_[i].initials(false), i);
      std::string all = bodies_[i].initials(true);
      if (all.size() > bodies_[i].initials(false).size()) add(forms, std::move(all), i);
    }
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      if (!bodies_[i].is_acronym || bodies_[i].words[0].size() < 3) continue;
      const std::uint32_t full = find(forms, bodies_[i].words[0]);
      if (full != kNobody && !has_full_name(i)) join(full, i);
    }
  }

  /// A longer name is already tied to the acronym.
  bool has_full_name(std::uint32_t name) {
    const std::uint32_t body = root(name);
    return bodies_[body].words.size() > 1 || (body != name && !bodies_[body].is_acronym);
  }

  /// "US State Department" is "State Department", "Acme Ltd" is "Acme".
  void join_owned_and_formless() {
    Forms forms;
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      const BodyName& body = bodies_[i];
      if (body.words.size() < 2) continue;
      const std::size_t owner = body.owner_words();
      if (owner > 0 && body.words.size() > owner + 1) add(forms, body.joined(owner, body.words.size()), i);
      const std::size_t formless = body.words_before_form();
      if (formless < body.words.size() && formless > owner) add(forms, body.joined(0, formless), i);
    }
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      const std::uint32_t full = find(forms, bodies_[i].key());
      if (full != kNobody && (root(i) == i || bodies_[root(i)].key() == bodies_[i].key())) join(full, i);
    }
  }

  /// After the full name: "the Bank" of "Bank of Tarn", "the Post" of "Tarn Post", "Quillon" of "Quillon
  /// Harbour Trust".
  void join_short_forms() {
    Forms forms;
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      const BodyName& body = bodies_[i];
      if (body.words.size() == 1 && root(i) == i) {
        const std::uint32_t full = find(forms, body.words[0]);
        if (full != kNobody && may_be_short(i)) join(full, i);
      }
      if (body.words.size() > 1) add_short_forms(forms, i);
    }
  }

  /// "Veltrix" of a headline, before "Veltrix Systems Inc": a company's first word, and no other body's.
  void join_early_short_forms() {
    Forms forms;
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      const BodyName& body = bodies_[i];
      if (body.words.size() > 1) add(forms, body.words[0], i);
    }
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      if (bodies_[i].words.size() != 1 || bodies_[root(i)].words.size() != 1) continue;
      const std::uint32_t full = find(forms, bodies_[i].words[0]);
      if (full != kNobody && is_company(bodies_[full]) && may_be_short(i)) join(full, i);
    }
  }

  /// "Ltd" or "Foods" ends it.
  static bool is_company(const BodyName& body) {
    return body.words_before_form() < body.words.size() || is_company_head(body.words.back());
  }

  /// "Keystone Hearth" of "Keystone Hearth Properties", before or after: two or more words that have no head
  /// of their own, and begin one longer name.
  void join_beginnings() {
    Forms forms;
    for (std::uint32_t i = 0; i < names_.size(); ++i)
      for (std::size_t words = 2; words < std::min(bodies_[i].words.size(), kLongestBeginning + 1); ++words)
        add(forms, bodies_[i].joined(0, words), i);
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      const BodyName& body = bodies_[i];
      if (body.words.size() < 2 || bodies_[root(i)].words.size() > body.words.size() || has_head(body))
        continue;
      const std::uint32_t full = find(forms, body.key());
      if (full != kNobody && may_be_short(i)) join(full, i);
    }
  }

  static bool has_head(const BodyName& body) {
    constexpr std::uint16_t kHead = kHeadAfter | kHeadBefore | kLegalForm;
    return std::any_of(body.words.begin(), body.words.end(), [](const std::string& word) {
      return (word_classes(word) & kHead) != 0 || is_company_head(word) || is_short_head(word);
    });
  }

  void add_short_forms(Forms& forms, std::uint32_t name) {
    const std::vector<std::string>& words = bodies_[name].words;
    if (is_short_head(words.back())) add(forms, words.back(), name);
    if (is_short_head(words.front()) || bodies_[name].owner_words() == 0) add(forms, words.front(), name);
  }

  /// What is well known alone is its own body: "Google" beside "Google Ventures".
  bool may_be_short(std::uint32_t name) const {
    const GazetteerMatch match = look_up_in_gazetteer(document_.text(names_[name].span));
    const bool is_known = (match.lists & kBodyLists) != 0 && !match.needs_context;
    return !is_known && (match.lists & kListPlace) == 0;
  }

  const Document& document_;
  std::span<const Name> names_;
  std::span<const BodyName> bodies_;
  std::vector<std::uint32_t> first_;
};

}  // namespace

std::vector<std::uint32_t> group_bodies(const Document& document, std::span<const Name> names,
                                        std::span<const BodyName> bodies) {
  return Grouping(document, names, bodies).run();
}

}  // namespace presslight
