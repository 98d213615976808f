#include "presslight/names/corrections/told_names.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "presslight/names/words/name_words.h"
#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/word_list.h"
#include "presslight/text/word_table.h"

namespace presslight {
namespace {

// Who is asked as one of a house: "an economist at X". Sorted.
constexpr WordList kStaff{"analyst",   "consultant", "dealer",  "director",  "economist",  "executive",
                          "lawyer",    "manager",    "partner", "professor", "researcher", "scientist",
                          "solicitor", "strategist", "surgeon", "trader"};
// Who speaks for a body, and for few persons: "a X spokesman". Sorted.
constexpr WordList kSpeakers{"spokesman", "spokesmen", "spokespeople", "spokesperson", "spokeswoman"};
// What a company has, and nobody else. Sorted.
constexpr WordList kOwned{"chief",        "customers", "headquarters", "investors",
                          "shareholders", "shares",    "subsidiary"};
// What a body does that ", which" goes on with. Sorted.
constexpr WordList kDoes{"campaigns", "employs",   "manufactures", "owns",
                         "publishes", "regulates", "represents",   "sells"};
// What prices of shares do, before a figure in per cent. Sorted.
constexpr std::string_view kMoves[] = {"climbed", "dropped", "fell", "gained", "jumped",
                                       "lost",    "rose",    "slid", "slipped"};
// End the name of a newspaper, and of little else. Sorted.
constexpr WordList kPapers{"chronicle", "courant", "courier",  "echo",      "gazette", "herald",
                           "inquirer",  "ledger",  "newswire", "telegraph", "tribune"};
// The same behind "Daily" or "Evening", or where somebody tells it something. Sorted.
constexpr WordList kPapersOfDays{"beacon",   "express",  "globe", "journal",  "lantern", "leader", "mail",
                                 "mercury",  "mirror",   "news",  "observer", "post",    "press",  "review",
                                 "sentinel", "standard", "star",  "sun",      "times",   "wire",   "worker"};
constexpr WordList kDays{"daily", "evening", "morning", "sunday", "weekly"};
// What stands in a newspaper, or puts it there. Sorted.
constexpr WordList kPrinted{"article",  "interview", "leaked",  "published", "reported", "review",
                            "reviewed", "writes",    "writing", "written",   "wrote"};

static_assert(std::is_sorted(std::begin(kMoves), std::end(kMoves)));

enum Cue : std::uint32_t { kAt = 1, kTold, kSpeaker, kFor, kShares, kWhich, kIn, kMove, kPaper, kPaperOfDay };

WordTable make_cues() {
  WordTable cues(std::size(kSpeakers) + std::size(kMoves) + std::size(kPapers) + std::size(kPapersOfDays) +
                 6);
  for (const std::string_view word : kSpeakers) cues.add(word, kSpeaker);
  for (const std::string_view word : kMoves) cues.add(word, kMove);
  for (const std::string_view word : kPapers) cues.add(word, kPaper);
  for (const std::string_view word : kPapersOfDays) cues.add(word, kPaperOfDay);
  cues.add("at", kAt);
  cues.add("told", kTold);
  cues.add("for", kFor);
  cues.add("shares", kShares);
  cues.add("which", kWhich);
  cues.add("in", kIn);
  return cues;
}

class ToldNames {
 public:
  ToldNames(const NameContext& context, std::span<const Name> names) : context_(context), names_(names) {
    for (const Name& name : names_) {
      if (name.kind == NameKind::person && name.end_token > name.first_token + 1)
        surnames_.push_back(context_.word(name.end_token - 1));
    }
    std::sort(surnames_.begin(), surnames_.end());
  }

  std::vector<TokenRun> find() {
    for (const Sentence& sentence : context_.document().sentences()) {
      first_ = sentence.first_token;
      end_ = sentence.end_token;
      for (std::uint32_t t = first_; t < end_; ++t) read(t);
    }
    return std::move(found_);
  }

 private:
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }
  std::string_view lower_before(std::uint32_t t) const {
    return t > first_ ? lower(t - 1) : std::string_view();
  }
  std::uint16_t classes(std::uint32_t t) const { return word_classes(lower(t)); }
  bool is_capital(std::uint32_t t) const { return t < end_ && context_.is_capital(t); }

  /// "A Stallgate", "Then Stallgate": without the word that opens the sentence.
  TokenRun left_of(std::uint32_t end) const { return context_.name_before(first_, end); }

  void read(std::uint32_t t) {
    if (context_.is_apostrophe(t)) return read_owner(t);
    static const WordTable kCues = make_cues();
    switch (kCues.find(lower(t))) {
      case kAt:
        read_staff(t);
        return read_house(t);
      case kTold:
        return read_told(t);
      case kSpeaker:
        return read_speaker(t);
      case kFor:
        return read_spoken_for(t);
      case kShares:
        return read_shares(t);
      case kWhich:
        return read_which(t);
      case kIn:
        return read_statement(t);
      case kMove:
        return read_move(t);
      case kPaper:
      case kPaperOfDay:
        return read_paper(t);
      default:
        return;
    }
  }

