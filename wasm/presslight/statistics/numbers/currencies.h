// Currencies: their signs, codes and names.
//
//   £   US$   HK$   Rs   EUR   Australian dollars   pence
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "presslight/statistics/numbers/numbers.h"

namespace presslight {

struct CurrencyName {
  std::string_view form;  // in lower case, in the singular
  std::string_view code;  // ISO 4217; "cent", "penny" and names that several countries share stay words
};

struct Currency {
  std::string_view code;
  std::uint32_t first = 0;  // tokens [first, end)
  std::uint32_t end = 0;

  explicit operator bool() const { return !code.empty(); }
};

/// Each in order of the forms.
std::span<const CurrencyName> currency_names();
std::span<const CurrencyName> currency_prefixes();

/// The sign, with its country, or the code that ends just before the number at `at`, from `floor` on.
Currency read_currency_before(const Reader& reader, std::uint32_t at, std::uint32_t floor);

/// The code of the letters of "GBP3.01", or, after a dollar sign, of "US" in "$US55"; empty if they are none.
std::string_view currency_of_letters(std::string_view letters, bool has_sign);

/// The name, code or sign after `number`, also after a hyphen.
Currency read_currency_after(const Reader& reader, const Number& number);

}  // namespace presslight
