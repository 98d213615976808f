#include "presslight/statistics/quantities/comparators.h"

#include <algorithm>
#include <array>

#include "presslight/statistics/words/phrases.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

using namespace std::string_view_literals;
using enum Comparator;

// What English puts before a number to bound or blur it: the degree and approximation expressions of
// Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapter 5, with those of news.
constexpr std::array<ComparatorPhrase, 121> kBefore{{
    {"<", less},
    {"<=", at_most},
    {">", more},
    {">=", at_least},
    {"a maximum of", at_most},
    {"a minimum of", at_least},
    {"a rough", about},
    {"about", about},
    {"above", more},
    {"almost", about},
    {"an estimated", about},
    {"approaching", about},
    {"approx", about},
    {"approximately", about},
    {"around", about},
    {"as few as", at_least},
    {"as high as", at_most},
    {"as little as", at_least},
    {"as many as", at_most},
    {"as much as", at_most},
    {"at a minimum", at_least},
    {"at least", at_least},
    {"at least or equal to", at_least},
    {"at most", at_most},
    {"at the most", at_most},
    {"below", less},
    {"better than", more},
    {"beyond", more},
    {"bigger or equal than", at_least},
    {"bigger than", more},
    {"bigger than or equal to", at_least},
    {"ca", about},
    {"cheaper than", less},
    {"circa", about},
    {"close to", about},
    {"equal to or fewer than", at_most},
    {"equal to or greater than", at_least},
    {"equal to or less than", at_most},
    {"equal to or more than", at_least},
    {"estimated", about},
    {"exceed", more},
    {"exceeded", more},
    {"exceeding", more},
    {"exceeds", more},
    {"excess of", more},
    {"faster than", more},
    {"fewer than", less},
    {"further than", more},
    {"getting on for", about},
    {"greater or equal than", at_least},
    {"greater than", more},
    {"greater than or equal to", at_least},
    {"higher than", more},
    {"in excess of", more},
    {"in the order of", about},
    {"in the region of", about},
    {"just about", about},
    {"just short of", less},
    {"larger than", more},
    {"larger than or equal to", at_least},
    {"less or equal than", at_most},
    {"less than", less},
    {"less than or equal to", at_most},
    {"longer than", more},
    {"lower than", less},
    {"maximum of", at_most},
    {"minimum of", at_least},
    {"more or less", about},
    {"more than", more},
    {"more than or equal to", at_least},
    {"near", about},
    {"nearer", about},
    {"nearing", about},
    {"nearly", about},
    {"nearly about", about},
    {"nigh on", about},
    {"no fewer than", at_least},
    {"no greater than", at_most},
    {"no higher than", at_most},
    {"no less than", at_least},
    {"no longer than", at_most},
    {"no more than", at_most},
    {"north of", more},
    {"not exceeding", at_most},
    {"not fewer than", at_least},
    {"not less than", at_least},
    {"not more than", at_most},
    {"not quite", less},
    {"on the order of", about},
    {"or thereabouts", about},
    {"over", more},
    {"past", more},
    {"practically", about},
    {"roughly", about},
    {"short of", less},
    {"shorter than", less},
    {"shy of", less},
    {"smaller or equal than", at_most},
    {"smaller than", less},
    {"smaller than or equal to", at_most},
    {"some", about},
    {"something like", about},
    {"somewhere around", about},
    {"somewhere in the region of", about},
    {"somewhere near", about},
    {"south of", less},
    {"surpass", more},
    {"surpassing", more},
    {"taller than", more},
    {"the best part of", about},
    {"under", less},
    {"up to", at_most},
    {"up to as many as", at_most},
    {"up to as much as", at_most},
    {"upward of", more},
    {"upwards of", more},
    {"virtually", about},
    {"~", about},
    {"\u2248", about},
    {"\u2264", at_most},
    {"\u2265", at_least},
}};

// The same after a number.
constexpr std::array<ComparatorPhrase, 34> kAfter{{
    {"+", at_least},          {"and above", at_least},  {"and below", at_most},
    {"and higher", at_least}, {"and less", at_most},    {"and over", at_least},
    {"and under", at_most},   {"and up", at_least},     {"and upwards", at_least},
    {"at least", at_least},   {"at most", at_most},     {"at the most", at_most},
    {"give or take", about},  {"ish", about},           {"odd", about},
    {"or above", at_least},   {"or below", at_most},    {"or better", at_least},
    {"or fewer", at_most},    {"or greater", at_least}, {"or higher", at_least},
    {"or less", at_most},     {"or longer", at_least},  {"or lower", at_most},
    {"or more", at_least},    {"or over", at_least},    {"or shorter", at_most},
    {"or so", about},         {"or thereabout", about}, {"or thereabouts", about},
    {"or under", at_most},    {"or upwards", at_least}, {"plus", at_least},
    {"tops", at_most},
}};

