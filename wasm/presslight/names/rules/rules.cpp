#include "presslight/names/rules/rules.h"

#include "presslight/names/rules/rules_memory.h"
#include "presslight/names/rules/rules_runs.h"
#include "presslight/names/words/given_names.h"
#include "presslight/names/words/word_facts.h"

namespace presslight {
namespace {

/// Says what one run names, by the run and the words beside it alone.
class RunReader {
 public:
  RunReader(const Document& document, std::span<const WordFacts> facts,
            std::span<const GazetteerMatch> matches)
      : document_(document), facts_(facts), matches_(matches) {}

  Name read(const NameRun& run) const {
    Name name;
    name.first_token = run.first_token;
    name.end_token = run.end_token;
    name.span = document_.span_of(run.first_token, run.end_token);
    judge(run, name);
    if (name.kind == NameKind::person) name.gender = gender_of(run);
    return name;
  }

 private:
  static void set(Name& name, NameKind kind, std::uint8_t confidence) {
    name.kind = kind;
    name.confidence = confidence;
  }

  void judge(const NameRun& run, Name& name) const {
    const WordFacts& first = facts_[run.first_token];
    const WordFacts& last = facts_[run.end_token - 1];
    const bool several = run.end_token - run.first_token > 1;
    if (several && (last.classes & kLegalForm) != 0) return set(name, NameKind::organisation, 95);
    if (run.match != 0) return judge_listed(run, name);
    if (several && (last.classes & kThingHead) != 0) return set(name, NameKind::other, 70);
    if (several && (last.classes & kHeadAfter) != 0 && !all_common(run))
      return set(name, NameKind::organisation, last.in_title_line ? 60 : 85);
    if (several && (first.classes & kHeadBefore) != 0 && !facts_[run.first_token + 1].has_capital)
      return set(name, NameKind::organisation, 88);
    if (several && (last.classes & kPlaceHead) != 0) return set(name, place_or_district(run), 75);
    if (several && has_inner_head(run)) return set(name, NameKind::organisation, 80);
    if (run.after_title) return set(name, NameKind::person, 95);
    if (is_given(run.first_token) && (several || run.after_role))
      return set(name, NameKind::person, several ? 90 : 70);
    if (run.after_role && !last.in_title_line) return set(name, NameKind::person, 75);
    judge_shape(run, name, several);
  }

  /// "Tarn School District" is a body, "Tarn Valley District" a place.
  NameKind place_or_district(const NameRun& run) const {
    const bool is_body = (facts_[run.end_token - 2].classes & (kHeadAfter | kHeadBefore)) != 0;
    return is_body ? NameKind::organisation : NameKind::place;
  }

  void judge_listed(const NameRun& run, Name& name) const {
    const GazetteerMatch& match = matches_[run.match - 1];
    const bool is_body = (match.lists & kBodyLists) != 0;
    const bool unclear = match.needs_context || (!match.same_case && facts_[run.first_token].in_title_line);
    if (is_body && !unclear) return set(name, NameKind::organisation, 92);
    if (is_body && is_in_body_context(run)) return set(name, NameKind::organisation, 65);
    if (run.after_title) return set(name, NameKind::person, 90);
    if ((match.lists & kListPlace) != 0) return set(name, NameKind::place, unclear ? 55 : 90);
    if ((match.lists & kListNationality) != 0) return set(name, NameKind::other, 90);
    if ((match.lists & kGivenNameLists) != 0) return set(name, NameKind::person, 60);
    set(name, NameKind::other, 45);
  }

  /// "the Guardian reported", "on Slate", "Apple said": what an ambiguous name needs to be a body.
  bool is_in_body_context(const NameRun& run) const {
    const WordFacts& fact = facts_[run.first_token];
    const bool is_upper = document_.tokens()[run.first_token].shape == WordShape::upper;
    if (fact.in_title_line || (fact.seen_lower && !is_upper)) return false;
    if (fact.is_initial && run.end_token < facts_.size() && facts_[run.end_token].classes == 0) return false;
    return true;
  }

  void judge_shape(const NameRun& run, Name& name, bool several) const {
    const Token& first = document_.tokens()[run.first_token];
    const WordFacts& fact = facts_[run.first_token];
    if (!several && first.shape == WordShape::upper && first.span.size() > 1 && !fact.in_title_line &&
        !has_digit(run.first_token))
      return set(name, NameKind::organisation, 70);
    if (!several || fact.in_title_line) return set(name, NameKind::other, 40);
    const bool short_enough = run.end_token - run.first_token <= 3;
    const bool is_person = short_enough && !any_common(run) && all_capitalised(run);
    set(name, is_person ? NameKind::person : NameKind::other, is_person ? 60 : 45);
  }

  bool has_digit(std::uint32_t token) const {
    for (const char c : document_.word(token))
      if (c >= '0' && c <= '9') return true;
    return false;
  }

  bool is_given(std::uint32_t token) const {
    return facts_[token].match != 0 && (matches_[facts_[token].match - 1].lists & kGivenNameLists) != 0;
  }

  bool all_common(const NameRun& run) const {
    for (std::uint32_t token = run.first_token; token < run.end_token; ++token)
      if (facts_[token].has_capital && !facts_[token].seen_lower) return false;
    return true;
  }
  bool any_common(const NameRun& run) const {
    for (std::uint32_t token = run.first_token; token < run.end_token; ++token)
      if (facts_[token].seen_lower || (facts_[token].classes & (kHeadBefore | kPlaceHead)) != 0) return true;
    return false;
  }
  bool all_capitalised(const NameRun& run) const {
    for (std::uint32_t token = run.first_token; token < run.end_token; ++token) {
      const Token& word = document_.tokens()[token];
      if (word.kind == TokenKind::number || word.kind == TokenKind::symbol) return false;
      if (word.shape == WordShape::upper && word.span.size() > 2) return false;
    }
    return true;
  }
  /// "Royal College of Surgeons", "Screen Workers Guild of Oz": a head inside, joined by "of" or "for".
  bool has_inner_head(const NameRun& run) const {
    for (std::uint32_t token = run.first_token; token + 1 < run.end_token; ++token) {
      const bool is_head = (facts_[token].classes & (kHeadBefore | kHeadAfter)) != 0;
      const std::string_view next = document_.word(token + 1);
      if (is_head && facts_[token].has_capital && (next == "of" || next == "for")) return true;
    }
    return false;
  }

  Gender gender_of(const NameRun& run) const {
    const bool male = (run.title_classes & kMale) != 0;
    const bool female = (run.title_classes & kFemale) != 0;
    if (male != female) return male ? Gender::male : Gender::female;
    const std::uint32_t match = facts_[run.first_token].match;
    return gender_of_given_name(document_.lower(run.first_token), match == 0 ? 0 : matches_[match - 1].lists);
  }

  const Document& document_;
  std::span<const WordFacts> facts_;
  std::span<const GazetteerMatch> matches_;
};

}  // namespace

std::vector<Name> find_names_by_rules(const Document& document, std::span<const GazetteerMatch> matches) {
  const std::vector<WordFacts> facts = word_facts(document, matches);
  const RunReader reader(document, facts, matches);
  std::vector<Name> names;
  for (const NameRun& run : find_name_runs(document, facts, matches)) names.push_back(reader.read(run));
  names = with_defined_acronyms(document, facts, std::move(names));
  settle_by_document(document, facts, names);
  return names;
}

}  // namespace presslight
