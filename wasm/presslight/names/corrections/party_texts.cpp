#include "presslight/names/corrections/party_texts.h"

#include <algorithm>
#include <string_view>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"
#include "presslight/text/word_table.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

constexpr std::uint8_t kConfidence = 65;       // per cent
constexpr std::size_t kLongestShortForm = 6;   // letters
constexpr std::size_t kLongestMixedForm = 10;  // the same, of those with small letters

// Two to six capitals that are no body where they stand alone: offices, numbers, groups of people, places.
constexpr WordList kNoBodies{
    "aapi", "adhd", "afro", "aka",    "api",   "asap", "asl",     "bipoc", "brics", "cgi", "corp", "cpi",
    "daca", "dc",   "dei",  "dm",     "dna",   "dob",  "dsl",     "dst",   "ebit",  "ebt", "ecu",  "edm",
    "emt",  "epo",  "eps",  "esg",    "eta",   "etc",  "ev",      "evs",   "ez",    "fob", "fptp", "fta",
    "fyi",  "gb",   "gdpr", "gmo",    "gmos",  "gnp",  "gpa",     "gre",   "hbcu",  "ict", "iou",  "isbn",
    "isp",  "issn", "jv",   "kia",    "la",    "lan",  "lgbtqia", "llb",   "llc",   "llp", "lng",  "lpg",
    "ltd",  "ma",   "maga", "mbps",   "mep",   "meps", "mia",     "mla",   "mlas",  "mmp", "mou",  "mpp",
    "msp",  "msps", "nb",   "nda",    "ngo",   "ngos", "nj",      "nsw",   "nw",    "ny",  "nyc",  "nz",
    "oap",  "oaps", "pac",  "pacs",   "pcc",   "pccs", "pcs",     "pfi",   "php",   "pi",  "pin",  "plc",
    "pms",  "pov",  "pow",  "pows",   "ppe",   "pto",  "ram",     "rom",   "rpi",   "rpm", "rsi",  "rt",
    "rv",   "sat",  "sats", "scotus", "se",    "sim",  "spf",     "st",    "stem",  "stv", "sw",   "tba",
    "tbc",  "tbd",  "td",   "tds",    "uae",   "uav",  "uk",      "us",    "usa",   "uss", "ussr", "vc",
    "vcr",  "vhs",  "voip", "wasp",   "wasps", "wifi", "ww",      "wwi",   "wwii",  "xl",  "xmas", "yoy",
    "yr",
};

class PartyTexts {
 public:
  PartyTexts(const NameContext& context, std::vector<Name>& names)
      : context_(context), document_(context.document()), names_(names) {}

  void run() {
    find_short_forms();
    add_short_forms();
    add_names_before_brackets();
  }

