#include "presslight/names/corrections/person_edges.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "presslight/document/turns.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// How trades end that no list has: "Dockworker", "Biologist".
constexpr std::string_view kTrades[] = {"driver", "farmer",  "keeper", "logist",
                                        "player", "teacher", "worker", "writer"};

// The same of a word that begins its sentence: "Campaigner", "Prosecutor", "Tearful".
constexpr std::string_view kTradesFirst[] = {"ed",  "ee",   "er",  "ful", "ian", "ing",
                                             "ist", "less", "man", "or",  "ous", "woman"};

// Sorted.
constexpr WordList kCourtesies{"dame", "dr", "mr", "mrs", "ms", "mx"};

// What somebody is, before a given name that no list need have: "Substitute Deji Halle".
// Sorted.
constexpr WordList kBeforeAnyName{"barrister",  "bassist",   "campaigner",  "cardiologist", "comedian",
                                  "debutant",   "drummer",   "fisherman",   "forward",      "goalscorer",
                                  "guitarist",  "historian", "incumbent",   "midwife",      "neurologist",
                                  "novelist",   "paramedic", "pathologist", "pensioner",    "playwright",
                                  "rapper",     "resident",  "shopkeeper",  "sociologist",  "student",
                                  "substitute", "surgeon",   "teenager",    "winger"};

// How somebody is, before a surname as well: "Sobbing Lexi". Sorted.
constexpr WordList kMoods{"angry",       "beaming",   "brave",     "defiant", "delighted", "devastated",
                          "disgraced",   "embattled", "emotional", "furious", "grieving",  "grinning",
                          "heartbroken", "jubilant",  "proud",     "raging",  "smiling",   "sobbing",
                          "stunned",     "tearful",   "weeping"};

// Verbs of headlines, which write them large.
constexpr WordList kHeadlineVerbs{
    "asks",     "attacks",   "backs",     "beats",  "blasts",   "calls",    "claims",   "compares", "defends",
    "denies",   "dismisses", "doubles",   "draws",  "endorses", "explains", "faces",    "fires",    "gets",
    "goes",     "hammers",   "hints",     "hits",   "holds",    "insists",  "joins",    "laughs",   "leads",
    "leaves",   "loses",     "makes",     "meets",  "mocks",    "offers",   "opens",    "pledges",  "praises",
    "promises", "pushes",    "questions", "reacts", "refuses",  "rejects",  "releases", "responds", "returns",
    "reveals",  "rips",      "runs",      "says",   "seeks",    "sees",     "sends",    "shares",   "shows",
    "signs",    "slams",     "speaks",    "stands", "stops",    "suggests", "supports", "takes",    "talks",
    "targets",  "tells",     "threatens", "tries",  "turns",    "unveils",  "urges",    "visits",   "vows",
    "wants",    "warns",     "wins"};

constexpr std::uint8_t kConfidence = 85;  // per cent, of what is added

class PersonEdges {
 public:
  PersonEdges(const NameContext& context, std::vector<Name>& names)
      : context_(context), document_(context.document()), names_(names) {}

