#include "presslight/statistics/numbers/units.h"

#include "presslight/statistics/words/nouns.h"
#include "presslight/statistics/words/phrases.h"

namespace presslight {
namespace {

using enum UnitKind;
using enum UnitForm;

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
