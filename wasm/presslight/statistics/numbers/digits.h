// Numbers written in digits.
//
//   49,000   3.2   12,34,567.89 (India)   1.234,56 (the Continent, when two digits follow the comma)
//
// No number: 10:30, 192.168.0.1, 1,2,3.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace presslight {

/// mantissa / 10^decimals. Kept apart, so that 3.2 of "3.2bn" is multiplied before it is divided and stays
/// exact.
struct Digits {
  double mantissa = 0;
  std::uint32_t decimals = 0;
  bool is_grouped = false;  // written with separators of thousands
};

/// Fails on what is no number, and on one too large for a double. Linear.
std::optional<Digits> read_digits(std::string_view token);

/// digits * factor, rounded once where that can be done.
double scaled(Digits digits, double factor);

/// ½ and the like: a vulgar fraction in one character. Zero if it is none.
double vulgar_fraction(std::string_view token);

}  // namespace presslight
