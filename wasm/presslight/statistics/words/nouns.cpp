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
    "aircraft"sv,     "airmen"sv,         "alumni"sv,        "analyses"sv,     "axes"sv,
    "bacteria"sv,     "barracks"sv,       "bases"sv,         "batsmen"sv,      "brethren"sv,
    "businessmen"sv,  "businesspeople"sv, "businesswomen"sv, "cacti"sv,        "cattle"sv,
    "cavalry"sv,      "children"sv,       "clansmen"sv,      "clergy"sv,       "cod"sv,
    "congressmen"sv,  "councillors"sv,    "councilmen"sv,    "craftsmen"sv,    "crew"sv,
    "crises"sv,       "criteria"sv,       "dead"sv,          "deer"sv,         "diagnoses"sv,
    "disabled"sv,     "elderly"sv,        "englishmen"sv,    "feet"sv,         "firefighters"sv,
    "firemen"sv,      "fish"sv,           "fishermen"sv,     "frenchmen"sv,    "freshmen"sv,
    "fungi"sv,        "geese"sv,          "grandchildren"sv, "gunmen"sv,       "halves"sv,
    "headquarters"sv, "homeless"sv,       "hypotheses"sv,    "infantry"sv,     "injured"sv,
    "irishmen"sv,     "knives"sv,         "lives"sv,         "means"sv,        "men"sv,
    "mice"sv,         "missing"sv,        "nuclei"sv,        "oases"sv,        "offspring"sv,
    "others"sv,       "oxen"sv,           "people"sv,        "personnel"sv,    "phenomena"sv,
    "police"sv,       "policemen"sv,      "policewomen"sv,   "poultry"sv,      "radii"sv,
    "refugees"sv,     "salesmen"sv,       "salespeople"sv,   "salmon"sv,       "schoolchildren"sv,
    "seamen"sv,       "series"sv,         "servicemen"sv,    "servicewomen"sv, "sheep"sv,
    "spacecraft"sv,   "species"sv,        "spokesmen"sv,     "squid"sv,        "staff"sv,
    "staffers"sv,     "stimuli"sv,        "strata"sv,        "swine"sv,        "teeth"sv,
    "theses"sv,       "townspeople"sv,    "troops"sv,        "trout"sv,        "unemployed"sv,
    "vermin"sv,       "wives"sv,          "wolves"sv,        "women"sv,        "workmen"sv,
    "wounded"sv};

// Words in -s that are no plural noun.
constexpr WordList kSingular{
    "access"sv,      "across"sv,    "address"sv,      "afterwards"sv, "always"sv,      "analysis"sv,
    "angeles"sv,     "anonymous"sv, "apparatus"sv,    "arkansas"sv,   "as"sv,          "athens"sv,
    "athletics"sv,   "backwards"sv, "basis"sv,        "besides"sv,    "bonus"sv,       "boss"sv,
    "brussels"sv,    "bus"sv,       "business"sv,     "campus"sv,     "careless"sv,    "census"sv,
    "chaos"sv,       "charles"sv,   "chorus"sv,       "christmas"sv,  "circus"sv,      "class"sv,
    "congress"sv,    "conscious"sv, "consensus"sv,    "corpus"sv,     "cosmos"sv,      "crisis"sv,
    "cross"sv,       "cyprus"sv,    "dallas"sv,       "dangerous"sv,  "darkness"sv,    "davis"sv,
    "diabetes"sv,    "does"sv,      "doubtless"sv,    "downstairs"sv, "downwards"sv,   "dress"sv,
    "economics"sv,   "endless"sv,   "enormous"sv,     "ethics"sv,     "evans"sv,       "express"sv,
    "famous"sv,      "fitness"sv,   "focus"sv,        "forwards"sv,   "gas"sv,         "genius"sv,
    "glass"sv,       "grass"sv,     "gymnastics"sv,   "hans"sv,       "happiness"sv,   "harness"sv,
    "harris"sv,      "has"sv,       "helpless"sv,     "hers"sv,       "his"sv,         "homeless"sv,
    "honduras"sv,    "illinois"sv,  "illness"sv,      "indoors"sv,    "iris"sv,        "is"sv,
    "its"sv,         "james"sv,     "jealous"sv,      "jesus"sv,      "jobless"sv,     "jones"sv,
    "kansas"sv,      "kiss"sv,      "klaus"sv,        "las"sv,        "lens"sv,        "less"sv,
    "lewis"sv,       "los"sv,       "loss"sv,         "mars"sv,       "mass"sv,        "massachusetts"sv,
    "mathematics"sv, "measles"sv,   "minus"sv,        "miss"sv,       "moses"sv,       "mysterious"sv,
    "naples"sv,      "nervous"sv,   "nevertheless"sv, "news"sv,       "nonetheless"sv, "nowadays"sv,
    "numerous"sv,    "obvious"sv,   "ours"sv,         "outdoors"sv,   "overseas"sv,    "paris"sv,
    "pass"sv,        "pathos"sv,    "perhaps"sv,      "physics"sv,    "plus"sv,        "politics"sv,
    "press"sv,       "previous"sv,  "process"sv,      "progress"sv,   "rabies"sv,      "reckless"sv,
    "regardless"sv,  "religious"sv, "rhinoceros"sv,   "ross"sv,       "says"sv,        "serious"sv,
    "sometimes"sv,   "status"sv,    "stress"sv,       "success"sv,    "suspicious"sv,  "texas"sv,
    "theirs"sv,      "this"sv,      "thomas"sv,       "thus"sv,       "towards"sv,     "tremendous"sv,
    "unless"sv,      "upstairs"sv,  "upwards"sv,      "us"sv,         "useless"sv,     "various"sv,
    "venus"sv,       "versus"sv,    "virus"sv,        "wales"sv,      "was"sv,         "weakness"sv,
    "whereas"sv,     "whose"sv,     "wilderness"sv,   "williams"sv,   "witness"sv,     "yes"sv,
    "yours"sv};

