#include "presslight/entities/people/genders.h"

#include <algorithm>
#include <iterator>

#include "presslight/text/words.h"

namespace presslight {
namespace {

constexpr std::string_view kMen[] = {
    "actor",     "boy",        "boyfriend", "brother",   "businessman", "chairman",     "congressman",
    "dad",       "doorman",    "father",    "fisherman", "gentleman",   "grandfather",  "grandson",
    "groom",     "gunman",     "husband",   "king",      "landlord",    "man",          "nephew",
    "policeman", "postman",    "prince",    "salesman",  "schoolboy",   "schoolmaster", "son",
    "spokesman", "stepfather", "uncle",     "widower"};
constexpr std::string_view kWomen[] = {"actress",       "aunt",
                                       "bride",         "businesswoman",
                                       "chairwoman",    "congresswoman",
                                       "councilwoman",  "daughter",
                                       "girl",          "girlfriend",
                                       "granddaughter", "grandmother",
                                       "heiress",       "housewife",
                                       "landlady",      "mom",
                                       "mother",        "mum",
                                       "niece",         "nun",
                                       "policewoman",   "princess",
                                       "queen",         "saleswoman",
                                       "schoolgirl",    "schoolmistress",
                                       "sister",        "spokeswoman",
                                       "stepmother",    "waitress",
                                       "widow",         "wife",
                                       "woman"};
static_assert(std::is_sorted(std::begin(kMen), std::end(kMen)));
static_assert(std::is_sorted(std::begin(kWomen), std::end(kWomen)));

}  // namespace

Gender gender_of_noun(std::string_view lower) {
  if (is_in(kWomen, lower)) return Gender::female;
  return is_in(kMen, lower) ? Gender::male : Gender::unknown;
}

Gender gender_of_pronoun(std::string_view lower) {
  if (lower == "she" || lower == "her" || lower == "herself") return Gender::female;
  const bool is_male = lower == "he" || lower == "his" || lower == "him" || lower == "himself";
  return is_male ? Gender::male : Gender::unknown;
}

bool genders_agree(Gender one, Gender other) {
  return one == Gender::unknown || other == Gender::unknown || one == other;
}

}  // namespace presslight
