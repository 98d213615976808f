#include "presslight/statistics/context/identifiers.h"

#include <array>

#include "presslight/statistics/quantities/comparators.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

using namespace std::string_view_literals;

// Nouns that a number after them names: laws, places, parts of works, channels, rounds, vehicles.
constexpr WordList kDesignators{
    "act",      "annex",       "apollo",    "appendix", "apt",       "article",     "articles", "band",
    "bay",      "bbc",         "building",  "bus",      "carriage",  "catch",       "category", "channel",
    "chapter",  "chapters",    "class",     "clause",   "court",     "covid",       "day",      "district",
    "division", "episode",     "exhibit",   "exit",     "figure",    "flight",      "floor",    "formula",
    "game",     "gate",        "grade",     "group",    "highway",   "interstate",  "issue",    "item",
    "junction", "key",         "lane",      "league",   "legion",    "level",       "line",     "lot",
    "mark",     "match",       "model",     "no",       "nos",       "number",      "numbers",  "option",
    "page",     "pages",       "paragraph", "part",     "pattern",   "phase",       "pier",     "plan",
    "platform", "playstation", "plot",      "point",    "precinct",  "proposition", "question", "radio",
    "region",   "resolution",  "road",      "room",     "round",     "route",       "row",      "rule",
    "runway",   "scene",       "schedule",  "season",   "seat",      "section",     "sections", "series",
    "ship",     "size",        "stage",     "step",     "studio",    "suite",       "table",    "terminal",
    "test",     "tier",        "title",     "track",    "type",      "unit",        "verse",    "version",
    "vol",      "volume",      "war",       "ward",     "warehouse", "week",        "windows",  "world",
    "year",     "zone"};

// Share indices and rankings whose names end in a number.
constexpr WordList kIndices{"500",     "asx",  "cac",   "dax",  "dow",    "euronext", "forbes", "fortune",
                            "ftse",    "hang", "ibex",  "msci", "nasdaq", "nifty",    "nikkei", "p",
                            "russell", "s&p",  "stoxx", "top",  "topix",  "tsx"};

bool is_bare(const Quantity& quantity) {
  return quantity.number.is_plain && !quantity.has_unit() && quantity.per.empty() && !quantity.is_strong;
}

/// "EB-5", "F-16", "B-52s", "SCP-173C": letters and a hyphen on the digits.
bool is_hyphened_name(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t hyphen = quantity.number.first - 1;
  if (!reader.is_hyphen(hyphen) || !reader.is_word(hyphen - 1)) return false;
  if (reader.is_capital(hyphen - 1)) return !quantity.has_unit();
  constexpr std::array kPrefixes{"last"sv, "mid"sv, "over"sv, "post"sv, "pre"sv, "top"sv, "under"sv};
  return is_bare(quantity) && reader.is_in(hyphen - 1, kPrefixes);
}

/// "5G", "777F", "3D", "21st": letters on the digits that were read as nothing.
bool is_lettered(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t next = quantity.number.end;
  if (quantity.end > next || !reader.is_word(next) || !reader.touches(next)) return false;
  return quantity.number.form == NumberForm::digits && !reader.is(next, "'s") && !reader.is(next, "\u2019s");
}

bool is_part_of_code(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t first = quantity.number.first;
  if (reader.is_mark(first - 1, '#') || reader.is_mark(first - 1, '@') || reader.is_mark(first - 1, '_'))
    return true;
  const std::string_view before = reader.text(first - 1);
  const std::string_view after = reader.text(quantity.number.end);
  constexpr std::string_view kCodeMarks = "_=&/:|\\";
  const auto is_code_mark = [&](std::string_view mark) {
    return mark.size() == 1 && kCodeMarks.find(mark[0]) != std::string_view::npos;
  };
  const bool is_slashed = reader.touches(first) && is_code_mark(before);
  const bool slashes_on = reader.touches(quantity.number.end) && is_code_mark(after) &&
                          reader.touches(quantity.number.end + 1) && quantity.end == quantity.number.end;
  const bool is_linked = reader.touches(first) && (before == "." || before == "%") && !quantity.is_money;
  return (is_slashed || slashes_on || is_linked) && !quantity.has_unit() &&
         quantity.number.form == NumberForm::digits;
}

