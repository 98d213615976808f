#include "presslight/quotes/marks/mark_costs.h"

#include <algorithm>

#include "presslight/text/word_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Words that drop their beginning and are seldom the first of a quote ("'em" as "them").
constexpr WordList kElided{"cos",   "cuz", "em",  "m",   "n",    "neath", "nother", "nuff",
                           "scuse", "t",   "til", "tis", "twas", "twere", "twill"};

// The same of words that also stand without an apostrophe ("'cause", "'round"), and h dropped in dialect.
constexpr WordList kMaybeElided{"ad",   "alf",   "allo",   "appen", "ard", "as",  "ave",   "avin",
                                "bout", "cause", "cept",   "e",     "ead", "ell", "er",    "ere",
                                "fore", "im",    "imself", "is",    "ome", "ow",  "round", "specially"};

// Words that drop their end ("o' the", "ol' man").
constexpr WordList kCutShort{"an", "fo", "n", "o", "ol", "t", "th", "wi", "yo"};

// Verbs that attribute a saying right behind it. Sorted.
constexpr WordList kAttributing{"added", "said", "says", "told"};

constexpr int kStray = 9;  // a mark that the typist forgot or doubled

bool is_blank(Beside side) {
  return side == Beside::space;
}
bool is_wordy(Beside side) {
  return side == Beside::letter || side == Beside::digit;
}

/// The costs of one sign; each question looks at most two tokens to either side.
class SignReader {
 public:
  SignReader(const Document& document, const MarkSign& sign) : document_(document), sign_(sign) {}

  ReadingCosts run() const {
    ReadingCosts costs{text_cost(), open_cost(), close_cost()};
    if (sign_.family == MarkFamily::single_mark && sign_.size == 1) add_elision(costs);
    return costs;
  }

 private:
  bool next_touches() const {
    const std::uint32_t next = sign_.token + sign_.size;
    return next < document_.tokens().size() && document_.touches_previous(next);
  }
  bool previous_touches() const { return document_.touches_previous(sign_.token); }
  std::string_view next() const { return next_touches() ? document_.word(sign_.token + sign_.size) : ""; }
  std::string_view previous() const { return previous_touches() ? document_.word(sign_.token - 1) : ""; }

  int open_cost() const { return against_form(MarkForm::closing) + open_left() + open_right(); }

  int open_left() const {
    switch (sign_.left) {
      case Beside::space:
      case Beside::opener:
      case Beside::dash:
        return 0;
      case Beside::dots:
      case Beside::other:
        return 1;
      case Beside::stop:
        return previous() == ":" ? 1 : 3;
      case Beside::closer:
        return 4;
      default:
        return 7;
    }
  }

  int open_right() const {
    if (is_blank(sign_.right)) return is_blank(sign_.left) ? 4 : 10;
    if (sign_.right == Beside::stop || sign_.right == Beside::closer) return is_blank(sign_.left) ? 5 : 10;
    return 0;
  }

  int close_cost() const {
    return against_form(MarkForm::opening) + (sign_.form == MarkForm::low ? kStray : 0) + close_left();
  }

  int close_left() const {
    if (is_blank(sign_.left)) return !is_wordy(sign_.right) ? 5 : attributes_behind() ? 2 : 10;
    if (sign_.left == Beside::opener) return 8;
    if (!is_wordy(sign_.right)) return 0;
    return sign_.left == Beside::stop ? 2 : 7;
  }

  /// 'It works, "Hall said.': the typist put the space on the wrong side.
  bool attributes_behind() const {
    constexpr std::uint32_t kLongest = 4;  // words
    const std::uint32_t end = document_.sentence_of(sign_.token).end_token;
    if (sign_.token == 0) return false;
    const std::string_view stop = document_.word(sign_.token - 1);
    if (stop != "," && stop != "?" && stop != "!") return false;
    std::uint32_t t = sign_.token + sign_.size;
    bool has_verb = false;
    for (const std::uint32_t last = t + kLongest; t < end && t < last; ++t) {
      if (document_.tokens()[t].kind != TokenKind::word) break;
      has_verb = has_verb || is_in(kAttributing, document_.lower(t));
    }
    return has_verb && t < end && (document_.word(t) == "." || document_.word(t) == ",");
  }

