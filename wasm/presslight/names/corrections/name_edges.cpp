#include "presslight/names/corrections/name_edges.h"

#include <algorithm>
#include <string_view>

#include "presslight/names/rules/acronyms.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Of bodies that have a number.
constexpr WordList kNumberedHeads{"battalion", "brigade", "chapter",  "committee", "district", "division",
                                  "local",     "lodge",   "regiment", "school",    "squadron"};

// Whose a body may be in its name: "Women's Institute".
constexpr WordList kOwners{"children", "citizens", "farmers",  "men",     "miners",   "peasants", "people",
                           "players",  "students", "teachers", "tenants", "veterans", "women",    "workers"};

bool is_body(const Name& name) {
  return name.kind == NameKind::organisation && name.first_token < name.end_token;
}

class NameEdges {
 public:
  NameEdges(const NameContext& context, std::vector<Name>& names) : context_(context), names_(names) {}

  void settle() {
    begin_as_acronyms_say();
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (is_body(names_[i]) || names_[i].kind == NameKind::person) cut_at_dash(names_[i]);
      if (!is_body(names_[i])) continue;
      begin_with_place(i);
      end_with_place(i);
      end_with_number(names_[i]);
      join_owned(i);
    }
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (is_body(names_[i])) join_foreign(i);
    tidy_names(names_);
  }

 private:
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }

  std::uint32_t end_of_sentence(const Name& name) const {
    return context_.document().sentence_of(name.first_token).end_token;
  }

  /// Makes a name end at `end` and drops those inside, unless one of them reaches beyond.
  void extend(std::size_t i, std::uint32_t end) {
    std::size_t next = i + 1;
    while (next < names_.size() && names_[next].first_token < end) ++next;
    if (names_[next - 1].end_token > end) return;
    for (std::size_t inside = i + 1; inside < next; ++inside) drop(names_[inside]);
    context_.set_edges(names_[i], {names_[i].first_token, end});
  }

  /// "Alliance to Open Our Ports (AOOP)", where the tagger sees the last words alone.
  void begin_as_acronyms_say() {
    std::size_t i = 0;
    for (const DefinedAcronym& defined : find_defined_acronyms(context_.document())) {
      while (i < names_.size() && names_[i].end_token < defined.end_token) ++i;
      if (i == names_.size() || names_[i].end_token != defined.end_token) continue;
      if (!is_body(names_[i]) || names_[i].first_token <= defined.first_token) continue;
      if (is_office(defined.first_token)) continue;
      for (std::size_t before = i; before > 0 && names_[before - 1].end_token > defined.first_token; --before)
        drop(names_[before - 1]);
      context_.set_edges(names_[i], {defined.first_token, defined.end_token});
    }
  }

  /// "Member of Parliament (MP)", "Fellow of the Academy (FA)".
  bool is_office(std::uint32_t t) const {
    return (word_classes(lower(t)) & (kRole | kTitle)) != 0 || lower(t) == "fellow" ||
           lower(t) == "companion";
  }

  /// "OSLO -- Harbour Board" of a dateline; else what stands before the dash.
  void cut_at_dash(Name& name) const {
    for (std::uint32_t t = name.first_token + 1; t + 1 < name.end_token; ++t) {
      const std::string_view word = context_.word(t);
      const bool is_dash = word == "\u2014" || word == "\u2013" || word == "--";
      if (!is_dash || context_.document().touches_previous(t)) continue;
      const bool is_dateline = context_.is_listed(name.first_token, kListPlace) ||
                               context_.document().tokens()[name.first_token].shape == WordShape::upper;
      context_.set_edges(name, is_dateline ? TokenRun{t + 1, name.end_token} : TokenRun{name.first_token, t});
      return;
    }
  }

  /// "Saint Orla and Brin Court": not from inside the place's name on. The place in front gives way.
  void begin_with_place(std::size_t i) {
    Name& name = names_[i];
    const GazetteerMatch* place = context_.match_at(name.first_token);
    if (place == nullptr || place->lists != kListPlace || place->first_token >= name.first_token) return;
    if (i > 0 && names_[i - 1].end_token > place->first_token) {
      if (is_body(names_[i - 1]) || names_[i - 1].first_token < place->first_token) return;
      drop(names_[i - 1]);
    }
    context_.set_edges(name, {place->first_token, name.end_token});
  }

  /// "Law Society of Brinland", "Charity Board for Brin and Orla".
  void end_with_place(std::size_t i) {
    const Name& name = names_[i];
    const std::uint32_t joint = name.end_token;
    if (joint + 1 >= end_of_sentence(name) || joint - name.first_token < 2) return;
    if (lower(joint) != "of" && lower(joint) != "for") return;
    if ((word_classes(lower(joint - 1)) & (kHeadAfter | kHeadBefore)) == 0) return;
    const GazetteerMatch* place = context_.match_at(joint + 1);
    const bool is_place =
        place != nullptr && place->first_token == joint + 1 && (place->lists & kListPlace) != 0;
    if (!is_place) return;
    const bool is_taken =
        i + 1 < names_.size() && names_[i + 1].first_token < place->end_token && is_body(names_[i + 1]);
    if (!is_taken) extend(i, place->end_token);
  }

  /// "Harbour School 12", "Dockers Local 7"; not the year of "School 2019", nor "School 5pm".
  void end_with_number(Name& name) const {
    const std::uint32_t number = name.end_token;
    if (number >= end_of_sentence(name) || !context_.is_number(number)) return;
    const bool is_glued = number + 1 < context_.size() && context_.is_word(number + 1) &&
                          context_.document().touches_previous(number + 1);
    if (is_glued || context_.word(number).size() > 3 || !is_in(kNumberedHeads, lower(number - 1))) return;
    context_.set_edges(name, {name.first_token, number + 1});
  }

  /// "Gulf People" and "Democratic Movement" around an apostrophe are one body.
  void join_owned(std::size_t i) {
    const Name& owner = names_[i];
    if (i + 1 == names_.size() || !is_body(names_[i + 1])) return;
    const bool is_owned = names_[i + 1].first_token == owner.end_token + 1 &&
                          context_.is_apostrophe(owner.end_token) &&
                          is_in(kOwners, lower(owner.end_token - 1));
    if (is_owned) extend(i, names_[i + 1].end_token);
  }

  /// "Partei für Arbeit und Umwelt", where the tagger sees a body in the first part of it.
  void join_foreign(std::size_t i) {
    constexpr std::uint32_t kLongest = 10;
    std::uint32_t end = names_[i].end_token;
    const std::uint32_t most = std::min(end_of_sentence(names_[i]), end + kLongest);
    for (std::uint32_t t = end; t < most; end = t) {
      while (t < most && is_joint(t)) ++t;
      if (t == end || t == most || !context_.is_capital(t)) break;
      while (t < most && context_.is_capital(t)) ++t;
    }
    if (end > names_[i].end_token) extend(i, end);
  }

  bool is_joint(std::uint32_t t) const {
    return context_.document().tokens()[t].shape == WordShape::lower && is_foreign_joint(lower(t));
  }

  const NameContext& context_;
  std::vector<Name>& names_;
};

}  // namespace

void settle_edges(const NameContext& context, std::vector<Name>& names) {
  NameEdges(context, names).settle();
}

}  // namespace presslight
