#include "presslight/names/words/states.h"

#include <algorithm>
#include <iterator>

namespace presslight {
namespace {

struct State {
  std::string_view shortened;
  std::string_view name;
};

constexpr State kStates[] = {
    {"ala", "alabama"},       {"alaska", "alaska"},   {"ariz", "arizona"},       {"ark", "arkansas"},
    {"calif", "california"},  {"colo", "colorado"},   {"conn", "connecticut"},   {"del", "delaware"},
    {"fla", "florida"},       {"ga", "georgia"},      {"hawaii", "hawaii"},      {"idaho", "idaho"},
    {"ill", "illinois"},      {"ind", "indiana"},     {"iowa", "iowa"},          {"kan", "kansas"},
    {"ky", "kentucky"},       {"la", "louisiana"},    {"maine", "maine"},        {"mass", "massachusetts"},
    {"md", "maryland"},       {"mich", "michigan"},   {"minn", "minnesota"},     {"miss", "mississippi"},
    {"mo", "missouri"},       {"mont", "montana"},    {"n.c", "north carolina"}, {"n.d", "north dakota"},
    {"n.h", "new hampshire"}, {"n.j", "new jersey"},  {"n.m", "new mexico"},     {"n.y", "new york"},
    {"neb", "nebraska"},      {"nev", "nevada"},      {"ohio", "ohio"},          {"okla", "oklahoma"},
    {"ore", "oregon"},        {"pa", "pennsylvania"}, {"r.i", "rhode island"},   {"s.c", "south carolina"},
    {"s.d", "south dakota"},  {"tenn", "tennessee"},  {"tex", "texas"},          {"texas", "texas"},
    {"utah", "utah"},         {"va", "virginia"},     {"vt", "vermont"},         {"w.va", "west virginia"},
    {"wash", "washington"},   {"wis", "wisconsin"},   {"wyo", "wyoming"}};
constexpr auto kByShortened = [](const State& a, const State& b) { return a.shortened < b.shortened; };
static_assert(std::is_sorted(std::begin(kStates), std::end(kStates), kByShortened));

}  // namespace

std::string_view state_of(std::string_view shortened) {
  const auto* found =
      std::lower_bound(std::begin(kStates), std::end(kStates), State{shortened, {}}, kByShortened);
  return found != std::end(kStates) && found->shortened == shortened ? found->name : std::string_view{};
}

}  // namespace presslight
