#include "presslight/names/words/name_words.h"

#include "presslight/names/lists/list_words.h"
#include "presslight/names/lists/name_list.h"
#include "presslight/text/word_list.h"
#include "presslight/text/word_table.h"

namespace presslight {
namespace {

struct ClassList {
  WordClass word_class;
  std::string_view words;  // as NameList reads them
};

constexpr ClassList kClassLists[] = {
    {kTitle, kTitleWords},       {kMale, kMaleTitles},        {kFemale, kFemaleTitles},
    {kRole, kRoleWords},         {kHeadBefore, kHeadsBefore}, {kHeadAfter, kHeadsAfter},
    {kLegalForm, kLegalForms},   {kPlaceHead, kPlaceHeads},   {kFunction, kFunctionWords},
    {kCalendar, kCalendarWords}, {kConnector, kConnectors},   {kNoName, kNoNames},
    {kModifier, kModifiers},     {kThingHead, kThingHeads},
};

constexpr WordList kForeignJoints{
    "aan",  "da",  "das", "de",  "dei", "del", "della", "delle", "den", "der", "des",  "di",  "die",
    "do",   "dos", "du",  "e",   "el",  "en",  "et",    "för",   "für", "het", "i",    "il",  "ja",
    "l",    "la",  "las", "le",  "les", "los", "na",    "ni",    "och", "og",  "para", "per", "por",
    "pour", "sur", "u",   "und", "van", "vir", "von",   "voor",  "w",   "y",   "za",   "zu",  "zur"};

/// Of the words of all lists, which are all in lower case.
WordTable make_classes() {
  constexpr std::size_t kMostWords = 2000;
  WordTable classes(kMostWords);
  for (const ClassList& list : kClassLists)
    NameList(list.words).for_each([&](const ListedName& word) { classes.add(word.name, list.word_class); });
  return classes;
}

constexpr WordList kRanks{"adm",           "alderman",      "alhaja",       "alhaji",   "assemblyman",
                          "assemblywoman", "brig",          "brigadier",    "capt",     "cllr",
                          "cmdr",          "col",           "commodore",    "comrade",  "corporal",
                          "councilman",    "councilmember", "councilwoman", "cpl",      "dci",
                          "det",           "engr",          "ensign",       "gen",      "gov",
                          "hajia",         "hajiya",        "insp",         "judge",    "judges",
                          "justice",       "justices",      "lt",           "maj",      "messrs",
                          "mzee",          "otunba",        "pc",           "pfc",      "prof",
                          "rep",           "reps",          "sen",          "senators", "sens",
                          "sgt",           "shri",          "smt",          "spc",      "supt"};
constexpr WordList kCompanyHeads{"aerospace",      "airlines",        "airways",     "bakeries",
                                 "biosciences",    "biotech",         "books",       "breweries",
                                 "brewing",        "broadband",       "builders",    "bullion",
                                 "catering",       "chemicals",       "cleaning",    "coaches",
                                 "commodities",    "cruises",         "dairies",     "devices",
                                 "electric",       "electronics",     "energy",      "entertainment",
                                 "fabrics",        "farms",           "ferries",     "finance",
                                 "fishing",        "foods",           "furniture",   "gas",
                                 "haulage",        "health",          "holdings",    "hotels",
                                 "industrial",     "industries",      "instruments", "insurance",
                                 "investments",    "kitchens",        "labs",        "leisure",
                                 "line",           "lines",           "logistics",   "management",
                                 "materials",      "media",           "minerals",    "mining",
                                 "motors",         "mutual",          "networks",    "oil",
                                 "optics",         "outfitters",      "partners",    "petroleum",
                                 "pharma",         "pharmaceuticals", "plating",     "power",
                                 "properties",     "quarries",        "rail",        "railways",
                                 "realty",         "records",         "resources",   "retail",
                                 "robotics",       "roofing",         "securities",  "semiconductor",
                                 "semiconductors", "shipping",        "shipyards",   "snacks",
                                 "software",       "solutions",       "steel",       "studios",
                                 "systems",        "technologies",    "technology",  "telecom",
                                 "textiles",       "therapeutics",    "trains",      "utilities",
                                 "ventures",       "waste",           "water"};
constexpr WordList kCelticParticles{"ab", "ap", "mhic", "nic", "ní", "uí", "ó"};
constexpr WordList kHonours{"cbe", "kc", "kcb", "mbe", "mep", "mp", "msp", "obe", "qc"};

}  // namespace

std::uint16_t word_classes(std::string_view word) {
  static const WordTable kClasses = make_classes();
  return static_cast<std::uint16_t>(kClasses.find(word));
}

bool is_connector(std::string_view word) {
  return (word_classes(word) & kConnector) != 0;
}

bool is_foreign_joint(std::string_view word) {
  return is_in(kForeignJoints, word);
}

bool is_rank(std::string_view word) {
  return is_in(kRanks, word);
}

bool is_company_head(std::string_view word) {
  return is_in(kCompanyHeads, word);
}

bool is_celtic_particle(std::string_view word) {
  return is_in(kCelticParticles, word);
}

bool is_honour(std::string_view word) {
  return is_in(kHonours, word);
}

}  // namespace presslight
