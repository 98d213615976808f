#include "presslight/quotes/parts_of_speech.h"

#include <algorithm>
#include <array>

#include "presslight/document/clitics.h"
#include "presslight/quotes/cue_verbs.h"
#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
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
      "recently saturday simply so somehow sometimes soon still straight sunday then there "
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
    for (std::size_t start = 0; start < members.words.size();) {
      const std::size_t end = std::min(members.words.find(' ', start), members.words.size());
      table.add(members.words.substr(start, end - start), static_cast<std::uint32_t>(members.part_of_speech));
      start = end + 1;
    }
  }
  return table;
}

// Words in -ly that are no adverbs. Sorted; own list.
constexpr std::array<std::string_view, 39> kNounsInLy{
    "ally",   "anomaly", "assembly", "belly",    "beverly", "billy",    "bully",  "costly",
    "daily",  "deadly",  "early",    "elderly",  "emily",   "family",   "fly",    "friendly",
    "holly",  "italy",   "jelly",    "july",     "kelly",   "kimberly", "likely", "lonely",
    "lovely", "molly",   "monopoly", "monthly",  "polly",   "rally",    "reilly", "reply",
    "sally",  "supply",  "ugly",     "unlikely", "weekly",  "willy",    "yearly"};

// Words that own nothing: what leans on them is "is" or "has". Sorted.
constexpr std::array<std::string_view, 9> kNeverOwners{"he",   "here",  "how",  "it",   "she",
                                                       "that", "there", "what", "where"};
static_assert(std::is_sorted(kNeverOwners.begin(), kNeverOwners.end()));

// Heads of phrases that tell when. Sorted; own list.
constexpr std::array<std::string_view, 40> kTimes{
    "afternoon", "afternoons", "april",    "august",   "autumn",  "century",  "day",       "days",
    "decade",    "decades",    "december", "evening",  "fall",    "february", "hour",      "hours",
    "january",   "july",       "june",     "march",    "minute",  "minutes",  "moment",    "month",
    "months",    "morning",    "night",    "november", "october", "period",   "september", "spring",
    "summer",    "time",       "times",    "week",     "weekend", "weeks",    "year",      "years"};

PartOfSpeech part_of_mark(char32_t c) {
  if (is_dash(c)) return PartOfSpeech::dash;
  switch (c) {
    case U',':
      return PartOfSpeech::comma;
    case U':':
      return PartOfSpeech::colon;
    case U';':
      return PartOfSpeech::semicolon;
    case U'(':
    case U'[':
      return PartOfSpeech::opening_bracket;
    case U')':
    case U']':
      return PartOfSpeech::closing_bracket;
    case U'.':
    case U'!':
    case U'?':
    case U'\u2026':
      return PartOfSpeech::stop;
    default:
      return PartOfSpeech::mark;
  }
}

PartOfSpeech part_by_ending(std::string_view word) {
  if (word.size() > 4 && word.ends_with("ly") && !is_in(kNounsInLy, word)) return PartOfSpeech::adverb;
  if (word.size() > 4 && word.ends_with("ed")) return PartOfSpeech::past_like;
  if (word.size() > 5 && word.ends_with("ing")) return PartOfSpeech::ing_like;
  return PartOfSpeech::other;
}

PartOfSpeech part_of_word(std::string_view word) {
  static const WordTable kWords = make_words();
  const std::uint32_t found = kWords.find(word);
  return found != 0 ? static_cast<PartOfSpeech>(found) : part_by_ending(word);
}

/// "the dockers' union": behind an "s", and a word after it.
bool ends_plural_owner(const Document& document, std::uint32_t token) {
  if (token + 1 >= document.tokens().size() || !document.touches_previous(token)) return false;
  const bool is_inside =
      document.touches_previous(token + 1) || document.sentence_of(token).end_token == token + 1;
  return !is_inside && document.lower(token - 1).ends_with("s") &&
         document.tokens()[token + 1].kind == TokenKind::word;
}

// Past forms that with a capital are a name: "the Fed said". Sorted.
constexpr std::array<std::string_view, 6> kNamesToo{"bent", "bore", "fed", "rode", "strode", "stuck"};
static_assert(std::is_sorted(kNamesToo.begin(), kNamesToo.end()));

/// "Eva May said", ", Will Hall, said", "Eva Long said", "Eva Connolly said", "in May"; not "Bakers May Go"
/// of a headline.
bool is_name_or_month(const Document& document, std::uint32_t token, PartOfSpeech part) {
  const std::vector<Token>& tokens = document.tokens();
  if (part == PartOfSpeech::verb)
    return tokens[token].shape == WordShape::capitalised && is_in(kNamesToo, document.lower(token));
  if (part != PartOfSpeech::adverb && part != PartOfSpeech::auxiliary) return false;
  const Sentence& sentence = document.sentence_of(token);
  if (tokens[token].shape != WordShape::capitalised || token == sentence.first_token) return false;
  const bool after_capital = tokens[token - 1].shape == WordShape::capitalised;
  const bool before_capital =
      token + 1 < sentence.end_token && tokens[token + 1].shape == WordShape::capitalised;
  const std::string_view word = document.lower(token);
  if (word.ends_with("day")) return false;  // "Ann Hall Monday said"
  return after_capital ? !before_capital : word == "may" || word == "will";
}

