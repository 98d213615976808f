#include "presslight/entities/people/standings.h"

#include <algorithm>
#include <iterator>

#include "presslight/text/words.h"

namespace presslight {
namespace {

// Sorted.
constexpr std::string_view kStandings[] = {
    "actor",         "actress",        "anthropologist", "archaeologist",  "archer",        "artist",
    "astronaut",     "astronomer",     "backbencher",    "ballerina",      "baritone",      "bassist",
    "batsman",       "batter",         "beekeeper",      "billionaire",    "boatbuilder",   "botanist",
    "bowler",        "boxer",          "businessman",    "businesswoman",  "butcher",       "candidate",
    "carpenter",     "cellist",        "centenarian",    "champion",       "cheesemaker",   "chef",
    "choreographer", "comedian",       "composer",       "congressman",    "congresswoman", "contender",
    "cornerback",    "cricketer",      "crofter",        "cyclist",        "dancer",        "debutant",
    "defender",      "drummer",        "ecologist",      "entrepreneur",   "farmer",        "fielder",
    "filmmaker",     "fisherman",      "footballer",     "forward",        "frontrunner",   "fullback",
    "geologist",     "goalkeeper",     "golfer",         "governor",       "grandfather",   "grandmother",
    "guard",         "guitarist",      "gymnast",        "hairdresser",    "hopeful",       "housewife",
    "hurdler",       "illustrator",    "incumbent",      "influencer",     "inventor",      "jockey",
    "justice",       "keeper",         "lawmaker",       "legislator",     "libertarian",   "linebacker",
    "magnate",       "marathoner",     "medalist",       "medallist",      "midfielder",    "miler",
    "milliner",      "millionaire",    "mogul",          "mountaineer",    "musician",      "neurosurgeon",
    "newcomer",      "nominee",        "nonagenarian",   "novelist",       "octogenarian",  "olympian",
    "painter",       "paralympian",    "pensioner",      "philanthropist", "pianist",       "pitcher",
    "playmaker",     "playwright",     "plumber",        "poet",           "potter",        "presenter",
    "quarterback",   "rancher",        "rapper",         "restaurateur",   "retiree",       "rookie",
    "rower",         "runner",         "sailor",         "screenwriter",   "sculptor",      "seamer",
    "senator",       "septuagenarian", "shepherd",       "shopkeeper",     "shortstop",     "showman",
    "singer",        "skater",         "skier",          "snowboarder",    "sociologist",   "songwriter",
    "soprano",       "spinner",        "sprinter",       "star",           "starlet",       "striker",
    "surfer",        "swimmer",        "teenager",       "tenor",          "trader",        "triathlete",
    "trumpeter",     "tycoon",         "violinist",      "violist",        "weaver",        "weightlifter",
    "wicketkeeper",  "widow",          "widower",        "winger",         "wrestler",      "youngster",
    "zoologist"};
static_assert(std::is_sorted(std::begin(kStandings), std::end(kStandings)));

}  // namespace

bool is_standing(std::string_view lower) {
  return is_in(kStandings, lower);
}

}  // namespace presslight
