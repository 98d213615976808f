#include "presslight/quotes/cue_verbs.h"

#include <algorithm>
#include <array>

#include "presslight/text/word_table.h"

namespace presslight {
namespace {

using enum CueStrength;

struct Lemma {
  std::string_view word;
  CueStrength strength;
};

struct IrregularForm {
  std::string_view form;
  std::string_view lemma;
  VerbForm verb_form;
};

// Verbs that newspapers report words with. Sorted. The commonest cues of PolNeAR's train articles (a count of
// facts: which verbs stand beside quotations there), and the reporting verbs of English that it lacks; the
// strengths are our own reading.
constexpr std::array<Lemma, 364> kLemmas{{{"accuse", act},        {"acknowledge", speech},
                                          {"add", speech},        {"address", act},
                                          {"admit", speech},      {"adopt", weak},
                                          {"advise", speech},     {"advocate", act},
                                          {"affirm", speech},     {"agree", speech},
                                          {"allege", speech},     {"announce", speech},
                                          {"answer", speech},     {"apologise", speech},
                                          {"apologize", speech},  {"applaud", act},
                                          {"argue", speech},      {"ask", speech},
                                          {"assert", speech},     {"assess", act},
                                          {"assume", thought},    {"assure", speech},
                                          {"attack", act},        {"attest", speech},
                                          {"attribute", act},     {"aver", speech},
                                          {"beam", weak},         {"beg", speech},
                                          {"begin", weak},        {"believe", thought},
                                          {"bellow", speech},     {"bemoan", speech},
                                          {"berate", act},        {"blame", act},
                                          {"blare", speech},      {"blast", act},
                                          {"blog", speech},       {"blurt", speech},
                                          {"boast", speech},      {"brag", speech},
                                          {"brand", act},         {"call", act},
                                          {"castigate", act},     {"caution", speech},
                                          {"chant", speech},      {"characterise", act},
                                          {"characterize", act},  {"charge", act},
                                          {"chastise", weak},     {"chide", speech},
                                          {"chorus", act},        {"chuckle", speech},
                                          {"cite", act},          {"claim", speech},
                                          {"clarify", speech},    {"close", weak},
                                          {"coin", act},          {"commend", act},
                                          {"comment", speech},    {"compare", act},
                                          {"complain", speech},   {"concede", speech},
                                          {"conclude", speech},   {"concur", speech},
                                          {"condemn", act},       {"confess", speech},
                                          {"confide", speech},    {"confirm", speech},
                                          {"conjecture", speech}, {"consider", thought},
                                          {"contend", speech},    {"continue", weak},
                                          {"counter", speech},    {"criticise", act},
                                          {"criticize", act},     {"crow", speech},
                                          {"cry", speech},        {"deadpan", speech},
                                          {"decide", thought},    {"declare", speech},
                                          {"decry", speech},      {"deem", act},
                                          {"defend", act},        {"deliver", weak},
                                          {"demand", speech},     {"demonstrate", weak},
                                          {"demur", speech},      {"denigrate", act},
                                          {"denounce", act},      {"deny", speech},
                                          {"depict", act},        {"deplore", speech},
                                          {"deride", act},        {"describe", act},
                                          {"detail", act},        {"disclose", speech},
                                          {"discuss", act},       {"dismiss", act},
                                          {"doubt", thought},     {"drawl", speech},
                                          {"dub", act},           {"e-mail", speech},
                                          {"echo", speech},       {"elaborate", speech},
                                          {"email", speech},      {"emphasise", speech},
                                          {"emphasize", speech},  {"encourage", act},
                                          {"end", weak},          {"endorse", act},
                                          {"enquire", speech},    {"enthuse", speech},
                                          {"estimate", act},      {"exclaim", speech},
                                          {"excoriate", weak},    {"expect", thought},
                                          {"explain", speech},    {"express", act},
                                          {"extol", act},         {"fear", thought},
                                          {"feel", thought},      {"figure", thought},
                                          {"find", thought},      {"finish", weak},
                                          {"fire", weak},         {"fume", speech},
                                          {"get", weak},          {"give", weak},
                                          {"gloat", speech},      {"go", weak},
                                          {"greet", act},         {"grin", weak},
                                          {"gripe", speech},      {"groan", speech},
                                          {"growl", speech},      {"grumble", speech},
                                          {"guess", thought},     {"gush", speech},
                                          {"hail", act},          {"hate", thought},
                                          {"highlight", act},     {"hint", speech},
                                          {"hit", weak},          {"holler", speech},
                                          {"hope", thought},      {"identify", act},
                                          {"imagine", thought},   {"implore", speech},
                                          {"imply", speech},      {"indicate", speech},
                                          {"inform", speech},     {"inquire", speech},
                                          {"insinuate", speech},  {"insist", speech},
                                          {"instruct", speech},   {"insult", act},
                                          {"interject", speech},  {"interpret", act},
                                          {"intimate", speech},   {"intone", speech},
                                          {"invoke", act},        {"issue", weak},
                                          {"jest", speech},       {"joke", speech},
                                          {"know", thought},      {"label", act},
                                          {"lambast", act},       {"lambaste", act},
                                          {"lament", speech},     {"laud", act},
                                          {"laugh", speech},      {"launch", weak},
                                          {"lead", weak},         {"learn", thought},
                                          {"lecture", act},       {"like", thought},
                                          {"liken", act},         {"list", act},
                                          {"love", thought},      {"maintain", speech},
                                          {"make", weak},         {"mandate", act},
                                          {"marvel", speech},     {"mention", speech},
                                          {"moan", speech},       {"mock", act},
                                          {"mouth", act},         {"mumble", speech},
                                          {"murmur", speech},     {"muse", speech},
                                          {"mutter", speech},     {"name", act},
                                          {"nickname", act},      {"note", speech},
                                          {"object", speech},     {"observe", speech},
                                          {"offer", weak},        {"open", weak},
                                          {"opine", speech},      {"order", act},
                                          {"outline", act},       {"paraphrase", act},
                                          {"pen", act},           {"play", weak},
                                          {"plead", speech},      {"pledge", speech},
                                          {"point", act},         {"portray", act},
                                          {"pose", weak},         {"posit", speech},
                                          {"post", weak},         {"praise", act},
                                          {"preach", act},        {"predict", speech},
                                          {"present", act},       {"press", act},
                                          {"print", weak},        {"proclaim", speech},
                                          {"profess", speech},    {"proffer", speech},
                                          {"prohibit", act},      {"promise", speech},
                                          {"promote", weak},      {"prompt", weak},
                                          {"pronounce", speech},  {"propose", act},
                                          {"protest", speech},    {"publish", weak},
                                          {"push", weak},         {"put", weak},
                                          {"question", act},      {"quip", speech},
                                          {"quote", act},         {"rage", weak},
                                          {"rail", weak},         {"ramble", weak},
                                          {"rant", speech},       {"rate", act},
                                          {"reach", weak},        {"read", weak},
                                          {"realise", thought},   {"realize", thought},
                                          {"reason", speech},     {"reassure", speech},
                                          {"rebuff", act},        {"rebuke", act},
                                          {"rebut", act},         {"recall", speech},
                                          {"recite", act},        {"reckon", speech},
                                          {"recommend", speech},  {"recount", speech},
                                          {"refer", act},         {"reference", act},
                                          {"reflect", speech},    {"refuse", act},
                                          {"refute", act},        {"regret", thought},
                                          {"reiterate", speech},  {"reject", act},
                                          {"rejoin", speech},     {"relate", speech},
                                          {"release", weak},      {"remark", speech},
                                          {"remember", speech},   {"remind", speech},
                                          {"reminisce", speech},  {"repeat", speech},
                                          {"reply", speech},      {"report", speech},
                                          {"require", act},       {"respond", speech},
                                          {"retort", speech},     {"retweet", speech},
                                          {"reveal", speech},     {"ridicule", act},
                                          {"rip", act},           {"riposte", speech},
                                          {"roar", speech},       {"run", weak},
                                          {"savage", act},        {"say", speech},
                                          {"scoff", speech},      {"scold", speech},
                                          {"scrawl", speech},     {"scream", speech},
                                          {"scribble", speech},   {"see", thought},
                                          {"seethe", weak},       {"send", weak},
                                          {"set", weak},          {"share", weak},
                                          {"shoot", weak},        {"shout", speech},
                                          {"show", weak},         {"shriek", speech},
                                          {"shrug", weak},        {"sigh", speech},
                                          {"sign", weak},         {"signal", act},
                                          {"sing", weak},         {"skewer", act},
                                          {"slam", act},          {"slap", act},
                                          {"slate", act},         {"smear", act},
                                          {"smile", weak},        {"snap", speech},
                                          {"snarl", speech},      {"sneer", speech},
                                          {"sniff", weak},        {"sob", weak},
                                          {"speak", act},         {"speculate", speech},
                                          {"start", weak},        {"state", speech},
                                          {"stereotype", act},    {"stipulate", act},
                                          {"stress", speech},     {"suggest", speech},
                                          {"sum", act},           {"summarise", speech},
                                          {"summarize", speech},  {"surmise", speech},
                                          {"suspect", thought},   {"swear", speech},
                                          {"talk", act},          {"taunt", act},
                                          {"tell", speech},       {"term", act},
                                          {"testify", speech},    {"text", speech},
                                          {"thank", act},         {"theorise", speech},
                                          {"theorize", speech},   {"think", thought},
                                          {"threaten", act},      {"thunder", speech},
                                          {"title", act},         {"tout", act},
                                          {"trash", act},         {"trumpet", act},
                                          {"turn", weak},         {"tweet", speech},
                                          {"type", speech},       {"underline", act},
                                          {"underscore", act},    {"understand", thought},
                                          {"urge", speech},       {"venture", speech},
                                          {"vilify", act},        {"voice", act},
                                          {"volunteer", speech},  {"vow", speech},
                                          {"wail", speech},       {"want", thought},
                                          {"warn", speech},       {"warrant", act},
                                          {"whisper", speech},    {"wish", thought},
                                          {"wonder", speech},     {"worry", speech},
                                          {"write", speech},      {"yell", speech}}};

// Sorted by form; own list.
constexpr std::array<IrregularForm, 38> kIrregularForms{{{"began", "begin", VerbForm::past},
                                                         {"begun", "begin", VerbForm::participle},
                                                         {"felt", "feel", VerbForm::past},
                                                         {"found", "find", VerbForm::past},
                                                         {"gave", "give", VerbForm::past},
                                                         {"given", "give", VerbForm::participle},
                                                         {"gone", "go", VerbForm::participle},
                                                         {"got", "get", VerbForm::past},
                                                         {"hit", "hit", VerbForm::past},
                                                         {"knew", "know", VerbForm::past},
                                                         {"known", "know", VerbForm::participle},
                                                         {"learnt", "learn", VerbForm::past},
                                                         {"led", "lead", VerbForm::past},
                                                         {"made", "make", VerbForm::past},
                                                         {"put", "put", VerbForm::past},
                                                         {"ran", "run", VerbForm::past},
                                                         {"read", "read", VerbForm::past},
                                                         {"ripped", "rip", VerbForm::past},
                                                         {"said", "say", VerbForm::past},
                                                         {"sang", "sing", VerbForm::past},
                                                         {"saw", "see", VerbForm::past},
                                                         {"seen", "see", VerbForm::participle},
                                                         {"sent", "send", VerbForm::past},
                                                         {"set", "set", VerbForm::past},
                                                         {"shot", "shoot", VerbForm::past},
                                                         {"showed", "show", VerbForm::past},
                                                         {"shown", "show", VerbForm::participle},
                                                         {"spoke", "speak", VerbForm::past},
                                                         {"spoken", "speak", VerbForm::participle},
                                                         {"sung", "sing", VerbForm::participle},
                                                         {"swore", "swear", VerbForm::past},
                                                         {"sworn", "swear", VerbForm::participle},
                                                         {"thought", "think", VerbForm::past},
                                                         {"told", "tell", VerbForm::past},
                                                         {"understood", "understand", VerbForm::past},
                                                         {"went", "go", VerbForm::past},
                                                         {"written", "write", VerbForm::participle},
                                                         {"wrote", "write", VerbForm::past}}};

struct Ending {
  std::string_view ending;
  std::string_view instead;
  VerbForm form;
};

// Tried in order: the longer reading of one ending first.
constexpr std::array<Ending, 9> kEndings{{{"ies", "y", VerbForm::third_person},
                                          {"es", "", VerbForm::third_person},
                                          {"s", "", VerbForm::third_person},
                                          {"ied", "y", VerbForm::past},
                                          {"ed", "", VerbForm::past},
                                          {"ed", "e", VerbForm::past},
                                          {"ing", "", VerbForm::present_participle},
                                          {"ing", "e", VerbForm::present_participle},
                                          {"in'", "", VerbForm::present_participle}}};

/// Where in `entries` each word is, counted from 1.
template <typename Entry, std::size_t N>
WordTable places_of(const std::array<Entry, N>& entries, std::string_view Entry::*word) {
  WordTable places(N);
  for (std::uint32_t i = 0; i < N; ++i) places.add(entries[i].*word, i + 1);
  return places;
}

const Lemma* lemma_named(std::string_view word) {
  static const WordTable kPlaces = places_of(kLemmas, &Lemma::word);
  const std::uint32_t place = kPlaces.find(word);
  return place != 0 ? &kLemmas[place - 1] : nullptr;
}

bool doubles_its_end(std::string_view stem) {
  return stem.size() > 2 && stem[stem.size() - 1] == stem[stem.size() - 2];
}

/// The lemma of a regular form: "quipped" is quip, "denies" is deny.
const Lemma* lemma_of_regular(std::string_view word, const Ending& ending) {
  if (word.back() != ending.ending.back() || !word.ends_with(ending.ending)) return nullptr;
  const std::string_view stem = word.substr(0, word.size() - ending.ending.size());
  if (stem.size() < 2 || stem.size() > 20) return nullptr;
  if (ending.instead.empty()) {
    if (const Lemma* lemma = lemma_named(stem)) return lemma;
    return doubles_its_end(stem) ? lemma_named(stem.substr(0, stem.size() - 1)) : nullptr;
  }
  std::array<char, 24> restored{};
  std::copy(stem.begin(), stem.end(), restored.begin());
  restored[stem.size()] = ending.instead.front();
  return lemma_named({restored.data(), stem.size() + 1});
}

std::optional<CueVerb> irregular(std::string_view word) {
  static const WordTable kPlaces = places_of(kIrregularForms, &IrregularForm::form);
  const std::uint32_t place = kPlaces.find(word);
  if (place == 0) return std::nullopt;
  const IrregularForm& found = kIrregularForms[place - 1];
  return CueVerb{found.lemma, found.verb_form, lemma_named(found.lemma)->strength};
}

}  // namespace

std::optional<CueVerb> cue_verb(std::string_view lower_word) {
  if (lower_word.size() < 3) return std::nullopt;
  if (const auto verb = irregular(lower_word)) return verb;
  if (const Lemma* lemma = lemma_named(lower_word))
    return CueVerb{lemma->word, VerbForm::base, lemma->strength};
  for (const Ending& ending : kEndings)
    if (const Lemma* lemma = lemma_of_regular(lower_word, ending))
      return CueVerb{lemma->word, ending.form, lemma->strength};
  return std::nullopt;
}

bool cue_verbs_are_sorted() {
  return std::is_sorted(kLemmas.begin(), kLemmas.end(),
                        [](const Lemma& a, const Lemma& b) { return a.word < b.word; }) &&
         std::is_sorted(kIrregularForms.begin(), kIrregularForms.end(),
                        [](const IrregularForm& a, const IrregularForm& b) { return a.form < b.form; });
}

}  // namespace presslight
