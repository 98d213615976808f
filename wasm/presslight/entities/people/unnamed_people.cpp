#include "presslight/entities/people/unnamed_people.h"

#include <algorithm>
#include <optional>

#include "presslight/entities/people/genders.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr WordList kPossessives{"her", "his", "my", "our", "their"};
constexpr WordList kOneOfMany{"a", "an", "another", "one"};
constexpr WordList kEndsPhrase{"a",    "after", "and", "as",   "at",  "but",  "by",  "for",
                               "from", "had",   "has", "he",   "her", "his",  "if",  "in",
                               "is",   "it",    "of",  "on",   "or",  "she",  "so",  "than",
                               "that", "the",   "to",  "told", "was", "when", "who", "with"};
constexpr WordList kLinks{"and", "but", "later", "meanwhile", "so", "still", "then", "yet"};

constexpr WordList kRelations{
    "aunt",          "boss",        "boyfriend",   "brother",  "coach",      "colleague",  "cousin",
    "dad",           "daughter",    "dentist",     "doctor",   "father",     "friend",     "girlfriend",
    "granddaughter", "grandfather", "grandmother", "grandson", "husband",    "landlady",   "landlord",
    "lawyer",        "mom",         "mother",      "mum",      "neighbor",   "neighbour",  "nephew",
    "niece",         "partner",     "sister",      "son",      "stepfather", "stepmother", "teacher",
    "uncle",         "wife"};

// Besides whom a word tells to be a man or a woman.
constexpr WordList kPeople{
    "accountant",   "activist",      "adult",        "adviser",    "advisor",      "aide",
    "ambassador",   "analyst",       "angler",       "architect",  "artist",       "athlete",
    "attendant",    "author",        "baker",        "banker",     "barber",       "barrister",
    "bartender",    "biker",         "boss",         "bricklayer", "builder",      "burglar",
    "busker",       "butcher",       "buyer",        "caller",     "campaigner",   "carer",
    "caretaker",    "cashier",       "chef",         "chemist",    "child",        "cleaner",
    "clerk",        "climber",       "colleague",    "comedian",   "commuter",     "constable",
    "consultant",   "contractor",    "cook",         "councillor", "counsellor",   "courier",
    "critic",       "curator",       "customer",     "cyclist",    "dancer",       "dealer",
    "defendant",    "delegate",      "dentist",      "designer",   "detective",    "developer",
    "diplomat",     "diver",         "doctor",       "donor",      "driver",       "economist",
    "editor",       "electrician",   "employee",     "engineer",   "executive",    "expert",
    "fan",          "farmer",        "farmhand",     "fighter",    "firefighter",  "forester",
    "founder",      "friend",        "fugitive",     "gardener",   "grocer",       "guard",
    "guest",        "guide",         "hairdresser",  "hiker",      "historian",    "homeowner",
    "householder",  "hunter",        "immigrant",    "inmate",     "insider",      "inspector",
    "instructor",   "intruder",      "investigator", "investor",   "janitor",      "jogger",
    "joiner",       "journalist",    "judge",        "juror",      "keeper",       "kid",
    "labourer",     "landowner",     "lawyer",       "lecturer",   "librarian",    "lifeguard",
    "local",        "lodger",        "manager",      "mechanic",   "medic",        "merchant",
    "midwife",      "migrant",       "miner",        "minister",   "motorist",     "musician",
    "neighbor",     "neighbour",     "novelist",     "nurse",      "officer",      "official",
    "onlooker",     "organiser",     "organizer",    "owner",      "painter",      "paramedic",
    "parent",       "passenger",     "pastor",       "patient",    "pedestrian",   "pensioner",
    "pharmacist",   "photographer",  "physician",    "pilot",      "player",       "playwright",
    "plumber",      "poet",          "potter",       "preacher",   "priest",       "prisoner",
    "producer",     "professor",     "programmer",   "prosecutor", "protester",    "psychologist",
    "publisher",    "pupil",         "rabbi",        "ranger",     "receptionist", "recruit",
    "referee",      "refugee",       "reporter",     "researcher", "resident",     "retiree",
    "rider",        "robber",        "runner",       "sailor",     "scientist",    "sculptor",
    "seller",       "servant",       "shepherd",     "shooter",    "shopkeeper",   "shopper",
    "singer",       "skipper",       "smuggler",     "soldier",    "solicitor",    "source",
    "spokesperson", "stranger",      "strategist",   "student",    "supporter",    "surgeon",
    "survivor",     "suspect",       "swimmer",      "tailor",     "taxpayer",     "teacher",
    "technician",   "teen",          "teenager",     "tenant",     "therapist",    "tourist",
    "trader",       "trainee",       "trainer",      "translator", "trucker",      "tutor",
    "undertaker",   "vet",           "veteran",      "vicar",      "victim",       "visitor",
    "volunteer",    "voter",         "waiter",       "walker",     "warden",       "weaver",
    "welder",       "whistleblower", "winner",       "witness",    "worker",       "writer",
    "youngster",    "youth"};

