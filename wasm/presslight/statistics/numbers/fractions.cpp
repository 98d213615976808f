#include "presslight/statistics/numbers/fractions.h"

#include "presslight/statistics/numbers/digits.h"
#include "presslight/statistics/numbers/number_words.h"
#include "presslight/statistics/numbers/units.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

const NumberWord* word_at(const Reader& reader, std::uint32_t at) {
  return reader.is_word(at) && may_be_number_word(reader.text(at)) ? find_number_word(reader.lower(at))
                                                                   : nullptr;
}

bool is_part(const NumberWord* word) {
  return word != nullptr && (word->kind == NumberWordKind::part || word->kind == NumberWordKind::half);
}

Number fraction(std::uint32_t first, std::uint32_t end, double value) {
  return {first, end, value, NumberForm::fraction, false, false, false};
}

/// "of a million", "a million", "million" after a fraction: its end and value.
void add_magnitude(const Reader& reader, Number& number) {
  std::uint32_t at = reader.past_hyphen(number.end);
  if (reader.is(at, "of")) ++at;
  if (reader.is(at, "a") || reader.is(at, "an")) ++at;
  const NumberWord* const scale = word_at(reader, at);
  if (scale == nullptr) return;
  if (scale->kind != NumberWordKind::scale && scale->kind != NumberWordKind::group &&
      scale->kind != NumberWordKind::hundred)
    return;
  number.value *= scale->value;
  number.end = at + 1;
  number.form = NumberForm::words;
  number.has_magnitude = true;
}

/// Ordinals and halves of a match stand after these; "a quarter" and "another quarter" are parts.
constexpr WordList kBeforeOrdinals{"1st",   "2nd",   "3rd",    "4th",   "bottom", "each",    "every",
                                   "final", "first", "fourth", "last",  "latest", "opening", "other",
                                   "per",   "same",  "second", "third", "this",   "top"};

/// Nouns that make an ordinal or a term of what stands before: "half time", "third party", "quarter final".
constexpr WordList kAfterOrdinals{"back",  "brother", "century", "final",  "finals",  "hearted",
                                  "life",  "mast",    "party",   "person", "pounder", "sister",
                                  "staff", "term",    "time",    "way",    "world",   "yearly"};

/// May a singular part stand here without a number before it? "a third of", "up a quarter".
bool is_singular_part(const Reader& reader, std::uint32_t at) {
  const bool has_article = reader.is(at - 1, "a") || reader.is(at - 1, "another");
  if (!has_article) return false;
  const std::uint32_t next = reader.past_hyphen(at + 1);
  if (reader.is(next, "of") || !reader.is_word(next)) return !reader.is_number(next);
  if (const NumberWord* const scale = word_at(reader, next); scale != nullptr)
    return scale->kind == NumberWordKind::scale || scale->kind == NumberWordKind::group;
  if (reader.shape(at) == WordShape::upper && reader.is_capital(next)) return true;  // a heading before it
  static constexpr WordList kAfter{"after", "and",  "are",  "as",   "at",   "below",  "but",  "by",  "during",
                                   "fewer", "for",  "from", "had",  "have", "higher", "in",   "is",  "less",
                                   "lower", "more", "on",   "or",   "out",  "over",   "said", "say", "since",
                                   "than",  "that", "to",   "were", "when", "while",  "who",  "will"};
  return reader.is_in(next, kAfter);
}

/// "half the money", "half of 1 percent", "nearly half", "half a mile"; not "the first half", "half-time".
bool is_half(const Reader& reader, std::uint32_t at) {
  if (reader.is_in(at - 1, kBeforeOrdinals)) return false;
  const std::uint32_t next = reader.past_hyphen(at + 1);
  if (reader.is_in(next, kAfterOrdinals)) return false;
  if (reader.is(at - 1, "the") || reader.is(at - 1, "in"))
    return reader.is(next, "of") && !reader.is(at - 1, "the");
  return reader.has(at + 1) || at > reader.first();
}

