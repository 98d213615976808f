#include "presslight/quotes/cues.h"

#include <algorithm>
#include <array>

#include "presslight/quotes/proportions.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Most words between an auxiliary and its verb: "has, he thinks, said" is not looked for.
constexpr std::uint32_t kMostInGroup = 5;

// Nouns for what somebody says. Sorted; own list.
constexpr std::array<std::string_view, 20> kSpeechNouns{
    "advice",  "answer",     "assessment", "comment",  "conclusion", "description", "explanation",
    "message", "prediction", "question",   "reaction", "reply",      "response",    "retort",
    "slogan",  "statement",  "summary",    "tweet",    "verdict",    "warning"};
static_assert(std::is_sorted(kSpeechNouns.begin(), kSpeechNouns.end()));

// Reporting verbs whose third person or base form is as often a noun. Sorted; own list.
constexpr std::array<std::string_view, 76> kAlsoNouns{
    "address", "answer", "attack",    "attribute", "beam",    "blame",  "blast",    "blog",    "boast",
    "brand",   "call",   "challenge", "chant",     "charge",  "cheer",  "claim",    "comment", "counter",
    "cry",     "demand", "detail",    "doubt",     "email",   "end",    "estimate", "fear",    "figure",
    "grin",    "growl",  "hint",      "hope",      "issue",   "joke",   "label",    "laugh",   "lead",
    "lecture", "list",   "murmur",    "name",      "note",    "object", "offer",    "order",   "plead",
    "pledge",  "point",  "post",      "praise",    "present", "press",  "promise",  "protest", "question",
    "quote",   "rage",   "rail",      "reference", "remark",  "reply",  "report",   "riposte", "shrug",
    "sign",    "signal", "smile",     "sob",       "start",   "state",  "stress",   "talk",    "term",
    "text",    "tweet",  "voice",     "worry"};

static_assert(std::is_sorted(kAlsoNouns.begin(), kAlsoNouns.end()));

// Plurals without an "s". Sorted.
constexpr std::array<std::string_view, 5> kPlurals{"children", "men", "people", "police", "women"};

static_assert(std::is_sorted(kPlurals.begin(), kPlurals.end()));

constexpr std::array<std::string_view, 8> kBe{"'m", "'re", "am", "are", "be", "been", "was", "were"};

bool is_be(std::string_view word) {
  return is_in(kBe, word) || word == "is" || word == "being" || word == "get" || word == "got" ||
         word == "'s" || word == "isn't" || word == "wasn't" || word == "aren't" || word == "weren't";
}

// Determiners that speak without a noun: "some said". Sorted.
constexpr std::array<std::string_view, 4> kManyAlone{"few", "many", "most", "some"};
static_assert(std::is_sorted(kManyAlone.begin(), kManyAlone.end()));

// Before an adjective. Sorted.
constexpr std::array<std::string_view, 6> kDegrees{"less", "more", "most", "so", "too", "very"};
static_assert(std::is_sorted(kDegrees.begin(), kDegrees.end()));

class CueFinder {
 public:
  explicit CueFinder(const Outline& outline) : outline_(outline), units_(outline.units()) {}

  std::vector<Cue> run() {
    for (std::uint32_t u = 0; u < units_.size(); ++u) {
      if (units_[u].marked) continue;
      const std::size_t found = cues_.size();
      if (units_[u].verb) take_verb(u);
      if (cues_.size() == found) take_phrase(u);
    }
    return std::move(cues_);
  }

 private:
  PartOfSpeech part_at(std::uint32_t u) const { return units_[u].part_of_speech; }
  bool in_sentence(std::uint32_t u, std::uint32_t of) const {
    return u < units_.size() && units_[u].sentence == units_[of].sentence;
  }
  bool is_word(std::uint32_t u, std::string_view word) const {
    return u < units_.size() && !units_[u].marked && outline_.lower(u) == word;
  }

  void add(std::uint32_t first, std::uint32_t end, CueForm form, const CueVerb& verb, std::uint32_t group) {
    cues_.push_back({outline_.span_of(first, end), form, verb.strength, verb.lemma, first, end, group});
  }

