#include "presslight/output/json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>

#include "presslight/text/utf16.h"
#include "presslight/text/utf8.h"

namespace presslight {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char*, 7> kRoles{"headline", "byline",  "dateline", "subheading",
                                            "body",     "caption", "debris"};
constexpr std::array<const char*, 4> kQuoteKinds{"direct", "mixed", "scare", "indirect"};
constexpr std::array<const char*, 3> kMentionKinds{"name", "nominal", "pronoun"};
constexpr std::array<const char*, 7> kStatisticKinds{"count", "money",   "percent", "ratio",
                                                     "rate",  "measure", "multiple"};
constexpr std::array<const char*, 6> kComparators{"=", ">", ">=", "<", "<=", "~"};
constexpr std::array<const char*, 3> kDirections{"", "up", "down"};  // the first is written as null
constexpr std::array<const char*, 3> kChangeRoles{"by", "from", "to"};
constexpr std::array<const char*, 6> kHedges{"",       "estimated", "projected",
                                             "record", "average",   "margin-of-error"};  // the same
constexpr std::array<const char*, 12> kOrganisationKinds{
    "company",   "government", "political",     "media", "military", "armed-group",
    "education", "sport",      "international", "union", "ngo",      "other"};

template <std::size_t N, typename Enum>
const char* name_of(const std::array<const char*, N>& names, Enum value) {
  return names[static_cast<std::size_t>(value)];
}

/// Discarded where it is no JSON. Of one type of input, as the library writes a parser for each.
Json parse(std::string_view text) {
  return Json::parse(text, nullptr, false);
}

std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <typename T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

/// Names of a text that was wrapped by hand may hold a line end.
std::string on_one_line(std::string_view words) {
  std::string line;
  for (const char c : words) {
    const bool is_blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!is_blank) line += c;
    if (is_blank && !line.empty() && line.back() != ' ') line += ' ';
  }
  return line;
}

double fraction(std::uint8_t percent) {
  return percent / 100.0;
}

/// Writes one Analysis. Findings are dumped a few at a time, so that memory stays bounded.
class Writer {
 public:
  explicit Writer(const Analysis& analysis) : analysis_(analysis), units_(analysis.document.text()) {}

  std::string write(std::string_view id) {
    out_ = R"({"schema":"presslight/1","id":)";
    out_.append(id);
    out_ += ",\"length\":" + std::to_string(units_.length());
    list("paragraphs", analysis_.document.paragraphs().size(), [&](std::size_t i) { return paragraph(i); });
    list("people", analysis_.people.size(), [&](std::size_t i) { return person(analysis_.people[i]); });
    list("organisations", analysis_.organisations.size(),
         [&](std::size_t i) { return organisation(analysis_.organisations[i]); });
    list("quotes", analysis_.quotes.size(), [&](std::size_t i) { return quote(i); });
    list("statistics", analysis_.statistics.size(), [&](std::size_t i) { return statistic(i); });
    out_ += '}';
    return std::move(out_);
  }

 private:
  static constexpr std::size_t kBatch = 32;  // findings dumped at once: each dump makes itself ready anew

  template <typename MakeItem>
  void list(const char* key, std::size_t size, MakeItem item) {
    out_.append(",\"").append(key).append("\":[");
    for (std::size_t first = 0; first < size; first += kBatch) {
      if (first > 0) out_ += ',';
      const std::size_t end = std::min(first + kBatch, size);
      Json batch = array(end - first);
      for (std::size_t i = first; i < end; ++i) batch.push_back(item(i));
      const std::string items = dump(batch);
      out_.append(items, 1, items.size() - 2);  // without its brackets
    }
    out_ += ']';
  }

  /// An object with room for `fields`, so that none is copied when others come.
  static Json object(std::size_t fields) {
    Json json = Json::object();
    json.get_ref<Json::object_t&>().reserve(fields);
    return json;
  }

  /// Appends a field; no other may have its key.
  static void add(Json& object, const char* key, Json value) {
    object.get_ref<Json::object_t&>().emplace_back(key, std::move(value));
  }

