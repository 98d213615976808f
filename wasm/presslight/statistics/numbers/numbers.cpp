#include "presslight/statistics/numbers/numbers.h"

#include "presslight/statistics/numbers/cardinals.h"
#include "presslight/statistics/numbers/digits.h"
#include "presslight/statistics/numbers/fractions.h"
#include "presslight/statistics/numbers/number_words.h"

namespace presslight {
namespace {

/// "million", "bn" at or after a hyphen at `at`: the token after it, and its value.
struct Scale {
  std::uint32_t end;
  double value;
};

Scale read_scale(const Reader& reader, std::uint32_t at, bool is_money) {
  const std::uint32_t word = reader.past_hyphen(at);
  if (!reader.is_word(word)) return {at, 0};
  if (reader.text(word) == "M" && word == at && reader.touches(word)) return {word + 1, 1e6};
  return {word + 1, magnitude_of(reader.lower(word), is_money)};
}

/// "940 000": a plain or no-break space between groups of three.
bool is_spaced_group(const Reader& reader, std::uint32_t at) {
  const std::string_view before = reader.text(at - 1);
  const std::string_view group = reader.text(at);
  if (!reader.is_number(at) || group != "000" || before.size() > 3 || reader.touches(at)) return false;
  return before[0] != '0' && before.find_first_not_of("0123456789") == std::string_view::npos;
}

/// ".001": a point that touches the digits and nothing before.
bool is_leading_point(const Reader& reader, std::uint32_t point) {
  return reader.is_mark(point, '.') && reader.touches(point + 1) && !reader.touches(point);
}

std::optional<Number> read_digit_number(const Reader& reader, std::uint32_t at, std::uint32_t floor,
                                        bool is_money) {
  const std::string_view text = reader.text(at);
  std::optional<Digits> digits = read_digits(text);
  if (!digits) return std::nullopt;
  Number number{at, at + 1, 0, NumberForm::digits, false, false, false};
  number.is_plain = digits->decimals == 0 && !digits->is_grouped;
  if (number.is_plain && at > floor && is_leading_point(reader, at - 1)) {
    digits->decimals = static_cast<std::uint32_t>(text.size());
    number.first = at - 1;
    number.is_plain = false;
  }
  for (; is_spaced_group(reader, number.end) && number.end < at + 3; ++number.end) {
    digits->mantissa *= 1000;
    number.is_plain = false;
  }
  double factor = 1;
  for (int words = 0; words < 2; ++words) {
    const Scale scale = read_scale(reader, number.end, is_money);
    if (scale.value == 0) break;
    factor *= scale.value;
    number.end = scale.end;
  }
  number.has_magnitude = factor > 1;
  number.is_plain &= !number.has_magnitude;
  number.value = scaled(*digits, factor);
  add_fraction(reader, number, factor);
  return number;
}

/// "a", "an" before a magnitude or a part, if it is not used up.
std::uint32_t with_article(const Reader& reader, std::uint32_t at, std::uint32_t floor) {
  if (at <= floor || !reader.has(at - 1)) return at;
  return reader.is(at - 1, "a") || reader.is(at - 1, "an") ? at - 1 : at;
}

/// "several hundred", "a few thousand", "a couple of dozen", "many millions".
std::optional<Number> read_vague_before(const Reader& reader, std::uint32_t at, std::uint32_t floor,
                                        const NumberWord& word) {
  std::uint32_t few = at - 1;
  if (reader.is(few, "of")) --few;
  if (few < floor || !reader.has(few)) return std::nullopt;
  const bool is_couple = reader.is(few, "couple");
  const bool is_several = reader.is(few, "few") || reader.is(few, "several") || reader.is(few, "many");
  if (!is_couple && (!is_several || few + 1 != at)) return std::nullopt;
  Number number{
      with_article(reader, few, floor), at + 1, word.value, NumberForm::vague, true, false, is_couple};
  if (is_couple) number.value *= 2;
  for (Scale next = read_scale(reader, number.end, false); next.value > 0;
       next = read_scale(reader, number.end, false)) {
    number.value *= next.value;
    number.end = next.end;
    if (number.end > at + 3) break;
  }
  return number;
}

/// "a million", "a hundred and five", "the thousand", "a dozen".
std::optional<Number> read_magnitude(const Reader& reader, std::uint32_t at, std::uint32_t floor,
                                     const NumberWord& word) {
  if (const auto vague = read_vague_before(reader, at, floor, word)) return vague;
  std::optional<Number> number = read_cardinal(reader, at);
  if (!number) return std::nullopt;
  number->first = with_article(reader, at, floor);
  return number;
}

/// "thousands", "tens of thousands", "hundreds of millions".
std::optional<Number> read_plural(const Reader& reader, std::uint32_t at, const NumberWord& word) {
  Number number{at, at + 1, word.value, NumberForm::vague, true, false, false};
  for (int steps = 0; steps < 2; ++steps) {
    if (!reader.is(number.end, "of") || !reader.is_word(number.end + 1)) break;
    const NumberWord* const next = find_number_word(reader.lower(number.end + 1));
    if (next == nullptr || next->kind != NumberWordKind::plural) break;
    number.value *= next->value;
    number.end += 2;
  }
  const bool is_alone = number.end == at + 1;
  if (is_alone && reader.is(at, "tens")) return std::nullopt;
  if (is_alone && reader.is(at, "scores") && !reader.is(at + 1, "of")) return std::nullopt;
  return number;
}

}  // namespace

std::optional<Number> read_number(const Reader& reader, std::uint32_t at, std::uint32_t floor,
                                  bool is_money) {
  if (reader.is_number(at)) {
    if (const auto fraction = read_slashed(reader, at)) return fraction;
    return read_digit_number(reader, at, floor, is_money);
  }
  if (reader.is_kind(at, TokenKind::symbol)) return read_vulgar(reader, at);
  if (!reader.is_word(at) || !may_be_number_word(reader.text(at))) return std::nullopt;
  const NumberWord* const word = find_number_word(reader.lower(at));
  if (word == nullptr) return std::nullopt;
  switch (word->kind) {
    case NumberWordKind::unit:
    case NumberWordKind::tens:
      if (const auto fraction = read_parts(reader, at)) return fraction;
      return read_cardinal(reader, at);
    case NumberWordKind::hundred:
    case NumberWordKind::scale:
    case NumberWordKind::group:
      return read_magnitude(reader, at, floor, *word);
    case NumberWordKind::plural:
      return read_plural(reader, at, *word);
    case NumberWordKind::half:
    case NumberWordKind::part:
    case NumberWordKind::parts:
      return read_part(reader, at, floor);
    case NumberWordKind::multiplier:
      return Number{at, at + 1, word->value, NumberForm::multiple, false, false, false};
  }
  return std::nullopt;
}

}  // namespace presslight
