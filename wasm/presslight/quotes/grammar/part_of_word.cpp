#include "presslight/quotes/grammar/part_of_word.h"

#include <array>

#include "presslight/text/word_list.h"
#include "presslight/text/word_table.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

using enum PartOfSpeech;

struct Members {
  PartOfSpeech part_of_speech;
  std::string_view words;  // with single spaces between
};

// The closed classes of English, and common verbs in the forms that are hardly nouns. Each list is sorted, no
// word is in two; own lists.
constexpr std::array<Members, 13> kParts{
    {{number,
      "dozens eight eleven five four hundreds millions nine one seven six ten thousands three "
      "twelve two"},
     {adverb,
      "afterward afterwards again ago alike almost aloud already also always apart away back down "
      "earlier else elsewhere even ever first forth friday further hence here however indeed "
      "instead just last later long maybe meanwhile merely monday n't never nevertheless "
      "nonetheless not now off often once online only onstage otherwise out perhaps quite rather "
      "recently saturday seldom simply so somehow sometimes soon still straight sunday then there "
      "thereafter therefore though thursday thus today together tomorrow tonight too tuesday twice "
      "up very wednesday yesterday yet"},
     {preposition,
      "about above across after against along amid among amongst around as at before behind below "
      "beneath beside besides between beyond by concerning considering despite during except "
      "excluding following for from given in including inside into like near of on onto opposite "
      "outside over past per regarding since than through throughout till to toward towards under "
      "underneath unlike until upon versus via with within without"},
     {conjunction, "& and but nor or plus"},
     {subordinator,
      "although because how if lest that unless what whatever when whenever where whereas wherever "
      "whether while whilst why"},
     {relative, "which who whoever whom whose"},
     {determiner,
      "a all an another any both certain each either every few many more most much neither no "
      "other several some such the these this those various"},
     {possessive, "her his its my our their your"},
     {pronoun, "he i it she they we you"},
     {object_pronoun,
      "hers herself him himself itself me mine myself ours ourselves theirs them themselves us "
      "yours yourself"},
     {indefinite,
      "anybody anyone everybody everyone everything nobody none nothing others somebody someone "
      "something"},
     {auxiliary,
      "'d 'll 'm 're 've ain't am are aren't be been being can can't cannot could couldn't did "
      "didn't do does doesn't doing don't done had hadn't has hasn't have haven't having is isn't "
      "may might mightn't must mustn't ought shall should shouldn't was wasn't were weren't will "
      "won't would wouldn't"},
     {verb,
      "added appear appeared appears arose asked ate axed backed beat became become becomes "
      "befell began beheld believe believes bent bled blew bore bought bred broke brought built "
      "burnt called calls came caught chose clung come comes continue continued continues crept "
      "dealt decline declined declines died drank dreamt drew drove dug dwelt eyed faces failed "
      "fails fed fell felt fled flew flung followed forbade foresaw forgave forgot fought found "
      "froze gave get gets give gives go goes got grew happened heard held helped helps hid "
      "holds hopes hung include included includes intend intends joined keep keeps kept knelt "
      "knew know knows laid lay leapt led left lent let lied lived lives loses lost made makes "
      "meant met misled misspoke mistook moved moves need needed needs outdid overcame "
      "overheard overran overrode oversaw overthrew overtook owed paid planned pulls pushed ran "
      "rang rebuilt redid refused remade remained remains repaid resold retook rewrote rode "
      "rose sang sank sat saw see seem seemed seems sees sent served serves shone shook shrank "
      "sits slept slew slid slung sold sought spat sped spent sprang spun stands stank stole "
      "stood strode strove struck strung stuck stung sued swam swept swore swung take takes "
      "taught tend tends think thinks thought threw tied took tore tried tries trod try turned "
      "turns undertook underwent undid upheld used vied want wanted wants went wept wins "
      "withdrew withheld withstood woke won wore worked wove wrung"}}};

/// Words with their part of speech, which is never `other`, the number 0.
WordTable make_words() {
  constexpr std::size_t kMostWords = 1000;
  WordTable table(kMostWords);
  for (const Members& members : kParts) {
    for_each_word(members.words, [&](std::string_view word) {
      table.add(word, static_cast<std::uint32_t>(members.part_of_speech));
    });
  }
  return table;
}

// Words in -ly that are no adverbs. Sorted; own list.
constexpr WordList kNounsInLy{
    "ally",     "anomaly",  "apply", "assembly", "belly",  "beverly", "billy",    "bully",   "butterfly",
    "comply",   "costly",   "daily", "deadly",   "early",  "elderly", "emily",    "family",  "fly",
    "folly",    "friendly", "holly", "imply",    "italy",  "jelly",   "jolly",    "july",    "kelly",
    "kimberly", "likely",   "lily",  "lonely",   "lovely", "molly",   "monopoly", "monthly", "multiply",
    "orderly",  "polly",    "rally", "reilly",   "rely",   "reply",   "sally",    "silly",   "supply",
    "tally",    "timely",   "ugly",  "unlikely", "weekly", "willy",   "yearly"};

// Heads of phrases that tell when. Sorted; own list.
constexpr WordList kTimes{
    "afternoon", "afternoons", "april",   "august",  "autumn",   "century",   "day",    "days",    "decade",
    "decades",   "december",   "evening", "fall",    "february", "hour",      "hours",  "january", "july",
    "june",      "march",      "minute",  "minutes", "moment",   "moments",   "month",  "months",  "morning",
    "night",     "november",   "october", "period",  "seconds",  "september", "spring", "summer",  "time",
    "times",     "week",       "weekend", "weeks",   "year",     "years"};

constexpr WordList kPlurals{"children", "men", "people", "police", "women"};

PartOfSpeech part_by_ending(std::string_view word) {
  if (word.size() > 4 && word.ends_with("ly") && !is_in(kNounsInLy, word)) return PartOfSpeech::adverb;
  if (word.size() > 4 && word.ends_with("ed")) return PartOfSpeech::past_like;
  if (word.size() > 5 && word.ends_with("ing")) return PartOfSpeech::ing_like;
  return PartOfSpeech::other;
}

}  // namespace

PartOfSpeech part_of_word(std::string_view word) {
  static const WordTable kWords = make_words();
  const std::uint32_t found = kWords.find(word);
  return found != 0 ? static_cast<PartOfSpeech>(found) : part_by_ending(word);
}

bool is_time_noun(std::string_view lower_word) {
  return is_in(kTimes, lower_word);
}

bool is_superlative(std::string_view lower_word) {
  static constexpr WordList kNouns{"arrest",   "contest", "forest",  "guest",   "harvest", "inquest",
                                   "interest", "priest",  "protest", "request", "tempest", "unrest"};
  constexpr std::size_t kShortest = 6;  // letters: not "west", "chest"
  return lower_word.size() >= kShortest && lower_word.ends_with("est") && !is_in(kNouns, lower_word);
}

bool is_plural_without_s(std::string_view lower_word) {
  return is_in(kPlurals, lower_word);
}

}  // namespace presslight
