// What stands around a name: capitals, apostrophes, and what the gazetteer knows of a word.
//
//   the Trust for the Bay, which ...
//       |---------------|            end_of_name: capitals joined by a preposition
//
// In:     a Document and its gazetteer matches, which must outlive it.
// Cost:   a bounded look around a token; log n to find a match.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/names/lists/gazetteer.h"
#include "presslight/names/name.h"
#include "presslight/names/words/capital_runs.h"

namespace presslight {

class NameContext {
 public:
  NameContext(const Document& document, std::span<const GazetteerMatch> matches)
      : document_(document), matches_(matches) {}

  const Document& document() const { return document_; }
  std::span<const GazetteerMatch> matches() const { return matches_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(document_.tokens().size()); }
  std::string_view word(std::uint32_t token) const { return document_.word(token); }
  std::string_view lower(std::uint32_t token) const { return document_.lower(token); }

  bool is_word(std::uint32_t token) const { return document_.tokens()[token].kind == TokenKind::word; }
  bool is_number(std::uint32_t token) const { return document_.tokens()[token].kind == TokenKind::number; }
  /// A word with a capital anywhere.
  bool is_capital(std::uint32_t token) const;
  /// "DemoL", "UPL".
  bool has_two_capitals(std::uint32_t token) const;
  /// "'" or "'s" right behind a word; false past the ends of the text.
  bool is_apostrophe(std::uint32_t token) const;
  /// Alone between brackets.
  bool is_in_brackets(std::uint32_t token) const;

  /// The gazetteer match that a token is part of; null if none.
  const GazetteerMatch* match_at(std::uint32_t token) const;
  /// Is the token part of a match of one of these lists (a mask)?
  bool is_listed(std::uint32_t token, std::uint32_t lists) const;

  /// Past the capitals from `first` on, joined by "of", "for", "on", "&" and foreign joints; `first` if there
  /// are none before `end`.
  std::uint32_t end_of_name(std::uint32_t first, std::uint32_t end) const;
  /// The capitals that end before `end`, without an article; empty if there are none from `first` on.
  TokenRun run_before(std::uint32_t first, std::uint32_t end) const;
  /// Does the run begin, at the `first` token of a sentence, with a word that has its capital from there
  /// alone? "When Harbridge City"
  bool is_opened(const TokenRun& run, std::uint32_t first) const;
  /// run_before, without the word that only opens the sentence.
  TokenRun name_before(std::uint32_t first, std::uint32_t end) const;

  /// Could it be a body's name, for all that its words tell? No office and no word of the calendar first,
  /// nobody's given name inside, no single letter, no part of a word with an apostrophe.
  bool may_be_body(const TokenRun& run) const;

  /// A body over these tokens, with this confidence in per cent.
  Name body(const TokenRun& run, std::uint8_t confidence) const;
  /// Moves the edges of a name.
  void set_edges(Name& name, const TokenRun& run) const;

 private:
  const Document& document_;
  std::span<const GazetteerMatch> matches_;
};

/// The name that token `t` is part of; null if none. `names` in text order.
const Name* name_at(std::span<const Name> names, std::uint32_t t);

/// Is the token part of a name of this kind?
bool is_of_kind(std::span<const Name> names, std::uint32_t t, NameKind kind);

/// In text order, without those that have no token.
void tidy_names(std::vector<Name>& names);

/// Of what was taken for a person; `confidence` in per cent.
inline void make_body(Name& name, std::uint8_t confidence) {
  name.kind = NameKind::organisation;
  name.gender = Gender::unknown;
  name.confidence = std::min(name.confidence, confidence);
}

/// Leaves a name without a token, for tidy_names to take out.
inline void drop(Name& name) {
  name.end_token = name.first_token;
}

}  // namespace presslight
