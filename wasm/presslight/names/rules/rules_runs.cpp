#include "presslight/names/rules/rules_runs.h"

#include <algorithm>

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"

namespace presslight {
namespace {

constexpr std::uint32_t kMaxLonger = 4;  // tokens that a well-known name may go on for
constexpr std::uint32_t kMaxRun = 16;    // tokens; longer runs are lists or lines of capitals

// Bodies of one word that a country has: its Senate, its Army.
constexpr std::uint32_t kOwnedLists = kListGovernment | kListMilitary | kListPolitical;

class RunFinder {
 public:
  RunFinder(const Document& document, std::span<const WordFacts> facts,
            std::span<const GazetteerMatch> matches)
      : document_(document), facts_(facts), matches_(matches) {}

  std::vector<NameRun> run() {
    for (const Sentence& sentence : document_.sentences()) {
      end_ = sentence.end_token;
      for (at_ = sentence.first_token; at_ < end_;) step();
    }
    return std::move(runs_);
  }

 private:
  void step() {
    if (const GazetteerMatch* match = body_at(at_)) return take_match(*match);
    if (!begins_name(at_)) {
      ++at_;
      return;
    }
    const std::uint32_t end = run_end(at_);
    cut(at_, end);
    at_ = end;
  }

  /// The match at `token` that is surely the name of a body.
  const GazetteerMatch* body_at(std::uint32_t token) const {
    if (facts_[token].match == 0) return nullptr;
    const GazetteerMatch& match = matches_[facts_[token].match - 1];
    if ((match.lists & kBodyLists) == 0 || match.end_token > end_) return nullptr;
    const bool is_long = match.end_token - match.first_token > 1;
    const bool small_letters = is_long && is_name_word(token) && !facts_[token].is_initial;
    const bool in_capitals =
        document_.tokens()[token].shape == WordShape::upper && document_.tokens()[token].span.size() > 4;
    const bool as_listed = match.same_case || small_letters ||
                           (in_capitals && !facts_[token].in_title_line) ||
                           (facts_[token].in_title_line && is_long);
    return as_listed && (!match.needs_context || is_long) ? &match : nullptr;
  }

  /// "DNC Rules Committee" of "DNC" and "Guardian Media Group" of "Guardian": the longer name wins, also
  /// where it names no body: "FIFA World Cup".
  void take_match(const GazetteerMatch& match) {
    NameRun run{match.first_token, end_of_longer(match), 0, false, false, 0};
    if (run.end_token == match.end_token) run.match = facts_[at_].match;
    runs_.push_back(run);
    at_ = run.end_token;
  }

  /// The end of the words with capitals after `match` up to their last head; the end of the match if there is
  /// none.
  std::uint32_t end_of_longer(const GazetteerMatch& match) const {
    std::uint32_t longer = match.end_token;
    for (std::uint32_t at = match.end_token; at < end_ && at < match.end_token + kMaxLonger; ++at) {
      const std::uint16_t classes = facts_[at].classes;
      if (!is_name_word(at) || document_.touches_previous(at) || facts_[at].in_title_line) break;
      if ((classes & (kFunction | kRole | kTitle)) != 0 && (classes & kHeadAfter) == 0) break;
      if ((classes & (kHeadAfter | kLegalForm | kThingHead)) != 0) longer = at + 1;
    }
    return longer;
  }

  bool is_name_word(std::uint32_t token) const {
    return facts_[token].has_capital && (facts_[token].classes & (kCalendar | kNoName)) == 0;
  }

  bool begins_name(std::uint32_t token) const {
    const WordFacts& fact = facts_[token];
    if (is_arabic_article(token)) return token + 2 < end_ && is_name_word(token + 2);
    if (!is_name_word(token)) return false;
    if ((fact.classes & kFunction) != 0) return is_function_as_name(token);
    if (!fact.is_initial || fact.match != 0) return true;
    if (!fact.seen_lower) return true;
    return token + 1 < end_ && is_name_word(token + 1) && (facts_[token + 1].classes & kFunction) == 0;
  }

  /// "IS", "WHO" and "US" in a line that is not all capitals; "New" of "New York".
  bool is_function_as_name(std::uint32_t token) const {
    if (facts_[token].match == 0) return false;
    const GazetteerMatch& match = matches_[facts_[token].match - 1];
    if (!match.same_case) return false;
    const bool is_upper = document_.tokens()[token].shape == WordShape::upper;
    return match.end_token > token + 1 || (is_upper && !facts_[token].in_title_line);
  }
  bool continues_name(std::uint32_t token) const {
    return is_name_word(token) && ((facts_[token].classes & kFunction) == 0 || is_function_as_name(token));
  }

