#include "presslight/quotes/mentions/phrase_words.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Without a noun: "some said". Sorted.
constexpr WordList kAlone{"all",     "another", "both",    "each", "few",   "many", "most",
                          "neither", "one",     "several", "some", "those", "two"};

// No nouns behind a name: "Mr Hall late Monday said", "the Bank cut its rate". Sorted.
constexpr WordList kAfterNames{"cut", "late", "let", "put", "quit", "shed", "shut"};

// Joined before one noun: "current and former officials". Sorted.
constexpr WordList kJoined{"american", "conservative", "current", "democratic",  "domestic",      "federal",
                           "female",   "foreign",      "former",  "independent", "international", "junior",
                           "liberal",  "local",        "male",    "men",         "national",      "past",
                           "present",  "private",      "public",  "republican",  "retired",       "senior",
                           "serving",  "state",        "women"};

// Nouns in -ing, behind another noun of their phrase. Sorted.
constexpr WordList kNounsInIng{"briefing", "filing",  "finding",   "hearing", "listing",
                               "meeting",  "posting", "recording", "ruling",  "warning"};

// Of somebody who holds a post. Sorted.
constexpr WordList kStandings{"acting",   "defending", "incoming", "leading", "managing",
                              "outgoing", "ranking",   "reigning", "sitting", "visiting"};

// Of what people are.
constexpr std::array<std::string_view, 8> kEndingsOfPeople{"ans",  "crat", "crats", "ers",
                                                           "ials", "ian",  "ican",  "ists"};

// Months as newspapers shorten them. Sorted.
constexpr WordList kShortMonths{"aug", "dec", "feb", "jan", "nov", "oct", "sep", "sept"};

// How words for people end, and others that end alike: "resident" and "statement".
constexpr std::string_view kOfPeople[] = {"an", "e", "end", "er", "ist", "men", "nt", "on", "or", "s"};
constexpr std::string_view kOfThings[] = {"ment", "nse", "sion", "tion"};

}  // namespace

bool names_people(std::string_view word) {
  return std::any_of(kEndingsOfPeople.begin(), kEndingsOfPeople.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

bool stands_for_people(std::string_view word) {
  return is_in(kAlone, word);
}

bool is_trade(std::string_view word) {
  return (word_classes(word) & (kRole | kTitle)) != 0 || word.ends_with("er") || word.ends_with("or") ||
         word.ends_with("ist") || word.ends_with("man") || word.ends_with("ian") || word.ends_with("coach");
}

bool may_be_person_noun(std::string_view word) {
  const auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
  return std::any_of(std::begin(kOfPeople), std::end(kOfPeople), ends) &&
         std::none_of(std::begin(kOfThings), std::end(kOfThings), ends);
}

bool follows_name(std::string_view word) {
  return is_in(kAfterNames, word);
}

bool is_joined_before_noun(std::string_view word) {
  return is_in(kJoined, word);
}

bool is_noun_in_ing(std::string_view word) {
  return is_in(kNounsInIng, word);
}

bool is_of_office(std::string_view word) {
  return is_in(kStandings, word);
}

bool is_short_month(std::string_view word) {
  return is_in(kShortMonths, word);
}

}  // namespace presslight