// The closed classes of English, names of days and months, and what follows a noun phrase in news.
constexpr WordList kFunction{"a"sv,         "about"sv,     "above"sv,        "according"sv,  "across"sv,
                             "added"sv,     "after"sv,     "again"sv,        "against"sv,    "ago"sv,
                             "all"sv,       "almost"sv,    "along"sv,        "alongside"sv,  "already"sv,
                             "also"sv,      "although"sv,  "always"sv,       "am"sv,         "amid"sv,
                             "amidst"sv,    "among"sv,     "amongst"sv,      "an"sv,         "and"sv,
                             "another"sv,   "any"sv,       "anyone"sv,       "anything"sv,   "apart"sv,
                             "april"sv,     "are"sv,       "aren't"sv,       "around"sv,     "as"sv,
                             "aside"sv,     "at"sv,        "august"sv,       "away"sv,       "back"sv,
                             "be"sv,        "because"sv,   "been"sv,         "before"sv,     "behind"sv,
                             "being"sv,     "below"sv,     "beneath"sv,      "beside"sv,     "besides"sv,
                             "between"sv,   "beyond"sv,    "both"sv,         "but"sv,        "by"sv,
                             "can"sv,       "can't"sv,     "cannot"sv,       "could"sv,      "couldn't"sv,
                             "december"sv,  "did"sv,       "didn't"sv,       "do"sv,         "does"sv,
                             "doesn't"sv,   "doing"sv,     "don't"sv,        "done"sv,       "down"sv,
                             "due"sv,       "during"sv,    "each"sv,         "earlier"sv,    "either"sv,
                             "else"sv,      "elsewhere"sv, "en"sv,           "enough"sv,     "est"sv,
                             "even"sv,      "ever"sv,      "every"sv,        "everyone"sv,   "everything"sv,
                             "except"sv,    "february"sv,  "few"sv,          "fewer"sv,      "for"sv,
                             "friday"sv,    "from"sv,      "given"sv,        "gmt"sv,        "had"sv,
                             "hadn't"sv,    "has"sv,       "hasn't"sv,       "have"sv,       "haven't"sv,
                             "having"sv,    "he"sv,        "he's"sv,         "hence"sv,      "her"sv,
                             "here"sv,      "hers"sv,      "herself"sv,      "him"sv,        "himself"sv,
                             "his"sv,       "how"sv,       "however"sv,      "i"sv,          "i'll"sv,
                             "i'm"sv,       "i've"sv,      "if"sv,           "in"sv,         "including"sv,
                             "indeed"sv,    "inside"sv,    "instead"sv,      "into"sv,       "is"sv,
                             "isn't"sv,     "it"sv,        "it's"sv,         "its"sv,        "itself"sv,
                             "january"sv,   "july"sv,      "june"sv,         "just"sv,       "last"sv,
                             "late"sv,      "later"sv,     "least"sv,        "less"sv,       "like"sv,
                             "many"sv,      "march"sv,     "may"sv,          "maybe"sv,      "me"sv,
                             "meanwhile"sv, "might"sv,     "mine"sv,         "monday"sv,     "more"sv,
                             "most"sv,      "much"sv,      "must"sv,         "my"sv,         "near"sv,
                             "nearly"sv,    "neither"sv,   "never"sv,        "next"sv,       "no"sv,
                             "nobody"sv,    "none"sv,      "nor"sv,          "not"sv,        "nothing"sv,
                             "november"sv,  "now"sv,       "october"sv,      "of"sv,         "off"sv,
                             "often"sv,     "on"sv,        "once"sv,         "only"sv,       "onto"sv,
                             "or"sv,        "otherwise"sv, "ought"sv,        "our"sv,        "ours"sv,
                             "out"sv,       "outside"sv,   "over"sv,         "overall"sv,    "past"sv,
                             "per"sv,       "perhaps"sv,   "plus"sv,         "pm"sv,         "quite"sv,
                             "rather"sv,    "reported"sv,  "respectively"sv, "said"sv,       "saturday"sv,
                             "say"sv,       "says"sv,      "september"sv,    "shall"sv,      "she"sv,
                             "she's"sv,     "should"sv,    "since"sv,        "so"sv,         "some"sv,
                             "someone"sv,   "something"sv, "sometimes"sv,    "soon"sv,       "still"sv,
                             "such"sv,      "sunday"sv,    "than"sv,         "that"sv,       "that's"sv,
                             "the"sv,       "their"sv,     "theirs"sv,       "them"sv,       "themselves"sv,
                             "then"sv,      "there"sv,     "there's"sv,      "therefore"sv,  "these"sv,
                             "they"sv,      "they'll"sv,   "they're"sv,      "they've"sv,    "this"sv,
                             "those"sv,     "though"sv,    "through"sv,      "throughout"sv, "thursday"sv,
                             "thus"sv,      "till"sv,      "to"sv,           "today"sv,      "together"sv,
                             "told"sv,      "tomorrow"sv,  "tonight"sv,      "too"sv,        "toward"sv,
                             "towards"sv,   "tuesday"sv,   "twice"sv,        "under"sv,      "unless"sv,
                             "unlike"sv,    "until"sv,     "up"sv,           "upon"sv,       "us"sv,
                             "very"sv,      "via"sv,       "was"sv,          "wasn't"sv,     "we"sv,
                             "we'll"sv,     "we're"sv,     "we've"sv,        "wednesday"sv,  "well"sv,
                             "were"sv,      "weren't"sv,   "what"sv,         "whatever"sv,   "when"sv,
                             "where"sv,     "whereas"sv,   "whether"sv,      "which"sv,      "while"sv,
                             "who"sv,       "whoever"sv,   "whom"sv,         "whose"sv,      "why"sv,
                             "will"sv,      "with"sv,      "within"sv,       "without"sv,    "won't"sv,
                             "would"sv,     "wouldn't"sv,  "yesterday"sv,    "yet"sv,        "you"sv,
                             "you've"sv,    "your"sv,      "yours"sv};