  /// After `token` of the run from `first`: the next token of the run, or end_ if the run ends.
  std::uint32_t next_of(std::uint32_t first, std::uint32_t token) const {
    const std::uint32_t next = token + 1;
    if (next >= end_) return end_;
    if (continues_name(next)) return document_.touches_previous(next) ? end_ : next;
    const std::string_view word = document_.word(next);
    const std::uint32_t after = next + 1;
    if (after >= end_) return end_;
    if (word == "&") return is_name_word(after) ? after : end_;
    if (word == "." && document_.touches_previous(next))
      return is_initial_letter(token) && is_name_word(after) ? after : end_;
    if (is_hyphen(next)) return is_name_word(after) && document_.touches_previous(after) ? after : end_;
    if (is_possessive(next)) return owns_name(token) && is_name_word(after) ? after : end_;
    if (word == "," && (facts_[after].classes & kLegalForm) != 0 && is_name_word(after)) return after;
    if (is_arabic_article(next)) return after + 1 < end_ && is_name_word(after + 1) ? after + 1 : end_;
    return after_connector(first, token, next);
  }

  /// "al-" of "Nasser al-Amin".
  bool is_arabic_article(std::uint32_t token) const {
    const std::string_view word = document_.word(token);
    return (word == "al" || word == "el" || word == "ul" || word == "ad" || word == "ar" || word == "as") &&
           token + 1 < end_ && is_hyphen(token + 1);
  }

  bool is_hyphen(std::uint32_t token) const {
    return document_.touches_previous(token) && is_dash(code_point_at(document_.word(token), 0).value);
  }
  bool is_possessive(std::uint32_t token) const {
    return document_.touches_previous(token) && document_.tokens()[token].kind == TokenKind::word;
  }
  bool is_initial_letter(std::uint32_t token) const {
    return document_.tokens()[token].span.size() == 1 || (facts_[token].classes & kTitle) != 0 ||
           document_.word(token) == "St";
  }

  /// "King's College", "People's Party": names that begin with an owner.
  bool owns_name(std::uint32_t token) const {
    constexpr std::string_view kOwners[] = {"Children", "Farmers", "King", "Men", "People", "Queen", "Women"};
    const bool saint = token > 0 && (document_.word(token - 1) == "St" || document_.word(token - 1) == ".");
    return saint ||
           std::find(std::begin(kOwners), std::end(kOwners), document_.word(token)) != std::end(kOwners);
  }

  std::uint32_t after_connector(std::uint32_t first, std::uint32_t token, std::uint32_t next) const {
    const WordFacts& fact = facts_[next];
    if ((fact.classes & kConnector) == 0 || fact.has_capital) return end_;
    std::uint32_t after = next + 1;
    const std::string_view word = document_.word(next);
    if (word == "of" || word == "for" || word == "on" || word == "to" || word == "against") {
      if ((facts_[token].classes & kHeadBefore) == 0) return end_;
      if (document_.word(after) == "the") ++after;
    } else if (word == "and") {
      if (!joins_after_of(first, token)) return end_;
    } else if (word == "the") {
      return end_;
    }
    return after < end_ && continues_name(after) ? after : end_;
  }

  /// "Department for Work and Pensions": an "and" after "of" or "for" joins words that name fields of work.
  bool joins_after_of(std::uint32_t first, std::uint32_t token) const {
    for (std::uint32_t i = first; i < token; ++i) {
      const std::string_view word = document_.word(i);
      if (word == "of" || word == "for") return facts_[i + 1].match == 0;
    }
    return false;
  }

  std::uint32_t run_end(std::uint32_t first) const {
    std::uint32_t last = first;
    while (last - first < kMaxRun) {
      const std::uint32_t next = next_of(first, last);
      if (next >= end_) break;
      if (breaks_before(first, next)) break;
      last = next;
    }
    return last + 1;
  }

  /// A well-known body begins a name of its own, unless the run needs it ("University of") or owns it ("US
  /// Senate").
  bool breaks_before(std::uint32_t first, std::uint32_t next) const {
    const GazetteerMatch* match = body_at(next);
    if (match == nullptr) return false;
    const bool joined = !facts_[next - 1].has_capital;
    if (joined && document_.word(next - 1) != "&") return document_.word(next - 1) == "and";
    const bool is_long = match->end_token - match->first_token > 1;
    const bool is_upper = document_.tokens()[next].shape == WordShape::upper;
    if (owns_what_follows(first, next)) return !is_long && (is_upper || (match->lists & kOwnedLists) == 0);
    return is_long || is_upper;
  }

