#include "presslight/entities/unnamed_people.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "presslight/entities/gendered_nouns.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

constexpr std::string_view kPossessives[] = {"her", "his", "my", "our", "their"};
constexpr std::string_view kOneOfMany[] = {"a", "an", "another", "one"};
constexpr std::string_view kLedBy[] = {"by", "for", "from", "in", "of"};
constexpr std::string_view kEndsPhrase[] = {"a",    "after", "and", "as",   "at",  "but",  "by",  "for",
                                            "from", "had",   "has", "he",   "her", "his",  "if",  "in",
                                            "is",   "it",    "of",  "on",   "or",  "she",  "so",  "than",
                                            "that", "the",   "to",  "told", "was", "when", "who", "with"};
static_assert(std::is_sorted(std::begin(kEndsPhrase), std::end(kEndsPhrase)));
constexpr std::string_view kLinks[] = {"and", "but", "later", "meanwhile", "so", "still", "then", "yet"};

constexpr std::string_view kRelations[] = {
    "aunt",          "boss",        "boyfriend",   "brother",  "coach",      "colleague",  "cousin",
    "dad",           "daughter",    "dentist",     "doctor",   "father",     "friend",     "girlfriend",
    "granddaughter", "grandfather", "grandmother", "grandson", "husband",    "landlady",   "landlord",
    "lawyer",        "mom",         "mother",      "mum",      "neighbor",   "neighbour",  "nephew",
    "niece",         "partner",     "sister",      "son",      "stepfather", "stepmother", "teacher",
    "uncle",         "wife"};

// What speaks and is nobody whom "he" or "she" means.
constexpr std::string_view kThings[] = {
    "ad",           "advert",    "article", "banner",     "board",     "book",       "campaign",
    "commission",   "committee", "company", "council",    "court",     "crowd",      "department",
    "document",     "email",     "firm",    "government", "group",     "headline",   "lawsuit",
    "letter",       "memo",      "message", "ministry",   "newspaper", "order",      "organisation",
    "organization", "paper",     "party",   "police",     "poll",      "post",       "report",
    "sign",         "statement", "story",   "study",      "survey",    "transcript", "tweet",
    "union",        "voice",     "voices",  "website"};
static_assert(std::is_sorted(std::begin(kThings), std::end(kThings)));

constexpr std::string_view kPeople[] = {
    "accountant",   "activist",     "adult",       "adviser",    "advisor",       "aide",
    "ambassador",   "analyst",      "angler",      "architect",  "artist",        "athlete",
    "attendant",    "author",       "baker",       "banker",     "barber",        "barrister",
    "bartender",    "biker",        "boss",        "boy",        "bricklayer",    "bride",
    "builder",      "burglar",      "busker",      "butcher",    "buyer",         "caller",
    "campaigner",   "carer",        "caretaker",   "cashier",    "chef",          "chemist",
    "child",        "cleaner",      "clerk",       "climber",    "colleague",     "comedian",
    "commuter",     "constable",    "consultant",  "contractor", "cook",          "councillor",
    "counsellor",   "courier",      "critic",      "curator",    "customer",      "cyclist",
    "dancer",       "dealer",       "defendant",   "delegate",   "dentist",       "designer",
    "detective",    "developer",    "diplomat",    "diver",      "doctor",        "donor",
    "doorman",      "driver",       "economist",   "editor",     "electrician",   "employee",
    "engineer",     "executive",    "expert",      "fan",        "farmer",        "farmhand",
    "father",       "fighter",      "firefighter", "fisherman",  "forester",      "founder",
    "friend",       "fugitive",     "gardener",    "girl",       "grocer",        "groom",
    "guard",        "guest",        "guide",       "gunman",     "hairdresser",   "hiker",
    "historian",    "homeowner",    "householder", "hunter",     "immigrant",     "inmate",
    "insider",      "inspector",    "instructor",  "intruder",   "investigator",  "investor",
    "janitor",      "jogger",       "joiner",      "journalist", "judge",         "juror",
    "keeper",       "kid",          "labourer",    "landowner",  "lawyer",        "lecturer",
    "librarian",    "lifeguard",    "local",       "lodger",     "man",           "manager",
    "mechanic",     "medic",        "merchant",    "midwife",    "migrant",       "miner",
    "minister",     "mother",       "motorist",    "musician",   "neighbor",      "neighbour",
    "novelist",     "nun",          "nurse",       "officer",    "official",      "onlooker",
    "organiser",    "organizer",    "owner",       "painter",    "paramedic",     "parent",
    "passenger",    "pastor",       "patient",     "pedestrian", "pensioner",     "pharmacist",
    "photographer", "physician",    "pilot",       "player",     "playwright",    "plumber",
    "poet",         "postman",      "potter",      "preacher",   "priest",        "prisoner",
    "producer",     "professor",    "programmer",  "prosecutor", "protester",     "psychologist",
    "publisher",    "pupil",        "rabbi",       "ranger",     "receptionist",  "recruit",
    "referee",      "refugee",      "reporter",    "researcher", "resident",      "retiree",
    "rider",        "robber",       "runner",      "sailor",     "scientist",     "sculptor",
    "seller",       "servant",      "shepherd",    "shooter",    "shopkeeper",    "shopper",
    "singer",       "skipper",      "smuggler",    "soldier",    "solicitor",     "source",
    "spokesman",    "spokesperson", "spokeswoman", "stranger",   "strategist",    "student",
    "supporter",    "surgeon",      "survivor",    "suspect",    "swimmer",       "tailor",
    "taxpayer",     "teacher",      "technician",  "teen",       "teenager",      "tenant",
    "therapist",    "tourist",      "trader",      "trainee",    "trainer",       "translator",
    "trucker",      "tutor",        "undertaker",  "vet",        "veteran",       "vicar",
    "victim",       "visitor",      "volunteer",   "voter",      "waiter",        "waitress",
    "walker",       "warden",       "weaver",      "welder",     "whistleblower", "winner",
    "witness",      "woman",        "worker",      "writer",     "youngster",     "youth"};