  static Json array(std::size_t items) {
    Json json = Json::array();
    json.get_ref<Json::array_t&>().reserve(items);
    return json;
  }

  void add_span(Json& json, Span span) const {
    add(json, "start", units_.units_before(span.start));
    add(json, "end", units_.units_before(span.end));
  }
  Json span(Span span, std::size_t more_fields = 0) const {
    Json json = object(2 + more_fields);
    add_span(json, span);
    return json;
  }
  Json span(const std::optional<Span>& place) const { return place ? span(*place) : Json(nullptr); }
  Json words(Span span) const { return on_one_line(analysis_.document.text(span)); }
  Json words(const std::optional<Span>& place) const { return place ? words(*place) : Json(nullptr); }

  Json paragraph(std::size_t i) const {
    Json json = span(analysis_.document.paragraphs()[i].span, 1);
    add(json, "role", name_of(kRoles, analysis_.roles[i]));
    return json;
  }

  Json person(const Person& person) const {
    Json mentions = array(person.mentions.size());
    for (const Mention& mention : person.mentions) {
      mentions.push_back(span(mention.span, 1));
      add(mentions.back(), "kind", name_of(kMentionKinds, mention.kind));
    }
    Json json = object(3);
    add(json, "name", words(person.name));
    add(json, "description", words(person.description));
    add(json, "mentions", std::move(mentions));
    return json;
  }

  Json organisation(const Organisation& organisation) const {
    Json aliases = Json::array();
    for (const Span alias : organisation.aliases) aliases.push_back(words(alias));
    Json mentions = array(organisation.mentions.size());
    for (const OrganisationMention& mention : organisation.mentions) {
      mentions.push_back(span(mention.span, 1));
      add(mentions.back(), "confidence", fraction(mention.confidence));
    }
    Json json = object(4);
    add(json, "name", words(organisation.name));
    add(json, "aliases", std::move(aliases));
    add(json, "kind",
        organisation.kind ? Json(name_of(kOrganisationKinds, *organisation.kind)) : Json(nullptr));
    add(json, "mentions", std::move(mentions));
    return json;
  }

  Json speaker(std::size_t i) const {
    const std::optional<Mention>& mention = analysis_.quotes[i].speaker;
    return mention ? named(mention->span, analysis_.speakers[i]) : Json(nullptr);
  }

  /// A mention, and whom it means.
  Json named(Span mention, const SpeakerLink& link) const {
    std::optional<Span> name = link.name;
    if (link.person) name = analysis_.people[*link.person].name;
    if (link.organisation) name = analysis_.organisations[*link.organisation].name;
    Json json = span(mention, 3);
    add(json, "name", words(name));
    add(json, "person", or_null(link.person));
    add(json, "organisation", or_null(link.organisation));
    return json;
  }

  Json quote(std::size_t i) const {
    const Quote& quote = analysis_.quotes[i];
    Json json = object(9);
    add(json, "kind", name_of(kQuoteKinds, quote.kind));
    add_span(json, quote.span);
    add(json, "partOf", or_null(quote.part_of));
    add(json, "nestedIn", or_null(quote.nested_in));
    add(json, "speaker", speaker(i));
    add(json, "cue", span(quote.cue));
    add(json, "confidence", fraction(quote.confidence));
    return json;
  }

  static Json change(const std::optional<Change>& change) {
    if (!change) return nullptr;
    const bool is_told = change->direction != ChangeDirection::unknown;
    return {{"direction", is_told ? Json(name_of(kDirections, change->direction)) : Json(nullptr)},
            {"role", name_of(kChangeRoles, change->role)}};
  }

