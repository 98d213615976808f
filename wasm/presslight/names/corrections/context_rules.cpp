#include "presslight/names/corrections/context_rules.h"

#include <algorithm>

#include "presslight/names/corrections/topics.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr std::uint8_t kConfidence = 85;  // per cent, of what is added

// After the name of an exchange or a newspaper: an index of prices.
constexpr WordList kIndexWords{"average", "averages", "index", "indexes", "indices"};
constexpr WordList kIndexModifiers{"all-share", "composite", "industrial", "share", "stock"};

// A capital after "House" that does not make it another house: "House Republicans".
constexpr WordList kAfterChamber{
    "bill",    "democrat", "democratic", "democrats",  "floor",       "gop",
    "leaders", "majority", "minority",   "republican", "republicans", "speaker",
};

// Who sits for a place or a party.
constexpr WordList kMembers{"democrat", "mep", "mla", "mp", "mps", "msp", "republican", "td", "tds"};

class ContextRules {
 public:
  ContextRules(const NameContext& context, std::uint32_t topics, std::vector<Name>& names)
      : context_(context), document_(context.document()), topics_(topics), names_(names) {}

  void run() {
    move_towns_of_datelines();
    know_titles();
    std::erase_if(names_, [this](const Name& name) {
      const bool is_body = name.kind == NameKind::organisation;
      return is_party_and_state(name) ||
             (is_body && (names_thing(name) || names_index(name) || is_member(name)));
    });
    add_bracketed();
    tidy_names(names_);
    if ((topics_ & kParliament) != 0) add_chambers();
    tidy_names(names_);
  }

