#include "presslight/statistics/numbers/units.h"

#include <algorithm>
#include <array>

#include "presslight/statistics/words/nouns.h"
#include "presslight/statistics/words/phrases.h"

namespace presslight {
namespace {

using enum UnitKind;
using enum UnitForm;

// Units of news: SI brochure (9th edition) and its prefixes, imperial and US customary units, as in the unit
// lists of the Guardian and AP style guides; symbols are compared in lower case, as newspapers mix them.
constexpr std::array<UnitName, 305> kUnits{{
    {"%", "percent", percent, word},
    {"% point", "percentage-point", percent, word},
    {"acre", "acre", other, word},
    {"amp", "ampere", other, word},
    {"ampere", "ampere", other, word},
    {"barrel", "barrel", other, word},
    {"basis point", "basis-point", percent, word},
    {"bbl", "barrel", other, symbol},
    {"bhp", "horsepower", other, symbol},
    {"bp", "basis-point", percent, symbol},
    {"bushel", "bushel", other, word},
    {"byte", "byte", other, word},
    {"cal", "calorie", other, symbol},
    {"calorie", "calorie", other, word},
    {"carat", "carat", mass, word},
    {"celcius", "celsius", other, word},
    {"celsius", "celsius", other, word},
    {"centigrade", "celsius", other, word},
    {"centiliter", "centilitre", other, word},
    {"centilitre", "centilitre", other, word},
    {"centimeter", "centimetre", length, word},
    {"centimetre", "centimetre", length, word},
    {"centuries", "century", duration, word},
    {"century", "century", duration, word},
    {"cl", "centilitre", other, symbol},
    {"cm", "centimetre", length, symbol},
    {"cm2", "square-centimetre", other, symbol},
    {"cm3", "cubic-centimetre", other, symbol},
    {"cm\u00B2", "square-centimetre", other, symbol},
    {"cm\u00B3", "cubic-centimetre", other, symbol},
    {"cu cm", "cubic-centimetre", other, symbol},
    {"cu ft", "cubic-foot", other, symbol},
    {"cu km", "cubic-kilometre", other, symbol},
    {"cu m", "cubic-metre", other, symbol},
    {"cubic centimeter", "cubic-centimetre", other, word},
    {"cubic centimetre", "cubic-centimetre", other, word},
    {"cubic feet", "cubic-foot", other, word},
    {"cubic foot", "cubic-foot", other, word},
    {"cubic kilometer", "cubic-kilometre", other, word},
    {"cubic kilometre", "cubic-kilometre", other, word},
    {"cubic meter", "cubic-metre", other, word},
    {"cubic metre", "cubic-metre", other, word},
    {"cubic yard", "cubic-yard", other, word},
    {"cup", "cup", other, word},
    {"day", "day", duration, word},
    {"db", "decibel", other, symbol},
    {"decade", "decade", duration, word},
    {"decibel", "decibel", other, word},
    {"deg c", "celsius", other, symbol},
    {"deg f", "fahrenheit", other, symbol},
    {"degree", "degree", other, word},
    {"degree c", "celsius", other, symbol},
    {"degree celsius", "celsius", other, word},
    {"degree centigrade", "celsius", other, word},
    {"degree f", "fahrenheit", other, symbol},
    {"degree fahrenheit", "fahrenheit", other, word},
    {"degrees c", "celsius", other, symbol},
    {"degrees celsius", "celsius", other, word},
    {"degrees centigrade", "celsius", other, word},
    {"degrees f", "fahrenheit", other, symbol},
    {"degrees fahrenheit", "fahrenheit", other, word},
    {"fahrenheit", "fahrenheit", other, word},
    {"feet", "foot", length, word},
    {"feet per second", "foot-per-second", other, word},
    {"fl oz", "fluid-ounce", other, symbol},
    {"fluid ounce", "fluid-ounce", other, word},
    {"foot", "foot", length, word},
    {"fortnight", "fortnight", duration, word},
    {"ft", "foot", length, symbol},
    {"ft2", "square-foot", other, symbol},
    {"furlong", "furlong", length, word},
    {"g", "gram", mass, symbol},
    {"gal", "gallon", other, symbol},
    {"gallon", "gallon", other, word},
    {"gb", "gigabyte", other, symbol},
    {"gbps", "gigabit-per-second", other, symbol},
    {"gev", "gigaelectronvolt", other, symbol},
    {"ghz", "gigahertz", other, symbol},
    {"gigabyte", "gigabyte", other, word},
    {"gigahertz", "gigahertz", other, word},
    {"gigajoule", "gigajoule", other, word},
    {"gigaton", "gigatonne", other, word},
    {"gigatonne", "gigatonne", other, word},
    {"gigawatt", "gigawatt", other, word},
    {"gigawatt hour", "gigawatt-hour", other, word},
    {"gj", "gigajoule", other, symbol},
    {"gram", "gram", mass, word},
    {"gramme", "gram", mass, word},
    {"gt", "gigatonne", other, symbol},
    {"gw", "gigawatt", other, symbol},
    {"gwh", "gigawatt-hour", other, symbol},
    {"h", "hour", duration, tight},
    {"ha", "hectare", other, symbol},
    {"hectare", "hectare", other, word},
    {"hectoliter", "hectolitre", other, word},
    {"hectolitre", "hectolitre", other, word},
    {"hectometre", "hectometre", length, word},
    {"hectopascal", "hectopascal", other, word},
    {"hertz", "hertz", other, word},
    {"hl", "hectolitre", other, symbol},
    {"horsepower", "horsepower", other, word},
    {"hour", "hour", duration, word},
    {"hp", "horsepower", other, symbol},
    {"hpa", "hectopascal", other, symbol},
    {"hr", "hour", duration, symbol},
    {"hrs", "hour", duration, symbol},
    {"hz", "hertz", other, symbol},
    {"in", "inch", length, tight},
    {"inch", "inch", length, word},
    {"joule", "joule", other, word},
    {"kb", "kilobyte", other, symbol},
    {"kcal", "kilocalorie", other, symbol},
    {"kelvin", "kelvin", other, word},
    {"kg", "kilogram", mass, symbol},
    {"khz", "kilohertz", other, symbol},
    {"kilo", "kilogram", mass, word},
    {"kilobyte", "kilobyte", other, word},
    {"kilocalorie", "kilocalorie", other, word},
    {"kilogram", "kilogram", mass, word},
    {"kilogramme", "kilogram", mass, word},
    {"kilohertz", "kilohertz", other, word},
    {"kilojoule", "kilojoule", other, word},
    {"kilometer", "kilometre", length, word},
    {"kilometre", "kilometre", length, word},
    {"kiloton", "kiloton", other, word},
    {"kilotonne", "kiloton", other, word},
    {"kilovolt", "kilovolt", other, word},
    {"kilowatt", "kilowatt", other, word},
    {"kilowatt hour", "kilowatt-hour", other, word},
    {"kj", "kilojoule", other, symbol},
    {"km", "kilometre", length, symbol},
    {"km/h", "kilometre-per-hour", other, symbol},
    {"km2", "square-kilometre", other, symbol},
    {"km3", "cubic-kilometre", other, symbol},
    {"kmh", "kilometre-per-hour", other, symbol},
    {"kmph", "kilometre-per-hour", other, symbol},
    {"km\u00B2", "square-kilometre", other, symbol},
    {"km\u00B3", "cubic-kilometre", other, symbol},
    {"knot", "knot", other, word},
    {"kph", "kilometre-per-hour", other, symbol},
    {"kt", "kiloton", other, symbol},
    {"kv", "kilovolt", other, symbol},
    {"kw", "kilowatt", other, symbol},
    {"kwh", "kilowatt-hour", other, symbol},
    {"l", "litre", other, symbol},
    {"lb", "pound", mass, symbol},
    {"light year", "light-year", length, word},
    {"lightyear", "light-year", length, word},
    {"liter", "litre", other, word},
    {"litre", "litre", other, word},
    {"lumen", "lumen", other, word},
    {"m", "metre", length, symbol},
    {"m/s", "metre-per-second", other, symbol},
    {"m2", "square-metre", other, symbol},
    {"m3", "cubic-metre", other, symbol},
    {"mb", "megabyte", other, symbol},
    {"mbar", "millibar", other, symbol},
    {"mbps", "megabit-per-second", other, symbol},
    {"mcg", "microgram", mass, symbol},
    {"megabyte", "megabyte", other, word},
    {"megahertz", "megahertz", other, word},
    {"megajoule", "megajoule", other, word},
    {"megapascal", "megapascal", other, word},
    {"megapixel", "megapixel", other, word},
    {"megaton", "megaton", other, word},
    {"megatonne", "megaton", other, word},
    {"megawatt", "megawatt", other, word},
    {"megawatt hour", "megawatt-hour", other, word},
    {"meter", "metre", length, word},
    {"metre", "metre", length, word},
    {"metric ton", "tonne", mass, word},
    {"mg", "milligram", mass, symbol},
    {"mhz", "megahertz", other, symbol},
    {"mi", "mile", length, symbol},
    {"microgram", "microgram", mass, word},
    {"microgramme", "microgram", mass, word},
    {"micrometer", "micrometre", length, word},
    {"micrometre", "micrometre", length, word},
    {"micron", "micrometre", length, word},
    {"mile", "mile", length, word},
    {"millibar", "millibar", other, word},
    {"milligram", "milligram", mass, word},
    {"milligramme", "milligram", mass, word},
    {"milliliter", "millilitre", other, word},
    {"millilitre", "millilitre", other, word},
    {"millimeter", "millimetre", length, word},
    {"millimetre", "millimetre", length, word},
    {"millisecond", "millisecond", duration, word},
    {"millisievert", "millisievert", other, word},
    {"min", "minute", duration, symbol},
    {"mins", "minute", duration, symbol},
    {"minute", "minute", duration, word},
    {"mj", "megajoule", other, symbol},
    {"ml", "millilitre", other, symbol},
    {"mm", "millimetre", length, symbol},
    {"month", "month", duration, word},
    {"mpa", "megapascal", other, symbol},
    {"mpg", "mile-per-gallon", other, symbol},
    {"mph", "mile-per-hour", other, symbol},
    {"ms", "millisecond", duration, symbol},
    {"msv", "millisievert", other, symbol},
    {"mw", "megawatt", other, symbol},
    {"mwh", "megawatt-hour", other, symbol},
    {"m\u00B2", "square-metre", other, symbol},
    {"m\u00B3", "cubic-metre", other, symbol},
    {"nanometer", "nanometre", length, word},
    {"nanometre", "nanometre", length, word},
    {"nautical mile", "nautical-mile", length, word},
    {"newton metre", "newton-metre", other, word},
    {"nm", "nanometre", length, symbol},
    {"nm torque", "newton-metre", other, symbol},
    {"ounce", "ounce", mass, word},
    {"oz", "ounce", mass, symbol},
    {"part per billion", "part-per-billion", other, word},
    {"part per million", "part-per-million", other, word},
    {"parts per billion", "part-per-billion", other, word},
    {"parts per million", "part-per-million", other, word},
    {"pc", "percent", percent, tight},
    {"pct", "percent", percent, word},
    {"per cent", "percent", percent, word},
    {"per cent point", "percentage-point", percent, word},
    {"percent", "percent", percent, word},
    {"percent point", "percentage-point", percent, word},
    {"percentage point", "percentage-point", percent, word},
    {"pint", "pint", other, word},
    {"point", "point", point, word},
    {"pounds per square inch", "pound-per-square-inch", other, word},
    {"pp", "percentage-point", percent, symbol},
    {"ppb", "part-per-billion", other, symbol},
    {"ppm", "part-per-million", other, symbol},
    {"ppt", "percentage-point", percent, symbol},
    {"psi", "pound-per-square-inch", other, symbol},
    {"pt", "point", point, symbol},
    {"quart", "quart", other, word},
    {"rpm", "revolution-per-minute", other, symbol},
    {"s", "second", duration, tight},
    {"sec", "second", duration, symbol},
    {"second", "second", duration, word},
    {"sievert", "sievert", other, word},
    {"sq centimetre", "square-centimetre", other, word},
    {"sq cm", "square-centimetre", other, symbol},
    {"sq feet", "square-foot", other, word},
    {"sq foot", "square-foot", other, word},
    {"sq ft", "square-foot", other, symbol},
    {"sq kilometre", "square-kilometre", other, word},
    {"sq km", "square-kilometre", other, symbol},
    {"sq m", "square-metre", other, symbol},
    {"sq metre", "square-metre", other, word},
    {"sq mi", "square-mile", other, symbol},
    {"sq mile", "square-mile", other, word},
    {"sq yd", "square-yard", other, symbol},
    {"sqft", "square-foot", other, symbol},
    {"square centimeter", "square-centimetre", other, word},
    {"square centimetre", "square-centimetre", other, word},
    {"square feet", "square-foot", other, word},
    {"square foot", "square-foot", other, word},
    {"square inch", "square-inch", other, word},
    {"square kilometer", "square-kilometre", other, word},
    {"square kilometre", "square-kilometre", other, word},
    {"square meter", "square-metre", other, word},
    {"square metre", "square-metre", other, word},
    {"square mile", "square-mile", other, word},
    {"square yard", "square-yard", other, word},
    {"st", "stone", mass, tight},
    {"stone", "stone", mass, word},
    {"t", "tonne", mass, symbol},
    {"tablespoon", "tablespoon", other, word},
    {"tb", "terabyte", other, symbol},
    {"tbsp", "tablespoon", other, symbol},
    {"teaspoon", "teaspoon", other, word},
    {"terabyte", "terabyte", other, word},
    {"terawatt", "terawatt", other, word},
    {"terawatt hour", "terawatt-hour", other, word},
    {"teu", "teu", other, word},
    {"tev", "teraelectronvolt", other, symbol},
    {"ton", "ton", mass, word},
    {"tonne", "tonne", mass, word},
    {"troy ounce", "troy-ounce", mass, word},
    {"tsp", "teaspoon", other, symbol},
    {"tw", "terawatt", other, symbol},
    {"twh", "terawatt-hour", other, symbol},
    {"v", "volt", other, tight},
    {"volt", "volt", other, word},
    {"w", "watt", other, symbol},
    {"watt", "watt", other, word},
    {"watt hour", "watt-hour", other, word},
    {"week", "week", duration, word},
    {"wh", "watt-hour", other, symbol},
    {"yard", "yard", length, word},
    {"yd", "yard", length, symbol},
    {"year", "year", duration, word},
    {"yr", "year", duration, symbol},
    {"\u00B0", "degree", other, symbol},
    {"\u00B0 c", "celsius", other, symbol},
    {"\u00B0 celsius", "celsius", other, symbol},
    {"\u00B0 f", "fahrenheit", other, symbol},
    {"\u00B0 fahrenheit", "fahrenheit", other, symbol},
    {"\u00B0c", "celsius", other, symbol},
    {"\u00B0f", "fahrenheit", other, symbol},
    {"\u00B5g", "microgram", mass, symbol},
    {"\u00B5m", "micrometre", length, symbol},
    {"\u03BCg", "microgram", mass, symbol},
    {"\u03BCm", "micrometre", length, symbol},
    {"\u2103", "celsius", other, symbol},
    {"\u2109", "fahrenheit", other, symbol},
}};

const UnitName* find_unit(std::string_view form) {
  const auto before = [](const UnitName& entry, std::string_view key) {
    return comes_before(entry.form, key);
  };
  const auto* const found = std::lower_bound(kUnits.begin(), kUnits.end(), form, before);
  return found != kUnits.end() && found->form == form ? found : nullptr;
}

/// "5G", "4.3M", "Model T": capitals that are no gram, metre or tonne. Watts and volts have capitals.
bool is_letter_of_name(const Reader& reader, std::uint32_t at, const UnitName& found) {
  constexpr std::string_view kSmall = "ghlmst";
  return found.form.size() == 1 && reader.is_capital(at) &&
         kSmall.find(found.form[0]) != std::string_view::npos;
}

/// The longest name of up to three words at `at`.
const UnitName* longest_name(const Reader& reader, std::uint32_t at, std::uint32_t& end) {
  for (int words = 3; words > 0; --words) {
    const Phrase phrase = Phrase::forward(reader, at, words);
    if (phrase.view().empty()) continue;
    const UnitName* found = find_unit(phrase.view());
    if (found == nullptr && !is_function_word(phrase.view()))
      found = find_unit(without_plural(phrase.view()));
    if (found == nullptr || is_letter_of_name(reader, at, *found)) continue;
    end = phrase.end();
    return found;
  }
  return nullptr;
}

/// "In 2016 Stone spoke to", "5 Mile Lane": a singular with a capital after several.
bool is_name_of_person(const Reader& reader, const Number& number, const UnitName& found,
                       std::uint32_t last) {
  const bool may_be_name = found.kind == length || found.kind == mass || found.kind == duration;
  return may_be_name && found.written == word && number.value != 1 &&
         reader.shape(last) == WordShape::capitalised && !reader.text(last).ends_with('s');
}

/// "71st" is no weight of 71 stone.
bool is_ordinal_ending(const Number& number, const UnitName& found) {
  const auto value = static_cast<std::int64_t>(number.value < 1e6 ? number.value : 0);
  return found.form == "st" && value % 10 == 1 && value % 100 != 11;
}

}  // namespace

std::span<const UnitName> unit_names() {
  return kUnits;
}

std::string_view without_plural(std::string_view word) {
  if (word.size() > 4 && (word.ends_with("ches") || word.ends_with("xes")))
    return word.substr(0, word.size() - 2);
  if (word.size() > 2 && word.back() == 's') return word.substr(0, word.size() - 1);
  return word;
}

Unit read_unit_name(const Reader& reader, std::uint32_t at) {
  std::uint32_t end = at;
  const UnitName* const found = longest_name(reader, at, end);
  if (found == nullptr) return {};
  return {found->unit, found->kind, end, found->written != word};
}

Unit read_unit(const Reader& reader, const Number& number) {
  const std::uint32_t at = reader.past_hyphen(number.end);
  std::uint32_t end = at;
  const UnitName* const found = longest_name(reader, at, end);
  if (found == nullptr) return {};
  const bool after_digits = number.form == NumberForm::digits || number.form == NumberForm::fraction;
  if (found->written == symbol && !after_digits && found->form.size() < 2) return {};
  if (is_name_of_person(reader, number, *found, end - 1) || is_ordinal_ending(number, *found)) return {};
  if (found->written == tight && !reader.touches(number.end)) return {};
  return {found->unit, found->kind, end, found->written != word};
}

}  // namespace presslight
