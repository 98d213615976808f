#include "presslight/entities/people/genders.h"

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr WordList kMen{"actor",       "boy",      "boyfriend", "brother",   "dad",          "father",
                        "grandfather", "grandson", "groom",     "husband",   "king",         "landlord",
                        "man",         "nephew",   "prince",    "schoolboy", "schoolmaster", "son",
                        "stepfather",  "uncle",    "widower"};
constexpr WordList kWomen{
    "actress",     "aunt",     "bride",     "daughter", "girl",       "girlfriend",     "granddaughter",
    "grandmother", "heiress",  "housewife", "landlady", "mom",        "mother",         "mum",
    "niece",       "nun",      "princess",  "queen",    "schoolgirl", "schoolmistress", "sister",
    "stepmother",  "waitress", "widow",     "wife",     "woman"};
// End as "fireman" does. Sorted.
constexpr WordList kNoMen{"german", "human", "norman", "ottoman", "roman", "shaman", "talisman", "woman"};

/// "spokeswoman" of "woman", "foundryman" of "man"
bool is_compound(std::string_view lower, std::string_view ending) {
  constexpr std::size_t kShortest = 3;  // letters before it: not "omen"
  return lower.size() >= ending.size() + kShortest && lower.ends_with(ending);
}

}  // namespace

Gender gender_of_noun(std::string_view lower) {
  if (is_in(kWomen, lower) || is_compound(lower, "woman")) return Gender::female;
  const bool is_man = is_in(kMen, lower) || (is_compound(lower, "man") && !is_in(kNoMen, lower));
  return is_man ? Gender::male : Gender::unknown;
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
