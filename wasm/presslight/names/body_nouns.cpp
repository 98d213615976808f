#include "presslight/names/body_nouns.h"

#include <iterator>
#include <string_view>

#include "presslight/text/word_table.h"

namespace presslight {
namespace {

constexpr std::string_view kOne[] = {
    "agency",       "airline",       "alliance",     "association",  "band",         "bank",
    "bloc",         "brewer",        "brewery",      "broadcaster",  "broadsheet",   "carmaker",
    "charity",      "chipmaker",     "club",         "co-operative", "coalition",    "college",
    "committee",    "company",       "conglomerate", "consortium",   "consultancy",  "cooperative",
    "corporation",  "faction",       "federation",   "firm",         "foundation",   "group",
    "institute",    "insurer",       "lender",       "magazine",     "manufacturer", "militia",
    "ministry",     "multinational", "newspaper",    "non-profit",   "nonprofit",    "orchestra",
    "organisation", "organization",  "outfit",       "party",        "publisher",    "quango",
    "quartet",      "regulator",     "retailer",     "society",      "start-up",     "startup",
    "subsidiary",   "supergroup",    "supermarket",  "tabloid",      "think-tank",   "trio",
    "university",
};

constexpr std::string_view kSeveral[] = {
    "agencies",      "airlines",      "associations",  "bands",         "banks",         "blocs",
    "breweries",     "brewers",       "broadcasters",  "carmakers",     "charities",     "chipmakers",
    "clubs",         "colleges",      "companies",     "conglomerates", "consultancies", "factions",
    "federations",   "firms",         "foundations",   "insurers",      "lenders",       "magazines",
    "manufacturers", "militias",      "newspapers",    "ngos",          "non-profits",   "nonprofits",
    "orchestras",    "organisations", "organizations", "outfits",       "parties",       "publishers",
    "regulators",    "retailers",     "start-ups",     "startups",      "subsidiaries",  "supermarkets",
    "tabloids",      "think-tanks",   "unions",        "universities",
};

enum Number : std::uint32_t { kSingular = 1, kPlural = 2 };

WordTable make_nouns() {
  WordTable nouns(std::size(kOne) + std::size(kSeveral));
  for (const std::string_view noun : kOne) nouns.add(noun, kSingular);
  for (const std::string_view noun : kSeveral) nouns.add(noun, kPlural);
  return nouns;
}

}  // namespace

std::vector<BodyNoun> find_body_nouns(const Document& document) {
  static const WordTable kNouns = make_nouns();
  std::vector<BodyNoun> found;
  const auto size = static_cast<std::uint32_t>(document.tokens().size());
  for (std::uint32_t t = 0; t < size; ++t) {
    if (document.tokens()[t].shape != WordShape::lower) continue;
    const std::uint32_t number = kNouns.find(document.lower(t));
    if (number != 0) found.push_back({t, number == kPlural});
  }
  return found;
}

}  // namespace presslight