  void settle() {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (!is_person(names_[i])) continue;
      begin_with_capital(names_[i]);
      begin_after_said(names_[i]);
      begin_after_courtesy(names_[i]);
      begin_after_office(names_[i]);
      end_before_rest(names_[i]);
      join_nickname(i);
    }
    tidy_names(names_);
    note_labels();
    note_surnames_first();
    if (!surnames_.empty()) add_surnames();
  }

 private:
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }

  static bool is_person(const Name& name) {
    return name.kind == NameKind::person && name.first_token < name.end_token;
  }

  std::uint32_t end_of_sentence(const Name& name) const {
    return document_.sentence_of(name.first_token).end_token;
  }

  /// "winning Ohio" begins with "Ohio"; "de Blasio" and "al-Assad" as they are.
  void begin_with_capital(Name& name) const {
    std::uint32_t first = name.first_token;
    while (first + 1 < name.end_token && context_.is_word(first) && !context_.is_capital(first) &&
           lower(first).size() > 3 && !is_connector(lower(first)) && !is_foreign_joint(lower(first)))
      ++first;
    if (first > name.first_token && context_.is_capital(first))
      context_.set_edges(name, {first, name.end_token});
  }

  /// "Said Ann Hall, 'It leaks'": no given name, where a quotation follows and no verb does.
  void begin_after_said(Name& name) const {
    const std::uint32_t first = name.first_token;
    const bool opens = lower(first) == "said" && first == document_.sentence_of(first).first_token;
    if (!opens || name.end_token - first < 2) return;
    for (std::uint32_t t = name.end_token; t < end_of_sentence(name); ++t) {
      if (is_mark(t)) return context_.set_edges(name, {first + 1, name.end_token});
      if (lower(t) == "said" || lower(t) == "says" || lower(t) == "told") return;
    }
  }

  /// "Mr Hall", "Mr. Hall"
  void begin_after_courtesy(Name& name) const {
    std::uint32_t first = name.first_token;
    if (!is_in(kCourtesies, lower(first))) return;
    ++first;
    if (first < name.end_token && context_.word(first) == ".") ++first;
    if (first < name.end_token && context_.is_capital(first))
      context_.set_edges(name, {first, name.end_token});
  }

  /// "Home Secretary Ann Hall", "Maj. Gen. Ann Hall"; not "Billie Judge Hall", who begins with a given name.
  void begin_after_office(Name& name) const {
    constexpr std::uint32_t kFewestWords = 3;  // "President Hale" may be another Hale than the rest
    if (name.end_token == name.first_token + 2 && is_mood(name.first_token))
      context_.set_edges(name, {name.first_token + 1, name.end_token});
    if (name.end_token - name.first_token < kFewestWords) return;
    const bool is_short = is_abbreviation(name.first_token) || is_trade(name.first_token);
    const bool is_given =
        !is_short && context_.is_listed(name.first_token, kListGivenMale | kListGivenFemale);
    std::uint32_t first = name.first_token;
    for (std::uint32_t t = name.first_token; t + 1 < name.end_token; ++t) {
      const bool ends_rank = is_rank(lower(t)) && context_.word(t + 1) == ".";  // "Virginia Sen. Tim Hale"
      const bool is_before_given = is_office(t) && t + 2 < name.end_token &&
                                   context_.is_listed(t + 1, kListGivenMale | kListGivenFemale);
      if (ends_rank || is_before_given ||
          (!is_given && (is_office(t) || (t == name.first_token && is_trade(t)))))
        first = t + 1;
    }
    while (first < name.end_token && !context_.is_word(first)) ++first;
    if (first < name.end_token && first > name.first_token) context_.set_edges(name, {first, name.end_token});
  }

  bool is_headed(std::uint32_t t) const {
    return document_.sentence_of(t).first_token == t || (t > 0 && context_.word(t - 1) == ":");
  }

  bool is_mood(std::uint32_t t) const { return is_in(kMoods, lower(t)) && is_headed(t); }

  bool is_office(std::uint32_t t) const {
    return (word_classes(lower(t)) & kRole) != 0 || is_rank(lower(t)) || is_abbreviation(t);
  }

  /// "Del." before more of the name; not "St." and no initial.
  bool is_abbreviation(std::uint32_t t) const {
    constexpr std::size_t kLongest = 4;
    const std::size_t length = context_.word(t).size();
    return length > 1 && length <= kLongest && context_.word(t + 1) == "." &&
           document_.touches_previous(t + 1) && lower(t) != "st";
  }

  /// "Biologist", "Dockworker" before a given name; nobody's own name.
  bool is_trade(std::uint32_t t) const {
    const auto ends = [&](std::string_view ending) { return lower(t).ends_with(ending); };
    constexpr std::size_t kShortest = 7;  // letters: not "Parker"
    const bool is_first = lower(t).size() >= kShortest && document_.sentence_of(t).first_token == t &&
                          std::any_of(std::begin(kTradesFirst), std::end(kTradesFirst), ends);
    const bool may_be = is_first || std::any_of(std::begin(kTrades), std::end(kTrades), ends);
    if (is_mood(t) || (is_in(kBeforeAnyName, lower(t)) && is_headed(t))) return true;
    return may_be && context_.is_listed(t + 1, kListGivenMale | kListGivenFemale) &&
           !context_.is_listed(t, kListGivenMale | kListGivenFemale | kListSurname);
  }

  /// "Ann Hale Says Lee" of a headline, "Ann Hale of The Post", "Ann Hale KC"; "Lawrence of Arabia" has one
  /// name before "of".
  void end_before_rest(Name& name) const {
    std::uint32_t t = name.first_token;
    while (t < name.end_token && !is_in(kHeadlineVerbs, lower(t)) &&
           !(lower(t) == "of" && t > name.first_token + 1))
      ++t;
    while (t > name.first_token + 1 && is_honour(lower(t - 1))) --t;
    if (t < name.end_token && t > name.first_token) context_.set_edges(name, {name.first_token, t});
  }

  char32_t character(std::uint32_t t) const { return code_point_at(document_.word(t), 0).value; }

  bool is_mark(std::uint32_t t) const {
    return !context_.is_word(t) && !context_.is_number(t) && is_quotation_mark(character(t));
  }

  /// The token after the closing mark of a few words in marks that open at `open`; `open` if there are none.
  std::uint32_t past_nickname(std::uint32_t open, std::uint32_t end) const {
    constexpr std::uint32_t kLongest = 4;  // tokens, "J.D." is one or two
    if (open + 2 >= end || !is_mark(open) || document_.touches_previous(open)) return open;
    std::uint32_t close = open + 1;
    while (close < end && close <= open + kLongest && !is_mark(close)) ++close;
    const bool is_closed =
        close > open + 1 && close < end && is_mark(close) && document_.touches_previous(close);
    return is_closed && context_.is_capital(open + 1) ? close + 1 : open;
  }

  /// "Tom "Red" of "Tom "Red of the Hill" Hale": only Tom.
  void end_before_open_mark(Name& name) const {
    std::uint32_t open = name.first_token + 1;
    while (open < name.end_token && !(is_mark(open) && !document_.touches_previous(open))) ++open;
    if (open >= name.end_token) return;
    for (std::uint32_t t = open + 1; t < name.end_token; ++t)
      if (is_mark(t)) return;
    context_.set_edges(name, {name.first_token, open});
  }

  /// "Tom "Red" Hale", of which the tagger saw the first name, and maybe the last.
  void join_nickname(std::size_t i) {
    Name& name = names_[i];
    end_before_open_mark(name);
    const std::uint32_t end = end_of_sentence(name);
    const std::uint32_t surname = past_nickname(name.end_token, end);
    if (surname == name.end_token || surname >= end || !context_.is_capital(surname)) return;
    if ((word_classes(lower(surname)) & (kFunction | kRole | kTitle)) != 0) return;
    std::uint32_t last = surname + 1;
    for (std::size_t next = i + 1; next < names_.size() && names_[next].first_token <= surname; ++next) {
      if (names_[next].kind == NameKind::organisation || names_[next].kind == NameKind::place) return;
      last = std::max(last, names_[next].end_token);
    }
    for (std::size_t next = i + 1; next < names_.size() && names_[next].first_token < last; ++next)
      drop(names_[next]);
    context_.set_edges(name, {name.first_token, last});
    surnames_.push_back(context_.word(last - 1));
  }

  /// "HALE: It works.", of a transcript whose text names Ann Hale.
  void note_labels() {
    const std::vector<Turn> turns = find_turns(document_);
    if (turns.empty()) return;
    std::vector<std::string_view> known;
    for (const Name& name : names_)
      if (is_person(name)) known.push_back(lower(name.end_token - 1));
    std::sort(known.begin(), known.end());
    for (const Turn& turn : turns)
      if (std::binary_search(known.begin(), known.end(), lower(turn.label_end - 1)))
        surnames_.push_back(context_.word(turn.label_end - 1));
  }

  /// "Moon" of "Moon Jae-in".
  void note_surnames_first() {
    constexpr std::uint32_t kWords = 4;
    for (const Name& name : names_) {
      if (!is_person(name) || name.end_token != name.first_token + kWords) continue;
      const std::uint32_t last = name.end_token - 1;
      const bool is_joined = context_.word(last - 1) == "-" && !context_.is_capital(last);
      if (is_joined && (word_classes(lower(name.first_token)) & kFunction) == 0)
        surnames_.push_back(context_.word(name.first_token));
    }
  }

  bool is_surname(std::uint32_t t) const {
    return std::binary_search(surnames_.begin(), surnames_.end(), context_.word(t));
  }

  /// "Hale" alone after "Tom "Red" Hale", "HALE" of a transcript, where the tagger sees nothing
  /// or something else.
  void add_surnames() {
    std::sort(surnames_.begin(), surnames_.end());
    for (Name& name : names_)
      if (name.end_token == name.first_token + 1 && is_surname(name.first_token))
        name.kind = NameKind::person;
    const std::size_t tagged = names_.size();
    std::size_t next = 0;
    for (std::uint32_t t = 0; t < context_.size(); ++t) {
      while (next < tagged && names_[next].end_token <= t) ++next;
      const bool is_taken = next < tagged && names_[next].first_token <= t;
      if (is_taken || !is_surname(t)) continue;
      names_.push_back(context_.body({t, t + 1}, kConfidence));
      names_.back().kind = NameKind::person;
    }
    tidy_names(names_);
  }

  const NameContext& context_;
  const Document& document_;
  std::vector<Name>& names_;
  std::vector<std::string_view> surnames_;  // of those with a nickname or a turn, or before the given name
};

}  // namespace

void settle_person_edges(const NameContext& context, std::vector<Name>& names) {
  PersonEdges(context, names).settle();
}

}  // namespace presslight
