#include "presslight/statistics/context/durations.h"

#include <array>

#include "presslight/statistics/words/nouns.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

using namespace std::string_view_literals;

/// Attributes that name a sort of thing, not how long it took: "four-year university", "10-year note".
constexpr WordList kSorts{"anniversary"sv, "bond"sv,     "bonds"sv,        "bund"sv,         "bunds"sv,
                          "college"sv,     "colleges"sv, "degree"sv,       "degrees"sv,      "gilt"sv,
                          "gilts"sv,       "high"sv,     "institution"sv,  "institutions"sv, "low"sv,
                          "maturity"sv,    "note"sv,     "notes"sv,        "school"sv,       "schools"sv,
                          "treasuries"sv,  "treasury"sv, "universities"sv, "university"sv,   "veteran"sv,
                          "veterans"sv,    "yield"sv,    "yields"sv};

constexpr WordList kAdverbsAfter{"after"sv,  "afterwards"sv, "ago"sv,  "apart"sv, "away"sv,
                                 "before"sv, "earlier"sv,    "from"sv, "hence"sv, "later"sv,
                                 "on"sv,     "prior"sv,      "since"sv};

/// Verbs and nouns whose object is a length of time.
constexpr WordList kMeasuring{"ban"sv,   "deadline"sv, "gave"sv,   "lasted"sv, "lasting"sv,
                              "lasts"sv, "serve"sv,    "served"sv, "serves"sv, "serving"sv,
                              "spend"sv, "spending"sv, "spent"sv,  "take"sv,   "taken"sv,
                              "takes"sv, "taking"sv,   "took"sv,   "wait"sv,   "waited"sv};

constexpr WordList kPunishments{"banned"sv,     "confined"sv,  "detained"sv, "disqualified"sv,
                                "imprisoned"sv, "jailed"sv,    "locked"sv,   "sentence"sv,
                                "sentenced"sv,  "suspended"sv, "term"sv};

/// Singular after a number over one, or a hyphen: "12 year cycle", "a 20-minute walk".
bool is_attribute(const Reader& reader, const Quantity& quantity) {
  if (quantity.is_hyphened) return true;
  const std::uint32_t noun = quantity.end;
  const bool is_singular = !reader.lower(noun - 1).ends_with("s");
  return is_singular && quantity.value != 1 && reader.is_word(noun) && !is_function_word(reader.lower(noun));
}

bool is_sort(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t noun = reader.past_hyphen(quantity.end);
  return reader.is_in(noun, kSorts) || (reader.is_lower(noun) && reader.is_in(noun + 1, kSorts));
}

bool is_punishment(const Reader& reader, std::uint32_t first) {
  for (std::uint32_t at = first - 1; reader.has(at) && at + 5 > first; --at)
    if (reader.is_in(at, kPunishments)) return true;
  return false;
}

}  // namespace

bool is_time_adverbial(const Reader& reader, const Quantity& quantity) {
  if (quantity.unit_kind != UnitKind::duration || quantity.kind == StatisticKind::rate) return false;
  if (is_attribute(reader, quantity)) return is_sort(reader, quantity);
  const std::uint32_t end = quantity.end;
  if (reader.is(end, "old")) return false;
  if (reader.is_in(end, kAdverbsAfter)) return true;
  if (is_punishment(reader, quantity.first) || reader.is_in(quantity.first - 1, kMeasuring)) return false;
  const bool is_in_prison =
      reader.is(end, "imprisonment") ||
      (reader.is(end, "in") && (reader.is(end + 1, "prison") || reader.is(end + 1, "jail"))) ||
      (reader.is(end, "behind") && reader.is(end + 1, "bars"));
  const bool is_long = quantity.unit == "year" || quantity.unit == "decade" || quantity.unit == "century";
  const bool is_of =
      !is_long && reader.is(end, "of") && reader.is_word(end + 1) && !reader.is(end + 1, "the");
  return !is_in_prison && !is_of;
}

}  // namespace presslight
