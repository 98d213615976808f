#include "presslight/statistics/context/ages.h"

#include "presslight/statistics/words/nouns.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr double kOldest = 125;  // the oldest known human being reached 122

bool may_be_age(const Quantity& quantity) {
  return quantity.value >= 0 && quantity.value < kOldest && !quantity.is_money &&
         quantity.number.form != NumberForm::vague && quantity.number.form != NumberForm::fraction;
}

/// "Sloan, 56," and "Smith (44)": bare digits between marks after a name or the like.
bool is_apposition(const Reader& reader, const Quantity& quantity) {
  if (!quantity.number.is_plain || quantity.has_unit() || quantity.value < 1) return false;
  const std::uint32_t mark = quantity.number.first - 1;
  const std::uint32_t after = quantity.number.end;
  const bool is_closed = reader.is_mark(after, ',') || reader.is_mark(after, ')') ||
                         reader.is_mark(after, ';') || reader.is_mark(after, '.') || reader.is_dash(after) ||
                         !reader.has(after);
  if (reader.is_mark(mark, '(')) return reader.is_capital(mark - 1) && reader.is_mark(after, ')');
  const bool is_opened = reader.is_mark(mark, ',') && quantity.first == quantity.number.first;
  if (!is_opened) return false;
  const bool follows_person = reader.is_capital(mark - 1) || is_person_noun(reader.lower(mark - 1));
  if (!follows_person) return false;
  static constexpr WordList kAfter{"and", "from", "has", "is", "on", "said", "was", "were", "who", "with"};
  return is_closed || reader.is_in(after, kAfter);
}

/// "ages of", "ages of between", "age of".
bool is_after_age_word(const Reader& reader, std::uint32_t first) {
  const std::uint32_t of = reader.is(first - 1, "between") ? first - 2 : first - 1;
  return (reader.is(of, "of") || reader.is(of, "from")) &&
         (reader.is(of - 1, "age") || reader.is(of - 1, "ages"));
}

/// "aged 34", "under the age of five", "at the age of 21", "over-65s", "the under-fives".
bool is_after_age(const Reader& reader, std::uint32_t first) {
  if (reader.is(first - 1, "aged") || reader.is(first - 1, "age") || reader.is(first - 1, "ages"))
    return true;
  if (reader.is(first - 2, "ages") || reader.is(first - 2, "aged"))
    return true;  // "aged between 18", "aged under 5"
  const bool is_second = reader.is(first - 1, "and") || reader.is(first - 1, "to");
  if (is_second && reader.is_number(first - 2)) return is_after_age_word(reader, first - 2);
  return is_after_age_word(reader, first);
}

/// "people under 30", "the over 60s": a bound on people is their age, unless something else follows.
bool is_bound_of_age(const Reader& reader, const Quantity& quantity) {
  if (!quantity.number.is_plain || quantity.has_unit() || quantity.core_first == quantity.first) return false;
  const bool is_bound = reader.is(quantity.first, "under") || reader.is(quantity.first, "over") ||
                        reader.is(quantity.first, "below") || reader.is(quantity.first, "above");
  static constexpr WordList kPeople{"adults", "anyone",   "children", "everyone",  "girls",
                                    "men",    "patients", "people",   "residents", "those",
                                    "voters", "women",    "workers"};
  return is_bound && reader.is_in(quantity.first - 1, kPeople) && !is_plural_noun(reader, quantity.end);
}

/// "At 72, she works".
bool is_at_age(const Reader& reader, const Quantity& quantity) {
  if (quantity.has_unit() || !quantity.number.is_plain) return false;
  static constexpr WordList kWho{"he", "i", "she"};
  return reader.is(quantity.first - 1, "at") && reader.is_mark(quantity.end, ',') &&
         reader.is_in(quantity.end + 1, kWho);
}

/// "turned 30", "will be 18 next month", "was 21 when".
bool is_birthday(const Reader& reader, const Quantity& quantity) {
  if (quantity.has_unit() || !quantity.number.is_plain || quantity.value < 1) return false;
  const std::uint32_t first = quantity.number.first;
  if (reader.is(first - 1, "turned") || reader.is(first - 1, "turns") || reader.is(first - 1, "turning"))
    return !is_plural_noun(reader, quantity.end);
  static constexpr WordList kIs{"'s", "am", "is", "was", "\u2019s"};
  static constexpr WordList kWho{"he", "i", "she", "who"};
  const bool is_own = reader.is(first - 1, "i'm") || reader.is(first - 1, "i\u2019m");
  const bool is_of_person = is_own || (reader.is_in(first - 1, kIs) && reader.is_in(first - 2, kWho));
  const bool ends = !reader.is_word(quantity.end) || reader.is(quantity.end, "now") ||
                    (reader.is(quantity.end, "and") && !reader.is_number(quantity.end + 1));
  if (is_of_person && ends) return true;  // "who is 70", "He's 58 and lives"
  const bool is_was = reader.is(first - 1, "was") || reader.is(first - 1, "is");
  return is_was && (reader.is(quantity.end, "when") || reader.is(quantity.end, "at"));
}

/// "year-old", "years old", "year olds" after the number: whose age is it?
bool is_old_person(const Reader& reader, const Quantity& quantity) {
  if (quantity.unit_kind != UnitKind::duration) return false;
  const std::uint32_t old = reader.past_hyphen(quantity.end);
  if (reader.is(old, "olds")) return true;
  if (reader.is(quantity.end, "of") && reader.is(quantity.end + 1, "age")) return true;
  if (!reader.is(old, "old")) return false;
  const std::uint32_t noun = reader.past_hyphen(old + 1);
  if (!reader.is_word(noun)) return reader.is_hyphen(old - 1) || quantity.value > 1;
  const bool is_verb = reader.lower(noun).ends_with("ed") &&
                       (!reader.is_word(noun + 1) || is_function_word(reader.lower(noun + 1)));
  if (is_verb && reader.is_hyphen(old - 1)) return true;  // "the 58-year-old replied when"
  for (std::uint32_t at = noun; at < noun + 4 && reader.is_word(at); ++at) {
    if (is_function_word(reader.lower(at))) return at == noun;
    if (is_person_noun(reader.lower(at)) || reader.is_capital(at)) return true;
  }
  return is_function_word(reader.lower(noun));
}

}  // namespace

bool is_age_of_person(const Reader& reader, const Quantity& quantity) {
  if (!may_be_age(quantity)) return false;
  return is_old_person(reader, quantity) || is_apposition(reader, quantity) ||
         is_after_age(reader, quantity.core_first) || is_birthday(reader, quantity) ||
         is_at_age(reader, quantity) || is_bound_of_age(reader, quantity);
}

}  // namespace presslight