// Nouns that before an article or a possessive are verbs: "the bank cut its rate". Sorted.
constexpr std::array<std::string_view, 26> kVerbsToo{
    "bet",    "bid",  "bit",   "broadcast", "burst",  "cast",  "cost", "cut",  "forecast",
    "ground", "hit",  "hurt",  "offset",    "put",    "quit",  "read", "rid",  "set",
    "shed",   "shut", "split", "spread",    "thrust", "upset", "wed",  "wound"};
static_assert(std::is_sorted(kVerbsToo.begin(), kVerbsToo.end()));

bool is_object(PartOfSpeech part) {
  return part == PartOfSpeech::determiner || part == PartOfSpeech::possessive ||
         part == PartOfSpeech::object_pronoun;
}

/// "a", "her", "to": what stands behind it is no verb with an object.
bool leads_noun(PartOfSpeech part) {
  return part == PartOfSpeech::determiner || part == PartOfSpeech::possessive ||
         part == PartOfSpeech::preposition || part == PartOfSpeech::number ||
         part == PartOfSpeech::conjunction;
}

/// Does a clause begin before `token` that has no verb yet?
bool lacks_verb(const Document& document, std::uint32_t token) {
  constexpr std::uint32_t kLongestSubject = 10;  // tokens
  const std::uint32_t first = document.sentence_of(token).first_token;
  for (std::uint32_t t = token; t > first && token - t < kLongestSubject; --t) {
    if (document.tokens()[t - 1].kind == TokenKind::punctuation) return true;
    const PartOfSpeech part = part_of_word(document.lower(t - 1));
    const std::optional<CueVerb> cue = cue_verb(document.lower(t - 1));
    if (part == PartOfSpeech::verb || part == PartOfSpeech::auxiliary || part == PartOfSpeech::past_like ||
        (cue && cue->form != VerbForm::base))
      return false;
  }
  return true;
}

/// "backs" of "The union backs the plan", "aims" of "The club aims to win"; not of "her plans to go".
bool is_third_person(const Document& document, std::uint32_t token) {
  constexpr std::size_t kShortest = 4;  // letters
  const std::string_view word = document.lower(token);
  const std::string_view before = document.lower(token - 1);
  if (word.size() < kShortest || !word.ends_with("s") || word.ends_with("ss") || word.ends_with("us"))
    return false;
  if (document.tokens()[token].shape != WordShape::lower || before.ends_with("s")) return false;
  if (part_of_word(word) != PartOfSpeech::other) return false;
  return lacks_verb(document, token);
}

/// "cut" of "the bank cut its rate"; not of "a cut the bank made", "to cut its rate".
bool governs_object(const Document& document, std::uint32_t token) {
  const Sentence& sentence = document.sentence_of(token);
  if (token == sentence.first_token || token + 1 >= sentence.end_token) return false;
  if (document.tokens()[token - 1].kind != TokenKind::word || document.lower(token - 1) == "'s") return false;
  if (leads_noun(part_of_word(document.lower(token - 1)))) return false;
  const bool has_object = is_object(part_of_word(document.lower(token + 1)));
  if (has_object && is_in(kVerbsToo, document.lower(token))) return true;
  return (has_object || document.lower(token + 1) == "to") && is_third_person(document, token);
}

}  // namespace

PartOfSpeech part_of_speech(const Document& document, std::uint32_t token) {
  const Token& t = document.tokens()[token];
  if (t.kind == TokenKind::number) return PartOfSpeech::number;
  if (t.kind != TokenKind::word) {
    const std::string_view word = document.text(t);
    if (is_apostrophe(code_point_at(word, 0).value) && ends_plural_owner(document, token))
      return PartOfSpeech::possessive_mark;
    const bool is_contraction = word.size() > 1 && is_apostrophe(code_point_at(word, 0).value);
    return is_contraction ? PartOfSpeech::possessive_mark : part_of_mark(code_point_at(word, 0).value);
  }
  const std::string_view word = document.lower(token);
  if (word == "'s" && token > 0 && is_in(kNeverOwners, document.lower(token - 1)))
    return PartOfSpeech::auxiliary;
  if (word == "'s" || word == "'") return PartOfSpeech::possessive_mark;
  if (governs_object(document, token)) return PartOfSpeech::verb;
  const PartOfSpeech part = part_of_word(word_without_clitic(document, token));
  return is_name_or_month(document, token, part) ? PartOfSpeech::other : part;
}

bool is_time_noun(std::string_view lower_word) {
  return is_in(kTimes, lower_word);
}

}  // namespace presslight
