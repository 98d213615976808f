#include "presslight/quotes/grammar/cue_verbs.h"

#include <algorithm>
#include <array>
#include <vector>

#include "presslight/text/word_table.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

using enum CueStrength;

struct Lemma {
  std::string_view word;
  CueStrength strength;
};

struct LemmasOfStrength {
  CueStrength strength;
  std::string_view words;  // with single spaces between
};

struct IrregularForm {
  std::string_view form;
  std::string_view lemma;
  VerbForm verb_form;
};

// Verbs that newspapers report words with. Sorted. The commonest cues of PolNeAR's train articles (a count of
// facts: which verbs stand beside quotations there), and the reporting verbs of English that it lacks; the
// strengths are our own reading. No verb is in two lists.
constexpr std::array<LemmasOfStrength, 4> kLemmas{
    {{speech,
      "acknowledge add admit admonish advise affirm agree allege announce answer apologise "
      "apologize argue ask assert assure attest aver beg bellow bemoan blare blog blurt boast "
      "brag caution chant chide chuckle claim clarify comment complain concede conclude "
      "concur confess confide confirm conjecture contend counsel counter crow cry deadpan "
      "declare decry demand demur deny deplore disclose divulge drawl e-mail echo elaborate "
      "email emphasise emphasize enquire enthuse exclaim explain forecast foresee fume gloat "
      "gripe groan growl grumble gush hint holler hypothesise hypothesize implore imply "
      "indicate inform inquire insinuate insist instruct interject intimate intone jest joke "
      "lament laugh maintain marvel mention moan mumble murmur muse mutter note object "
      "observe opine plead pledge pontificate posit postulate predict proclaim profess "
      "proffer promise pronounce prophesy protest quip rant reason reassure recall reckon "
      "recommend recount reflect reiterate rejoin relate remark remember remind reminisce "
      "remonstrate repeat reply report respond retort retweet reveal riposte roar rule say "
      "scoff scold scrawl scream scribble shout shriek sigh snap snarl sneer specify "
      "speculate state stress submit suggest summarise summarize surmise swear tell testify "
      "text theorise theorize thunder tweet type urge venture volunteer vow wail warn whisper "
      "wonder worry write yell"},
     {act,
      "accuse address advocate allude applaud assess attack attribute berate blame blast "
      "brand call castigate characterise characterize charge chorus cite coin commend compare "
      "condemn criticise criticize deem defend denigrate denounce depict deride "
      "describe detail discuss dismiss dub encourage endorse estimate express extol greet "
      "hail highlight identify insult interpret invoke label lambast lambaste laud lecture "
      "liken list mandate mock mourn mouth name nickname order outline paraphrase pen point "
      "portray praise preach present press prohibit propose question quote rate rebuff rebuke "
      "rebut recite refer reference refuse refute regard reject require ridicule rip savage "
      "signal skewer slam slap slate smear speak stereotype stipulate sum talk taunt term "
      "thank threaten title tout trash trumpet underline underscore vilify voice warrant "
      "welcome"},
     {thought,
      "assume believe consider decide doubt expect fear feel figure find guess hate hope "
      "imagine know learn like love realise realize regret see suspect think understand want "
      "wish"},
     {weak,
      "adopt bark beam begin cackle chastise chime chirp close continue croak deliver "
      "demonstrate end excoriate finish fire gasp get giggle give go grin grunt hiss hit howl "
      "interrupt issue jeer launch lead make offer open persist pipe play pose post pray "
      "print promote prompt publish purr push put rage rail ramble rasp reach read release "
      "run screech seethe send set share shoot show shrug sign sing smile smirk snicker sniff "
      "snort sob spit splutter squeal stammer start stutter tease turn whimper whine wink"}}};

// Sorted by form; own list.
constexpr std::array<IrregularForm, 41> kIrregularForms{
    {{"began", "begin", VerbForm::past},       {"begun", "begin", VerbForm::participle},
     {"felt", "feel", VerbForm::past},         {"forecast", "forecast", VerbForm::past},
     {"foresaw", "foresee", VerbForm::past},   {"found", "find", VerbForm::past},
     {"gave", "give", VerbForm::past},         {"given", "give", VerbForm::participle},
     {"gone", "go", VerbForm::participle},     {"got", "get", VerbForm::past},
     {"hit", "hit", VerbForm::past},           {"knew", "know", VerbForm::past},
     {"known", "know", VerbForm::participle},  {"learnt", "learn", VerbForm::past},
     {"led", "lead", VerbForm::past},          {"made", "make", VerbForm::past},
     {"put", "put", VerbForm::past},           {"ran", "run", VerbForm::past},
     {"read", "read", VerbForm::past},         {"ripped", "rip", VerbForm::past},
     {"said", "say", VerbForm::past},          {"sang", "sing", VerbForm::past},
     {"saw", "see", VerbForm::past},           {"seen", "see", VerbForm::participle},
     {"sent", "send", VerbForm::past},         {"set", "set", VerbForm::past},
     {"shot", "shoot", VerbForm::past},        {"showed", "show", VerbForm::past},
     {"shown", "show", VerbForm::participle},  {"spat", "spit", VerbForm::past},
     {"spoke", "speak", VerbForm::past},       {"spoken", "speak", VerbForm::participle},
     {"sung", "sing", VerbForm::participle},   {"swore", "swear", VerbForm::past},
     {"sworn", "swear", VerbForm::participle}, {"thought", "think", VerbForm::past},
     {"told", "tell", VerbForm::past},         {"understood", "understand", VerbForm::past},
     {"went", "go", VerbForm::past},           {"written", "write", VerbForm::participle},
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
template <typename Entries, typename Entry>
WordTable places_of(const Entries& entries, std::string_view Entry::*word) {
  WordTable places(entries.size());
  for (std::uint32_t i = 0; i < entries.size(); ++i) places.add(entries[i].*word, i + 1);
  return places;
}

std::vector<Lemma> split_lemmas() {
  std::vector<Lemma> lemmas;
  for (const auto& [strength, words] : kLemmas) {
    for_each_word(words, [&, of = strength](std::string_view word) { lemmas.push_back({word, of}); });
  }
  return lemmas;
}

const std::vector<Lemma>& all_lemmas() {
  static const std::vector<Lemma> kAll = split_lemmas();
  return kAll;
}

const Lemma* lemma_named(std::string_view word) {
  static const WordTable kPlaces = places_of(all_lemmas(), &Lemma::word);
  const std::uint32_t place = kPlaces.find(word);
  return place != 0 ? &all_lemmas()[place - 1] : nullptr;
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
  const std::vector<Lemma>& lemmas = all_lemmas();
  const auto is_out_of_order = [](const Lemma& a, const Lemma& b) {
    return a.strength == b.strength && a.word >= b.word;
  };
  return std::adjacent_find(lemmas.begin(), lemmas.end(), is_out_of_order) == lemmas.end() &&
         std::is_sorted(kIrregularForms.begin(), kIrregularForms.end(),
                        [](const IrregularForm& a, const IrregularForm& b) { return a.form < b.form; });
}

}  // namespace presslight