std::optional<Number> read_half(const Reader& reader, std::uint32_t at, std::uint32_t floor) {
  if (!is_half(reader, at)) return std::nullopt;
  const bool has_article = at > floor && reader.is(at - 1, "a");
  Number number = fraction(has_article ? at - 1 : at, at + 1, 0.5);
  add_magnitude(reader, number);
  const bool is_prefix = reader.is_hyphen(at + 1) && number.end == at + 1;
  if (is_prefix && !read_unit_name(reader, at + 2)) return std::nullopt;  // "half-frozen"
  return number;
}

}  // namespace

std::optional<Number> read_parts(const Reader& reader, std::uint32_t at) {
  const NumberWord* const count = word_at(reader, at);
  const std::uint32_t next = reader.past_hyphen(at + 1);
  const NumberWord* const part = word_at(reader, next);
  if (count == nullptr || part == nullptr || count->value == 0) return std::nullopt;
  const bool several = part->kind == NumberWordKind::parts && count->value != 1;
  const bool single = is_part(part) && count->value == 1;
  if (!several && !single) return std::nullopt;
  Number number = fraction(at, next + 1, count->value / part->value);
  add_magnitude(reader, number);
  return number;
}

std::optional<Number> read_part(const Reader& reader, std::uint32_t at, std::uint32_t floor) {
  const NumberWord* const part = word_at(reader, at);
  if (part == nullptr || part->kind == NumberWordKind::parts) return std::nullopt;
  if (part->kind == NumberWordKind::half) return read_half(reader, at, floor);
  if (!is_singular_part(reader, at) || at <= floor) return std::nullopt;
  Number number = fraction(reader.is(at - 1, "a") ? at - 1 : at, at + 1, 1 / part->value);
  add_magnitude(reader, number);
  return number;
}

std::optional<Number> read_slashed(const Reader& reader, std::uint32_t at) {
  const std::string_view numerator = reader.text(at);
  const std::string_view denominator = reader.text(at + 2);
  if (!reader.is_mark(at + 1, '/') || !reader.touches(at + 1) || !reader.touches(at + 2)) return std::nullopt;
  static constexpr WordList kDenominators{"10", "100", "16", "2", "20", "3", "4", "5", "6", "8"};
  if (numerator.size() > 2 || !is_in(kDenominators, denominator) || reader.is_mark(at + 3, '/'))
    return std::nullopt;
  const std::optional<Digits> above = read_digits(numerator);
  const std::optional<Digits> below = read_digits(denominator);
  if (!above || !below || above->mantissa == 0 || above->mantissa >= below->mantissa) return std::nullopt;
  return fraction(at, at + 3, above->mantissa / below->mantissa);
}

std::optional<Number> read_vulgar(const Reader& reader, std::uint32_t at) {
  const double value = vulgar_fraction(reader.text(at));
  if (value == 0) return std::nullopt;
  return fraction(at, at + 1, value);
}

void add_fraction(const Reader& reader, Number& number, double scale) {
  const auto add = [&](double value, std::uint32_t end) {
    number.value += value * scale;
    number.end = end;
    number.is_plain = false;
  };
  const std::uint32_t at = number.end;
  if (const double vulgar = vulgar_fraction(reader.text(at)); vulgar > 0) return add(vulgar, at + 1);
  if (const auto slashed = read_slashed(reader, at); slashed && number.form == NumberForm::digits)
    return add(slashed->value, slashed->end);
  const std::uint32_t joint = reader.past_hyphen(at);
  if (!reader.is(joint, "and")) return;
  const std::uint32_t article = reader.past_hyphen(joint + 1);
  if (reader.is(article, "a")) {
    const std::uint32_t part = reader.past_hyphen(article + 1);
    if (is_part(word_at(reader, part))) add(1 / word_at(reader, part)->value, part + 1);
  } else if (const auto parts = read_parts(reader, article); parts && parts->form == NumberForm::fraction) {
    add(parts->value, parts->end);
  }
}

}  // namespace presslight