  /// The unit before the adverbs, "not" and "on Thursday" before `u`; none at the start of the sentence.
  std::optional<std::uint32_t> before_adverbs(std::uint32_t u) const {
    for (std::uint32_t i = 1; i <= kMostInGroup && i <= u && in_sentence(u - i, u); ++i) {
      const bool is_on_day = i > 1 && is_word(u - i, "on");
      if (part_at(u - i) != PartOfSpeech::adverb && !is_on_day) return u - i;
    }
    return std::nullopt;
  }

  /// "Morley's said it would pay": the mark is the shop's; not "Hall's said to have left".
  bool follows_brand(std::uint32_t u) const {
    if (u < 2 || !in_sentence(u - 2, u) || part_at(u - 1) != PartOfSpeech::possessive_mark) return false;
    const bool is_infinitive = in_sentence(u + 1, u) && is_word(u + 1, "to");
    return units_[u].verb->lemma == "say" && !units_[u - 2].marked &&
           outline_.shape(u - 2) == WordShape::capitalised && !is_infinitive;
  }

  /// Where the auxiliaries before `u` begin: "has" of "has also been telling".
  std::uint32_t group_start(std::uint32_t u) const {
    std::uint32_t start = u;
    if (follows_brand(u)) return start;
    for (std::uint32_t i = 1; i <= kMostInGroup && i <= u && in_sentence(u - i, u); ++i) {
      const PartOfSpeech c = part_at(u - i);
      if (c == PartOfSpeech::auxiliary || is_word(u - i, "'s")) start = u - i;
      if (c != PartOfSpeech::adverb && c != PartOfSpeech::auxiliary) break;
    }
    return start;
  }

  /// A word after which a noun is expected, not a verb: "the", "her", "of".
  bool wants_noun(std::uint32_t u) const {
    const PartOfSpeech c = part_at(u);
    return c == PartOfSpeech::determiner || c == PartOfSpeech::possessive ||
           c == PartOfSpeech::possessive_mark || is_word(u, "whose") ||
           (c == PartOfSpeech::number && !is_word(u, "one")) ||  // "one wrote"
           (c == PartOfSpeech::preposition && !is_word(u, "to"));
  }

  /// "Some said", "they both argued".
  bool speaks_alone(std::uint32_t before, std::uint32_t u) const {
    const std::string_view lemma = units_[u].verb->lemma;
    return is_word(before, "both") ||
           ((lemma == "say" || lemma == "tell") && is_in(kManyAlone, outline_.lower(before)));
  }

  /// "No 10 said", "Channel 4 told", "eight out of 10 said".
  bool ends_name(std::uint32_t before, std::uint32_t u) const {
    const std::string_view lemma = units_[u].verb->lemma;
    if (part_at(before) != PartOfSpeech::number || (lemma != "say" && lemma != "tell")) return false;
    if (before == 0 || !in_sentence(before - 1, u)) return false;
    return outline_.shape(before - 1) != WordShape::lower || ends_proportion(before) || is_count(before);
  }

  /// "the two", "the other two"
  bool is_count(std::uint32_t number) const {
    if (in_sentence(number + 2, number) && is_word(number + 2, "to")) return false;  // "the two told to go"
    return part_at(number - 1) == PartOfSpeech::determiner;
  }

  /// "six in 10", "six out of 10"
  bool ends_proportion(std::uint32_t last) const {
    constexpr std::uint32_t kLongest = 3;  // units before the last
    for (std::uint32_t first = last; first > 0 && last - first < kLongest && in_sentence(first - 1, last);
         --first)
      if (past_proportion(outline_, first - 1, last + 1) == last + 1) return true;
    return false;
  }

  bool opens_object(std::uint32_t u) const {
    const Unit& unit = units_[u];
    const PartOfSpeech c = unit.part_of_speech;
    return unit.marked || c == PartOfSpeech::comma || c == PartOfSpeech::colon ||
           c == PartOfSpeech::determiner || c == PartOfSpeech::possessive || c == PartOfSpeech::pronoun ||
           c == PartOfSpeech::object_pronoun || is_word(u, "that");
  }

  /// "The reports have", "recent claims are": a noun with its own verb.
  bool is_subject(std::uint32_t u) const {
    return in_sentence(u + 1, u) && part_at(u + 1) == PartOfSpeech::auxiliary;
  }

