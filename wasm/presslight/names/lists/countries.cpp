#include "presslight/names/lists/countries.h"

#include "presslight/names/lists/list_countries.h"
#include "presslight/names/lists/name_list.h"

namespace presslight {
namespace {

constexpr NameList kCountryList{kCountries};

}  // namespace

bool is_country(std::string_view folded) {
  return kCountryList.has(folded);
}

}  // namespace presslight