  /// All before `next` is a country, a place or a nationality.
  bool owns_what_follows(std::uint32_t first, std::uint32_t next) const {
    const std::uint32_t match = facts_[first].match;
    return match != 0 && matches_[match - 1].end_token == next &&
           (matches_[match - 1].lists & (kListPlace | kListNationality)) != 0;
  }

  std::uint32_t without_front(std::uint32_t first, std::uint32_t end, NameRun& run) const {
    std::uint32_t at = first;
    while (at < end && !begins_listed_phrase(at, end)) {
      const std::uint16_t classes = facts_[at].classes;
      const bool more = at + 1 < end;
      const bool is_title = (classes & kTitle) != 0 && more && (classes & kHeadAfter) == 0;
      const bool is_role = (classes & (kRole | kModifier)) != 0;
      const bool is_adjective = more && is_nationality(at) && !is_body_end(end - 1);
      if (!is_title && !is_role && !is_adjective && !is_skipped(at, first, end)) break;
      if (is_title) run.title_classes = static_cast<std::uint16_t>(run.title_classes | classes);
      run.after_title |= is_title;
      run.after_role |= is_role;
      ++at;
      if (at < end && document_.word(at) == ".") ++at;
    }
    return at;
  }

  /// "New York" and "Prime Bank Ltd" begin with words that are cut from other names.
  bool begins_listed_phrase(std::uint32_t token, std::uint32_t end) const {
    if (facts_[token].match == 0) return false;
    const GazetteerMatch& match = matches_[facts_[token].match - 1];
    return match.end_token > token + 1 && match.end_token <= end && (match.lists & kListNationality) == 0;
  }

  bool is_body_end(std::uint32_t token) const {
    return (facts_[token].classes & (kHeadAfter | kLegalForm)) != 0;
  }
  bool is_nationality(std::uint32_t token) const {
    return facts_[token].match != 0 && (matches_[facts_[token].match - 1].lists & kListNationality) != 0;
  }
  /// A first word that owes its capital to its place: "Extremist Hamas".
  bool is_skipped(std::uint32_t at, std::uint32_t first, std::uint32_t end) const {
    return at == first && facts_[at].is_initial && facts_[at].seen_lower && at + 1 < end &&
           facts_[at].match == 0 && (facts_[at].classes & kHeadBefore) == 0;
  }

  /// The first of the tokens that is an office or a title and no head of a body; `end` if none is.
  std::uint32_t first_office(std::uint32_t first, std::uint32_t end) const {
    std::uint32_t at = first;
    while (at < end &&
           ((facts_[at].classes & (kRole | kTitle)) == 0 || (facts_[at].classes & kHeadAfter) != 0))
      ++at;
    return at;
  }

  void cut(std::uint32_t first, std::uint32_t end) {
    const bool is_body = is_body_end(end - 1) || (facts_[first].classes & kHeadBefore) != 0;
    const std::uint32_t role = is_body ? end : first_office(first + 1, end);
    std::uint32_t before = role;
    while (before > first && role < end && (facts_[before - 1].classes & kModifier) != 0) --before;
    if (before > first) add(first, before);
    if (role < end) add(role, end);
  }

  void add(std::uint32_t first, std::uint32_t end) {
    NameRun run;
    run.first_token = without_front(first, end, run);
    run.end_token = end;
    while (run.first_token < run.end_token && !facts_[run.end_token - 1].has_capital &&
           document_.tokens()[run.end_token - 1].kind != TokenKind::word)
      --run.end_token;
    if (run.first_token >= run.end_token) return;
    const std::uint32_t match = facts_[run.first_token].match;
    if (match != 0 && matches_[match - 1].end_token == run.end_token) run.match = match;
    runs_.push_back(run);
  }

  const Document& document_;
  std::span<const WordFacts> facts_;
  std::span<const GazetteerMatch> matches_;
  std::vector<NameRun> runs_;
  std::uint32_t at_ = 0;
  std::uint32_t end_ = 0;
};

}  // namespace

std::vector<NameRun> find_name_runs(const Document& document, std::span<const WordFacts> facts,
                                    std::span<const GazetteerMatch> matches) {
  return RunFinder(document, facts, matches).run();
}

}  // namespace presslight
