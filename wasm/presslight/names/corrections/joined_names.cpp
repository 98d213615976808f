#include "presslight/names/corrections/joined_names.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "presslight/names/lists/countries.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// What offices and services are for: "Fire and Rescue", "Trade and Industry". Sorted.
constexpr WordList kFields{
    "agriculture", "allied",      "arts",       "business",   "care",       "children",    "climate",
    "commerce",    "competition", "consumer",   "culture",    "defence",    "defense",     "development",
    "drink",       "education",   "emergency",  "employment", "energy",     "environment", "finance",
    "financial",   "fire",        "fisheries",  "food",       "general",    "health",      "home",
    "housing",     "human",       "industrial", "industry",   "justice",    "labor",       "labour",
    "local",       "markets",     "media",      "medical",    "mining",     "mountain",    "municipal",
    "parks",       "planning",    "public",     "rescue",     "research",   "resources",   "revenue",
    "rights",      "rural",       "safety",     "science",    "sea",        "search",      "security",
    "social",      "sport",       "sports",     "standards",  "technology", "trade",       "water",
    "wildfire",    "wildlife",    "women",      "workers",    "youth"};
// Whose an office or an association is, one of them or all: "Sheriff's Office", "Women's League". Sorted.
constexpr WordList kOwners{"children", "citizen", "consumer", "coroner", "farmer",
                           "men",      "people",  "sheriff",  "women",   "worker"};
// Who campaigns: "Parents for Safe Streets". Sorted.
constexpr WordList kCampaigners{"campaign", "citizens", "coalition", "doctors", "families", "farmers",
                                "friends",  "lawyers",  "mothers",   "nurses",  "parents",  "students",
                                "teachers", "veterans", "women",     "workers"};
// Stands for itself: "the Orla and Brin Theatre" may be two houses. Sorted.
constexpr WordList kVenues{"center", "centre", "gallery", "hotel", "museum", "school", "theater", "theatre"};
// Behind these a town is where something is, or one of two sides. Sorted.
constexpr WordList kBeforeTowns{"across", "around", "between", "from", "in", "near", "outside"};

class JoinedNames {
 public:
  JoinedNames(const NameContext& context, std::span<const Name> names) : context_(context), names_(names) {}

  std::vector<TokenRun> find() {
    for (const Sentence& sentence : context_.document().sentences()) {
      first_ = sentence.first_token;
      end_ = sentence.end_token;
      for (std::uint32_t t = first_ + 1; t + 1 < end_; ++t) read(t);
    }
    for (std::size_t i = 1; i < names_.size(); ++i) read_numbered(names_[i - 1], names_[i]);
    return std::move(found_);
  }

