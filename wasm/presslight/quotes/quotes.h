// What was said, and the words that say who said it.
//
//   'It works,' she added, calling it 'a relief'.
//   ^^^^^^^^^^^ ~~~ -----  -------    ^^^^^^^^^^    ^ quotes (direct, mixed)  ~ mention of the speaker  - cue
//
// In:     a Document with the roles of its paragraphs and its names.
// Out:    in text order (a quote before those nested in it); they nest or are apart, never cross. A quote
// that an
//         attribution interrupts, or that runs over several paragraphs, is one entry a piece.
//         The speaker is the *mention* that the text ties to the quote ("she", "Mr Hall", "the ministry");
//         whom it means is found in entities/.
// Fails:  never. A mark that is never closed ends with its paragraph at the latest.
// Cost:   linear, whatever the marks.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/document/roles.h"
#include "presslight/names/names.h"

namespace presslight {

enum class QuoteKind : std::uint8_t { direct, mixed, scare, indirect };

enum class MentionKind : std::uint8_t { name, nominal, pronoun, group };

/// Words that stand for a person or body: "Robert Hall", "the ministry", "she"; for more than one: "Hall and
/// Lee".
struct Mention {
  Span span;
  MentionKind kind = MentionKind::name;
  std::uint8_t confidence = 100;  // per cent, that it means the person it is given to
};

struct Quote {
  QuoteKind kind = QuoteKind::direct;
  Span span;                               // with its marks, for direct, mixed and scare
  std::optional<std::uint32_t> part_of;    // index of the first part, for an interrupted quote's later parts
  std::optional<std::uint32_t> nested_in;  // index of the quote around this one
  std::optional<Mention> speaker;
  std::optional<Span> cue;
  std::uint8_t confidence = 0;  // per cent, that quote and speaker are right
};

std::vector<Quote> find_quotes(const Document& document, std::span<const ParagraphRole> roles,
                               std::span<const Name> names);

}  // namespace presslight