  /// 5 for a form that says the other side: some writers have “ and ” the wrong way round.
  int against_form(MarkForm other) const { return sign_.form == other ? 5 : 0; }

  int text_cost() const {
    if (sign_.family == MarkFamily::double_mark || sign_.size > 1) return inches_cost();
    if (sign_.style == MarkStyle::guillemet) return kStray;
    if (is_wordy(sign_.left) && is_wordy(sign_.right) && previous_touches() && next_touches())
      return 0;                                                             // O‘Brien, 6'2
    if (sign_.left == Beside::digit) return is_blank(sign_.right) ? 3 : 5;  // 6' tall
    if (next() == "s" && previous_touches()) return 0;                      // 'Friends''s
    if (sign_.left == Beside::letter) return is_s_apart() ? 0 : cut_short_cost();
    return kStray;
  }

  /// the town' s: a possessive that was torn apart.
  bool is_s_apart() const {
    const std::uint32_t next_token = sign_.token + 1;
    return next_token < document_.tokens().size() && document_.word(next_token) == "s";
  }

  int inches_cost() const {
    if (sign_.left != Beside::digit || is_wordy(sign_.right) || sign_.size > 1) return kStray;
    return is_feet_before() ? 0 : 3;
  }

  /// 6'2" : a number, a single mark, a number, all touching.
  bool is_feet_before() const {
    const std::uint32_t at = sign_.token;
    return at >= 3 && document_.touches_previous(at) && document_.touches_previous(at - 1) &&
           document_.touches_previous(at - 2) && document_.is_quotation_mark(at - 2) &&
           document_.tokens()[at - 3].kind == TokenKind::number;
  }

  /// The boys' cup, walkin' home, o' the: a word and nothing after the mark.
  int cut_short_cost() const {
    const LowerWord word(previous());
    const std::string_view view = word;
    if (is_in(kCutShort, view)) return 1;
    if (view.ends_with("in")) return 2;
    const bool is_plural = view.ends_with("s") || view.ends_with("z") || view.ends_with("x");
    if (!is_plural) return 7;
    return is_blank(sign_.right) ? 2 : 4;
  }

  /// 'em, '90s: text for less, an opening mark for more.
  void add_elision(ReadingCosts& costs) const {
    if (is_wordy(sign_.left) && previous_touches() && !document_.is_quotation_mark(sign_.token - 1)) return;
    if (sign_.right == Beside::digit && is_year(sign_.token + 1)) {
      costs.text = 0;
      costs.open += 3;
    } else if (is_in(kElided, LowerWord(next()))) {
      costs.text = 0;
      costs.open += 4;
    } else if (is_in(kMaybeElided, LowerWord(next()))) {
      costs.text = 3;
    } else if (next() == "s") {
      costs.text = std::min(costs.text, 2);
    }
  }

  /// '90s, '04, but not '13th: two digits and no more but an s.
  bool is_year(std::uint32_t token) const {
    const auto& tokens = document_.tokens();
    if (token >= tokens.size() || tokens[token].kind != TokenKind::number || tokens[token].span.size() != 2)
      return false;
    const bool goes_on = token + 1 < tokens.size() && document_.touches_previous(token + 1) &&
                         tokens[token + 1].kind == TokenKind::word;
    return !goes_on || document_.word(token + 1) == "s";
  }

  const Document& document_;
  const MarkSign& sign_;
};

}  // namespace

ReadingCosts reading_costs(const Document& document, const MarkSign& sign) {
  return SignReader(document, sign).run();
}

int pairing_cost(const MarkSign& open, const MarkSign& close) {
  const bool is_typewriter = open.style == MarkStyle::backtick || open.style == MarkStyle::acute;
  if (open.style == close.style) return 0;
  if (is_typewriter && (close.style == MarkStyle::straight || close.style == MarkStyle::acute)) return 0;
  if (open.style == MarkStyle::guillemet || close.style == MarkStyle::guillemet) return 8;
  return 3;
}

}  // namespace presslight