/// Verbs whose particle "over", "up to", "past" or "about" is: "presided over three", "went past 20".
constexpr WordList kParticleVerbs{"argued",    "asked",  "clashed", "complained", "fought",   "handed",
                                  "learned",   "mulled", "owned",   "preside",    "presided", "presides",
                                  "presiding", "ruled",  "rules",   "spoke",      "talk",     "talked",
                                  "talking",   "took",   "voted",   "watched",    "wrote"};

/// Verbs after which "up to" leads to where it ended, and is no bound: "ticks up to 5%".
constexpr WordList kRising{"back",   "bid",    "climb", "climbed", "edge",  "edged",  "goes", "gone",
                           "inched", "jumped", "moved", "nudged",  "push",  "pushed", "rise", "rises",
                           "rose",   "shot",   "tick",  "ticked",  "ticks", "went"};

/// Degree words that belong to the comparator: "just over", "well under".
constexpr std::array kDegrees{"comfortably"sv, "considerably"sv,  "far"sv,  "just"sv,
                              "marginally"sv,  "much"sv,          "only"sv, "significantly"sv,
                              "slightly"sv,    "substantially"sv, "well"sv};

const ComparatorPhrase* find_phrase(std::span<const ComparatorPhrase> phrases, std::string_view words) {
  const auto before = [](const ComparatorPhrase& entry, std::string_view key) {
    return comes_before(entry.words, key);
  };
  const auto found = std::lower_bound(phrases.begin(), phrases.end(), words, before);
  return found != phrases.end() && found->words == words ? &*found : nullptr;
}

bool is_particle(const Reader& reader, std::uint32_t at, std::string_view words) {
  if (words == "up to") return reader.is_in(at - 1, kRising);
  if (words == "past")
    return reader.is(at - 1, "the") || reader.is(at - 1, "half") || reader.is(at - 1, "this");
  if (words == "over" || words == "about" || words == "above") return reader.is_in(at - 1, kParticleVerbs);
  if (words == "short of" || words == "near")
    return reader.is(at - 1, "fell") || reader.is(at - 1, "nowhere");
  return false;
}

/// "just over", "a bit over", "a little more than".
std::uint32_t with_degree(const Reader& reader, std::uint32_t at, std::uint32_t floor) {
  if (at <= floor || !reader.has(at - 1)) return at;
  const bool is_bit = reader.is(at - 1, "bit") || reader.is(at - 1, "little") || reader.is(at - 1, "lot");
  if (is_bit && at >= floor + 2 && reader.is(at - 2, "a")) return at - 2;
  const std::string_view degree = reader.lower(at - 1);
  return std::find(kDegrees.begin(), kDegrees.end(), degree) != kDegrees.end() ? at - 1 : at;
}

bool takes_degree(Comparator comparator, std::string_view words) {
  return (comparator == more || comparator == less) && words != "past";
}

}  // namespace

std::span<const ComparatorPhrase> comparators_before() {
  return kBefore;
}

std::span<const ComparatorPhrase> comparators_after() {
  return kAfter;
}

ComparatorMatch read_comparator_before(const Reader& reader, std::uint32_t first, std::uint32_t floor) {
  for (int words = 5; words > 0; --words) {
    if (first < floor + static_cast<std::uint32_t>(words)) continue;
    const Phrase phrase = Phrase::backward(reader, first, words);
    const ComparatorPhrase* const found =
        phrase.view().empty() ? nullptr : find_phrase(kBefore, phrase.view());
    if (found == nullptr) continue;
    const std::uint32_t at = first - static_cast<std::uint32_t>(words);
    if (is_particle(reader, at, found->words)) return {};
    return {found->comparator,
            takes_degree(found->comparator, found->words) ? with_degree(reader, at, floor) : at, true};
  }
  return {};
}

ComparatorMatch read_comparator_after(const Reader& reader, std::uint32_t end) {
  const std::uint32_t at = reader.past_hyphen(end);
  for (int words = 2; words > 0; --words) {
    const Phrase phrase = Phrase::forward(reader, at, words);
    const ComparatorPhrase* const found =
        phrase.view().empty() ? nullptr : find_phrase(kAfter, phrase.view());
    if (found == nullptr) continue;
    if (found->words == "+" && !reader.touches(at)) return {};
    if (words == 2 && (reader.is_number(phrase.end()) || reader.is(phrase.end(), "a"))) return {};
    if (found->words == "plus" && at == end && (reader.is_number(at + 1) || reader.is_word(at + 1)))
      return {};
    return {found->comparator, phrase.end(), true};
  }
  return {};
}

}  // namespace presslight