// Nouns of people whose ages news gives.
constexpr WordList kPersons{"actor"sv,         "actress"sv,     "adult"sv,         "american"sv,
                            "artist"sv,        "astronaut"sv,   "attacker"sv,      "aunt"sv,
                            "australian"sv,    "author"sv,      "baby"sv,          "batsman"sv,
                            "billionaire"sv,   "bishop"sv,      "bomber"sv,        "bowler"sv,
                            "boy"sv,           "boyfriend"sv,   "bride"sv,         "briton"sv,
                            "broadcaster"sv,   "brother"sv,     "builder"sv,       "businessman"sv,
                            "businesswoman"sv, "canadian"sv,    "captain"sv,       "carpenter"sv,
                            "center"sv,        "centre"sv,      "chairman"sv,      "chairwoman"sv,
                            "champion"sv,      "chancellor"sv,  "chef"sv,          "child"sv,
                            "chinese"sv,       "climber"sv,     "coach"sv,         "comedian"sv,
                            "conductor"sv,     "congressman"sv, "congresswoman"sv, "cousin"sv,
                            "cyclist"sv,       "dad"sv,         "dancer"sv,        "daughter"sv,
                            "defendant"sv,     "defender"sv,    "designer"sv,      "director"sv,
                            "diver"sv,         "doctor"sv,      "driver"sv,        "drummer"sv,
                            "duke"sv,          "engineer"sv,    "englishman"sv,    "entrepreneur"sv,
                            "executive"sv,     "farmer"sv,      "father"sv,        "father-of-two"sv,
                            "fisherman"sv,     "footballer"sv,  "forward"sv,       "founder"sv,
                            "frenchman"sv,     "german"sv,      "girl"sv,          "girlfriend"sv,
                            "goalkeeper"sv,    "golfer"sv,      "graduate"sv,      "granddaughter"sv,
                            "grandfather"sv,   "grandma"sv,     "grandmother"sv,   "grandpa"sv,
                            "grandparent"sv,   "grandson"sv,    "groom"sv,         "guard"sv,
                            "guitarist"sv,     "gunman"sv,      "heir"sv,          "hiker"sv,
                            "husband"sv,       "immigrant"sv,   "infant"sv,        "inmate"sv,
                            "irishman"sv,      "italian"sv,     "journalist"sv,    "kid"sv,
                            "killer"sv,        "king"sv,        "lad"sv,           "lass"sv,
                            "lawmaker"sv,      "lawyer"sv,      "leader"sv,        "local"sv,
                            "londoner"sv,      "man"sv,         "manager"sv,       "mexican"sv,
                            "midfielder"sv,    "migrant"sv,     "millionaire"sv,   "minister"sv,
                            "model"sv,         "mom"sv,         "monk"sv,          "mother"sv,
                            "mother-of-two"sv, "mp"sv,          "mum"sv,           "murderer"sv,
                            "musician"sv,      "national"sv,    "native"sv,        "nephew"sv,
                            "newborn"sv,       "niece"sv,       "novelist"sv,      "nun"sv,
                            "nurse"sv,         "officer"sv,     "orphan"sv,        "owner"sv,
                            "partner"sv,       "passenger"sv,   "patient"sv,       "pedestrian"sv,
                            "pensioner"sv,     "people"sv,      "person"sv,        "pianist"sv,
                            "pilot"sv,         "pitcher"sv,     "playmaker"sv,     "playwright"sv,
                            "plumber"sv,       "poet"sv,        "politician"sv,    "presenter"sv,
                            "president"sv,     "priest"sv,      "prince"sv,        "princess"sv,
                            "prisoner"sv,      "producer"sv,    "professor"sv,     "pupil"sv,
                            "quarterback"sv,   "queen"sv,       "rapist"sv,        "rapper"sv,
                            "refugee"sv,       "reporter"sv,    "researcher"sv,    "resident"sv,
                            "rookie"sv,        "russian"sv,     "sailor"sv,        "schoolboy"sv,
                            "schoolgirl"sv,    "scientist"sv,   "scot"sv,          "senator"sv,
                            "singer"sv,        "sister"sv,      "skier"sv,         "soldier"sv,
                            "son"sv,           "spaniard"sv,    "sprinter"sv,      "star"sv,
                            "striker"sv,       "student"sv,     "surfer"sv,        "suspect"sv,
                            "swimmer"sv,       "teacher"sv,     "teen"sv,          "teenager"sv,
                            "terrorist"sv,     "thief"sv,       "toddler"sv,       "tourist"sv,
                            "twin"sv,          "uncle"sv,       "veteran"sv,       "victim"sv,
                            "visitor"sv,       "waiter"sv,      "waitress"sv,      "welshman"sv,
                            "widow"sv,         "widower"sv,     "wife"sv,          "winger"sv,
                            "woman"sv,         "writer"sv,      "youth"sv};

