#include "presslight/statistics/context/idioms.h"

#include "presslight/statistics/numbers/number_words.h"
#include "presslight/statistics/words/nouns.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// After a number and a hyphen these name a sort of thing and count nothing that is reported.
constexpr WordList kSortNouns{
    "and",    "bed",    "course", "cylinder", "digit",  "dimensional", "door",    "faced",  "figure",
    "footed", "handed", "legged", "line",     "man",    "nil",         "off",     "on",     "part",
    "party",  "piece",  "plus",   "ply",      "poster", "pronged",     "seater",  "sided",  "some",
    "speed",  "star",   "state",  "step",     "stroke", "sum",         "term",    "thirds", "tier",
    "time",   "timer",  "tone",   "way",      "wheel",  "wheeled",     "wheeler", "woman"};

bool is_bare_word(const Quantity& quantity) {
  return quantity.number.form == NumberForm::words && !quantity.number.has_magnitude &&
         !quantity.has_unit() && quantity.kind == StatisticKind::count;
}

/// "14 Catholics, six Orthodox and one Greek": the count before it is close.
bool is_in_list(const Reader& reader, const Quantity& quantity, bool follows_count) {
  const std::uint32_t before = quantity.first - 1;
  if (follows_count && (reader.is(before, "and") || reader.is_mark(before, ',') || reader.is(before, "or")))
    return true;
  // "one Canadian and three Germans"
  for (std::uint32_t at = quantity.end + 1; at < quantity.end + 5 && reader.has(at); ++at) {
    if (!reader.is(at, "and") && !reader.is_mark(at, ',')) continue;
    const NumberWord* const next = find_number_word(reader.lower(at + 1));
    return next != nullptr && next->kind == NumberWordKind::unit && next->value > 1 &&
           !reader.is(quantity.end, "of");
  }
  return false;
}

/// "one" counts only against other numbers, or after "only", "just", "more than" ...
bool is_uncounting_one(const Reader& reader, const Quantity& quantity, bool follows_count) {
  if (quantity.value != 1 || quantity.value_max || !is_bare_word(quantity)) return false;
  if (!reader.is(quantity.number.first, "one")) return false;
  if (quantity.has_comparator) return false;
  const bool is_limited = reader.is(quantity.first - 1, "only") || reader.is(quantity.first - 1, "just");
  if (is_limited && !reader.is(quantity.end, "of")) return false;
  return reader.is(quantity.end, "of") || !is_in_list(reader, quantity, follows_count);
}

/// "the two said", "these three", "all four": a pronoun, when no noun follows.
bool is_pronoun(const Reader& reader, const Quantity& quantity, bool has_noun) {
  constexpr double kLargest = 12;
  if (has_noun || !is_bare_word(quantity) || quantity.value > kLargest || quantity.has_comparator)
    return false;
  static constexpr WordList kBefore{"all",  "any",   "at",    "between", "both",  "her",       "his",
                                    "into", "its",   "on",    "other",   "our",   "remaining", "that",
                                    "the",  "their", "these", "this",    "those", "which"};
  return reader.is_in(quantity.first - 1, kBefore);
}

/// "six figures", "double figures".
bool is_figures(const Reader& reader, const Quantity& quantity) {
  return is_bare_word(quantity) && reader.is(quantity.end, "figures");
}

bool is_sort(const Reader& reader, const Quantity& quantity) {
  if (is_figures(reader, quantity)) return true;
  if (!quantity.is_hyphened || !quantity.per.empty() || quantity.number.has_magnitude) return false;
  const bool is_count = !quantity.has_unit() && quantity.kind != StatisticKind::multiple;
  return is_count && is_in(kSortNouns, reader.lower(reader.past_hyphen(quantity.number.end)));
}

/// "a three-point line", "ground zero", "net zero", "zero tolerance".
bool is_term(const Reader& reader, const Quantity& quantity) {
  if (quantity.unit_kind == UnitKind::point && quantity.value == 3 && quantity.is_hyphened) return true;
  if (quantity.value != 0 || quantity.has_unit()) return false;
  static constexpr WordList kBeforeZero{"absolute", "day", "ground", "net", "patient", "year"};
  return reader.is_in(quantity.first - 1, kBeforeZero) || reader.is(quantity.end, "tolerance") ||
         quantity.is_hyphened;
}

/// "fifty-fifty", "one-on-one", "nine to five", "one or two" are told by the same number or a fixed pair.
bool is_fixed_pair(const Reader& reader, const Quantity& quantity) {
  if (!is_bare_word(quantity)) return false;
  const std::uint32_t end = quantity.number.end;
  if (reader.is_hyphen(end) && reader.lower(end + 1) == reader.lower(quantity.number.first)) return true;
  if (reader.is(quantity.number.first, "nine") && reader.is(reader.past_hyphen(end), "to")) return true;
  const bool is_rank = reader.is(quantity.first - 1, "number") || reader.is(quantity.first - 1, "square") ||
                       reader.is(quantity.first - 1, "cloud");
  return is_rank ||
         (reader.is(quantity.first - 1, "in") && reader.is(end, "a") && quantity.number.has_magnitude);
}

/// "{ 0 comments": forms and templates of a page.
bool is_in_braces(const Reader& reader, const Quantity& quantity) {
  for (std::uint32_t at = quantity.first - 1; reader.has(at) && at + 8 > quantity.first; --at)
    if (reader.is_mark(at, '{')) return true;
  return false;
}

/// "ranked 12", "seeded fourth", "top 10".
bool is_rank(const Reader& reader, const Quantity& quantity) {
  static constexpr WordList kRanks{"bottom", "rank", "ranked", "ranking", "ranks", "seeded", "top"};
  if (quantity.has_unit() || quantity.value > 1000 || quantity.kind != StatisticKind::count) return false;
  return reader.is_in(quantity.first - 1, kRanks);
}

}  // namespace

bool is_idiom(const Reader& reader, const Quantity& quantity, bool has_noun, bool follows_count) {
  return is_uncounting_one(reader, quantity, follows_count) || is_pronoun(reader, quantity, has_noun) ||
         is_sort(reader, quantity) || is_term(reader, quantity) || is_fixed_pair(reader, quantity) ||
         is_in_braces(reader, quantity) || is_rank(reader, quantity);
}

}  // namespace presslight
