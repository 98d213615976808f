#include "presslight/statistics/numbers/digits.h"

#include <algorithm>
#include <array>

#include "presslight/text/utf8.h"

namespace presslight {
namespace {

constexpr std::size_t kLongest = 300;  // a double ends at 1.8e308

struct Separators {
  std::size_t commas = 0;
  std::size_t points = 0;
  std::size_t last_comma = 0;
  std::size_t last_point = 0;
  bool others = false;
};

Separators find_separators(std::string_view token) {
  Separators found;
  for (std::size_t i = 0; i < token.size(); ++i) {
    if (token[i] == ',') found.last_comma = i, ++found.commas;
    if (token[i] == '.') found.last_point = i, ++found.points;
    found.others |= token[i] == ':';
  }
  return found;
}

/// One to three digits, then groups of three; or of two and at last three, as in India.
bool is_grouped_by(char separator, std::string_view whole) {
  const std::size_t first = whole.find(separator);
  if (first == 0 || first > 3) return false;
  std::size_t end = whole.size();
  for (std::size_t last = whole.rfind(separator); last != std::string_view::npos && end > first;) {
    const std::size_t group = end - last - 1;
    if (group != 3 && (group != 2 || end == whole.size())) return false;
    end = last;
    last = last == 0 ? std::string_view::npos : whole.rfind(separator, last - 1);
  }
  return true;
}

Digits digits_of(std::string_view token, std::string_view fraction, bool is_grouped) {
  Digits digits{0, static_cast<std::uint32_t>(fraction.size()), is_grouped};
  for (const std::string_view part : {token, fraction})
    for (const char c : part)
      if (c >= '0' && c <= '9') digits.mantissa = digits.mantissa * 10 + (c - '0');
  return digits;
}

double power_of_ten(std::uint32_t exponent) {
  double power = 1;
  for (std::uint32_t i = 0; i < exponent; ++i) power *= 10;
  return power;
}

std::optional<Digits> continental(std::string_view token, const Separators& found) {
  const bool cents = found.commas == 1 && token.size() == found.last_comma + 3;
  const std::string_view whole = token.substr(0, found.last_comma);
  if (!cents || !is_grouped_by('.', whole)) return std::nullopt;
  return digits_of(whole, token.substr(found.last_comma + 1), true);
}

std::optional<Digits> with_commas(std::string_view token, const Separators& found) {
  if (found.points > 1 || (found.points == 1 && found.last_point < found.last_comma)) return std::nullopt;
  const std::size_t end = found.points == 1 ? found.last_point : token.size();
  const std::string_view whole = token.substr(0, end);
  if (!is_grouped_by(',', whole)) return std::nullopt;
  return digits_of(whole, end < token.size() ? token.substr(end + 1) : std::string_view(), true);
}

struct Vulgar {
  char32_t character;
  double numerator;
  double denominator;
};

// Unicode: Latin-1 Supplement and Number Forms.
constexpr std::array<Vulgar, 18> kVulgars{{
    {0xBC, 1, 4},
    {0xBD, 1, 2},
    {0xBE, 3, 4},
    {0x2150, 1, 7},
    {0x2151, 1, 9},
    {0x2152, 1, 10},
    {0x2153, 1, 3},
    {0x2154, 2, 3},
    {0x2155, 1, 5},
    {0x2156, 2, 5},
    {0x2157, 3, 5},
    {0x2158, 4, 5},
    {0x2159, 1, 6},
    {0x215A, 5, 6},
    {0x215B, 1, 8},
    {0x215C, 3, 8},
    {0x215D, 5, 8},
    {0x215E, 7, 8},
}};

}  // namespace

std::optional<Digits> read_digits(std::string_view token) {
  if (token.size() > kLongest) return std::nullopt;
  const Separators found = find_separators(token);
  if (found.others) return std::nullopt;
  if (found.commas == 0 && found.points == 0) return digits_of(token, {}, false);
  if (found.commas == 0 && found.points == 1)
    return digits_of(token.substr(0, found.last_point), token.substr(found.last_point + 1), false);
  if (found.commas == 0) {
    if (!is_grouped_by('.', token)) return std::nullopt;
    return digits_of(token, {}, true);
  }
  if (found.points > 0 && found.last_point < found.last_comma) return continental(token, found);
  return with_commas(token, found);
}

double scaled(Digits digits, double factor) {
  return digits.mantissa * factor / power_of_ten(digits.decimals);
}

double vulgar_fraction(std::string_view token) {
  const char32_t character = code_point_at(token, 0).value;
  const auto* const found = std::find_if(kVulgars.begin(), kVulgars.end(),
                                         [&](const Vulgar& v) { return v.character == character; });
  return found == kVulgars.end() ? 0 : found->numerator / found->denominator;
}

}  // namespace presslight