/// "555-1234", "020 7946 0000", "10-3-24": digits joined to digits.
bool is_digit_string(const Reader& reader, const Quantity& quantity) {
  if (quantity.number.form != NumberForm::digits || quantity.has_unit() || quantity.number.has_magnitude)
    return false;
  const std::string_view text = reader.text(quantity.number.first);
  if (text.size() > 1 && text[0] == '0' && text[1] != '.') return true;
  const std::uint32_t first = quantity.number.first;
  const bool joined_before = reader.is_hyphen(first - 1) && reader.is_number(first - 2);
  const std::uint32_t end = quantity.value_max ? quantity.number_end : quantity.number.end;
  const bool joined_after = reader.is_hyphen(end) && reader.is_number(end + 1);
  return joined_before || joined_after;
}

bool is_designated(const Reader& reader, const Quantity& quantity, bool has_noun) {
  const std::uint32_t before = quantity.number.first - 1;
  const std::uint32_t word = reader.is_mark(before, '.') ? before - 1 : before;
  if (!reader.is_word(word) || quantity.has_unit()) return false;
  const bool is_small_word = quantity.number.form == NumberForm::words && quantity.value < 100;
  if (!is_bare(quantity) && !is_small_word) return false;
  const bool is_name = is_in(kDesignators, reader.lower(word));
  const bool is_no = reader.is(word, "no") || reader.is(word, "nos");
  if (is_no) return !is_small_word && (reader.is_capital(word) || reader.is_mark(before, '.'));
  if (is_name && reader.is_capital(word)) return !has_noun || word > reader.first();
  return is_name && !has_noun && !reader.is(word, "day") && !reader.is(word, "week") &&
         !reader.is(word, "year");
}

bool is_index(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t before = quantity.number.first - 1;
  return is_bare(quantity) && reader.is_capital(before) && is_in(kIndices, reader.lower(before));
}

/// "iPhone 11", "Boeing 747", "Big 12", "Euro 2020": a name in mid-sentence and a bare number, with nothing
/// to count.
bool is_numbered_name(const Reader& reader, const Quantity& quantity, bool has_noun) {
  const std::uint32_t before = quantity.core_first - 1;
  if (!is_bare(quantity) || has_noun || quantity.value > 9999 || quantity.has_comparator) return false;
  if (!reader.is_capital(before) || reader.touches(quantity.core_first)) return false;
  if (before > reader.first()) return true;
  return reader.is_capital(quantity.end) || reader.shape(before) != WordShape::capitalised;
}

/// "787 Dreamliner", "49 High Road": bare digits and a singular with a capital.
bool is_number_of_name(const Reader& reader, const Quantity& quantity, bool has_noun) {
  return is_bare(quantity) && !has_noun && !quantity.has_comparator && quantity.value < 10000 &&
         reader.is_capital(quantity.end) && !reader.is_hyphen(quantity.end + 1);
}

/// "30%25%20", "%28Using": the signs of a link.
bool is_escape(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t first = quantity.number.first;
  const std::uint32_t end = quantity.number.end;
  const bool follows = reader.touches(first) && reader.text(first - 1) == "%";
  const bool precedes = reader.text(end) == "%" && reader.touches(end) && reader.touches(end + 1) &&
                        (reader.is_number(end + 1) || reader.is_word(end + 1) || reader.text(end + 1) == "%");
  return follows || precedes;
}

/// `="1474387200"`: the value of an attribute.
bool is_attribute(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t first = quantity.number.first;
  return reader.is_mark(first - 1, '"') && reader.text(first - 2) == "=";
}

/// "World War Two", "Group of Seven", "Big Three": a capital on the number word inside a name.
bool is_capital_word(const Reader& reader, const Quantity& quantity, bool has_noun) {
  const std::uint32_t first = quantity.number.first;
  if (quantity.number.form != NumberForm::words || !reader.is_capital(first) || first == reader.first())
    return false;
  if (quantity.has_unit() || quantity.number.has_magnitude) return false;
  const bool is_opening = reader.is_kind(first - 1, TokenKind::punctuation);
  return !is_opening && (reader.is_capital(first - 1) || !has_noun);
}

}  // namespace

bool is_identifier(const Reader& reader, const Quantity& quantity, bool has_noun) {
  return is_hyphened_name(reader, quantity) || is_lettered(reader, quantity) ||
         is_part_of_code(reader, quantity) || is_digit_string(reader, quantity) ||
         is_designated(reader, quantity, has_noun) || is_index(reader, quantity) ||
         is_number_of_name(reader, quantity, has_noun) || is_attribute(reader, quantity) ||
         is_numbered_name(reader, quantity, has_noun) || is_capital_word(reader, quantity, has_noun);
}

bool is_part_of_link(const Reader& reader, const Quantity& quantity) {
  return is_escape(reader, quantity);
}

}  // namespace presslight