 private:
  std::uint32_t end() const { return context_.size(); }
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }

  /// What looks like a short form, and which of these are also written in lower case: "SAVE", "save".
  void find_short_forms() {
    for (std::uint32_t t = 0; t < end(); ++t)
      if (looks_like_short_form(t) || is_mixed_form(t)) forms_.push_back(t);
    WordTable words(forms_.size());
    for (const std::uint32_t form : forms_) words.add(lower(form), 1);
    for (std::uint32_t t = 0; t < end() && !forms_.empty(); ++t)
      if (is_short_lower(t) && words.find(lower(t)) != 0) everyday_words_.push_back(lower(t));
    std::sort(everyday_words_.begin(), everyday_words_.end());
  }

  bool is_short_lower(std::uint32_t t) const {
    const Token& token = document_.tokens()[t];
    return token.shape == WordShape::lower && token.span.size() <= kLongestShortForm;
  }

  bool looks_like_short_form(std::uint32_t t) const {
    if (document_.tokens()[t].shape != WordShape::upper || !context_.is_word(t)) return false;
    const std::string_view word = document_.word(t);
    return word.size() > 1 && word.size() <= kLongestShortForm && is_letters(word);
  }

  bool is_in_brackets_of_body(std::uint32_t t) const {
    if (!context_.is_in_brackets(t)) return false;
    const auto after =
        std::lower_bound(names_.begin(), names_.end(), t,
                         [](const Name& name, std::uint32_t at) { return name.end_token < at; });
    return after != names_.end() && after->end_token == t - 1 && after->kind == NameKind::organisation;
  }

  /// Part of "UPL-2", "A/73", "pro-UPL", "UPL 9".
  bool is_glued(std::uint32_t t) const {
    const auto joins = [&](std::uint32_t other) {
      const std::string_view word = document_.word(other);
      return word == "-" || word == "/" || document_.tokens()[other].kind == TokenKind::number;
    };
    const bool before = t > 0 && document_.touches_previous(t) && joins(t - 1);
    return before || (t + 1 < end() && joins(t + 1));
  }

  /// Letters alone, no Roman number.
  static bool is_letters(std::string_view word) {
    const bool letters = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return letters && word.find_first_not_of("IVXLCDM") != std::string_view::npos;
  }

  bool is_shouted(std::uint32_t t) const {
    const Sentence& sentence = document_.sentence_of(t);
    const auto is_loud = [&](std::uint32_t other) {
      return context_.is_word(other) && document_.tokens()[other].shape == WordShape::upper &&
             document_.word(other).size() > 1;
    };
    return (t > sentence.first_token && is_loud(t - 1)) || (t + 1 < sentence.end_token && is_loud(t + 1));
  }

  bool is_short_form(std::uint32_t t) const {
    if (!looks_like_short_form(t)) return false;
    const bool means_else =
        (word_classes(lower(t)) & (kNoName | kCalendar | kFunction | kTitle | kRole)) != 0 ||
        is_in(kNoBodies, lower(t)) || context_.is_listed(t, ~kBodyLists);
    if (means_else && !is_in_brackets_of_body(t)) return false;
    return !is_glued(t) && !is_shouted(t) && !is_in(everyday_words_, lower(t));
  }

  /// Two capitals and small letters, in brackets: "(DemoL)".
  bool is_mixed_form(std::uint32_t t) const {
    return document_.tokens()[t].shape == WordShape::mixed && context_.is_in_brackets(t) &&
           document_.word(t).size() <= kLongestMixedForm && context_.has_two_capitals(t);
  }

  void add_short_forms() {
    const std::size_t tagged = names_.size();
    std::size_t next = 0;
    for (const std::uint32_t t : forms_) {
      while (next < tagged && names_[next].end_token <= t) ++next;
      const bool is_taken = next < tagged && names_[next].first_token <= t;
      if (is_taken && names_[next].kind != NameKind::other) continue;
      if (is_taken && names_[next].end_token - names_[next].first_token > 1) continue;
      if (!is_short_form(t) && !is_mixed_form(t)) continue;
      if (is_taken) drop(names_[next]);
      add(t, t + 1);
    }
    tidy_names(names_);
  }

  /// "Free Delta (FD)": the capitals before the bracket of a body's short form.
  void add_names_before_brackets() {
    const std::size_t tagged = names_.size();
    for (std::size_t i = 0; i < tagged; ++i) {
      const Name& name = names_[i];
      if (name.kind != NameKind::organisation || name.end_token - name.first_token > 1) continue;
      if (!context_.is_in_brackets(name.first_token)) continue;
      const std::uint32_t last = name.first_token - 1;
      const std::uint32_t first = begin_of_name(last);
      if (last - first < 2 || !may_be_party(first, last, name.first_token)) continue;
      std::size_t inside = i;
      while (inside > 0 && names_[inside - 1].end_token > first) --inside;
      const bool gives_way = std::all_of(
          names_.begin() + static_cast<std::ptrdiff_t>(inside),
          names_.begin() + static_cast<std::ptrdiff_t>(i),
          [&](const Name& each) { return each.kind != NameKind::organisation && each.first_token >= first; });
      if (!gives_way) continue;
      for (; inside < i; ++inside) drop(names_[inside]);
      add(first, last);
    }
    tidy_names(names_);
  }

  std::uint32_t begin_of_name(std::uint32_t last) const {
    constexpr std::uint32_t kLongest = 8;
    const std::uint32_t start = document_.sentence_of(last).first_token;
    std::uint32_t first = last;
    for (std::uint32_t t = last; t > start && last - t < kLongest;) {
      --t;
      if (context_.is_capital(t)) first = t;
      if (!context_.is_capital(t) && !is_connector(lower(t)) && !is_foreign_joint(lower(t))) break;
    }
    return first < last && lower(first) == "the" ? first + 1 : first;
  }

  /// The short form begins with a letter that a word of the name begins with.
  bool may_be_party(std::uint32_t first, std::uint32_t last, std::uint32_t short_form) const {
    if ((word_classes(lower(first)) & (kFunction | kCalendar | kRole | kTitle)) != 0) return false;
    const auto initial = [&](std::uint32_t t) { return fold_ascii(document_.word(t).front()); };
    for (std::uint32_t t = first; t < last; ++t)
      if (initial(t) == initial(short_form)) return true;
    return false;
  }

  void add(std::uint32_t first, std::uint32_t last) {
    names_.push_back(context_.body({first, last}, kConfidence));
  }

  const NameContext& context_;
  const Document& document_;
  std::vector<Name>& names_;
  std::vector<std::uint32_t> forms_;              // tokens
  std::vector<std::string_view> everyday_words_;  // sorted
};

}  // namespace

void find_parties(const NameContext& context, std::vector<Name>& names) {
  PartyTexts(context, names).run();
}

}  // namespace presslight
