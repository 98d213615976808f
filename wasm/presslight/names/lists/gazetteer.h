// Which stretches of an article stand in our lists of well-known names.
//
//   Ann Hall told the Bank of England and Reuters in Oslo
//   ^^^               ^^^^^^^^^^^^^^^     ^^^^^^^    ^^^^
//   given_female      government          media      place
//
// In:     a Document, or one name alone.
// Out:    the longest match at each place, left to right, never overlapping. A match in a line of capitals
//         counts, but `same_case` says that the list writes it otherwise.
// Left:   what stands in no list. A list says what a string can be, never what it is in this text.
// Fails:  never.
// Cost:   a few comparisons for each word with a capital; nothing for the others.
// Source: names/list_*.h, written from general knowledge; facts about the world, from no corpus.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "presslight/document/document.h"

namespace presslight {

/// The lists, as bits of a mask.
enum GazetteerList : std::uint32_t {
  kListCompany = 1u << 0,
  kListGovernment = 1u << 1,  // agencies, ministries, courts, police, parliaments, central banks, regulators
  kListPolitical = 1u << 2,   // parties
  kListMedia = 1u << 3,       // newspapers, broadcasters, agencies
  kListMilitary = 1u << 4,
  kListArmedGroup = 1u << 5,
  kListEducation = 1u << 6,  // universities, colleges, schools
  kListSport = 1u << 7,      // clubs, leagues, associations
  kListInternational = 1u << 8,
  kListUnion = 1u << 9,
  kListNgo = 1u << 10,          // charities, think tanks, campaigns with an office
  kListOther = 1u << 11,        // museums, theatres, churches, associations of employers and professions
  kListPlace = 1u << 12,        // countries, cities, regions
  kListNationality = 1u << 13,  // "British", "Iraqis"
  kListGivenFemale = 1u << 14,
  kListGivenMale = 1u << 15,
  kListSurname = 1u << 16,
};

inline constexpr std::uint32_t kBodyLists = (1u << 12) - 1;
inline constexpr std::uint32_t kGivenNameLists = kListGivenFemale | kListGivenMale;

/// A tagger that learns with every party listed comes to expect of a party that it is: some lists are for
/// reading alone.
enum class ListedFor : std::uint8_t { learners, readers };

struct GazetteerMatch {
  std::uint32_t first_token = 0;  // tokens [first_token, end_token)
  std::uint32_t end_token = 0;
  std::uint32_t lists = 0;
  bool needs_context = false;  // also an everyday word or another name: "Apple", "Post", "Labour"
  bool same_case = false;      // written as in the list
};

std::vector<GazetteerMatch> find_gazetteer_matches(const Document& document,
                                                   ListedFor who = ListedFor::readers);

/// One name alone, written with single spaces; lists is 0 if none holds it.
GazetteerMatch look_up_in_gazetteer(std::string_view name);

}  // namespace presslight
