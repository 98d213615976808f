#include "presslight/names/corrections/match_lines.h"

#include <algorithm>
#include <string>

#include "presslight/names/lists/countries.h"
#include "presslight/names/lists/name_list.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// "Surrey beat Kent".
constexpr WordList kBeats{"beat", "beats", "defeat", "defeated", "edge", "edged", "thrashed"};

// Before the name of a town that is meant as one.
constexpr WordList kPlaceWords{"around", "at", "from", "in", "into", "near", "of", "outside", "to"};

constexpr std::uint32_t kLongestClub = 4;   // in words
constexpr std::uint32_t kLongestLine = 24;  // in tokens
constexpr std::uint32_t kFewestColumns = 3;
constexpr std::uint8_t kConfidence = 85;  // per cent: a guess, as the tagger has no margin here

struct Club {
  std::uint32_t first = 0;  // tokens [first, end)
  std::uint32_t end = 0;
};

class MatchLines {
 public:
  MatchLines(const Document& document, std::vector<Name>& names) : document_(document), names_(names) {}

  void run() {
    for (const Paragraph& paragraph : document_.paragraphs()) read_line(paragraph);
    if (clubs_.empty()) return;
    note_wordings();
    for (std::uint32_t t = 0; t < document_.tokens().size();) t = repeat_at(t);
    enter();
  }

 private:
  const Token& token(std::uint32_t t) const { return document_.tokens()[t]; }

  bool is_capital(std::uint32_t t) const {
    const WordShape shape = token(t).shape;
    return token(t).kind == TokenKind::word && shape != WordShape::lower && shape != WordShape::none;
  }

  bool begins_club(std::uint32_t t) const {
    if (!is_capital(t)) return false;
    const std::uint16_t classes = word_classes(document_.lower(t));
    const bool goes_on = t + 1 < document_.tokens().size() && is_capital(t + 1);
    return (classes & (kCalendar | kTitle | kRole)) == 0 && (goes_on || (classes & kFunction) == 0);
  }

  /// The words of a name, without the "AT" of a line in capitals.
  Club club_at(std::uint32_t t, std::uint32_t end) const {
    Club club{t, t};
    if (t >= end || !begins_club(t)) return club;
    end = std::min(end, document_.sentence_of(t).end_token);
    while (club.end < end && club.end - t < kLongestClub && (is_capital(club.end) || joins(club.end, end)) &&
           !is_versus(club.end) && !is_in(kBeats, document_.lower(club.end)))
      ++club.end;
    return club;
  }

  /// "St. Mirren", "Queen of South".
  bool joins(std::uint32_t t, std::uint32_t end) const {
    if (t + 1 >= end || !is_capital(t + 1)) return false;
    return document_.lower(t) == "of" || (document_.word(t) == "." && document_.touches_previous(t));
  }

  bool is_versus(std::uint32_t t) const {
    const std::string_view word = document_.lower(t);
    return word == "at" || word == "v" || word == "vs";
  }

  /// Where to go on after a note in brackets at `t`: "Tarn (L) 2".
  std::uint32_t after_note(std::uint32_t t, std::uint32_t end) const {
    constexpr std::uint32_t kNote = 4;
    if (t >= end || document_.word(t) != "(") return t;
    for (std::uint32_t close = t + 1; close < end && close < t + kNote; ++close)
      if (document_.word(close) == ")") return close + 1;
    return t;
  }

  bool is_number(std::uint32_t t, std::uint32_t end) const {
    return t < end && token(t).kind == TokenKind::number;
  }

  void read_line(const Paragraph& line) {
    const std::uint32_t end = std::min(line.end_token, line.first_token + kLongestLine);
    const Club first = club_at(line.first_token, end);
    if (first.end == first.first) return read_prose(line);
    const std::uint32_t next = after_note(first.end, end);
    if (read_fixture(line, first, next) || read_result(first, next, end) || read_row(line, first, next))
      return;
    read_prose(line);
  }

  /// "BOSTON AT OAKLAND", "Leeds v Hull", alone in its line. What a team plays at is a place.
  bool read_fixture(const Paragraph& line, Club home, std::uint32_t next) {
    if (next >= line.end_token || !is_versus(next)) return false;
    const Club away = club_at(next + 1, line.end_token);
    const bool is_alone = away.end > away.first && after_note(away.end, line.end_token) == line.end_token;
    if (is_alone) add(home, document_.lower(next) == "at" ? Club{} : away);
    return is_alone;
  }

  /// "Leeds 2 Arsenal 1", "Leeds 2, Arsenal 1", "Leeds 2-1 Arsenal".
  bool read_result(Club first, std::uint32_t next, std::uint32_t end) {
    if (!is_number(next, end)) return false;
    std::uint32_t t = next + 1;
    const bool has_both = t + 1 < end && document_.word(t) == "-" && is_number(t + 1, end);
    if (has_both) t += 2;
    if (!has_both && t < end && document_.word(t) == ",") ++t;
    const Club second = club_at(t, end);
    const std::uint32_t after = after_note(second.end, end);
    if (second.end == second.first) return false;
    if (has_both ? after < end && document_.word(after) != "(" : !is_number(after, end)) return false;
    add(first, second);
    return true;
  }

  /// "1996-08-30", after the town in a dateline.
  bool is_date(std::uint32_t t, std::uint32_t end) const {
    return token(t).span.size() == 4 && t + 1 < end && document_.touches_previous(t + 1);
  }

