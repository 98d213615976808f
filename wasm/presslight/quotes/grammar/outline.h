// The article with each stretch between quotation marks folded to one unit.
//
//   "It works. Try it," Sen. Lee said on air-traffic control.
//   |----------------|  |--| |-| |--| || |----------| |-----| |
//
// What is looked for outside marks (cues, subjects, clauses) is looked for in units: then a long quote is one
// step, and a sentence end inside marks ends nothing. Parts joined by hyphens are one unit, and so are an
// abbreviation and its stop, and a handle ("@tarn_riders").
//
// In:     a Document and its outermost marked stretches, in text order and apart.
// Out:    units in text order; every token that is read is in one.
// Cost:   linear; one search in the word lists for each token outside marks.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/quotes/grammar/cue_verbs.h"
#include "presslight/quotes/grammar/parts_of_speech.h"

namespace presslight {

/// Tokens [first, end).
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
};

struct Unit {
  std::uint32_t first_token = 0;  // tokens [first_token, end_token)
  std::uint32_t end_token = 0;
  std::uint32_t sentence = 0;                        // of the outline: index in sentences()
  std::optional<std::uint32_t> marked;               // index of the marked stretch that this unit is
  PartOfSpeech part_of_speech = PartOfSpeech::mark;  // of a marked stretch: mark
  std::optional<CueVerb> verb;
};

/// Of cues or phrases, in text order, the first that begins at or after `unit`.
template <typename List>
auto first_from(const List& list, std::uint32_t unit) {
  return std::lower_bound(list.begin(), list.end(), unit,
                          [](const auto& each, std::uint32_t at) { return each.first_unit < at; });
}

/// Units [first, end).
struct UnitRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
};

class Outline {
 public:
  Outline(const Document& document, std::span<const TokenRange> marked);

  /// Of whole paragraphs alone: the tokens of `within`, which holds all of `marked`. Others are in no unit.
  Outline(const Document& document, std::span<const TokenRange> marked, std::span<const TokenRange> within);

  const std::vector<Unit>& units() const { return units_; }
  const std::vector<UnitRange>& sentences() const { return sentences_; }
  const UnitRange& sentence_of(std::uint32_t unit) const { return sentences_[units_[unit].sentence]; }
  std::uint32_t unit_of_token(std::uint32_t token) const { return unit_of_token_[token]; }
  std::uint32_t paragraph_of(std::uint32_t unit) const {
    return document_.paragraph_of(units_[unit].first_token);
  }
  /// Behind "(Lib)" or "(R-Tarn)" if one stands at `unit`, which may be behind the last; else `unit`.
  std::uint32_t past_bracket(std::uint32_t unit) const;

  /// The words of a unit of one token; the first token's otherwise.
  std::string_view word(std::uint32_t unit) const { return document_.word(units_[unit].first_token); }
  std::string_view lower(std::uint32_t unit) const { return document_.lower(units_[unit].first_token); }
  WordShape shape(std::uint32_t unit) const { return document_.tokens()[units_[unit].first_token].shape; }
  /// Of units [first, end). Needs first < end.
  Span span_of(std::uint32_t first, std::uint32_t end) const {
    return document_.span_of(units_[first].first_token, units_[end - 1].end_token);
  }
  const Document& document() const { return document_; }

 private:
  void append_marked(const TokenRange& range, std::uint32_t index);
  std::uint32_t append_unit(std::uint32_t token, std::uint32_t end);
  bool opens_handle(std::uint32_t token, std::uint32_t end) const;
  bool joins_next(std::uint32_t token, std::uint32_t end) const;
  bool ends_sentence(std::uint32_t stop) const;
  void cut_sentences();
  /// "No. 2", "Spc. Hall": no end of a sentence, as the tagger learnt it to be.
  bool abbreviates(std::uint32_t stop) const;
  bool begins_sentence(std::uint32_t unit) const;
  bool is_attribution_below(std::uint32_t unit) const;
  bool attributes_question(std::uint32_t unit) const;

  const Document& document_;
  std::vector<Unit> units_;
  std::vector<UnitRange> sentences_;
  std::vector<std::uint32_t> unit_of_token_;
};

}  // namespace presslight