  bool looks_plural(std::uint32_t u) const {
    const std::string_view word = outline_.word(u);
    if (is_in(kPlurals, outline_.lower(u))) return true;
    const bool is_one = word.ends_with("ss") || outline_.lower(u) == "news";  // "the press release"
    return part_at(u) == PartOfSpeech::other && word.size() > 3 && word.back() == 's' && !is_one;
  }

  std::optional<CueForm> form_of_base(std::uint32_t u, std::optional<std::uint32_t> before) const {
    if (!before) return std::nullopt;
    const bool is_noun_too = is_in(kAlsoNouns, units_[u].verb->lemma);
    if (is_word(*before, "to")) return CueForm::infinitive;
    if (is_noun_too && (is_word(*before, "whose") || is_subject(u))) return std::nullopt;
    switch (part_at(*before)) {
      case PartOfSpeech::auxiliary:
      case PartOfSpeech::pronoun:
      case PartOfSpeech::relative:
        return CueForm::finite;
      case PartOfSpeech::mark:  // "...," say critics
      case PartOfSpeech::comma:
        if (!is_noun_too && in_sentence(u + 1, u) && is_word(u + 1, "that")) return CueForm::finite;
        return units_[u].verb->lemma == "say" ? std::optional(CueForm::finite) : std::nullopt;
      case PartOfSpeech::number:
        if (ends_proportion(*before)) return CueForm::finite;
        break;
      case PartOfSpeech::indefinite:
      case PartOfSpeech::determiner:
        return is_noun_too || wants_noun(*before) ? some_say(u, *before) : CueForm::finite;
      default:
        break;
    }
    if (says_of_many(u, *before)) return CueForm::finite;
    if (looks_plural(*before) && (!is_noun_too || (in_sentence(u + 1, u) && opens_object(u + 1))))
      return CueForm::finite;
    return std::nullopt;
  }

  /// "Parents at the school say they ..."; not "no final say on", "I'd say it".
  bool says_of_many(std::uint32_t u, std::uint32_t before) const {
    const std::string_view word = outline_.word(before);
    const bool is_short = word.find('\'') != word.npos || word.find("\u2019") != word.npos;
    return !is_short && units_[u].verb->lemma == "say" && part_at(before) == PartOfSpeech::other &&
           in_sentence(u + 1, u) && opens_object(u + 1);
  }

  /// "some say", "many argue": a determiner that stands alone.
  std::optional<CueForm> some_say(std::uint32_t u, std::uint32_t before) const {
    const std::string_view word = outline_.lower(before);
    const bool stands_alone =
        word == "some" || word == "many" || word == "both" || word == "others" || word == "most";
    return stands_alone && !is_in(kAlsoNouns, units_[u].verb->lemma) ? std::optional(CueForm::finite)
                                                                     : std::nullopt;
  }

  /// "for political promises that ...": one word and no article between.
  bool follows_preposition(std::uint32_t u) const {
    return u > 0 && in_sentence(u - 1, u) && part_at(u - 1) == PartOfSpeech::preposition;
  }

  /// "states that have voted": a noun.
  bool is_head_of_relative(std::uint32_t u) const {
    return in_sentence(u + 2, u) && is_word(u + 1, "that") && part_at(u + 2) == PartOfSpeech::auxiliary;
  }

  std::optional<CueForm> form_of_third_person(std::uint32_t u, std::optional<std::uint32_t> before) const {
    if (before && wants_noun(*before) && !ends_name(*before, u) && !follows_brand(u)) return std::nullopt;
    if (!is_in(kAlsoNouns, units_[u].verb->lemma)) return CueForm::finite;
    if (is_subject(u)) return std::nullopt;
    const bool has_object = in_sentence(u + 1, u) && opens_object(u + 1);
    if (!before) return std::nullopt;
    const PartOfSpeech c = part_at(*before);
    if (c == PartOfSpeech::pronoun || c == PartOfSpeech::relative) return CueForm::finite;
    if (is_head_of_relative(u)) return std::nullopt;
    const bool has_capital =
        outline_.shape(*before) != WordShape::lower && outline_.shape(*before) != WordShape::none;
    if (!has_capital && follows_preposition(*before)) return std::nullopt;
    const bool after_name = c == PartOfSpeech::other && has_capital;
    return has_object || after_name ? std::optional(CueForm::finite) : std::nullopt;
  }