  /// "NEW YORK 74 59 .556 -": a name, then columns of numbers to the end of the line.
  bool read_row(const Paragraph& line, Club club, std::uint32_t next) {
    if (!is_number(next, line.end_token) || is_date(next, line.end_token)) return false;
    std::uint32_t columns = 0;
    for (std::uint32_t t = next; t < line.end_token; ++t) {
      if (token(t).kind == TokenKind::word) return false;
      columns += token(t).kind == TokenKind::number ? 1 : 0;
    }
    if (columns < kFewestColumns || is_person(club)) return false;
    add(club, {});
    return true;
  }

  /// "Surrey beat Kent", "Red Star (Belgrade) beat Hull", "Bury v Hull".
  void read_prose(const Paragraph& line) {
    for (std::uint32_t t = line.first_token + 1; t + 1 < line.end_token; ++t) {
      if (!is_in(kBeats, document_.lower(t)) && document_.word(t) != "v") continue;
      const Club winner = club_before(t, line.first_token);
      const Club loser = club_at(t + 1, line.end_token);
      if (winner.end > winner.first && loser.end > loser.first && !is_person(winner) && !is_person(loser))
        add(winner, loser);
    }
  }

  Club club_before(std::uint32_t end, std::uint32_t least) const {
    if (document_.word(end - 1) == ")")
      for (std::uint32_t open = end - 1; open > least && open + kLongestClub >= end; --open)
        if (document_.word(open) == "(") end = open;
    least = std::max(least, document_.sentence_of(end - 1).first_token);
    Club club{end, end};
    while (club.first > least && end - club.first <= kLongestClub && is_capital(club.first - 1)) --club.first;
    if (end - club.first > kLongestClub) club.first = end - 1;  // of a headline in capitals
    return club;
  }

  bool is_person(Club club) const {
    const Name* const name = name_over(club);
    return name != nullptr && name->kind == NameKind::person;
  }

  const Name* name_over(Club club) const {
    const auto name = std::lower_bound(names_.begin(), names_.end(), club.first,
                                       [](const Name& each, std::uint32_t t) { return each.end_token <= t; });
    return name != names_.end() && name->first_token < club.end ? &*name : nullptr;
  }

  std::string folded(Club club) const {
    std::string words;
    for (std::uint32_t t = club.first; t < club.end; ++t) {
      if (t > club.first && !document_.touches_previous(t)) words += ' ';
      words += document_.lower(t);
    }
    return words;
  }

  /// No country, and nobody with two names.
  bool may_be_club(Club club) const {
    if (club.end == club.first || is_country(folded(club))) return false;
    const Name* const name = name_over(club);
    return name == nullptr || name->kind != NameKind::person || name->end_token == name->first_token + 1;
  }

  void add(Club first, Club second) {
    if (!may_be_club(first) || (second.end > 0 && !may_be_club(second))) return;
    clubs_.push_back(first);
    if (second.end > 0) clubs_.push_back(second);
  }

  void note_wordings() {
    for (const Club& club : clubs_) wordings_.push_back(folded(club));
    std::sort(wordings_.begin(), wordings_.end());
    wordings_.erase(std::unique(wordings_.begin(), wordings_.end()), wordings_.end());
  }

  /// Where to go on from `t`; adds what has the words of a club there.
  std::uint32_t repeat_at(std::uint32_t t) {
    if (!begins_club(t)) return t + 1;
    if (t > 0 && is_in(kPlaceWords, document_.lower(t - 1))) return t + 1;
    const std::uint32_t end = document_.sentence_of(t).end_token;
    Club club{t, t + 1};
    while (club.end < end && is_capital(club.end)) ++club.end;
    if (t > 0 && is_capital(t - 1) && document_.sentence_of(t - 1).end_token > t) return club.end;
    const Name* const name = name_over(club);
    if (name != nullptr && name->kind == NameKind::place) club.end = name->end_token;
    if (is_number(club.end, end) && is_date(club.end, end)) return club.end;
    if (name != nullptr && name->kind != NameKind::place) return club.end;
    if (std::binary_search(wordings_.begin(), wordings_.end(), folded(club))) clubs_.push_back(club);
    return club.end;
  }

  /// Puts the clubs among the names, in place of those that they overlap.
  void enter() {
    std::stable_sort(clubs_.begin(), clubs_.end(), [](Club a, Club b) { return a.first < b.first; });
    std::vector<Name> entered;
    std::size_t next = 0;
    for (const Club& club : clubs_) {
      if (!entered.empty() && entered.back().end_token > club.first) continue;
      for (; next < names_.size() && names_[next].end_token <= club.first; ++next)
        entered.push_back(names_[next]);
      while (next < names_.size() && names_[next].first_token < club.end) ++next;
      Name name{document_.span_of(club.first, club.end), club.first, club.end, NameKind::organisation};
      name.confidence = kConfidence;
      entered.push_back(name);
    }
    entered.insert(entered.end(), names_.begin() + static_cast<std::ptrdiff_t>(next), names_.end());
    names_ = std::move(entered);
  }

  const Document& document_;
  std::vector<Name>& names_;
  std::vector<Club> clubs_;
  std::vector<std::string> wordings_;
};

}  // namespace

void find_clubs_of_match_lines(const Document& document, std::vector<Name>& names) {
  MatchLines(document, names).run();
}

}  // namespace presslight