 private:
  std::uint32_t end() const { return context_.size(); }
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }
  bool is_word(std::uint32_t t) const { return context_.is_word(t); }
  bool is_capital(std::uint32_t t) const { return context_.is_capital(t); }

  /// "UEFA Cup", "MTV Europe Music Awards"; not "Acme Bill Passes" of a headline.
  bool names_thing(const Name& name) const {
    constexpr std::uint32_t kReach = 4;
    const std::uint32_t last =
        std::min(document_.sentence_of(name.first_token).end_token, name.end_token + kReach);
    std::uint32_t t = name.end_token;
    while (t < last && is_capital(t)) ++t;
    if (t == name.end_token || (t < end() && is_capital(t))) return false;
    return (word_classes(lower(t - 1)) & kThingHead) != 0;
  }

  /// "the Tarn Democrat", "the Tarn MP": somebody.
  bool is_member(const Name& name) const {
    const std::string_view last = lower(name.end_token - 1);
    return name.end_token > name.first_token + 1 && is_in(kMembers, last);
  }

  /// "Ms Hall" of "..., Ms Hall replied", taken for a body: the person Hall.
  void know_titles() {
    for (Name& name : names_) {
      if (name.kind != NameKind::organisation || name.end_token != name.first_token + 2) continue;
      const std::string_view title = lower(name.first_token);
      if (title != "mr" && title != "mrs" && title != "ms") continue;
      context_.set_edges(name, {name.first_token + 1, name.end_token});
      name.kind = NameKind::person;
    }
  }

  /// "R-Texas" of "Sen. Ann Hall, R-Texas,".
  bool is_party_and_state(const Name& name) const {
    const std::uint32_t party = name.first_token;
    if (party == 0 || name.end_token < party + 3 || context_.word(party + 1) != "-") return false;
    const std::string_view word = context_.word(party);
    const std::string_view before = context_.word(party - 1);
    return (word == "R" || word == "D" || word == "I") && (before == "," || before == "(");
  }

  /// "the Acme 100 share index".
  bool names_index(const Name& name) const {
    std::uint32_t t = name.end_token;
    if (t < end() && document_.tokens()[t].kind == TokenKind::number) ++t;
    while (t < end() && is_in(kIndexModifiers, lower(t))) ++t;
    return t < end() && is_in(kIndexWords, lower(t));
  }

  /// "OSLO 1996-08-30", "OSLO, Norway 1996-08-30": a line of its own.
  void move_towns_of_datelines() {
    constexpr std::uint32_t kLongest = 10;
    for (Name& name : names_) {
      const Paragraph& line = document_.paragraphs()[document_.paragraph_of(name.first_token)];
      if (name.kind == NameKind::person || line.first_token != name.first_token) continue;
      if (line.end_token - line.first_token > kLongest || !ends_in_date(line)) continue;
      name.kind = NameKind::place;
    }
  }

  bool ends_in_date(const Paragraph& line) const {
    constexpr std::uint32_t kDate = 5;  // "1996-08-30"
    if (line.end_token - line.first_token <= kDate) return false;
    const std::uint32_t year = line.end_token - kDate;
    if (document_.tokens()[year].kind != TokenKind::number || document_.tokens()[year].span.size() != 4)
      return false;
    for (std::uint32_t t = year + 1; t < line.end_token; ++t)
      if (!document_.touches_previous(t)) return false;
    return true;
  }

  bool is_place(std::uint32_t t) const { return context_.is_listed(t, kListPlace | kListNationality); }

  /// "Partei der Mitte (PM)", "Labour Party (Partij van de Arbeid)".
  void add_bracketed() {
    constexpr std::uint32_t kLongest = 8;
    const std::size_t tagged = names_.size();
    for (std::size_t i = 0; i < tagged; ++i) {
      const Name& body = names_[i];
      if (body.kind != NameKind::organisation || body.end_token - body.first_token < 2) continue;
      const std::uint32_t open = body.end_token;
      const std::uint32_t last = document_.sentence_of(body.first_token).end_token;
      if (open + 2 >= last || document_.word(open) != "(") continue;
      std::uint32_t close = open + 1;
      while (close < last && close <= open + kLongest && is_word(close)) ++close;
      if (close == open + 1 || close >= last || document_.word(close) != ")") continue;
      if (may_name_again(open + 1, close)) add_over(open + 1, close, i + 1, tagged);
    }
  }

  /// Unless the tagger sees somebody or a place there; what it sees without a kind gives way.
  void add_over(std::uint32_t first, std::uint32_t last, std::size_t next, std::size_t tagged) {
    for (std::size_t i = next; i < tagged && names_[i].first_token < last; ++i) {
      if (names_[i].kind != NameKind::other) return;
      drop(names_[i]);
    }
    add(first, last);
  }

  /// Two capitals in one word, or two words with capitals; no place, no "MP".
  bool may_name_again(std::uint32_t first, std::uint32_t last) const {
    if (!is_capital(first) || is_place(first)) return false;
    if (last == first + 1)
      return context_.has_two_capitals(first) && (word_classes(lower(first)) & (kNoName | kCalendar)) == 0;
    return (word_classes(lower(first)) & (kFunction | kCalendar | kRole | kTitle)) == 0 &&
           is_capital(last - 1);
  }

  /// Only where the tagger sees nothing, or something without a kind.
  void add_chambers() {
    std::erase_if(names_, [this](const Name& name) {
      return name.kind == NameKind::other && is_chamber(name.first_token);
    });
    const std::size_t tagged = names_.size();
    std::size_t next = 0;
    for (std::uint32_t t = 0; t < end(); ++t) {
      while (next < tagged && names_[next].end_token <= t) ++next;
      const bool taken = next < tagged && names_[next].first_token <= t;
      if (!taken && is_chamber(t)) add(t, t + 1);
    }
  }

  bool is_chamber(std::uint32_t t) const {
    const std::string_view word = document_.word(t);
    if (word != "House" && word != "Commons" && word != "Lords") return false;
    const Sentence& sentence = document_.sentence_of(t);
    const bool follows = t > sentence.first_token;
    const bool has_article = follows && lower(t - 1) == "the";
    if (!has_article && (word != "House" || (follows && is_capital(t - 1)))) return false;
    const bool goes_on = t + 1 < sentence.end_token && is_capital(t + 1);
    if (goes_on) return word == "House" && is_in(kAfterChamber, lower(t + 1));
    return has_article && (t + 1 == sentence.end_token || lower(t + 1) != "of");
  }

  void add(std::uint32_t first, std::uint32_t last) {
    names_.push_back(context_.body({first, last}, kConfidence));
  }

  const NameContext& context_;
  const Document& document_;
  std::uint32_t topics_;
  std::vector<Name>& names_;
};

}  // namespace

void apply_context_rules(const NameContext& context, std::uint32_t topics, std::vector<Name>& names) {
  ContextRules(context, topics, names).run();
}

}  // namespace presslight
