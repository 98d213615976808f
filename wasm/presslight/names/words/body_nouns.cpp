#include "presslight/names/words/body_nouns.h"

#include <iterator>
#include <string_view>

#include "presslight/text/word_table.h"

namespace presslight {
namespace {

constexpr std::string_view kOne[] = {
    "agency",        "airline",     "alliance",    "association",  "automaker",    "band",
    "bank",          "bloc",        "brewer",      "brewery",      "broadcaster",  "broadsheet",
    "carmaker",      "charity",     "chipmaker",   "club",         "co-operative", "coalition",
    "college",       "committee",   "company",     "conglomerate", "consortium",   "consultancy",
    "cooperative",   "corporation", "drugmaker",   "faction",      "federation",   "firm",
    "foundation",    "group",       "homebuilder", "housebuilder", "institute",    "insurer",
    "journal",       "lender",      "magazine",    "manufacturer", "militia",      "ministry",
    "multinational", "newspaper",   "non-profit",  "nonprofit",    "orchestra",    "organisation",
    "organization",  "outfit",      "outlet",      "party",        "planemaker",   "publisher",
    "quango",        "quartet",     "regulator",   "retailer",     "shipbuilder",  "society",
    "start-up",      "startup",     "steelmaker",  "subsidiary",   "supergroup",   "supermarket",
    "tabloid",       "think-tank",  "toymaker",    "trio",         "union",        "university",
    "watchdog",
};

constexpr std::string_view kSeveral[] = {
    "agencies",      "airlines",      "associations", "automakers",   "bands",         "banks",
    "blocs",         "breweries",     "brewers",      "broadcasters", "carmakers",     "charities",
    "chipmakers",    "clubs",         "colleges",     "companies",    "conglomerates", "consultancies",
    "drugmakers",    "factions",      "federations",  "firms",        "foundations",   "homebuilders",
    "housebuilders", "insurers",      "journals",     "lenders",      "magazines",     "manufacturers",
    "militias",      "newspapers",    "ngos",         "non-profits",  "nonprofits",    "orchestras",
    "organisations", "organizations", "outfits",      "outlets",      "parties",       "planemakers",
    "publishers",    "regulators",    "retailers",    "shipbuilders", "start-ups",     "startups",
    "steelmakers",   "subsidiaries",  "supermarkets", "tabloids",     "think-tanks",   "toymakers",
    "unions",        "universities",  "watchdogs",
};

enum Number : std::uint32_t { kSingular = 1, kPlural = 2 };

WordTable make_nouns() {
  WordTable nouns(std::size(kOne) + std::size(kSeveral));
  for (const std::string_view noun : kOne) nouns.add(noun, kSingular);
  for (const std::string_view noun : kSeveral) nouns.add(noun, kPlural);
  return nouns;
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
    if (number != 0) found.push_back({t, number == kPlural});
  }
  return found;
}

}  // namespace presslight
