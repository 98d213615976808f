#include "presslight/statistics/words/nouns.h"

#include <algorithm>
#include <array>

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

using namespace std::string_view_literals;

// Plurals without -s, and adjectives that are counted like nouns ("12 injured"): Quirk et al., A
// Comprehensive Grammar of the English Language (1985), sections 5.73 to 5.93 and 7.24.
constexpr WordList kIrregular{
    "aircraft",      "airmen",      "alumni",         "analyses",     "axes",         "bacteria",
    "barracks",      "bases",       "batsmen",        "brethren",     "businessmen",  "businesspeople",
    "businesswomen", "cacti",       "cattle",         "cavalry",      "children",     "clansmen",
    "clergy",        "cod",         "congressmen",    "councillors",  "councilmen",   "craftsmen",
    "crew",          "crises",      "criteria",       "dead",         "deer",         "diagnoses",
    "disabled",      "elderly",     "englishmen",     "feet",         "firefighters", "firemen",
    "fish",          "fishermen",   "frenchmen",      "freshmen",     "fungi",        "geese",
    "grandchildren", "gunmen",      "halves",         "headquarters", "homeless",     "hypotheses",
    "infantry",      "injured",     "irishmen",       "knives",       "lives",        "means",
    "men",           "mice",        "missing",        "nuclei",       "oases",        "offspring",
    "others",        "oxen",        "people",         "personnel",    "phenomena",    "police",
    "policemen",     "policewomen", "poultry",        "radii",        "refugees",     "salesmen",
    "salespeople",   "salmon",      "schoolchildren", "seamen",       "series",       "servicemen",
    "servicewomen",  "sheep",       "spacecraft",     "species",      "spokesmen",    "squid",
    "staff",         "staffers",    "stimuli",        "strata",       "swine",        "teeth",
    "theses",        "townspeople", "troops",         "trout",        "unemployed",   "vermin",
    "wives",         "wolves",      "women",          "workmen",      "wounded"};

// Words in -s that are no plural noun.
constexpr WordList kSingular{
    "access",     "across",      "address",    "afterwards", "always",        "analysis",    "angeles",
    "anonymous",  "apparatus",   "arkansas",   "as",         "athens",        "athletics",   "backwards",
    "basis",      "besides",     "bonus",      "boss",       "brussels",      "bus",         "business",
    "campus",     "careless",    "census",     "chaos",      "charles",       "chorus",      "christmas",
    "circus",     "class",       "congress",   "conscious",  "consensus",     "corpus",      "cosmos",
    "crisis",     "cross",       "cyprus",     "dallas",     "dangerous",     "darkness",    "davis",
    "diabetes",   "does",        "doubtless",  "downstairs", "downwards",     "dress",       "economics",
    "endless",    "enormous",    "ethics",     "evans",      "express",       "famous",      "fitness",
    "focus",      "forwards",    "gas",        "genius",     "glass",         "grass",       "gymnastics",
    "hans",       "happiness",   "harness",    "harris",     "has",           "helpless",    "hers",
    "his",        "homeless",    "honduras",   "illinois",   "illness",       "indoors",     "iris",
    "is",         "its",         "james",      "jealous",    "jesus",         "jobless",     "jones",
    "kansas",     "kiss",        "klaus",      "las",        "lens",          "less",        "lewis",
    "los",        "loss",        "mars",       "mass",       "massachusetts", "mathematics", "measles",
    "minus",      "miss",        "moses",      "mysterious", "naples",        "nervous",     "nevertheless",
    "news",       "nonetheless", "nowadays",   "numerous",   "obvious",       "ours",        "outdoors",
    "overseas",   "paris",       "pass",       "pathos",     "perhaps",       "physics",     "plus",
    "politics",   "press",       "previous",   "process",    "progress",      "rabies",      "reckless",
    "regardless", "religious",   "rhinoceros", "ross",       "says",          "serious",     "sometimes",
    "status",     "stress",      "success",    "suspicious", "texas",         "theirs",      "this",
    "thomas",     "thus",        "towards",    "tremendous", "unless",        "upstairs",    "upwards",
    "us",         "useless",     "various",    "venus",      "versus",        "virus",       "wales",
    "was",        "weakness",    "whereas",    "whose",      "wilderness",    "williams",    "witness",
    "yes",        "yours"};

