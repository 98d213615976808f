#include "presslight/quotes/grammar/outline.h"

#include <algorithm>
#include <array>

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

char32_t first_character(const Document& document, std::uint32_t token) {
  return code_point_at(document.word(token), 0).value;
}

bool is_word_or_number(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::number;
}

}  // namespace

Outline::Outline(const Document& document, std::span<const TokenRange> marked)
    : Outline(document, marked,
              std::array{TokenRange{0, static_cast<std::uint32_t>(document.tokens().size())}}) {}

Outline::Outline(const Document& document, std::span<const TokenRange> marked,
                 std::span<const TokenRange> within)
    : document_(document), unit_of_token_(document.tokens().size(), 0) {
  std::uint32_t next = 0;  // of the marked stretches
  for (const TokenRange& range : within) {
    for (std::uint32_t token = range.first; token < range.end;) {
      const std::uint32_t end = next < marked.size() ? std::min(marked[next].first, range.end) : range.end;
      while (token < end) token = append_unit(token, end);
      if (token == range.end) break;
      append_marked(marked[next], next);
      token = marked[next++].end;
    }
  }
  cut_sentences();
}

void Outline::append_marked(const TokenRange& range, std::uint32_t index) {
  for (std::uint32_t t = range.first; t < range.end; ++t)
    unit_of_token_[t] = static_cast<std::uint32_t>(units_.size());
  units_.push_back({range.first, range.end, 0, index, PartOfSpeech::mark, std::nullopt});
}

/// "@" in front of a word: "@tarn_riders".
bool Outline::opens_handle(std::uint32_t token, std::uint32_t end) const {
  return document_.word(token) == "@" && token + 1 < end && document_.touches_previous(token + 1) &&
         is_word_or_number(document_.tokens()[token + 1]);
}

/// Does the token after `token` belong to the same unit: "air" + "-", "-" + "traffic", "Sen" + "."?
bool Outline::joins_next(std::uint32_t token, std::uint32_t end) const {
  const std::uint32_t next = token + 1;
  if (next >= end || !document_.touches_previous(next)) return false;
  const std::vector<Token>& tokens = document_.tokens();
  const auto is_hyphen = [&](std::uint32_t t) {
    return first_character(document_, t) == U'-' || first_character(document_, t) == U'_';
  };
  if (is_hyphen(token)) return is_word_or_number(tokens[next]) && document_.touches_previous(token);
  if (!is_word_or_number(tokens[token])) return false;
  if (is_hyphen(next))
    return next + 1 < end && document_.touches_previous(next + 1) && is_word_or_number(tokens[next + 1]);
  return first_character(document_, next) == U'.' && !ends_sentence(next);
}

/// A full stop with no more behind it than closing marks and brackets.
bool Outline::ends_sentence(std::uint32_t stop) const {
  if (abbreviates(stop)) return false;
  const std::uint32_t end = document_.sentence_of(stop).end_token;
  std::uint32_t next = stop + 1;
  while (next < end && (is_quotation_mark(first_character(document_, next)) || document_.word(next) == ")"))
    ++next;
  return next == end;
}

std::uint32_t Outline::append_unit(std::uint32_t token, std::uint32_t end) {
  std::uint32_t last = opens_handle(token, end) ? token + 1 : token;
  if (is_word_or_number(document_.tokens()[last]))
    while (joins_next(last, end)) ++last;
  Unit unit{token, last + 1, 0, std::nullopt, part_of_speech(document_, token), std::nullopt};
  const bool is_compound = last > token && document_.tokens()[last].kind != TokenKind::punctuation;
  if (is_compound) unit.part_of_speech = PartOfSpeech::other;
  if (!is_compound && document_.tokens()[token].kind == TokenKind::word)
    unit.verb = cue_verb(document_.lower(token));
  for (std::uint32_t t = token; t <= last; ++t) unit_of_token_[t] = static_cast<std::uint32_t>(units_.size());
  units_.push_back(unit);
  return last + 1;
}

/// "Why?" Lee said: the cutter sees a new sentence, the reader an attribution. A capital word or pronoun and
/// at most three more units before a verb of speech.
bool Outline::attributes_question(std::uint32_t unit) const {
  const std::uint32_t last_inside = units_[unit - 1].end_token - 2;
  if (units_[unit - 1].end_token < 2 || last_inside < units_[unit - 1].first_token) return false;
  const char32_t end = first_character(document_, last_inside);
  if (end != U'?' && end != U'!' && end != U'\u2026' && end != U'-' && end != U'\u2014') return false;
  for (std::uint32_t i = unit; i < units_.size() && i < unit + 5; ++i) {
    const Unit& u = units_[i];
    if (u.marked || u.part_of_speech == PartOfSpeech::comma || u.part_of_speech == PartOfSpeech::stop)
      return false;
    if (i > unit && u.verb && u.verb->strength == CueStrength::speech)
      return i + 1 < units_.size() && units_[i + 1].part_of_speech != PartOfSpeech::colon;
  }
  return false;
}

/// "It works," and in the next line: said Lee.
bool Outline::is_attribution_below(std::uint32_t unit) const {
  const Unit& quote = units_[unit - 1];
  if (!quote.marked || quote.end_token < quote.first_token + 3) return false;
  const bool ends_in_comma = document_.word(quote.end_token - 2) == ",";
  return ends_in_comma && shape(unit) == WordShape::lower && units_[unit].verb &&
         units_[unit].verb->strength == CueStrength::speech;
}

bool Outline::abbreviates(std::uint32_t stop) const {
  static constexpr WordList kRanks{"brig", "cpt", "lcpl", "spc", "ssgt", "tech", "tsgt"};
  const std::vector<Token>& tokens = document_.tokens();
  if (stop == 0 || stop + 1 >= tokens.size() || document_.word(stop) != "." ||
      !document_.touches_previous(stop))
    return false;
  const std::string_view word = document_.word(stop - 1);
  if (tokens[stop + 1].kind == TokenKind::number) return word == "No" || word == "Nos";
  return tokens[stop - 1].shape == WordShape::capitalised && is_in(kRanks, document_.lower(stop - 1));
}

std::uint32_t Outline::past_bracket(std::uint32_t unit) const {
  constexpr std::uint32_t kLongest = 6;  // units
  const bool may = unit < units_.size() && units_[unit].part_of_speech == PartOfSpeech::opening_bracket;
  for (std::uint32_t u = unit + 1; may && u + 1 < units_.size() && u < unit + kLongest; ++u)
    if (units_[u].part_of_speech == PartOfSpeech::closing_bracket) return u + 1;
  return unit;
}

bool Outline::begins_sentence(std::uint32_t unit) const {
  if (unit == 0) return true;
  const std::uint32_t token = units_[unit].first_token;
  if (document_.tokens()[token].sentence == document_.tokens()[token - 1].sentence) return false;
  if (abbreviates(token - 1)) return false;
  if (document_.paragraph_of(token) != document_.paragraph_of(token - 1)) return !is_attribution_below(unit);
  if (!units_[unit - 1].marked) return true;
  return units_[unit].part_of_speech != PartOfSpeech::dash &&
         !attributes_question(unit);  // "..." — Ada Marsh
}

void Outline::cut_sentences() {
  for (std::uint32_t i = 0; i < units_.size(); ++i) {
    if (begins_sentence(i)) sentences_.push_back({i, i});
    sentences_.back().end = i + 1;
    units_[i].sentence = static_cast<std::uint32_t>(sentences_.size() - 1);
  }
}

}  // namespace presslight
