#include "presslight/statistics/context/durations.h"

#include "presslight/statistics/words/nouns.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

/// Attributes that name a sort of thing, not how long it took: "four-year university", "10-year note".
constexpr WordList kSorts{
    "anniversary", "bond",         "bonds",      "bund",    "bunds",    "college",     "colleges",
    "degree",      "degrees",      "gilt",       "gilts",   "high",     "institution", "institutions",
    "low",         "maturity",     "note",       "notes",   "school",   "schools",     "treasuries",
    "treasury",    "universities", "university", "veteran", "veterans", "yield",       "yields"};

constexpr WordList kAdverbsAfter{"after", "afterwards", "ago",   "apart", "away",  "before", "earlier",
                                 "from",  "hence",      "later", "on",    "prior", "since"};

/// Verbs and nouns whose object is a length of time.
constexpr WordList kMeasuring{"ban",    "deadline", "gave",    "lasted", "lasting",  "lasts", "serve",
                              "served", "serves",   "serving", "spend",  "spending", "spent", "take",
                              "taken",  "takes",    "taking",  "took",   "wait",     "waited"};

constexpr WordList kPunishments{"banned", "confined", "detained",  "disqualified", "imprisoned", "jailed",
                                "locked", "sentence", "sentenced", "suspended",    "term"};

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
