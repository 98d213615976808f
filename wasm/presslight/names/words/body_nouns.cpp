#include "presslight/names/words/body_nouns.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "presslight/text/word_list.h"
#include "presslight/text/word_table.h"

namespace presslight {
namespace {

constexpr std::string_view kOne[] = {
    "agency",      "airline",      "alliance",     "association", "automaker",     "bakery",
    "band",        "bank",         "bloc",         "bookmaker",   "bookshop",      "brewer",
    "brewery",     "broadcaster",  "broadsheet",   "brokerage",   "carmaker",      "charity",
    "chipmaker",   "cinema",       "clinic",       "club",        "coalition",     "college",
    "committee",   "company",      "conglomerate", "consortium",  "consultancy",   "cooperative",
    "corporation", "distillery",   "distributor",  "drugmaker",   "faction",       "federation",
    "firm",        "foundation",   "gallery",      "grocer",      "group",         "homebuilder",
    "hospice",     "housebuilder", "institute",    "insurer",     "journal",       "lender",
    "magazine",    "manufacturer", "militia",      "ministry",    "multinational", "museum",
    "newspaper",   "nightclub",    "nonprofit",    "orchestra",   "organisation",  "organization",
    "outfit",      "outlet",       "party",        "planemaker",  "pollster",      "pub",
    "publisher",   "quango",       "quartet",      "regulator",   "restaurant",    "retailer",
    "shipbuilder", "society",      "startup",      "steelmaker",  "studio",        "subsidiary",
    "supergroup",  "supermarket",  "supplier",     "tabloid",     "theater",       "theatre",
    "toymaker",    "trio",         "union",        "university",  "watchdog",      "website",
    "wholesaler",  "winery",
};

constexpr std::string_view kSeveral[] = {
    "agencies",     "airlines",      "associations",  "automakers",    "bakeries",      "bands",
    "banks",        "blocs",         "bookshops",     "breweries",     "brewers",       "broadcasters",
    "brokerages",   "carmakers",     "charities",     "chipmakers",    "cinemas",       "clinics",
    "clubs",        "colleges",      "companies",     "conglomerates", "consultancies", "distilleries",
    "drugmakers",   "factions",      "federations",   "firms",         "foundations",   "galleries",
    "homebuilders", "hospices",      "housebuilders", "insurers",      "journals",      "lenders",
    "magazines",    "manufacturers", "militias",      "museums",       "newspapers",    "ngos",
    "nightclubs",   "nonprofits",    "orchestras",    "organisations", "organizations", "outfits",
    "outlets",      "parties",       "planemakers",   "publishers",    "pubs",          "regulators",
    "restaurants",  "retailers",     "shipbuilders",  "solicitors",    "startups",      "steelmakers",
    "studios",      "subsidiaries",  "supermarkets",  "suppliers",     "tabloids",      "theaters",
    "theatres",     "toymakers",     "unions",        "universities",  "watchdogs",     "websites",
    "wholesalers",
};

// What one person makes. Sorted.
constexpr WordList kMadeByPersons{"a",     "decision", "documentary", "film",      "home", "image",
                                  "peace", "play",     "policy",      "programme", "the"};

enum Number : std::uint32_t { kSingular = 1, kPlural = 2 };

WordTable make_nouns() {
  WordTable nouns(std::size(kOne) + std::size(kSeveral));
  for (const std::string_view noun : kOne) nouns.add(noun, kSingular);
  for (const std::string_view noun : kSeveral) nouns.add(noun, kPlural);
  return nouns;
}

// With a word and a hyphen before, or a space: "start-up", "think tank". Sorted.
struct Compound {
  std::string_view first;
  std::string_view last;
};
constexpr Compound kCompounds[] = {
    {"betting", "site"},  {"booking", "site"}, {"co", "op"},         {"co", "operative"}, {"dating", "site"},
    {"gossip", "site"},   {"jobs", "site"},    {"listings", "site"}, {"news", "site"},    {"non", "profit"},
    {"property", "site"}, {"review", "site"},  {"start", "up"},      {"think", "tank"},   {"travel", "site"},
};

bool ends_compound(const Document& document, std::uint32_t t) {
  const std::string_view last = document.lower(t);
  if (t == 0 ||
      (last != "site" && last != "up" && last != "tank" && !last.starts_with("op") && last != "profit"))
    return false;
  const std::uint32_t first = t > 1 && document.word(t - 1) == "-" ? t - 2 : t - 1;
  const std::string_view before = document.lower(first);
  return std::any_of(std::begin(kCompounds), std::end(kCompounds),
                     [&](const Compound& each) { return each.first == before && each.last == last; });
}

/// "chip maker", "toy maker"; not "film maker", who is one person.
bool ends_maker(const Document& document, std::uint32_t t) {
  if (document.lower(t) != "maker" || t == 0) return false;
  const std::string_view made = document.lower(t - 1);
  return document.tokens()[t - 1].shape == WordShape::lower && !is_in(kMadeByPersons, made);
}

/// "Chipmaker Valdor beats forecasts"; not of a headline with all its words large.
bool opens_sentence(const Document& document, std::uint32_t t) {
  const std::string_view lower = document.lower(t);
  const bool makes = lower.ends_with("maker") || lower.ends_with("builder") || lower == "retailer" ||
                     lower == "insurer" || lower == "lender" || lower == "broadcaster" || lower == "airline";
  return makes && document.sentence_of(t).first_token == t;
}

}  // namespace

std::vector<BodyNoun> find_body_nouns(const Document& document) {
  static const WordTable kNouns = make_nouns();
  std::vector<BodyNoun> found;
  const auto size = static_cast<std::uint32_t>(document.tokens().size());
  for (std::uint32_t t = 0; t < size; ++t) {
    if (document.tokens()[t].shape != WordShape::lower && !opens_sentence(document, t)) continue;
    const std::uint32_t number = kNouns.find(document.lower(t));
    if (number != 0 || ends_compound(document, t) || ends_maker(document, t))
      found.push_back({t, number == kPlural});
  }
  return found;
}

}  // namespace presslight