  /// One of them or many.
  static bool is_staff(std::string_view word) {
    return is_in(kStaff, word) || (word.ends_with("s") && is_in(kStaff, word.substr(0, word.size() - 1)));
  }

  /// "analysts at Ashby Bullion", "a surgeon at the Bay Hospital".
  void read_staff(std::uint32_t at) {
    if (at == first_ || !is_staff(lower(at - 1))) return;
    constexpr std::uint32_t kLongest = 4;  // tokens of "the investment broker"
    std::uint32_t first = at + 1;
    if (first < end_ && lower(first) == "the") {
      while (first + 1 < end_ && first - at < kLongest && !is_capital(first)) ++first;
      if (!is_capital(first)) return;
    }
    const TokenRun name{first, context_.end_of_name(first, end_)};
    const bool may_be_town = lower(at - 1).starts_with("manager") || lower(at - 1).starts_with("director");
    if (name.size() > 0 && (classes(name.end - 1) & (kPlaceHead | kThingHead)) == 0) keep(name, !may_be_town);
  }

  /// "at Ashmere General", "at Lower Denby Primary"
  void read_house(std::uint32_t at) {
    const TokenRun name{at + 1, context_.end_of_name(at + 1, end_)};
    if (name.size() < 2) return;
    const std::string_view last = lower(name.end - 1);
    if (last == "general" || last == "primary" || last == "grammar" || last == "comprehensive") keep(name);
  }

  /// "a spokesman for Sable Reach", unless the tagger sees somebody.
  void read_spoken_for(std::uint32_t tie) {
    if (tie == first_ || !is_in(kSpeakers, lower(tie - 1))) return;
    const std::uint32_t first = tie + 1 < end_ && lower(tie + 1) == "the" ? tie + 2 : tie + 1;
    const TokenRun name{first, context_.end_of_name(first, end_)};
    const bool is_adjective = name.size() == 1 && goes_on(name) && lower(name.end).ends_with("s");
    if (name.size() > 0 && !is_adjective && !is_of_kind(names_, name.first, NameKind::person)) keep(name);
  }

  /// "shares in Sable Reach"
  void read_shares(std::uint32_t shares) {
    if (shares + 2 >= end_ || lower(shares + 1) != "in") return;
    keep({shares + 2, context_.end_of_name(shares + 2, end_)}, true);
  }

  /// "Sable Reach's chief executive", "Sable Reach's shareholders"
  void read_owner(std::uint32_t mark) {
    if (mark + 1 >= end_ || !is_in(kOwned, lower(mark + 1))) return;
    if (lower(mark + 1) == "chief" && (mark + 2 == end_ || lower(mark + 2) != "executive")) return;
    const TokenRun name = left_of(mark);
    if (name.size() > 1) keep(name);
  }

  /// "told the Courier he was", "told the Sunday Lantern"; not "told the Queen", "told the Harbour inquiry".
  void read_told(std::uint32_t told) {
    const std::uint32_t first = told + 2;
    if (first >= end_ || lower(told + 1) != "the") return;
    const TokenRun name{first, context_.end_of_name(first, end_)};
    if (name.size() == 0 || name.size() > 3) return;
    const std::uint32_t last = name.end - 1;
    if (name.size() == 1 && is_in(kPapersOfDays, lower(last))) return keep_paper(name);  // "the Mercury"
    const bool is_many = lower(last).ends_with("s") && (classes(last) & kHeadAfter) == 0;
    const bool is_office = (classes(last) & (kRole | kTitle | kPlaceHead | kThingHead | kModifier)) != 0;
    if (!is_many && !is_office && !goes_on(name)) keep(name);
  }

  /// "the Harbour inquiry", "Democratic voters": the name stands before a noun, or so it may.
  bool goes_on(const TokenRun& name) const {
    return name.end < end_ && context_.is_word(name.end) && (classes(name.end) & kFunction) == 0;
  }

  /// "a Stallgate spokesman", "the Corvo Foods spokeswoman".
  void read_speaker(std::uint32_t speaker) {
    const TokenRun name = left_of(speaker);
    if (name.size() == 0 || name.first == first_) return;
    const std::string_view before = lower(name.first - 1);
    if (before == "a" || before == "an" || before == "the" || before == "another") {
      if (name.size() > 1 || !is_of_kind(names_, name.first, NameKind::person)) keep(name);
    }
  }

  /// "Hospitality North, which represents"
  void read_which(std::uint32_t which) {
    if (which < first_ + 2 || which + 1 >= end_ || context_.word(which - 1) != ",") return;
    if (is_in(kDoes, lower(which + 1))) keep(left_of(which - 1), true);
  }

