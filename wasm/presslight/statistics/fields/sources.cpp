#include "presslight/statistics/fields/sources.h"

#include "presslight/statistics/words/nouns.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

struct Source {
  std::uint32_t first = 0;
  std::uint32_t end = 0;  // 0 if there is none
};

/// Nouns for what holds figures.
constexpr WordList kRecords{"accounts",    "analysis",  "census",  "count",    "data",    "documents",
                            "estimate",    "estimates", "figures", "numbers",  "papers",  "poll",
                            "projections", "records",   "report",  "research", "returns", "statistics",
                            "study",       "survey",    "tally"};

/// Participles between the record and its maker: "published by".
constexpr WordList kMadeBy{"collected", "commissioned", "compiled",  "conducted", "issued", "obtained",
                           "prepared",  "produced",     "published", "released",  "seen"};

constexpr WordList kShow{"indicate", "put", "reveal", "revealed", "show", "showed", "suggest", "suggested"};

constexpr WordList kGiving{"calculated", "calculates", "counted", "estimated", "estimates", "found",
                           "projected",  "projects",   "puts",    "recorded",  "reported",  "reports"};

std::uint32_t past_article(const Reader& reader, std::uint32_t at) {
  const bool is_article = reader.is(at, "the") || reader.is(at, "a") || reader.is(at, "an") ||
                          reader.is(at, "its") || reader.is(at, "their") || reader.is(at, "own");
  return is_article ? at + 1 : at;
}

/// "Patients' Alliance": the apostrophe.
bool is_plural_possessive(const Reader& reader, std::uint32_t at) {
  const std::string_view text = reader.text(at);
  return (text == "'" || text == "\u2019") && reader.touches(at) && reader.text(at - 1).ends_with('s');
}

/// "Office for National Statistics", "Fenland Water": capitals, joined by small words.
std::uint32_t end_of_name(const Reader& reader, std::uint32_t at) {
  static constexpr WordList kJoints{"and", "for", "in", "of", "on", "the"};
  constexpr std::uint32_t kLongest = 14;
  std::uint32_t end = at;
  for (std::uint32_t i = at; i < at + kLongest && reader.has(i); ++i) {
    if (reader.is_capital(i)) {
      end = i + 1;
      continue;
    }
    const bool joins = reader.is_in(i, kJoints) || reader.is_mark(i, '&') || reader.is_hyphen(i) ||
                       reader.is(i, "'s") || reader.is(i, "\u2019s") || is_plural_possessive(reader, i);
    if (!joins || !(reader.is_capital(i + 1) || reader.is(i + 1, "the"))) break;
  }
  return end;
}

/// A name, or a short noun phrase in lower case ("the survey", "fire officials").
Source read_noun(const Reader& reader, std::uint32_t at) {
  const std::uint32_t first = past_article(reader, at);
  if (const std::uint32_t end = end_of_name(reader, first); end > first) return {first, end};
  constexpr std::uint32_t kLongest = 4;
  std::uint32_t end = first;
  while (end < first + kLongest && reader.is_lower(end) && !is_function_word(reader.lower(end))) ++end;
  if (end > first && reader.is_capital(end)) end = end_of_name(reader, end);  // "the charity Tidewatch"
  return end > first ? Source{first, end} : Source{};
}

/// "from", "by", "published by", "of" after a record: where its maker stands.
std::uint32_t past_maker_joint(const Reader& reader, std::uint32_t at) {
  if (reader.is_in(at, kMadeBy) && (reader.is(at + 1, "by") || reader.is(at + 1, "from"))) return at + 2;
  return reader.is(at, "from") || reader.is(at, "by") ? at + 1 : at;
}

/// The maker of the record at `at`; the record itself is none.
Source read_maker(const Reader& reader, std::uint32_t at) {
  const std::uint32_t maker = past_maker_joint(reader, at + 1);
  return maker > at + 1 ? read_noun(reader, maker) : Source{};
}

Source read_according(const Reader& reader, std::uint32_t at) {
  const Source direct = read_noun(reader, at + 2);
  if (direct.end == 0 || reader.is_capital(direct.first)) return direct;
  if (!is_in(kRecords, reader.lower(direct.end - 1))) return direct;
  const Source maker = read_maker(reader, direct.end - 1);
  return maker.end > 0 ? maker : direct;
}

/// The name that ends just before token `end`: "Harbour Board" of "Harbour Board figures".
Source name_before(const Reader& reader, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 8;
  std::uint32_t first = end;
  for (std::uint32_t i = end - 1; reader.has(i) && i + kLongest >= end; --i) {
    if (reader.is_capital(i) && !is_function_word(reader.lower(i))) {
      first = i;
      continue;
    }
    const bool joins = reader.is(i, "of") || reader.is(i, "for") || reader.is(i, "and") ||
                       reader.is_hyphen(i) || reader.is_mark(i, '&');
    if (!joins || !reader.is_capital(i - 1)) break;
  }
  return first < end ? Source{first, end} : Source{};
}

Source read_at(const Reader& reader, std::uint32_t at) {
  const std::string_view word = reader.lower(at);
  if (word == "according") return reader.is(at + 1, "to") ? read_according(reader, at) : Source{};
  if (is_in(kRecords, word)) {
    const Source maker = read_maker(reader, at);
    if (maker.end > 0) return maker;
    if (reader.is_in(at + 1, kShow)) return name_before(reader, at);
  }
  if (!is_in(kGiving, word)) return {};
  const bool has_clause = reader.is(at + 1, "that") || reader.is_number(at + 1) || word == "puts" ||
                          word == "counted" || word == "recorded" || word == "found";
  return has_clause ? name_before(reader, at) : Source{};
}

/// Words that a source can begin with are long; this keeps the search cheap.
bool may_lead_to_source(std::string_view word) {
  return word.size() >= 4 && word.size() <= 11;
}

}  // namespace

void add_sources(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics) {
  if (found.empty()) return;
  for (std::uint32_t at = reader.first(); at < reader.end(); ++at) {
    if (!reader.is_word(at) || !may_lead_to_source(reader.text(at))) continue;
    const Source source = read_at(reader, at);
    if (source.end == 0) continue;
    for (const Found& one : found)
      statistics[one.index].source = reader.document().span_of(source.first, source.end);
    return;
  }
}

}  // namespace presslight
