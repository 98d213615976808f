#include "presslight/entities/people/offices.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace presslight {
namespace {

constexpr std::pair<std::string_view, std::string_view> kSameOffice[] = {{"capt", "captain"},
                                                                         {"cllr", "councillor"},
                                                                         {"col", "colonel"},
                                                                         {"congressman", "representative"},
                                                                         {"congresswoman", "representative"},
                                                                         {"councilman", "councillor"},
                                                                         {"councilor", "councillor"},
                                                                         {"councilwoman", "councillor"},
                                                                         {"dem", "democrat"},
                                                                         {"democratic", "democrat"},
                                                                         {"gen", "general"},
                                                                         {"gov", "governor"},
                                                                         {"insp", "inspector"},
                                                                         {"justice", "judge"},
                                                                         {"lt", "lieutenant"},
                                                                         {"prof", "professor"},
                                                                         {"rep", "representative"},
                                                                         {"sen", "senator"},
                                                                         {"sgt", "sergeant"},
                                                                         {"supt", "superintendent"}};

}  // namespace

std::string_view office_of(std::string_view lower) {
  const auto* same = std::find_if(std::begin(kSameOffice), std::end(kSameOffice),
                                  [&](const auto& each) { return each.first == lower; });
  return same == std::end(kSameOffice) ? lower : same->second;
}

}  // namespace presslight
