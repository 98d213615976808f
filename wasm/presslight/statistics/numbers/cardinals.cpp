#include "presslight/statistics/numbers/cardinals.h"

#include "presslight/statistics/numbers/fractions.h"
#include "presslight/statistics/numbers/number_words.h"

namespace presslight {
namespace {

const NumberWord* word_at(const Reader& reader, std::uint32_t at) {
  return reader.is_word(at) && may_be_number_word(reader.text(at)) ? find_number_word(reader.lower(at))
                                                                   : nullptr;
}

bool is_scale(const NumberWord& word) {
  return word.kind == NumberWordKind::scale || word.kind == NumberWordKind::group;
}

/// Adds words to a cardinal for as long as they continue it: after "twenty" may come "one", not "thirty".
class Cardinal {
 public:
  bool take(const NumberWord& word, bool is_hyphened) {
    switch (word.kind) {
      case NumberWordKind::unit:
        return take_unit(word.value, is_hyphened);
      case NumberWordKind::tens:
        return below_hundred_ == 0 && last_ != Last::unit && add(word.value, Last::tens);
      case NumberWordKind::hundred:
        if (has_hundred_ || (last_ != Last::none && last_ != Last::unit && last_ != Last::tens)) return false;
        hundreds_ = below_hundred_ == 0 ? 1 : below_hundred_;
        below_hundred_ = 0;
        has_hundred_ = true;
        last_ = Last::hundred;
        return true;
      case NumberWordKind::scale:
      case NumberWordKind::group:
        return take_scale(word.value);
      default:
        return false;
    }
  }

  /// "and" may stand here: after hundred, thousand ... and before less than that.
  bool may_take_and() const { return last_ == Last::hundred || last_ == Last::scale; }
  bool has_scale() const { return last_scale_ > 0; }
  /// What was said after the last magnitude: 2 of "two", to which a fraction may be added.
  bool ends_in_unit() const { return last_ == Last::unit || last_ == Last::tens; }
  bool ends_in_hundred() const { return last_ == Last::hundred; }
  bool ends_in_scale() const { return last_ == Last::scale; }
  double last_scale() const { return last_scale_; }
  double value() const { return total_ + group(); }

 private:
  enum class Last : std::uint8_t { none, unit, tens, hundred, scale };

  double group() const { return hundreds_ * 100 + below_hundred_; }

  bool add(double value, Last last) {
    below_hundred_ += value;
    last_ = last;
    return true;
  }

  bool take_unit(double value, bool is_hyphened) {
    if (last_ == Last::unit) return false;
    if (last_ == Last::tens && (value < 1 || value > 9)) return false;
    if (is_hyphened && last_ != Last::tens) return false;
    return add(value, Last::unit);
  }

  bool take_scale(double value) {
    if (last_ == Last::scale && last_scale_ > 0 && value > last_scale_) {  // "hundred thousand million"
      total_ *= value;
    } else {
      if (last_scale_ > 0 && (value >= last_scale_ || last_ == Last::scale)) return false;
      const double count = last_ == Last::none ? 1 : group();
      total_ += count * value;
    }
    hundreds_ = below_hundred_ = 0;
    has_hundred_ = false;
    last_scale_ = value;
    last_ = Last::scale;
    return true;
  }

  double total_ = 0;
  double hundreds_ = 0;
  double below_hundred_ = 0;
  double last_scale_ = 0;
  bool has_hundred_ = false;
  Last last_ = Last::none;
};

/// "and sixteen" after "one hundred": the token of the number word, or `at` if none may follow.
std::uint32_t past_and(const Reader& reader, std::uint32_t at) {
  if (!reader.is(at, "and")) return at;
  const NumberWord* const next = word_at(reader, at + 1);
  if (next == nullptr || (next->kind != NumberWordKind::unit && next->kind != NumberWordKind::tens))
    return at;
  const NumberWord* const after = word_at(reader, at + 2);
  const bool begins_part =
      after != nullptr && (after->kind == NumberWordKind::half || after->kind == NumberWordKind::part ||
                           after->kind == NumberWordKind::parts);
  if (begins_part) return at;
  const bool begins_another =
      after != nullptr && (after->kind == NumberWordKind::hundred || is_scale(*after));
  return begins_another ? at : at + 1;
}

/// "point five", "point two one": digit by digit.
void add_decimals(const Reader& reader, Number& number) {
  if (!reader.is(number.end, "point")) return;
  double step = 10;
  for (std::uint32_t at = number.end + 1; at < number.end + 8; ++at) {
    const NumberWord* const digit = word_at(reader, at);
    if (digit == nullptr || digit->kind != NumberWordKind::unit || digit->value > 9) return;
    number.value += digit->value / step;
    step *= 10;
    if (word_at(reader, at + 1) == nullptr || word_at(reader, at + 1)->kind != NumberWordKind::unit) {
      number.end = at + 1;
      return;
    }
  }
}

/// "two point two million", "two and a half million".
void add_scale(const Reader& reader, Number& number) {
  const NumberWord* const scale = word_at(reader, reader.past_hyphen(number.end));
  if (scale == nullptr || (!is_scale(*scale) && scale->kind != NumberWordKind::hundred)) return;
  number.value *= scale->value;
  number.end = reader.past_hyphen(number.end) + 1;
  number.has_magnitude = true;
}

/// "three dozens", "five lakhs": exact, though the word is a plural.
void add_plural(const Reader& reader, Number& number) {
  const NumberWord* const word = word_at(reader, number.end);
  if (word == nullptr || word->kind != NumberWordKind::plural) return;
  if (!reader.is(number.end, "lakhs") && !reader.is(number.end, "crores") &&
      !reader.is(number.end, "dozens") && !reader.is(number.end, "millions") &&
      !reader.is(number.end, "billions"))
    return;
  number.value *= word->value;
  number.end += 1;
  number.has_magnitude = true;
}

}  // namespace

std::optional<Number> read_cardinal(const Reader& reader, std::uint32_t at) {
  constexpr std::uint32_t kLongest = 24;  // tokens; "nine hundred and ninety-nine million ..." has 18
  Cardinal cardinal;
  Number number{at, at, 0, NumberForm::words, false, false, false};
  for (std::uint32_t next = at; next < at + kLongest;) {
    const NumberWord* const word = word_at(reader, next);
    const bool is_hyphened = next > at && reader.is_dash(next - 1);
    if (word == nullptr || !cardinal.take(*word, is_hyphened)) break;
    number.end = next + 1;
    next = reader.past_hyphen(number.end);
    if (cardinal.may_take_and()) next = past_and(reader, next);
  }
  if (number.end == at) return std::nullopt;
  number.value = cardinal.value();
  number.has_magnitude = cardinal.has_scale();
  if (cardinal.ends_in_hundred()) add_plural(reader, number);
  if (cardinal.ends_in_unit() && !cardinal.has_scale()) {
    const std::uint32_t before = number.end;
    add_decimals(reader, number);
    add_fraction(reader, number, 1);
    if (number.end > before) add_scale(reader, number);
    add_plural(reader, number);
  } else if (cardinal.ends_in_scale()) {
    add_fraction(reader, number, cardinal.last_scale());
  }
  return number;
}

}  // namespace presslight