// The closed classes of English, names of days and months, and what follows a noun phrase in news.
constexpr WordList kFunction{
    "a",          "about",     "above",      "according",    "across",    "added",     "after",
    "again",      "against",   "ago",        "all",          "almost",    "along",     "alongside",
    "already",    "also",      "although",   "always",       "am",        "amid",      "amidst",
    "among",      "amongst",   "an",         "and",          "another",   "any",       "anyone",
    "anything",   "apart",     "april",      "are",          "aren't",    "around",    "as",
    "aside",      "at",        "august",     "away",         "back",      "be",        "because",
    "been",       "before",    "behind",     "being",        "below",     "beneath",   "beside",
    "besides",    "between",   "beyond",     "both",         "but",       "by",        "can",
    "can't",      "cannot",    "could",      "couldn't",     "december",  "did",       "didn't",
    "do",         "does",      "doesn't",    "doing",        "don't",     "done",      "down",
    "due",        "during",    "each",       "earlier",      "either",    "else",      "elsewhere",
    "en",         "enough",    "est",        "even",         "ever",      "every",     "everyone",
    "everything", "except",    "february",   "few",          "fewer",     "for",       "friday",
    "from",       "given",     "gmt",        "had",          "hadn't",    "has",       "hasn't",
    "have",       "haven't",   "having",     "he",           "he's",      "hence",     "her",
    "here",       "hers",      "herself",    "him",          "himself",   "his",       "how",
    "however",    "i",         "i'll",       "i'm",          "i've",      "if",        "in",
    "including",  "indeed",    "inside",     "instead",      "into",      "is",        "isn't",
    "it",         "it's",      "its",        "itself",       "january",   "july",      "june",
    "just",       "last",      "late",       "later",        "least",     "less",      "like",
    "many",       "march",     "may",        "maybe",        "me",        "meanwhile", "might",
    "mine",       "monday",    "more",       "most",         "much",      "must",      "my",
    "near",       "nearly",    "neither",    "never",        "next",      "no",        "nobody",
    "none",       "nor",       "not",        "nothing",      "november",  "now",       "october",
    "of",         "off",       "often",      "on",           "once",      "only",      "onto",
    "or",         "otherwise", "ought",      "our",          "ours",      "out",       "outside",
    "over",       "overall",   "past",       "per",          "perhaps",   "plus",      "pm",
    "quite",      "rather",    "reported",   "respectively", "said",      "saturday",  "say",
    "says",       "september", "shall",      "she",          "she's",     "should",    "since",
    "so",         "some",      "someone",    "something",    "sometimes", "soon",      "still",
    "such",       "sunday",    "than",       "that",         "that's",    "the",       "their",
    "theirs",     "them",      "themselves", "then",         "there",     "there's",   "therefore",
    "these",      "they",      "they'll",    "they're",      "they've",   "this",      "those",
    "though",     "through",   "throughout", "thursday",     "thus",      "till",      "to",
    "today",      "together",  "told",       "tomorrow",     "tonight",   "too",       "toward",
    "towards",    "tuesday",   "twice",      "under",        "unless",    "unlike",    "until",
    "up",         "upon",      "us",         "very",         "via",       "was",       "wasn't",
    "we",         "we'll",     "we're",      "we've",        "wednesday", "well",      "were",
    "weren't",    "what",      "whatever",   "when",         "where",     "whereas",   "whether",
    "which",      "while",     "who",        "whoever",      "whom",      "whose",     "why",
    "will",       "with",      "within",     "without",      "won't",     "would",     "wouldn't",
    "yesterday",  "yet",       "you",        "you've",       "your",      "yours"};

