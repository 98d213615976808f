// All lists of the gazetteer.
#pragma once

#include "presslight/names/lists/gazetteer.h"
#include "presslight/names/lists/list_armed_groups.h"
#include "presslight/names/lists/list_bands.h"
#include "presslight/names/lists/list_companies.h"
#include "presslight/names/lists/list_double_places.h"
#include "presslight/names/lists/list_education.h"
#include "presslight/names/lists/list_given_female.h"
#include "presslight/names/lists/list_given_male.h"
#include "presslight/names/lists/list_government.h"
#include "presslight/names/lists/list_international.h"
#include "presslight/names/lists/list_media.h"
#include "presslight/names/lists/list_military.h"
#include "presslight/names/lists/list_nationalities.h"
#include "presslight/names/lists/list_ngos.h"
#include "presslight/names/lists/list_other_bodies.h"
#include "presslight/names/lists/list_parties.h"
#include "presslight/names/lists/list_places.h"
#include "presslight/names/lists/list_political.h"
#include "presslight/names/lists/list_sport.h"
#include "presslight/names/lists/list_surnames.h"
#include "presslight/names/lists/list_unions.h"
#include "presslight/names/lists/name_list.h"

namespace presslight {

struct NamedList {
  const NameList* names;
  GazetteerList list;
  ListedFor listed_for = ListedFor::learners;
};

namespace lists {
inline constexpr NameList kCompanies{presslight::kCompanies};
inline constexpr NameList kGovernment{presslight::kGovernment};
inline constexpr NameList kPolitical{presslight::kPolitical};
inline constexpr NameList kParties{presslight::kParties};
inline constexpr NameList kMedia{presslight::kMedia};
inline constexpr NameList kMilitary{presslight::kMilitary};
inline constexpr NameList kArmedGroups{presslight::kArmedGroups};
inline constexpr NameList kEducation{presslight::kEducation};
inline constexpr NameList kSport{presslight::kSport};
inline constexpr NameList kInternational{presslight::kInternational};
inline constexpr NameList kUnions{presslight::kUnions};
inline constexpr NameList kNgos{presslight::kNgos};
inline constexpr NameList kOtherBodies{presslight::kOtherBodies};
inline constexpr NameList kBands{presslight::kBands};
inline constexpr NameList kDoublePlaces{presslight::kDoublePlaces};
inline constexpr NameList kPlaces{presslight::kPlaces};
inline constexpr NameList kNationalities{presslight::kNationalities};
inline constexpr NameList kSurnames{presslight::kSurnames};
inline constexpr NameList kGivenFemale{presslight::kGivenFemale};
inline constexpr NameList kGivenMale{presslight::kGivenMale};
}  // namespace lists

inline constexpr NamedList kNameLists[] = {
    {&lists::kCompanies, kListCompany},
    {&lists::kGovernment, kListGovernment},
    {&lists::kPolitical, kListPolitical},
    {&lists::kParties, kListPolitical, ListedFor::readers},
    {&lists::kMedia, kListMedia},
    {&lists::kMilitary, kListMilitary},
    {&lists::kArmedGroups, kListArmedGroup},
    {&lists::kEducation, kListEducation},
    {&lists::kSport, kListSport},
    {&lists::kInternational, kListInternational},
    {&lists::kUnions, kListUnion},
    {&lists::kNgos, kListNgo},
    {&lists::kOtherBodies, kListOther},
    {&lists::kBands, kListOther, ListedFor::readers},
    {&lists::kDoublePlaces, kListPlace, ListedFor::readers},
    {&lists::kPlaces, kListPlace},
    {&lists::kNationalities, kListNationality},
    {&lists::kSurnames, kListSurname},
    {&lists::kGivenFemale, kListGivenFemale},
    {&lists::kGivenMale, kListGivenMale},
};

}  // namespace presslight
