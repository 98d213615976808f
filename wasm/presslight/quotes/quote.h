// What a quotation is: words somebody said, and the words that stand for who said them.
#pragma once

#include <cstdint>
#include <optional>

#include "presslight/text/span.h"

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

}  // namespace presslight
