#include "presslight/statistics/numbers/currencies.h"

#include <algorithm>
#include <array>
#include <string>

#include "presslight/statistics/numbers/units.h"
#include "presslight/statistics/words/phrases.h"

namespace presslight {
namespace {

using namespace std::string_view_literals;

// ISO 4217, the currencies of about 80 countries.
constexpr std::array kCodes{"AED"sv, "AFN"sv, "ARS"sv, "AUD"sv, "BDT"sv, "BGN"sv, "BHD"sv, "BRL"sv, "BTC"sv,
                            "BYN"sv, "CAD"sv, "CHF"sv, "CLP"sv, "CNY"sv, "COP"sv, "CZK"sv, "DKK"sv, "DZD"sv,
                            "EGP"sv, "ETB"sv, "ETH"sv, "EUR"sv, "GBP"sv, "GEL"sv, "GHS"sv, "HKD"sv, "HRK"sv,
                            "HUF"sv, "IDR"sv, "ILS"sv, "INR"sv, "IQD"sv, "IRR"sv, "ISK"sv, "JMD"sv, "JOD"sv,
                            "JPY"sv, "KES"sv, "KRW"sv, "KWD"sv, "KZT"sv, "LBP"sv, "LKR"sv, "LYD"sv, "MAD"sv,
                            "MMK"sv, "MNT"sv, "MXN"sv, "MYR"sv, "NGN"sv, "NOK"sv, "NPR"sv, "NZD"sv, "OMR"sv,
                            "PEN"sv, "PHP"sv, "PKR"sv, "PLN"sv, "QAR"sv, "RON"sv, "RSD"sv, "RUB"sv, "SAR"sv,
                            "SEK"sv, "SGD"sv, "SYP"sv, "THB"sv, "TND"sv, "TRY"sv, "TWD"sv, "TZS"sv, "UAH"sv,
                            "UGX"sv, "USD"sv, "UZS"sv, "VND"sv, "YER"sv, "ZAR"sv, "ZMW"sv};

// Names as English newspapers write them; a name that several countries share has no code unless the country
// is said, but for those whose bare name nearly always means one ("dollar", "pound", "rupee", "lira").
constexpr std::array<CurrencyName, 140> kNames{{
    {"afghani", "AFN"},
    {"algerian dinar", "DZD"},
    {"american dollar", "USD"},
    {"argentine peso", "ARS"},
    {"argentinian peso", "ARS"},
    {"australian dollar", "AUD"},
    {"bahraini dinar", "BHD"},
    {"baht", "THB"},
    {"birr", "ETB"},
    {"bitcoin", "BTC"},
    {"brazilian real", "BRL"},
    {"british pound", "GBP"},
    {"buck", "USD"},
    {"canadian dollar", "CAD"},
    {"cedi", "GHS"},
    {"cent", "cent"},
    {"cfa franc", "XAF"},
    {"chilean peso", "CLP"},
    {"chinese yuan", "CNY"},
    {"colombian peso", "COP"},
    {"crown", "crown"},
    {"czech crown", "CZK"},
    {"czech koruna", "CZK"},
    {"danish crown", "DKK"},
    {"danish krona", "DKK"},
    {"danish krone", "DKK"},
    {"danish kroner", "DKK"},
    {"danish kronor", "DKK"},
    {"dinar", "dinar"},
    {"dirham", "dirham"},
    {"dollar", "USD"},
    {"dong", "VND"},
    {"egyptian pound", "EGP"},
    {"emirati dirham", "AED"},
    {"euro", "EUR"},
    {"forint", "HUF"},
    {"franc", "franc"},
    {"ghanaian cedi", "GHS"},
    {"hong kong dollar", "HKD"},
    {"hryvnia", "UAH"},
    {"hungarian forint", "HUF"},
    {"icelandic crown", "ISK"},
    {"icelandic krona", "ISK"},
    {"icelandic krone", "ISK"},
    {"icelandic kroner", "ISK"},
    {"icelandic kronor", "ISK"},
    {"indian rupee", "INR"},
    {"iranian rial", "IRR"},
    {"iraqi dinar", "IQD"},
    {"israeli shekel", "ILS"},
    {"jamaican dollar", "JMD"},
    {"japanese yen", "JPY"},
    {"jordanian dinar", "JOD"},
    {"kenyan shilling", "KES"},
    {"korean won", "KRW"},
    {"koruna", "CZK"},
    {"krona", "crown"},
    {"krone", "crown"},
    {"kroner", "crown"},
    {"kronor", "crown"},
    {"kuwaiti dinar", "KWD"},
    {"kyat", "MMK"},
    {"lari", "GEL"},
    {"lebanese lira", "LBP"},
    {"lebanese pound", "LBP"},
    {"leu", "RON"},
    {"libyan dinar", "LYD"},
    {"lira", "TRY"},
    {"malaysian ringgit", "MYR"},
    {"mexican peso", "MXN"},
    {"moroccan dirham", "MAD"},
    {"naira", "NGN"},
    {"nepalese rupee", "NPR"},
    {"new taiwan dollar", "TWD"},
    {"new zealand dollar", "NZD"},
    {"norwegian crown", "NOK"},
    {"norwegian krona", "NOK"},
    {"norwegian krone", "NOK"},
    {"norwegian kroner", "NOK"},
    {"norwegian kronor", "NOK"},
    {"omani rial", "OMR"},
    {"pakistani rupee", "PKR"},
    {"pence", "penny"},
    {"pennie", "penny"},
    {"penny", "penny"},
    {"peso", "peso"},
    {"philippine peso", "PHP"},
    {"polish zloty", "PLN"},
    {"pound", "GBP"},
    {"pound sterling", "GBP"},
    {"qatari riyal", "QAR"},
    {"quid", "GBP"},
    {"rand", "ZAR"},
    {"reais", "BRL"},
    {"real", "BRL"},
    {"renminbi", "CNY"},
    {"rial", "rial"},
    {"ringgit", "MYR"},
    {"riyal", "riyal"},
    {"rmb", "CNY"},
    {"romanian leu", "RON"},
    {"rouble", "RUB"},
    {"ruble", "RUB"},
    {"rupee", "INR"},
    {"rupiah", "IDR"},
    {"russian rouble", "RUB"},
    {"russian ruble", "RUB"},
    {"satoshi", "satoshi"},
    {"saudi riyal", "SAR"},
    {"serbian dinar", "RSD"},
    {"shekel", "ILS"},
    {"shilling", "shilling"},
    {"singapore dollar", "SGD"},
    {"south african rand", "ZAR"},
    {"south korean won", "KRW"},
    {"sri lankan rupee", "LKR"},
    {"sterling", "GBP"},
    {"swedish crown", "SEK"},
    {"swedish krona", "SEK"},
    {"swedish krone", "SEK"},
    {"swedish kroner", "SEK"},
    {"swedish kronor", "SEK"},
    {"swiss franc", "CHF"},
    {"syrian pound", "SYP"},
    {"taiwan dollar", "TWD"},
    {"taka", "BDT"},
    {"tanzanian shilling", "TZS"},
    {"tenge", "KZT"},
    {"tugrik", "MNT"},
    {"tunisian dinar", "TND"},
    {"turkish lira", "TRY"},
    {"u.s. dollar", "USD"},
    {"uae dirham", "AED"},
    {"ugandan shilling", "UGX"},
    {"us cent", "cent"},
    {"us dollar", "USD"},
    {"yemeni rial", "YER"},
    {"yen", "JPY"},
    {"yuan", "CNY"},
    {"zloty", "PLN"},
}};

// Signs of Unicode's Currency Symbols block, with the letters that tell dollars apart, and "Rs".
constexpr std::array<CurrencyName, 35> kPrefixes{{
    {"$", "USD"},      {"a$", "AUD"},     {"ar$", "ARS"},    {"au$", "AUD"},    {"aus$", "AUD"},
    {"c$", "CAD"},     {"ca$", "CAD"},    {"can$", "CAD"},   {"hk$", "HKD"},    {"mex$", "MXN"},
    {"nt$", "TWD"},    {"nz$", "NZD"},    {"r$", "BRL"},     {"rm", "MYR"},     {"rmb", "CNY"},
    {"rs", "INR"},     {"s$", "SGD"},     {"u.s.$", "USD"},  {"us$", "USD"},    {"\u00A3", "GBP"},
    {"\u00A5", "JPY"}, {"\u0E3F", "THB"}, {"\u20A6", "NGN"}, {"\u20A9", "KRW"}, {"\u20AA", "ILS"},
    {"\u20AB", "VND"}, {"\u20AC", "EUR"}, {"\u20B1", "PHP"}, {"\u20B4", "UAH"}, {"\u20B5", "GHS"},
    {"\u20B9", "INR"}, {"\u20BA", "TRY"}, {"\u20BD", "RUB"}, {"\u20BE", "GEL"}, {"\u20BF", "BTC"},
}};

std::string_view find_code(std::span<const CurrencyName> names, std::string_view form) {
  const auto before = [](const CurrencyName& entry, std::string_view key) {
    return comes_before(entry.form, key);
  };
  const auto found = std::lower_bound(names.begin(), names.end(), form, before);
  return found != names.end() && found->form == form ? found->code : std::string_view();
}

std::string_view code_of(std::string_view text) {
  const auto* const found = std::lower_bound(kCodes.begin(), kCodes.end(), text, comes_before);
  return found != kCodes.end() && *found == text ? *found : std::string_view();
}

bool is_sign(const Reader& reader, std::uint32_t at) {
  return reader.is_kind(at, TokenKind::symbol) && !find_code(kPrefixes, reader.text(at)).empty();
}

/// "US$", "us $": the letters and the sign as one key.
std::string_view with_country(const Reader& reader, std::uint32_t sign) {
  if (!reader.is_word(sign - 1) || reader.text(sign) != "$") return {};
  const std::string_view country = reader.lower(sign - 1);
  std::array<char, 8> key{};
  const std::size_t size = country.size();
  const bool is_single = size == 1;
  if (size == 0 || size + 1 > key.size() || (is_single && !reader.touches(sign) && !reader.is(sign - 1, "c")))
    return {};
  std::copy(country.begin(), country.end(), key.begin());
  key[size] = '$';
  return find_code(kPrefixes, std::string_view(key.data(), size + 1));
}

/// "won" is a verb as well: money only after a magnitude.
bool is_won(const Reader& reader, const Number& number, std::uint32_t at) {
  return number.has_magnitude && reader.is(at, "won") && reader.is_lower(at);
}

Currency read_name(const Reader& reader, const Number& number, std::uint32_t at) {
  for (int words = 3; words > 0; --words) {
    const Phrase phrase = Phrase::forward(reader, at, words);
    if (phrase.view().empty()) continue;
    std::string_view code = find_code(kNames, phrase.view());
    if (code.empty()) code = find_code(kNames, without_plural(phrase.view()));
    if (!code.empty()) return {code, number.end, phrase.end()};
  }
  if (is_won(reader, number, at)) return {"KRW", number.end, at + 1};
  return {};
}

/// "42p", "10c" where they touch the digits. 10C with a capital is a temperature.
Currency read_small_change(const Reader& reader, const Number& number) {
  if (!reader.touches(number.end) || number.form != NumberForm::digits || number.has_magnitude) return {};
  const std::string_view text = reader.text(number.end);
  if (text == "p") return {"penny", number.end, number.end + 1};
  if (text == "c" || text == "\u00A2") return {"cent", number.end, number.end + 1};
  return {};
}

}  // namespace

std::span<const CurrencyName> currency_names() {
  return kNames;
}

std::span<const CurrencyName> currency_prefixes() {
  return kPrefixes;
}

Currency read_currency_before(const Reader& reader, std::uint32_t at, std::uint32_t floor) {
  std::uint32_t sign = at - 1;
  if (reader.is_mark(sign, '.') && reader.is(sign - 1, "rs")) --sign;  // "Rs. 20"
  if (at <= floor || sign < floor || !reader.has(sign)) return {};
  if (reader.is_word(sign)) {
    const std::string_view code = code_of(reader.text(sign));
    if (!code.empty()) return {code, sign, at};
    const std::string_view letters = find_code(kPrefixes, reader.lower(sign));
    return letters.empty() ? Currency{} : Currency{letters, sign, at};
  }
  if (!is_sign(reader, sign)) return {};
  if (sign > floor)
    if (const std::string_view code = with_country(reader, sign); !code.empty()) return {code, sign - 1, at};
  return {find_code(kPrefixes, reader.text(sign)), sign, at};
}

std::string_view currency_of_letters(std::string_view letters, bool has_sign) {
  if (!has_sign) return letters == "RM" ? "MYR" : code_of(letters);
  const auto is_prefix = [&](const CurrencyName& prefix) {
    return prefix.form.size() == letters.size() + 1 && prefix.form.ends_with('$') &&
           equal_ignoring_case(prefix.form.substr(0, letters.size()), letters);
  };
  const auto* const found = std::find_if(kPrefixes.begin(), kPrefixes.end(), is_prefix);
  return found == kPrefixes.end() ? std::string_view() : found->code;
}

Currency read_currency_after(const Reader& reader, const Number& number) {
  if (const Currency change = read_small_change(reader, number)) return change;
  const std::uint32_t at = reader.past_hyphen(number.end);
  if (is_sign(reader, at) && at == number.end && !reader.is_number(at + 1))
    return {find_code(kPrefixes, reader.text(at)), number.end, at + 1};
  if (!reader.is_word(at)) return {};
  const std::string_view code = code_of(reader.text(at));
  if (!code.empty()) return {code, number.end, at + 1};
  if (at + 1 < reader.end() && reader.text(at + 1) == "$" && reader.touches(at + 1)) {  // "3.14US$"
    const std::string_view with_sign = with_country(reader, at + 1);
    if (!with_sign.empty()) return {with_sign, number.end, at + 2};
  }
  return read_name(reader, number, at);
}

}  // namespace presslight
