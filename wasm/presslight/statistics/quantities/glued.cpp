#include "presslight/statistics/quantities/glued.h"

#include "presslight/statistics/numbers/currencies.h"
#include "presslight/statistics/numbers/digits.h"
#include "presslight/statistics/numbers/number_words.h"

namespace presslight {
namespace {

/// One past the digits that go on after the word: ",931,000" is two tokens, and a third for its fraction.
std::uint32_t end_of_digits(const Reader& reader, std::uint32_t at) {
  const bool goes_on = (reader.is_mark(at + 1, ',') || reader.is_mark(at + 1, '.')) &&
                       reader.touches(at + 1) && reader.is_number(at + 2) && reader.touches(at + 2);
  return goes_on ? at + 3 : at + 1;
}

}  // namespace

std::optional<Quantity> read_glued_money(const Reader& reader, std::uint32_t at, std::uint32_t floor) {
  const std::string_view word = reader.text(at);
  const std::size_t letters = word.find_first_of("0123456789");
  const bool has_sign = at > floor && reader.text(at - 1) == "$" && reader.touches(at);
  const std::string_view code = currency_of_letters(word.substr(0, letters), has_sign);
  if (code.empty()) return std::nullopt;
  const std::uint32_t end = end_of_digits(reader, at);
  const Span span = reader.document().span_of(at, end);
  const std::optional<Digits> digits = read_digits(reader.document().text(span).substr(letters));
  if (!digits) return std::nullopt;
  Quantity quantity;
  quantity.first = quantity.core_first = has_sign ? at - 1 : at;
  const double factor = reader.is_word(end) ? magnitude_of(reader.lower(end), true) : 0;
  quantity.number = {at,
                     factor > 0 ? end + 1 : end,
                     scaled(*digits, factor > 0 ? factor : 1),
                     NumberForm::digits,
                     factor > 0,
                     false,
                     false};
  quantity.end = quantity.number_end = quantity.number.end;
  quantity.value = quantity.number.value;
  quantity.unit = code;
  quantity.is_money = true;
  quantity.kind = StatisticKind::money;
  return quantity;
}

}  // namespace presslight