  /// "Great Tarn Conference said in an email", "Corvo said in an emailed statement".
  void read_statement(std::uint32_t in) {
    if (in < first_ + 2 || in + 2 >= end_ || lower(in - 1) != "said" ||
        (lower(in + 1) != "a" && lower(in + 1) != "an"))
      return;
    const std::uint32_t what = in + 3 < end_ && lower(in + 2) == "emailed" ? in + 3 : in + 2;
    if (lower(what) != "statement" && lower(what) != "email") return;
    const TokenRun name = left_of(in - 1);
    const bool is_told = name.size() > 1 && lower_before(name.first) == "the";
    if (is_told && (classes(name.end - 1) & (kRole | kTitle)) == 0) keep(name);
  }

  /// "Italy's Semivolt fell 5.1%"
  void read_move(std::uint32_t move) {
    if (move + 2 >= end_ || !context_.is_number(move + 1)) return;
    const bool is_share =
        context_.word(move + 2) == "%" || lower(move + 2) == "per" || lower(move + 2) == "percent";
    const TokenRun name = left_of(move);
    const bool is_inside = name.size() > 0 && name.first > first_ &&
                           (context_.is_apostrophe(name.first - 1) || lower(name.first - 1) == "and");
    if (is_share && is_inside) keep(name);
  }

  /// "the Northern Courier", "the Sunday Review", "told the Tarn Mercury".
  void read_paper(std::uint32_t last) {
    if (!is_capital(last) || is_capital(last + 1)) return;
    const bool is_paper = is_in(kPapers, lower(last));
    const TokenRun name = paper_before(last);
    if (name.size() == 1 && is_paper && lower_before(last) == "the") return keep_paper(name);
    if (name.size() < 2 || name.size() > 4 || is_marked(name)) return;
    const bool is_of_day = is_in(kDays, lower(name.first)) && name.size() == 2;
    const bool is_named = lower_before(name.first) == "the" || is_between_brackets(name);
    const bool is_read = is_between_brackets(name) || (is_named && is_read_in(name.first - 1));
    if (is_of_day || (is_paper && is_named) || is_read) keep_paper(name);
  }

  /// The title of a work: "her novel 'The Salt Ledger'".
  bool is_marked(const TokenRun& name) const {
    const std::uint32_t first = name.first - (lower_before(name.first) == "the" ? 1 : 0);
    return first > first_ && is_quotation_mark(code_point_at(context_.word(first - 1), 0).value);
  }

  /// "told the", "writing in the": the article is token `the`.
  bool is_read_in(std::uint32_t the) const {
    if (lower_before(the) == "told") return true;
    const std::string_view tie = lower_before(the);
    const bool is_tie = tie == "by" || tie == "in" || tie == "to" || tie == "with";
    return is_tie && the > first_ + 1 && is_in(kPrinted, lower(the - 2));
  }

  /// The capitals up to `last`, with "Sunday" but without the "On" or "The" of a sentence.
  TokenRun paper_before(std::uint32_t last) const {
    TokenRun name = context_.run_before(first_, last + 1);
    while (name.size() > 2 && (classes(name.first) & kFunction) != 0) ++name.first;
    return name;
  }

  bool is_between_brackets(const TokenRun& name) const {
    return name.first > first_ && name.end < end_ && context_.word(name.first - 1) == "(" &&
           context_.word(name.end) == ")";
  }

  void keep_paper(const TokenRun& name) {
    if (!has_person(name)) found_.push_back(name);
  }

  bool has_person(const TokenRun& run) const {
    for (std::uint32_t t = run.first; t < run.end; ++t)
      if (context_.is_listed(t, kGivenNameLists)) return true;
    return false;
  }

  bool is_surname(const TokenRun& run) const {
    return run.size() == 1 &&
           std::binary_search(surnames_.begin(), surnames_.end(), context_.word(run.first));
  }

  /// By a list; or by the tagger, unless `is_told` by more than a guess.
  bool is_place(const TokenRun& run, bool is_told) const {
    const GazetteerMatch* const match = context_.match_at(run.first);
    const Name* const name = name_at(names_, run.first);
    const bool is_listed =
        match != nullptr && match->end_token >= run.end && (match->lists & kListPlace) != 0;
    return is_listed || (!is_told && run.size() == 1 && name != nullptr && name->kind == NameKind::place);
  }

  void keep(const TokenRun& name, bool is_told = false) {
    if (name.size() == 0 || is_place(name, is_told) || is_surname(name) || !context_.may_be_body(name))
      return;
    found_.push_back(name);
  }

  const NameContext& context_;
  std::span<const Name> names_;
  std::vector<std::string_view> surnames_;  // sorted
  std::uint32_t first_ = 0;                 // of the sentence that is read
  std::uint32_t end_ = 0;
  std::vector<TokenRun> found_;
};

}  // namespace

std::vector<TokenRun> find_told_names(const NameContext& context, std::span<const Name> names) {
  return ToldNames(context, names).find();
}

}  // namespace presslight