 private:
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }
  std::uint16_t classes(std::uint32_t t) const { return word_classes(lower(t)); }
  bool is_capital(std::uint32_t t) const { return context_.is_capital(t); }
  bool is_field(std::uint32_t t) const { return is_in(kFields, lower(t)); }

  void read(std::uint32_t t) {
    if (!is_capital(t + 1)) return;
    if (lower(t) == "for" && is_capital(t - 1)) read_campaign(t);
    if (context_.word(t) == "&") read_firm(t);
    if (is_inside_body(t)) return;
    const bool is_mark = context_.is_apostrophe(t - 1);
    if (!is_capital(t - 1) && !is_mark) return;
    if (lower(t) == "and") read_pair(t);
    if (lower(t) == "and" && !is_mark) read_members(t);
    if (context_.is_apostrophe(t)) read_owned(t);
  }

  /// "9th U.S. Circuit Court"
  void read_numbered(const Name& place, const Name& court) {
    if (place.end_token != court.first_token || place.first_token < 2) return;
    if (court.kind != NameKind::organisation || lower(court.first_token) != "circuit") return;
    const std::uint32_t number = place.first_token - 2;
    if (context_.is_number(number) && context_.document().touches_previous(number + 1))
      add({number, court.end_token});
  }

  bool is_inside_body(std::uint32_t t) const {
    const Name* const name = name_at(names_, t);
    return name != nullptr && name->kind == NameKind::organisation && name->first_token < t &&
           name->end_token > t + 1;
  }

  bool is_of_kind(std::uint32_t t, NameKind kind) const { return presslight::is_of_kind(names_, t, kind); }

  /// Without what only opens the sentence, as in "When Tarn"; not so "Women Workers and Allied Trades".
  TokenRun left_of(std::uint32_t end) const {
    TokenRun run = context_.run_before(first_, end);
    if (context_.is_opened(run, first_) && !is_field(run.first)) ++run.first;
    return run;
  }

  /// The capitals from `first` on, with possessives between: "Allied Workers' Congress"; a body found ends
  /// them.
  TokenRun right_of(std::uint32_t first) const {
    constexpr std::uint32_t kLongest = 7;
    const Name* const name = name_at(names_, first);
    if (name != nullptr && name->first_token == first && name->kind == NameKind::organisation &&
        !context_.is_apostrophe(name->end_token))
      return {first, name->end_token};
    std::uint32_t end = first;
    const std::uint32_t last = std::min(end_, first + kLongest);
    while (end < last &&
           (is_capital(end) || (end + 1 < last && context_.is_apostrophe(end) && is_capital(end + 1))))
      ++end;
    return {first, end};
  }

  bool is_listed_body(std::uint32_t t) const { return context_.is_listed(t, kBodyLists); }

  bool is_head(std::uint32_t t) const {
    return (classes(t) & (kHeadAfter | kHeadBefore)) != 0 || lower(t) == "panel" || lower(t) == "forum";
  }

  /// "Ann Hall", "Hall" where it is somebody's; not "Devon", "Orrin Health", "Fens Panel".
  bool has_person(const TokenRun& run) const {
    if (is_field(run.end - 1)) return false;
    return has_given_name(run) || (is_of_kind(run.first, NameKind::person) && !is_head(run.end - 1));
  }

  bool has_given_name(const TokenRun& run) const {
    for (std::uint32_t t = run.first; t < run.end; ++t) {
      const bool is_place = context_.is_listed(t, kListPlace) || is_of_kind(t, NameKind::place);
      if (!is_place && context_.is_listed(t, kGivenNameLists)) return true;
    }
    return false;
  }

  bool has_article(const TokenRun& run) const {
    if (run.first == first_) return false;
    const std::string_view before = lower(run.first - 1);
    if (before == "the" || before == "a" || before == "an" || before == "its") return true;
    return run.first > first_ + 1 && lower(run.first - 2) == "the" && !is_capital(run.first - 1) &&
           context_.is_word(run.first - 1);
  }

  /// "Home Office", "Council", "BBC", "Iraq", "the Mayor": nothing that a second half must complete.
  bool is_whole(const TokenRun& run, bool completed) const {
    const std::uint32_t last = run.end - 1;
    constexpr std::uint16_t kOffice = kRole | kTitle | kLegalForm | kNoName;
    if ((classes(last) & kOffice) != 0 && !is_field(last)) return true;
    if (run.size() > 1 ? (classes(last) & kHeadAfter) != 0 : (classes(last) & kHeadBefore) != 0) return true;
    if (run.size() == 1 && context_.document().tokens()[last].shape == WordShape::upper) return true;
    if (context_.is_listed(last, kListNationality) || is_country(lower(last))) return true;
    return !completed && (is_listed_body(last) || is_of_kind(last, NameKind::organisation));
  }

  /// "Fire" and "Rescue Service", "Devon" and "Tamar Police".
  void read_pair(std::uint32_t joint) {
    TokenRun left = left_of(context_.is_apostrophe(joint - 1) ? joint - 1 : joint);
    const TokenRun right = right_of(joint + 1);
    if (left.size() == 0) return;
    const bool has_field = is_field(right.first) || is_field(left.end - 1) || left.end < joint;
    const bool is_half = has_field || (left.size() == 1 && has_article(left) && !is_listed_body(left.first));
    if (lower(right.first) == lower(left.first) || is_many_heads(right.end - 1)) return;
    if (!is_second_half(right, has_field) || has_person(left) || is_whole(left, is_half)) return;
    left.first = begin_of_fields(left);
    if (has_article(left) || may_stand_alone(left)) add({left.first, right.end});
  }

  /// "State and Health Departments" are two.
  bool is_many_heads(std::uint32_t head) const {
    const std::string_view word = lower(head);
    return word.ends_with("s") && word != "services" &&
           (word_classes(word.substr(0, word.size() - 1)) & kHeadBefore) != 0;
  }

  /// "Rescue Service"; not "University of Tarn", a body of its own.
  bool is_second_half(const TokenRun& right, bool has_field) const {
    const std::uint32_t last = right.end - 1;
    const bool is_venue = !has_field && is_in(kVenues, lower(last));
    const bool is_body = is_of_kind(right.first, NameKind::organisation);
    if (right.size() < 2 || (!is_body && has_person(right)) || is_venue || lower(right.first) == "the")
      return false;
    if ((classes(right.first) & kHeadBefore) != 0 && !is_capital(right.first + 1)) return false;
    return is_head(last) || (has_field && lower(last) == "team");
  }

  /// Without an article: "Trade and Industry Board", "Devon and Tamar Police"; not "in Devon and Tamar Police
  /// said".
  bool may_stand_alone(const TokenRun& left) const {
    if (is_field(left.end - 1)) return true;
    if (left.size() > 1 || !is_of_kind(left.first, NameKind::place)) return false;
    return left.first == first_ ||
           (context_.is_word(left.first - 1) && !is_in(kBeforeTowns, lower(left.first - 1)));
  }

  /// "Food, Drink and Sea Board"
  std::uint32_t begin_of_fields(const TokenRun& left) const {
    std::uint32_t first = left.first;
    while (first > first_ + 1 && is_field(first) && context_.word(first - 1) == "," && is_field(first - 2) &&
           is_capital(first - 2))
      first -= 2;
    return first;
  }

  /// "Crail & Musgrave", where one of them is known for a body; not "Ann & Bob".
  void read_firm(std::uint32_t joint) {
    TokenRun left = left_of(joint);
    const TokenRun right = right_of(joint + 1);
    const Name* const found = name_at(names_, joint - 1);
    if (is_inside_body(joint)) {  // "Rowe & Partners", without "Hadley, "
      const std::uint32_t first = begin_of_firm({found->first_token, joint});
      if (first < found->first_token) add({first, found->end_token});
      return;
    }
    if (found != nullptr && found->kind == NameKind::organisation) left.first = found->first_token;
    if (left.size() == 0 || right.size() > 3 || (classes(right.first) & kFunction) != 0 ||
        has_given_name(left) || has_given_name(right))
      return;
    const bool is_body = is_of_kind(left.end - 1, NameKind::organisation) ||
                         is_of_kind(right.first, NameKind::organisation) || is_head(right.end - 1);
    const bool is_end = (classes(right.end - 1) & kLegalForm) != 0 || lower(right.end - 1) == "sons";
    const bool is_told = is_body || is_pair_of_surnames(left, right);
    const bool is_known = context_.is_listed(left.first, kBodyLists | kListPlace);
    if (is_told && (is_end || !(is_known || is_whole(left, true)))) add({begin_of_firm(left), right.end});
  }

  /// "at Crail & Musgrave"; not "Food & Drink" of a heading.
  bool is_pair_of_surnames(const TokenRun& left, const TokenRun& right) const {
    if (left.size() > 1 || right.size() > 1 || left.first == first_) return false;
    const auto is_common = [&](std::uint32_t t) { return is_field(t) || classes(t) != 0; };
    const std::string_view before = lower(left.first - 1);
    return (before == "at" || before == "by") && !is_common(left.first) && !is_common(right.first);
  }

  /// "Hadley, Rowe & Partners"
  std::uint32_t begin_of_firm(const TokenRun& left) const {
    if (left.size() > 1 || left.first < first_ + 2 || context_.word(left.first - 1) != ",") return left.first;
    const GazetteerMatch* const known = context_.match_at(left.first);
    if (known != nullptr && known->end_token > left.end) return left.first;  // "Bass & Tarn" of a list
    const TokenRun partner = context_.run_before(first_, left.first - 1);
    const bool may_be = partner.size() == 1 && lower(partner.first) != lower(left.first) &&
                        context_.document().tokens()[partner.first].shape == WordShape::capitalised &&
                        !has_given_name(partner) && classes(partner.first) == 0 &&
                        !is_of_kind(partner.first, NameKind::place);
    return may_be ? partner.first : left.first;
  }

  /// "Brewers' Union", "Women's Players Association", "Tarn County Sheriff's Office".
  void read_owned(std::uint32_t mark) {
    if (!is_owner(mark)) return;
    const TokenRun left = left_of(mark);
    TokenRun right = right_of(mark + 1);
    const bool is_headed = is_association(right.end - 1, mark) || is_association(right.first, mark);
    if ((classes(mark + 1) & kHeadBefore) != 0 && right.size() == 1)
      right.end = context_.end_of_name(mark + 1, end_);
    if (left.size() > 0 && is_headed && !has_given_name(left)) add({left.first, right.end});
  }

  /// One of those whom an office is named after, or many of a trade: nobody's surname, no club.
  bool is_owner(std::uint32_t mark) const {
    const std::uint32_t owner = mark - 1;
    if (is_possessive_s(context_.word(mark))) return is_in(kOwners, lower(owner));
    const bool is_name = context_.is_listed(owner, kListNationality | kListSurname | kListPlace);
    return lower(owner).ends_with("s") && !is_name && mark > first_ + 1;
  }

  bool is_association(std::uint32_t head, std::uint32_t mark) const {
    if (lower(head) == "office" || lower(head) == "house") return is_possessive_s(context_.word(mark));
    const bool may_play = context_.is_listed(mark - 1, kBodyLists);  // "the Brewers' Club", of a team
    if (may_play) return lower(head) == "union" || lower(head) == "guild" || lower(head) == "association";
    return (classes(head) & kHeadBefore) != 0 || lower(head) == "cooperative" || lower(head) == "forum";
  }

  /// "Parents for Safe Streets", "Coalition of Ports for Peace".
  void read_campaign(std::uint32_t joint) {
    TokenRun left = left_of(joint);
    if (left.size() == 0 || (classes(joint - 1) & kThingHead) != 0) return;
    if (left.first > first_ + 1 && lower(left.first - 1) == "of" && is_capital(left.first - 2)) {
      const std::string_view head = lower(left.first - 2);
      const bool is_staff = head == "board" || head == "office" || head == "house" || head == "order";
      const bool is_head = head == "coalition" || (classes(left.first - 2) & kHeadBefore) != 0;
      if (!is_head || is_staff || is_of_kind(left.first, NameKind::place)) return;
      left.first = left_of(left.first - 1).first;
    } else if (!is_in(kCampaigners, lower(joint - 1))) {
      return;
    }
    const TokenRun right = right_of(joint + 1);
    const Name* const whole = name_at(names_, joint);
    if (whole != nullptr && whole->first_token <= left.first) return;
    if (!has_given_name(right) && right.size() < 4) add({left.first, right.end});
  }

  /// "National Association of Small Schools and Heads": both are many.
  void read_members(std::uint32_t joint) {
    const TokenRun left = left_of(joint);
    const TokenRun right = right_of(joint + 1);
    if (left.size() == 0 || left.first < first_ + 2 || right.size() > 2 || !is_many(left) ||
        !is_many(right) || is_head(right.end - 1))
      return;
    const std::string_view tie = lower(left.first - 1);
    if ((tie != "of" && tie != "for") || (classes(left.first - 2) & kHeadBefore) == 0) return;
    if (is_capital(left.first - 2)) add({left_of(left.first - 1).first, right.end});
  }

  bool is_many(const TokenRun& run) const {
    const std::uint32_t last = run.end - 1;
    return lower(last).ends_with("s") && !context_.is_listed(last, kListPlace | kListSurname | kBodyLists) &&
           !has_person(run);
  }

  void add(const TokenRun& run) { found_.push_back(run); }

  const NameContext& context_;
  std::span<const Name> names_;
  std::uint32_t first_ = 0;  // of the sentence that is read
  std::uint32_t end_ = 0;
  std::vector<TokenRun> found_;
};

}  // namespace

std::vector<TokenRun> find_joined_names(const NameContext& context, std::span<const Name> names) {
  return JoinedNames(context, names).find();
}

}  // namespace presslight