  bool has_be(std::uint32_t group, std::uint32_t u) const {
    for (std::uint32_t i = group; i < u; ++i)
      if (is_be(outline_.lower(i))) return true;
    return false;
  }

  /// "Watchdog 'ignored warnings', inquiry told": nobody was told, so the inquiry was.
  bool is_headline_passive(std::uint32_t u) const {
    if (units_[u].verb->lemma != "tell" || u == 0 || part_at(u - 1) == PartOfSpeech::pronoun) return false;
    return !in_sentence(u + 1, u) || part_at(u + 1) == PartOfSpeech::stop;
  }

  /// "She was hauled in and told that ...": nobody is told, so she was.
  bool shares_passive(std::uint32_t u) const {
    constexpr std::uint32_t kFarthest = 8;  // units back to the verb that both share
    if (units_[u].verb->lemma != "tell" || u < 2 || part_at(u - 1) != PartOfSpeech::conjunction) return false;
    if (!in_sentence(u + 1, u) || !(is_word(u + 1, "that") || is_word(u + 1, "to"))) return false;
    for (std::uint32_t i = u - 1; i > 0 && u - i < kFarthest && in_sentence(i - 1, u); --i)
      if (!units_[i - 1].marked && is_be(outline_.lower(i - 1))) return true;
    return false;
  }

  /// "He's said it works": has; not "It's said", "He's said to be ill".
  bool has_said(std::uint32_t group, std::uint32_t u) const {
    if (group == 0 || units_[u].verb->lemma != "say" || !is_word(group, "'s")) return false;
    const bool is_infinitive = in_sentence(u + 1, u) && is_word(u + 1, "to");
    return (is_word(group - 1, "he") || is_word(group - 1, "she")) && !is_infinitive;
  }

  std::optional<CueForm> form_of_past(std::uint32_t u, std::optional<std::uint32_t> before,
                                      std::uint32_t group) const {
    const bool is_participle = units_[u].verb->form == VerbForm::participle;
    if (units_[u].verb->lemma == "relate" && in_sentence(u + 1, u) && is_word(u + 1, "to"))
      return std::nullopt;
    if ((has_be(group, u) && !has_said(group, u)) || is_headline_passive(u) || shares_passive(u))
      return CueForm::passive;
    if (in_sentence(u + 1, u) && is_word(u + 1, "by")) return CueForm::passive;
    if (group < u) return CueForm::finite;
    if (is_participle) return std::nullopt;
    if (before && wants_noun(*before) && !ends_name(*before, u) && !follows_brand(u) &&
        !speaks_alone(*before, u))
      return std::nullopt;
    return CueForm::finite;
  }

  /// "very threatening", "more worrying": an adjective.
  bool is_degree(std::uint32_t u) const { return !units_[u].marked && is_in(kDegrees, outline_.lower(u)); }

  std::optional<CueForm> form_of_present_participle(std::uint32_t u, std::optional<std::uint32_t> before,
                                                    std::uint32_t group) const {
    if (u > 0 && is_degree(u - 1)) return std::nullopt;
    if (has_be(group, u)) return CueForm::finite;
    if (!before) return CueForm::participle;
    const PartOfSpeech c = part_at(*before);
    const bool is_noun = c == PartOfSpeech::determiner || c == PartOfSpeech::possessive ||
                         c == PartOfSpeech::possessive_mark || c == PartOfSpeech::number;
    return is_noun ? std::nullopt : std::optional(CueForm::participle);
  }

  void take_verb(std::uint32_t u) {
    const CueVerb& verb = *units_[u].verb;
    const std::optional<std::uint32_t> before = before_adverbs(u);
    const std::uint32_t group = group_start(u);
    std::optional<CueForm> form;
    switch (verb.form) {
      case VerbForm::base:
        form = form_of_base(u, before);
        break;
      case VerbForm::third_person:
        form = form_of_third_person(u, before);
        break;
      case VerbForm::past:
      case VerbForm::participle:
        form = form_of_past(u, before, group);
        break;
      case VerbForm::present_participle:
        form = form_of_present_participle(u, before, group);
        break;
    }
    const bool speaks = speaks_here(u);
    if (!form && speaks) form = CueForm::finite;
    if (!form) return;
    const std::uint32_t end = speaks && verb.lemma == "put" ? u + 2 : u + 1;  // with its "it"
    add(u, end, *form, speaks ? CueVerb{verb.lemma, verb.form, CueStrength::speech} : verb, group);
  }

