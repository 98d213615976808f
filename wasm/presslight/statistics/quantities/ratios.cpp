#include "presslight/statistics/quantities/ratios.h"

#include <array>

#include "presslight/statistics/quantities/cores.h"
#include "presslight/statistics/words/nouns.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

using namespace std::string_view_literals;

struct Joint {
  std::uint32_t whole = 0;   // where the whole begins; 0 if there is none
  bool is_plain_of = false;  // "of" alone
  bool is_in = false;        // "in": also said of places and times, so more is asked of what follows
};

/// "in", "in every", "out of", "out of every", "of", "of every", "of the past".
Joint read_joint(const Reader& reader, std::uint32_t at) {
  Joint joint;
  if (reader.is(at, "out") && reader.is(at + 1, "of")) {
    joint.whole = at + 2;
  } else if (reader.is(at, "of")) {
    joint.whole = at + 1;
    joint.is_plain_of = true;
  } else if (reader.is(reader.past_hyphen(at), "in")) {
    joint = {reader.past_hyphen(reader.past_hyphen(at) + 1), false, true};
  } else {
    return {};
  }
  if (reader.is(joint.whole, "every") || reader.is(joint.whole, "each"))
    return {joint.whole + 1, false, false};
  const bool is_past = reader.is(joint.whole + 1, "past") || reader.is(joint.whole + 1, "last");
  if (reader.is(joint.whole, "the") && is_past) return {joint.whole + 2, false, false};
  return joint;
}

bool is_bare_count(const Quantity& quantity) {
  const NumberForm form = quantity.number.form;
  return !quantity.has_unit() && (form == NumberForm::digits || form == NumberForm::words) &&
         !quantity.value_max && quantity.value > 0;
}

/// "a dollar" of "37 cents out of each dollar".
double value_of_whole(const Reader& reader, const Joint& joint, std::string_view unit, std::uint32_t& end) {
  if (unit == "cent" && reader.is(joint.whole, "dollar")) return end = joint.whole + 1, 100;
  if (unit == "penny" && reader.is(joint.whole, "pound")) return end = joint.whole + 1, 100;
  return 0;
}

bool is_year(const Quantity& quantity) {
  return quantity.number.is_plain && quantity.value >= 1500 && quantity.value <= 2100;
}

bool may_be_whole(const Quantity& part, const Quantity& whole, const Joint& joint) {
  if (whole.value <= part.value || whole.value_max || whole.is_score) return false;
  if (part.is_money || whole.is_money)
    return part.is_money && whole.is_money && part.unit == whole.unit && !joint.is_in;
  if (!is_bare_count(part) || is_year(whole)) return false;
  if (joint.is_plain_of && part.value == 1) return false;  // "one of two hurricanes"
  return joint.is_in ? is_bare_count(whole) && whole.value <= 1e6 : !whole.has_unit();
}

void make_ratio(Quantity& quantity, double whole, std::uint32_t end) {
  quantity.value /= whole;
  quantity.end = quantity.number_end = end;
  quantity.kind = StatisticKind::ratio;
  quantity.is_money = false;
  quantity.unit = {};
  quantity.unit_kind = UnitKind::none;
  quantity.number.form = NumberForm::fraction;
  quantity.number.is_plain = false;
}

/// After "three times": what makes it a comparison and not a count of times.
bool is_comparison(const Reader& reader, std::uint32_t at) {
  static constexpr WordList kAfter{"as",   "better", "bigger",  "faster",   "greater",  "her",    "higher",
                                   "his",  "its",    "larger",  "less",     "likelier", "longer", "lower",
                                   "more", "our",    "smaller", "stronger", "that",     "the",    "their",
                                   "this", "those",  "what",    "worse",    "your"};
  return reader.is_in(at, kAfter);
}

/// "scored twice as the visitors ...": "as" is a conjunction here, not "as many as".
bool is_clause(const Reader& reader, std::uint32_t as) {
  static constexpr WordList kDegrees{"far", "few", "little", "long", "many", "much", "often"};
  if (!reader.is(as, "as") || reader.is_in(as + 1, kDegrees)) return false;
  return !reader.is_lower(as + 1) || is_function_word(reader.lower(as + 1));
}

/// "doubled since 2012", "could double", "double the rate"; not "a double room", "doubled down".
bool is_multiplying(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t at = quantity.number.first;
  const std::string_view word = reader.lower(at);
  const std::uint32_t next = at + 1;
  if (word == "twice" || word == "thrice") return is_comparison(reader, next) && !is_clause(reader, next);
  if (word.ends_with("fold")) return true;
  if (reader.is_hyphen(next) || (reader.shape(at) == WordShape::capitalised && at > reader.first()))
    return false;
  if (word == "doubles") return !reader.is(at - 1, "the") && !reader.is(at - 1, "a") && reader.is_word(next);
  static constexpr WordList kIdioms{"back", "down", "over", "up"};
  if (reader.is_in(next, kIdioms)) return false;
  const bool is_bare_verb =
      word == "double" || word == "triple" || word == "treble" || word == "quadruple" || word == "halve";
  if (!is_bare_verb) return true;
  constexpr std::array kBefore{"almost"sv, "can"sv,    "could"sv, "may"sv, "might"sv, "must"sv, "nearly"sv,
                               "or"sv,     "should"sv, "than"sv,  "to"sv,  "will"sv,  "would"sv};
  for (const std::string_view before : kBefore)
    if (reader.is(at - 1, before)) return true;
  return is_comparison(reader, next);
}

}  // namespace

void join_ratio(const Reader& reader, Quantity& quantity) {
  if (!is_bare_count(quantity) && !quantity.is_money) return;
  const Joint joint = read_joint(reader, quantity.end);
  if (joint.whole == 0) return;
  std::uint32_t end = 0;
  if (const double whole = value_of_whole(reader, joint, quantity.unit, end); whole > 0)
    return make_ratio(quantity, whole, end);
  const std::optional<Quantity> whole = read_core_from(reader, joint.whole);
  if (whole && may_be_whole(quantity, *whole, joint)) make_ratio(quantity, whole->value, whole->end);
}

void make_multiple(const Reader& reader, Quantity& quantity) {
  if (quantity.number.form == NumberForm::multiple) {
    quantity.is_score = !is_multiplying(reader, quantity);
    return;
  }
  if (quantity.has_unit() || quantity.kind == StatisticKind::ratio) return;
  const std::uint32_t next = reader.past_hyphen(quantity.end);
  const bool is_fold = reader.is(next, "fold");
  const bool is_times = reader.is(next, "times") && is_comparison(reader, next + 1);
  if (!is_fold && !is_times) return;
  quantity.kind = StatisticKind::multiple;
  quantity.end = next + 1;
  quantity.number.form = NumberForm::multiple;
}

}  // namespace presslight
