#include "presslight/entities/unnamed_people.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "presslight/text/words.h"

namespace presslight {
namespace {

constexpr std::string_view kPossessives[] = {"her", "his", "my", "our", "their"};
constexpr std::string_view kOneOfMany[] = {"a", "an", "another", "one"};
constexpr std::string_view kLedBy[] = {"by", "for", "from", "in", "of"};
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
    "activist",    "adviser",    "advisor",    "aide",      "analyst",  "boy",          "builder",
    "campaigner",  "clerk",      "colleague",  "critic",    "customer", "delegate",     "dentist",
    "diplomat",    "doctor",     "driver",     "employee",  "engineer", "expert",       "fan",
    "farmer",      "father",     "fisherman",  "friend",    "girl",     "guard",        "insider",
    "judge",       "lawyer",     "man",        "manager",   "medic",    "minister",     "mother",
    "neighbor",    "neighbour",  "nurse",      "officer",   "official", "passenger",    "patient",
    "pensioner",   "player",     "plumber",    "protester", "pupil",    "receptionist", "reporter",
    "resident",    "scientist",  "shopkeeper", "soldier",   "source",   "spokesman",    "spokesperson",
    "spokeswoman", "strategist", "student",    "supporter", "survivor", "teacher",      "teenager",
    "tenant",      "tourist",    "trader",     "veteran",   "victim",   "visitor",      "volunteer",
    "voter",       "witness",    "woman",      "worker"};

static_assert(std::is_sorted(std::begin(kPossessives), std::end(kPossessives)));
static_assert(std::is_sorted(std::begin(kOneOfMany), std::end(kOneOfMany)));
static_assert(std::is_sorted(std::begin(kLinks), std::end(kLinks)));
static_assert(std::is_sorted(std::begin(kRelations), std::end(kRelations)));
static_assert(std::is_sorted(std::begin(kPeople), std::end(kPeople)));

/// "My own dentist" at `first`: one past it; nothing if there is none.
std::optional<std::uint32_t> past_relation(const Document& document, std::uint32_t first, std::uint32_t end) {
  if (first + 2 >= end || !is_in(kPossessives, document.lower(first))) return std::nullopt;
  const std::uint32_t noun = document.lower(first + 1) == "own" ? first + 2 : first + 1;
  return is_in(kRelations, document.lower(noun)) ? std::optional(noun + 1) : std::nullopt;
}

/// "a former official" at `first`, the nearest noun of people behind the article.
std::optional<std::uint32_t> past_introduction(const Document& document, std::uint32_t first,
                                               std::uint32_t end) {
  constexpr std::uint32_t kReach = 5;  // tokens to the noun
  if (first >= end || !is_in(kOneOfMany, document.lower(first))) return std::nullopt;
  const std::uint32_t last = std::min(end, first + 1 + kReach);
  for (std::uint32_t t = first + 1; t < last; ++t) {
    if (document.tokens()[t].kind != TokenKind::word && document.word(t) != "-") return std::nullopt;
    if (is_in(kPeople, document.lower(t))) return t + 1;
  }
  return std::nullopt;
}

}  // namespace

bool may_be_human(const Document& document, Span description) {
  const std::uint32_t end = document.token_at(description.end - 1) + 1;
  std::uint32_t head = document.token_at(description.start);
  for (std::uint32_t t = head; t < end && !is_in(kLedBy, document.lower(t)); ++t) head = t;
  return !is_in(kThings, document.lower(head));
}

std::vector<Span> find_unnamed_people(const Document& document) {
  std::vector<Span> found;
  for (const Sentence& sentence : document.sentences()) {
    std::uint32_t first = sentence.first_token;
    if (first < sentence.end_token && is_in(kLinks, document.lower(first))) ++first;
    auto past = past_relation(document, first, sentence.end_token);
    if (!past) past = past_introduction(document, first, sentence.end_token);
    if (past) found.push_back(document.span_of(first, *past));
  }
  return found;
}

}  // namespace presslight