  Json statistic(std::size_t i) const {
    const Statistic& statistic = analysis_.statistics[i];
    Json json = object(20);
    add(json, "kind", name_of(kStatisticKinds, statistic.kind));
    add_span(json, statistic.span);
    add(json, "value", number(statistic.value));
    add(json, "valueMax", statistic.value_max ? number(*statistic.value_max) : Json(nullptr));
    add(json, "comparator", name_of(kComparators, statistic.comparator));
    add(json, "unit", or_null(statistic.unit));
    add(json, "counted", span(statistic.counted));
    add(json, "per", or_null(statistic.per));
    add(json, "period", span(statistic.period));
    add(json, "partOf", or_null(statistic.part_of));
    add(json, "change", change(statistic.change));
    add(json, "sameAs", or_null(statistic.same_as));
    add(json, "hedge",
        statistic.hedge == Hedge::none ? Json(nullptr) : Json(name_of(kHedges, statistic.hedge)));
    add(json, "source", statistic.source ? named(*statistic.source, analysis_.sources[i]) : Json(nullptr));
    add(json, "quote", or_null(analysis_.claimed_in[i]));
    add(json, "confidence", fraction(statistic.confidence));
    return json;
  }

  /// Whole numbers without a point, as JavaScript writes them.
  static Json number(double value) {
    constexpr double kExact = 9007199254740992.0;  // 2^53
    const bool is_whole =
        value > -kExact && value < kExact && value == static_cast<double>(static_cast<std::int64_t>(value));
    return is_whole ? Json(static_cast<std::int64_t>(value)) : Json(value);
  }

  const Analysis& analysis_;
  Utf16Offsets units_;
  std::string out_;
};

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The unit of the escape "\uXXXX" at `at`, or 0.
std::uint32_t escaped_unit(std::string_view line, std::size_t at) {
  if (at + 6 > line.size() || line[at] != '\\' || line[at + 1] != 'u') return 0;
  std::uint32_t unit = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    if (!is_hex(line[i])) return 0;
    const char c = line[i];
    unit = unit * 16 + static_cast<std::uint32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
  }
  return unit;
}

/// JSON parsers refuse lone surrogate escapes; JavaScript writes them. They become the escape of U+FFFD.
std::string without_lone_surrogates(std::string_view line) {
  std::string out(line);
  for (std::size_t at = out.find('\\'); at != std::string::npos && at + 1 < out.size();
       at = out.find('\\', at)) {
    const std::uint32_t unit = escaped_unit(out, at);
    const bool is_high = unit >= 0xD800 && unit <= 0xDBFF;
    const std::uint32_t next = is_high ? escaped_unit(out, at + 6) : 0;
    if (next >= 0xDC00 && next <= 0xDFFF) {
      at += 12;
    } else if (unit >= 0xD800 && unit <= 0xDFFF) {
      out.replace(at, 6, "\\uFFFD");
      at += 6;
    } else {
      at += 2;
    }
  }
  return out;
}

}  // namespace

std::string to_json(const Analysis& analysis, std::string_view id) {
  return Writer(analysis).write(id);
}

std::string to_json(const Error& error, std::string_view id) {
  std::string out = "{\"id\":";
  out.append(id);
  out += ",\"error\":" + dump(Json{{"code", error.code}, {"message", error.message}}) + "}";
  return out;
}

std::string indented(std::string_view json) {
  return parse(json).dump(2, ' ', false, Json::error_handler_t::replace);
}

InputLine read_line(std::string_view line) {
  if (!is_valid_utf8(line)) return {"null", Error{"invalid-utf8", "The line is not valid UTF-8."}};
  const bool has_nul = line.find('\0') != std::string_view::npos;  // the parser would take it for the end
  Json json = has_nul ? Json(Json::value_t::discarded) : parse(without_lone_surrogates(line));
  if (json.is_discarded()) return {"null", Error{"invalid-json", "The line is not valid JSON."}};
  if (!json.is_object())
    return {"null", Error{"missing-text", "The line is JSON, but not an object with a \"text\"."}};
  const auto id = json.find("id");
  std::string id_json = id == json.end() ? "null" : dump(*id);
  const auto text = json.find("text");
  if (text == json.end()) return {std::move(id_json), Error{"missing-text", "The object has no \"text\"."}};
  if (!text->is_string())
    return {std::move(id_json), Error{"text-not-string", "The \"text\" is not a string."}};
  return {std::move(id_json), std::move(text->get_ref<std::string&>())};
}

}  // namespace presslight
