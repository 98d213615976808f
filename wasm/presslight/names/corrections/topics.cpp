#include "presslight/names/corrections/topics.h"

#include <string_view>

#include "presslight/text/word_table.h"

namespace presslight {
namespace {

// What a report of matches says of itself.
constexpr std::string_view kSportWords[] = {
    "baseball",    "basketball", "championship", "cricket",    "goalkeeper", "goalkeepers", "midfielder",
    "quarterback", "referee",    "semifinal",    "semi-final", "striker",    "touchdown",   "winger",
    "fixtures",    "football",   "halftime",     "hockey",     "innings",    "league",      "match",
    "matches",     "netball",    "playoffs",     "rugby",      "standings",  "soccer",      "wickets",
};

// Who speaks of the House, the Commons and the Lords as chambers.
constexpr std::string_view kParliamentWords[] = {
    "backbenchers", "congress",    "congressional", "democrat", "democratic", "democrats",  "impeachment",
    "lawmaker",     "lawmakers",   "legislators",   "mp",       "mps",        "parliament", "peers",
    "republican",   "republicans", "senate",        "senator",  "senators",
};

// Who speaks of parties by their short forms.
constexpr std::string_view kPartyWords[] = {
    "electoral", "left-wing", "multi-party", "parties", "party", "right-wing", "centre-left", "centre-right",
};

WordTable make_topics() {
  constexpr std::size_t kMostWords = 64;
  WordTable topics(kMostWords);
  for (const std::string_view word : kSportWords) topics.add(word, kSport);
  for (const std::string_view word : kParliamentWords) topics.add(word, kParliament);
  for (const std::string_view word : kPartyWords) topics.add(word, kParties);
  return topics;
}

}  // namespace

std::uint32_t topics_of(const Document& document) {
  static const WordTable kTopics = make_topics();
  std::uint32_t topics = 0;
  const auto tokens = static_cast<std::uint32_t>(document.tokens().size());
  for (std::uint32_t t = 0; t < tokens && topics != kAllTopics; ++t)
    if (document.tokens()[t].kind == TokenKind::word) topics |= kTopics.find(document.lower(t));
  return topics;
}

}  // namespace presslight
