// Fractions: "a third", "two-thirds", "half of", "1/2", "½", and as an addition "and a half".
#pragma once

#include <optional>

#include "presslight/statistics/numbers/numbers.h"

namespace presslight {

/// "two-thirds", "three quarters", "one fifth" that begin with the number word at `at`.
std::optional<Number> read_parts(const Reader& reader, std::uint32_t at);

/// "a third", "half", "half a million", "a quarter of a million" around the word at `at`. Not where it is an
/// ordinal ("the third man", "the first half").
std::optional<Number> read_part(const Reader& reader, std::uint32_t at, std::uint32_t floor);

/// "1/2", "3/4".
std::optional<Number> read_slashed(const Reader& reader, std::uint32_t at);

/// "½".
std::optional<Number> read_vulgar(const Reader& reader, std::uint32_t at);

/// Adds "and a half", " 1/4", "¾" to a number; they are parts of `scale`.
void add_fraction(const Reader& reader, Number& number, double scale);

}  // namespace presslight
