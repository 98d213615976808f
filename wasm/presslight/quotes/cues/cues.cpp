#include "presslight/quotes/cues/cues.h"

#include <algorithm>

#include "presslight/quotes/cues/cue_forms.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Nouns for what somebody says. Sorted; own list.
constexpr WordList kSpeechNouns{"advice",      "answer",      "assessment", "comment",    "conclusion",
                                "description", "explanation", "message",    "prediction", "question",
                                "reaction",    "reply",       "response",   "retort",     "slogan",
                                "statement",   "summary",     "tweet",      "verdict",    "warning"};

// What is told without a word of it. Sorted; own list.
constexpr WordList kToldThings{"difference", "joke",  "jokes", "lie",   "lies",
                               "stories",    "story", "tale",  "tales", "time"};

class CueFinder : private CueForms {
 public:
  using CueForms::CueForms;

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
  void add(std::uint32_t first, std::uint32_t end, CueForm form, const CueVerb& verb, std::uint32_t group) {
    cues_.push_back({outline_.span_of(first, end), form, verb.strength, verb.lemma, first, end, group});
  }

  void take_verb(std::uint32_t u) {
    const CueVerb& verb = *units_[u].verb;
    std::optional<CueForm> form = form_of(u);
    const std::uint32_t clear = std::max(past_clear(u), past_put(u));
    const bool speaks = clear > u || speaks_here(u);
    if (!form && speaks) form = CueForm::finite;
    if (!form) return;
    const std::uint32_t end = clear > u                       ? clear
                              : speaks && verb.lemma == "put" ? u + 2
                                                              : u + 1;  // with its "it"
    const CueStrength strength = speaks           ? CueStrength::speech
                                 : tells_thing(u) ? CueStrength::weak
                                                  : verb.strength;
    add(u, end, *form, CueVerb{verb.lemma, verb.form, strength}, group_start(u));
  }

  /// "told the same story", "can tell the difference"
  bool tells_thing(std::uint32_t u) const {
    constexpr std::uint32_t kLongest = 3;  // units to the noun
    if (units_[u].verb->lemma != "tell" || !in_sentence(u + 1, u)) return false;
    if (part_at(u + 1) != PartOfSpeech::determiner) return false;
    for (std::uint32_t t = u + 2; t < u + 2 + kLongest && in_sentence(t, u); ++t) {
      if (units_[t].marked || part_at(t) >= PartOfSpeech::comma) return false;
      if (is_in(kToldThings, outline_.lower(t))) return true;
    }
    return false;
  }

  /// Past "made it very clear" before "that"; `u` if it is none.
  std::uint32_t past_clear(std::uint32_t u) const {
    if (units_[u].verb->lemma != "make") return u;
    std::uint32_t at = is_word(u + 1, "it") ? u + 2 : u + 1;
    if (in_sentence(at, u) && part_at(at) == PartOfSpeech::adverb) ++at;
    return in_sentence(at + 1, u) && is_word(at, "clear") && is_word(at + 1, "that") ? at + 1 : u;
  }

  /// Past "put it to the witness" before "that"; `u` if it is none.
  std::uint32_t past_put(std::uint32_t u) const {
    constexpr std::uint32_t kFarthest = 7;  // units to "that"
    const bool may = units_[u].verb->lemma == "put" && in_sentence(u + 3, u) && is_word(u + 1, "it") &&
                     is_word(u + 2, "to");
    for (std::uint32_t at = u + 4; may && at < u + kFarthest && in_sentence(at, u); ++at)
      if (is_word(at, "that")) return at;
    return u;
  }

  /// "put it: ", "put it this way", "put it bluntly".
  bool is_manner(std::uint32_t u) const {
    const PartOfSpeech c = part_at(u);
    return units_[u].marked || c == PartOfSpeech::comma || c == PartOfSpeech::colon ||
           c == PartOfSpeech::adverb || is_word(u, "this") || is_word(u, "like");
  }

  /// "as a memo of the ministry put it.", "is how Ann Hall puts it.", 'as she put it to us, "It leaks"'
  bool is_led_by_as(std::uint32_t u) const {
    constexpr std::uint32_t kLongestSubject = 8;
    if (part_at(u + 2) != PartOfSpeech::stop && !leads_to_words(u + 2)) return false;
    for (std::uint32_t i = 2; i <= kLongestSubject && i <= u && in_sentence(u - i, u); ++i)
      if (is_word(u - i, "as") || is_word(u - i, "how")) return true;
    return false;
  }

  /// 'to this newspaper in May, "'
  bool leads_to_words(std::uint32_t u) const {
    constexpr std::uint32_t kFarthest = 10;
    if (part_at(u) != PartOfSpeech::preposition && !is_word(u, "to")) return false;
    for (std::uint32_t at = u; at + 1 < units_.size() && at < u + kFarthest && in_sentence(at + 1, u); ++at)
      if (part_at(at) == PartOfSpeech::comma) return units_[at + 1].marked.has_value();
    return false;
  }

  /// "shot back", "hit back", "as she put it", 'she goes, "Shoes."'
  bool speaks_here(std::uint32_t u) const {
    const std::string_view lemma = units_[u].verb->lemma;
    if (lemma == "go")
      return in_sentence(u + 2, u) && units_[u + 1].part_of_speech == PartOfSpeech::comma &&
             units_[u + 2].marked;
    if (lemma == "put")
      return in_sentence(u + 2, u) && is_word(u + 1, "it") && (is_manner(u + 2) || is_led_by_as(u));
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

  std::vector<Cue> cues_;
};

}  // namespace

std::vector<Cue> find_cues(const Outline& outline) {
  return CueFinder(outline).run();
}

const Cue* cue_before(std::span<const Cue> cues, std::uint32_t unit) {
  const auto after = first_from(cues, unit);
  return after == cues.begin() ? nullptr : &*std::prev(after);
}

bool is_said_by_agent(const Outline& outline, const Cue& cue, std::uint32_t unit) {
  constexpr std::uint32_t kLongestAgent = 10;  // units
  const std::vector<Unit>& units = outline.units();
  if (cue.form != CueForm::passive || units[cue.first_unit].sentence != units[unit].sentence) return false;
  if (cue.end_unit > unit || unit - cue.end_unit > kLongestAgent) return false;
  if (cue.end_unit == unit)
    return unit + 2 < outline.sentence_of(unit).end && outline.lower(unit + 1) == "by";
  if (outline.lower(cue.end_unit) != "by" || outline.lower(unit - 1) != "as") return false;
  for (std::uint32_t u = cue.end_unit; u < unit; ++u) {
    const PartOfSpeech part = units[u].part_of_speech;
    if (units[u].marked || part > PartOfSpeech::comma || part == PartOfSpeech::auxiliary) return false;
  }
  return true;
}

bool is_said_by_agent(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  const Cue* const cue = cue_before(cues, unit);
  return cue != nullptr && is_said_by_agent(outline, *cue, unit);
}

}  // namespace presslight