  /// "put it: ", "put it this way", "put it bluntly".
  bool is_manner(std::uint32_t u) const {
    const PartOfSpeech c = part_at(u);
    return units_[u].marked || c == PartOfSpeech::comma || c == PartOfSpeech::colon ||
           c == PartOfSpeech::adverb || is_word(u, "this") || is_word(u, "like");
  }

  /// "shot back", "hit back", "as she put it", 'she goes, "Shoes."'
  bool speaks_here(std::uint32_t u) const {
    const std::string_view lemma = units_[u].verb->lemma;
    if (lemma == "go")
      return in_sentence(u + 2, u) && units_[u + 1].part_of_speech == PartOfSpeech::comma &&
             units_[u + 2].marked;
    if (lemma == "put") return in_sentence(u + 2, u) && is_word(u + 1, "it") && is_manner(u + 2);
    const bool may = lemma == "shoot" || lemma == "fire" || lemma == "hit";
    return may && in_sentence(u + 1, u) && is_word(u + 1, "back");
  }

  /// "Her verdict on the plan: 'homeopathic'": with whose it is before it and the words behind a colon.
  void take_speech_noun(std::uint32_t u, std::uint32_t owner) {
    constexpr std::uint32_t kReach = 8;
    if (const auto first = behind_marks(owner))
      return add(u, u + 1, CueForm::noun, {outline_.lower(u)}, *first);
    for (std::uint32_t after = u + 1; after + 1 < units_.size() && after < u + kReach; ++after) {
      if (!in_sentence(after, u) || units_[after].marked) return;
      const bool leads = units_[after].part_of_speech == PartOfSpeech::colon || is_word(after, "was");
      if (!leads || !units_[after + 1].marked || !in_sentence(after + 1, u)) continue;
      while (owner > 0 && u - owner < kMostInGroup && in_sentence(owner - 1, u) &&
             units_[owner - 1].part_of_speech < PartOfSpeech::comma)
        --owner;
      return add(u, u + 1, CueForm::noun, {outline_.lower(u)}, owner);
    }
  }

  /// The unit behind "was" of '"Stonewall," was his verdict'.
  std::optional<std::uint32_t> behind_marks(std::uint32_t owner) const {
    for (std::uint32_t u = owner; u > 1 && owner - u < kMostInGroup && in_sentence(u - 2, owner); --u)
      if (is_word(u - 1, "was")) return units_[u - 2].marked ? std::optional(u) : std::nullopt;
    return std::nullopt;
  }

  /// "her", "'s", here or over one word: "her first answer".
  std::optional<std::uint32_t> owner_before(std::uint32_t u) const {
    for (std::uint32_t i = 1; i <= 2 && i <= u && in_sentence(u - i, u); ++i)
      if (is_owner(u - i)) return u - i;
    return std::nullopt;
  }

  bool is_owner(std::uint32_t u) const {
    return units_[u].part_of_speech == PartOfSpeech::possessive ||
           units_[u].part_of_speech == PartOfSpeech::possessive_mark;
  }

  /// "according to", "in her words", "in the words of".
  void take_phrase(std::uint32_t u) {
    const std::string_view word = outline_.lower(u);
    if (word == "according" && in_sentence(u + 1, u) && is_word(u + 1, "to"))
      return add(u, u + 2, CueForm::according_to, {"according to"}, u);
    if (const auto owner = owner_before(u); owner && is_in(kSpeechNouns, word))
      return take_speech_noun(u, *owner);
    if (word != "words" || u < 2) return;
    for (std::uint32_t i = 1; i <= kMostInGroup && i <= u && in_sentence(u - i, u); ++i)
      if (is_word(u - i, "in")) return add(u, u + 1, CueForm::noun, {"words"}, u - i);
  }

  const Outline& outline_;
  const std::vector<Unit>& units_;
  std::vector<Cue> cues_;
};

}  // namespace

std::vector<Cue> find_cues(const Outline& outline) {
  return CueFinder(outline).run();
}

}  // namespace presslight