// Nouns of people whose ages news gives.
constexpr WordList kPersons{"actor",         "actress",     "adult",         "american",
                            "artist",        "astronaut",   "attacker",      "aunt",
                            "australian",    "author",      "baby",          "batsman",
                            "billionaire",   "bishop",      "bomber",        "bowler",
                            "boy",           "boyfriend",   "bride",         "briton",
                            "broadcaster",   "brother",     "builder",       "businessman",
                            "businesswoman", "canadian",    "captain",       "carpenter",
                            "center",        "centre",      "chairman",      "chairwoman",
                            "champion",      "chancellor",  "chef",          "child",
                            "chinese",       "climber",     "coach",         "comedian",
                            "conductor",     "congressman", "congresswoman", "cousin",
                            "cyclist",       "dad",         "dancer",        "daughter",
                            "defendant",     "defender",    "designer",      "director",
                            "diver",         "doctor",      "driver",        "drummer",
                            "duke",          "engineer",    "englishman",    "entrepreneur",
                            "executive",     "farmer",      "father",        "father-of-two",
                            "fisherman",     "footballer",  "forward",       "founder",
                            "frenchman",     "german",      "girl",          "girlfriend",
                            "goalkeeper",    "golfer",      "graduate",      "granddaughter",
                            "grandfather",   "grandma",     "grandmother",   "grandpa",
                            "grandparent",   "grandson",    "groom",         "guard",
                            "guitarist",     "gunman",      "heir",          "hiker",
                            "husband",       "immigrant",   "infant",        "inmate",
                            "irishman",      "italian",     "journalist",    "kid",
                            "killer",        "king",        "lad",           "lass",
                            "lawmaker",      "lawyer",      "leader",        "local",
                            "londoner",      "man",         "manager",       "mexican",
                            "midfielder",    "migrant",     "millionaire",   "minister",
                            "model",         "mom",         "monk",          "mother",
                            "mother-of-two", "mp",          "mum",           "murderer",
                            "musician",      "national",    "native",        "nephew",
                            "newborn",       "niece",       "novelist",      "nun",
                            "nurse",         "officer",     "orphan",        "owner",
                            "partner",       "passenger",   "patient",       "pedestrian",
                            "pensioner",     "people",      "person",        "pianist",
                            "pilot",         "pitcher",     "playmaker",     "playwright",
                            "plumber",       "poet",        "politician",    "presenter",
                            "president",     "priest",      "prince",        "princess",
                            "prisoner",      "producer",    "professor",     "pupil",
                            "quarterback",   "queen",       "rapist",        "rapper",
                            "refugee",       "reporter",    "researcher",    "resident",
                            "rookie",        "russian",     "sailor",        "schoolboy",
                            "schoolgirl",    "scientist",   "scot",          "senator",
                            "singer",        "sister",      "skier",         "soldier",
                            "son",           "spaniard",    "sprinter",      "star",
                            "striker",       "student",     "surfer",        "suspect",
                            "swimmer",       "teacher",     "teen",          "teenager",
                            "terrorist",     "thief",       "toddler",       "tourist",
                            "twin",          "uncle",       "veteran",       "victim",
                            "visitor",       "waiter",      "waitress",      "welshman",
                            "widow",         "widower",     "wife",          "winger",
                            "woman",         "writer",      "youth"};

// Nouns that are counted in place of what they hold.
constexpr WordList kContainers{
    "acres",    "act",        "acts",    "article",  "articles", "bag",     "bags",   "bales",
    "barrel",   "barrels",    "batches", "bit",      "bits",     "blocks",  "bottle", "bottles",
    "box",      "boxes",      "bundles", "bushels",  "cans",     "cartons", "cases",  "categories",
    "category", "containers", "copies",  "counts",   "crates",   "cup",     "cups",   "days",
    "doses",    "forms",      "gallons", "hectares", "hours",    "item",    "items",  "kilometres",
    "kind",     "kinds",      "lines",   "litres",   "loads",    "lots",    "miles",  "months",
    "ounces",   "packets",    "packs",   "pages",    "pair",     "pairs",   "piece",  "pieces",
    "pints",    "rolls",      "rounds",  "samples",  "set",      "sets",    "sheets", "slices",
    "sort",     "sorts",      "tins",    "ton",      "tonne",    "tonnes",  "tons",   "truckloads",
    "type",     "types",      "unit",    "units",    "weeks",    "years"};

/// Endings that nouns of agents have: "cyclist", "goalkeeper".
constexpr std::array kAgentEndings{"ess"sv, "ist"sv, "man"sv, "eer"sv, "keeper"sv, "goer"sv, "worker"sv};

}  // namespace

bool is_plural_form(std::string_view word) {
  if (word.size() < 3) return false;
  if (is_in(kIrregular, word)) return true;
  if (word.back() != 's' || word[word.size() - 2] == '\'') return false;
  const char before = word[word.size() - 2];
  if (before == 's' || before == 'u' || (before == 'i' && word.size() > 3)) return is_in(kIrregular, word);
  return !is_in(kSingular, word);
}

bool is_plural_noun(const Reader& reader, std::uint32_t token) {
  if (!reader.is_word(token)) return false;
  const std::string_view text = reader.text(token);
  if (reader.shape(token) == WordShape::upper || reader.shape(token) == WordShape::mixed)
    return text.size() > 2 && text.back() == 's' && text[text.size() - 2] >= 'A' &&
           text[text.size() - 2] <= 'Z';
  const std::string_view word = reader.lower(token);
  return is_plural_form(word) && !is_function_word(word);
}

bool is_function_word(std::string_view word) {
  return is_in(kFunction, word);
}

bool is_person_noun(std::string_view word) {
  const auto ends = [&](std::string_view ending) {
    return word.size() > ending.size() + 1 && word.ends_with(ending);
  };
  if (is_in(kPersons, word) || word == "people" || word == "men" || word == "women" || word == "children")
    return true;
  if (word.ends_with('s') && is_in(kPersons, word.substr(0, word.size() - 1))) return true;
  return std::any_of(kAgentEndings.begin(), kAgentEndings.end(), ends);
}

bool is_container_noun(std::string_view word) {
  return is_in(kContainers, word);
}

}  // namespace presslight
