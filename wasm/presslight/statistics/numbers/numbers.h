// Numbers as the text writes them, and their values; what they measure is read elsewhere.
//
//   49,000   3.2bn   two and a half million   half a million   a dozen   3¾   two-thirds   tens of thousands
#pragma once

#include <cstdint>
#include <optional>

#include "presslight/statistics/words/reader.h"

namespace presslight {

enum class NumberForm : std::uint8_t {
  digits,    // "49,000", "3.2bn"
  words,     // "five", "half a million", "a dozen"
  vague,     // "thousands", "several hundred": the least it can be
  fraction,  // "a third", "half", "1/2"
  multiple   // "doubled", "twice"
};

struct Number {
  std::uint32_t first = 0;  // tokens [first, end)
  std::uint32_t end = 0;
  double value = 0;
  NumberForm form = NumberForm::digits;
  bool has_magnitude = false;  // "3.2bn", "half a million", "a dozen"
  bool is_plain = false;       // bare digits, as a year or the number of a house: "1984", "10"
  bool is_couple = false;      // "a couple of dozen": about that many
};

/// The number that begins at token `at`, or whose article or "several" stands just before it, from `floor`
/// on. `is_money`: a currency sign stands before it.
std::optional<Number> read_number(const Reader& reader, std::uint32_t at, std::uint32_t floor,
                                  bool is_money = false);

}  // namespace presslight