// Nouns that are counted in place of what they hold.
constexpr WordList kContainers{
    "acres"sv,    "act"sv,        "acts"sv,       "article"sv,  "articles"sv,   "bag"sv,     "bags"sv,
    "bales"sv,    "barrel"sv,     "barrels"sv,    "batches"sv,  "bit"sv,        "bits"sv,    "blocks"sv,
    "bottle"sv,   "bottles"sv,    "box"sv,        "boxes"sv,    "bundles"sv,    "bushels"sv, "cans"sv,
    "cartons"sv,  "cases"sv,      "categories"sv, "category"sv, "containers"sv, "copies"sv,  "counts"sv,
    "crates"sv,   "cup"sv,        "cups"sv,       "days"sv,     "doses"sv,      "forms"sv,   "gallons"sv,
    "hectares"sv, "hours"sv,      "item"sv,       "items"sv,    "kilometres"sv, "kind"sv,    "kinds"sv,
    "lines"sv,    "litres"sv,     "loads"sv,      "lots"sv,     "miles"sv,      "months"sv,  "ounces"sv,
    "packets"sv,  "packs"sv,      "pages"sv,      "pair"sv,     "pairs"sv,      "piece"sv,   "pieces"sv,
    "pints"sv,    "rolls"sv,      "rounds"sv,     "samples"sv,  "set"sv,        "sets"sv,    "sheets"sv,
    "slices"sv,   "sort"sv,       "sorts"sv,      "tins"sv,     "ton"sv,        "tonne"sv,   "tonnes"sv,
    "tons"sv,     "truckloads"sv, "type"sv,       "types"sv,    "unit"sv,       "units"sv,   "weeks"sv,
    "years"sv};

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