/// "My own dentist" at `first`: the noun; nothing if there is none.
std::optional<std::uint32_t> relation_at(const Document& document, std::uint32_t first, std::uint32_t end) {
  if (first + 2 >= end || !is_in(kPossessives, document.lower(first))) return std::nullopt;
  const std::uint32_t noun = document.lower(first + 1) == "own" ? first + 2 : first + 1;
  const bool is_told_of_self = document.lower(first) == "my" || document.lower(first) == "our";
  const bool is_somebody =
      is_in(kRelations, document.lower(noun)) || (is_told_of_self && is_in(kPeople, document.lower(noun)));
  return is_somebody ? std::optional(noun) : std::nullopt;
}

/// "One of them cried."
bool is_one_of_some(const Document& document, std::uint32_t first, std::uint32_t end) {
  return first + 3 < end && document.lower(first) == "one" && document.lower(first + 1) == "of" &&
         (document.lower(first + 2) == "them" || document.lower(first + 2) == "us");
}

/// "a former official" at `article`: the nearest noun of people behind it.
std::optional<std::uint32_t> noun_behind(const Document& document, std::uint32_t article, std::uint32_t end) {
  constexpr std::uint32_t kReach = 5;  // tokens to the noun
  const std::uint32_t last = std::min(end, article + 1 + kReach);
  for (std::uint32_t t = article + 1; t < last; ++t) {
    const bool is_mark = document.tokens()[t].kind == TokenKind::punctuation && document.word(t) != "-";
    if (is_mark || is_in(kEndsPhrase, document.lower(t))) return std::nullopt;
    if (is_person(document.lower(t))) return t;
  }
  return std::nullopt;
}

void find_in(const Document& document, const Sentence& sentence, std::vector<UnnamedMention>& found) {
  std::uint32_t first = sentence.first_token;
  if (first < sentence.end_token && is_in(kLinks, document.lower(first))) ++first;
  for (std::uint32_t t = first; t < sentence.end_token; ++t) {
    const bool is_one = is_in(kOneOfMany, document.lower(t));
    std::optional<std::uint32_t> noun;
    if (is_one || document.lower(t) == "the") noun = noun_behind(document, t, sentence.end_token);
    if (!noun && t == first) noun = relation_at(document, t, sentence.end_token);
    if (!noun && t == first && is_one_of_some(document, t, sentence.end_token)) noun = t;
    if (!noun) continue;
    found.push_back({document.span_of(t, *noun + 1), *noun, document.lower(t) != "the", t == first});
    t = *noun;
  }
}

}  // namespace

bool is_person(std::string_view lower) {
  return is_in(kPeople, lower) || gender_of_noun(lower) != Gender::unknown;
}

bool is_relation(std::string_view lower) {
  return is_in(kRelations, lower);
}

std::vector<UnnamedMention> find_unnamed_people(const Document& document) {
  std::vector<UnnamedMention> found;
  for (const Sentence& sentence : document.sentences()) find_in(document, sentence, found);
  return found;
}

}  // namespace presslight