static_assert(std::is_sorted(std::begin(kPossessives), std::end(kPossessives)));
static_assert(std::is_sorted(std::begin(kOneOfMany), std::end(kOneOfMany)));
static_assert(std::is_sorted(std::begin(kLinks), std::end(kLinks)));
static_assert(std::is_sorted(std::begin(kRelations), std::end(kRelations)));
static_assert(std::is_sorted(std::begin(kPeople), std::end(kPeople)));

bool is_person(std::string_view lower) {
  return is_in(kPeople, lower) || gender_of_noun(lower) != Gender::unknown;
}

/// "My own dentist" at `first`: the noun; nothing if there is none.
std::optional<std::uint32_t> relation_at(const Document& document, std::uint32_t first, std::uint32_t end) {
  if (first + 2 >= end || !is_in(kPossessives, document.lower(first))) return std::nullopt;
  const std::uint32_t noun = document.lower(first + 1) == "own" ? first + 2 : first + 1;
  return is_in(kRelations, document.lower(noun)) ? std::optional(noun) : std::nullopt;
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

void find_in(const Document& document, const Sentence& sentence, std::vector<UnnamedPerson>& found) {
  std::uint32_t first = sentence.first_token;
  if (first < sentence.end_token && is_in(kLinks, document.lower(first))) ++first;
  for (std::uint32_t t = first; t < sentence.end_token; ++t) {
    const bool is_one = is_in(kOneOfMany, document.lower(t));
    std::optional<std::uint32_t> noun;
    if (is_one || document.lower(t) == "the") noun = noun_behind(document, t, sentence.end_token);
    if (!noun && t == first) noun = relation_at(document, t, sentence.end_token);
    if (!noun) continue;
    found.push_back({document.span_of(t, *noun + 1), *noun, document.lower(t) != "the", t == first});
    t = *noun;
  }
}

}  // namespace

bool may_be_human(const Document& document, Span description) {
  const std::uint32_t end = document.token_at(description.end - 1) + 1;
  std::uint32_t head = document.token_at(description.start);
  for (std::uint32_t t = head; t < end && !is_in(kLedBy, document.lower(t)); ++t) head = t;
  return !is_in(kThings, document.lower(head));
}

std::vector<UnnamedPerson> find_unnamed_people(const Document& document) {
  std::vector<UnnamedPerson> found;
  for (const Sentence& sentence : document.sentences()) find_in(document, sentence, found);
  return found;
}

}  // namespace presslight
