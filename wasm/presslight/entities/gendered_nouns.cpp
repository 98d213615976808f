#include "presslight/entities/gendered_nouns.h"

#include <algorithm>
#include <iterator>

#include "presslight/text/words.h"

namespace presslight {
namespace {

constexpr std::string_view kMen[] = {
    "actor",     "boy",          "boyfriend", "brother",   "businessman", "chairman", "congressman",
    "dad",       "father",       "fisherman", "gentleman", "grandfather", "grandson", "husband",
    "king",      "landlord",     "man",       "nephew",    "policeman",   "prince",   "salesman",
    "schoolboy", "schoolmaster", "son",       "spokesman", "stepfather",  "uncle",    "widower"};
constexpr std::string_view kWomen[] = {
    "actress",     "aunt",        "businesswoman", "chairwoman",    "congresswoman", "councilwoman",
    "daughter",    "girl",        "girlfriend",    "granddaughter", "grandmother",   "heiress",
    "housewife",   "landlady",    "mom",           "mother",        "mum",           "niece",
    "policewoman", "princess",    "queen",         "saleswoman",    "schoolgirl",    "schoolmistress",
    "sister",      "spokeswoman", "stepmother",    "widow",         "wife",          "woman"};
static_assert(std::is_sorted(std::begin(kMen), std::end(kMen)));
static_assert(std::is_sorted(std::begin(kWomen), std::end(kWomen)));

}  // namespace

Gender gender_of_noun(std::string_view lower) {
  if (is_in(kWomen, lower)) return Gender::female;
  return is_in(kMen, lower) ? Gender::male : Gender::unknown;
}

}  // namespace presslight
