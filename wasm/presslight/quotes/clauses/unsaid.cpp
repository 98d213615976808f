#include "presslight/quotes/clauses/unsaid.h"

#include <string_view>

#include "presslight/quotes/clauses/clause_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Who says nothing, or the first word of that. Sorted.
constexpr WordList kNobody{"neither", "no", "nobody", "none"};

// Of "it is fair to say": what it is to say so, not who says so. Sorted.
constexpr WordList kToSay{"accurate",  "better",    "correct",      "crucial",  "difficult", "easy",
                          "enough",    "essential", "fair",         "good",     "hard",      "helpful",
                          "important", "natural",   "nice",         "possible", "safe",      "tempting",
                          "too",       "unfair",    "unreasonable", "useful",   "worth",     "wrong"};

class Unsaid : private ClauseWords {
 public:
  using ClauseWords::ClauseWords;

  /// "It is worth noting": nobody in particular.
  bool reports(const Cue& cue, const Subject& subject) const {
    if (cue.form == CueForm::noun || cue.strength == CueStrength::thought ||
        cue.strength == CueStrength::weak)
      return false;
    if (has_doubt(cue) || is_nobodys(cue, subject) || is_wished(cue) || answers_thing(cue)) return false;
    if (cue.form == CueForm::passive && cue.lemma == "worry") return false;
    if (cue.form != CueForm::participle) return true;
    return subject.phrase.has_value() && !is_kept_back(cue);
  }

  /// "He did not say it leaks", "nobody said it leaks": only what is left open is told, "did not say
  /// whether".
  bool is_denied(const Cue& cue, const Subject& subject) const {
    constexpr std::uint32_t kReach = 4;  // units to "not"
    const std::uint32_t start = outline_.sentence_of(cue.first_unit).first;
    if (names_nobody(subject.phrase ? phrases_[*subject.phrase].first_unit : cue.group_start, start))
      return true;
    if (is_declined(cue, start)) return true;
    for (std::uint32_t u = cue.first_unit; u > start && cue.first_unit - u < kReach; --u) {
      if (part_at(u - 1) != PartOfSpeech::adverb && part_at(u - 1) != PartOfSpeech::auxiliary) return false;
      const std::string_view it = word(u - 1);
      const bool is_only = is_word(u, "only") || is_word(u, "just");  // "not only said"
      if (!is_only && (it == "not" || it == "never" || it.ends_with("n't"))) return true;
    }
    return false;
  }

 private:
  /// "declined to comment", "decided not to say"
  bool is_declined(const Cue& cue, std::uint32_t start) const {
    static constexpr WordList kDeclining{"decline", "declined", "declines", "declining",
                                         "refuse",  "refused",  "refuses",  "refusing"};
    const std::uint32_t u = cue.first_unit;
    return u > start + 1 && is_word(u - 1, "to") && (is_word(u - 2, "not") || is_in(kDeclining, word(u - 2)));
  }

  /// "worth noting", "kept from claiming", but "apart from saying".
  bool is_kept_back(const Cue& cue) const {
    const std::uint32_t u = cue.first_unit;
    if (u == 0 || is_word(u - 1, "worth")) return u > 0;
    if (is_word(u - 1, "than") || is_word(u - 1, "without")) return true;
    if (is_word(u - 1, "just") && u > 1 && is_word(u - 2, "than"))
      return true;  // "rather than just promising"
    return is_word(u - 1, "from") && !(u > 1 && (is_word(u - 2, "apart") || is_word(u - 2, "aside")));
  }

  /// "her call to admit", "his refusal to say", "how to say": nobody has said it.
  bool is_wished(const Cue& cue) const {
    static constexpr WordList kWishes{"call", "calls",   "chance",     "demand",  "demands",      "failure",
                                      "need", "refusal", "reluctance", "request", "unwillingness"};
    const std::uint32_t u = cue.group_start;
    if (cue.form != CueForm::infinitive || u < 2) return false;
    const std::uint32_t noun = is_word(u, "to") ? u - 1 : u - 2;
    return is_in(kWishes, word(noun)) || is_word(noun, "how");
  }

  /// "answered the door", "answering a call"
  bool answers_thing(const Cue& cue) const {
    static constexpr WordList kThings{"bell",  "call",      "calls",     "door",
                                      "phone", "questions", "telephone", "text"};
    const NounPhrase* const thing = cue.lemma == "answer" ? phrase_at(cue.end_unit) : nullptr;
    return thing != nullptr && is_in(kThings, word(thing->end_unit - 1));
  }

  /// "It's hard not to wonder whether": nobody in particular.
  bool is_nobodys(const Cue& cue, const Subject& subject) const {
    if (cue.form != CueForm::infinitive || !subject.phrase) return false;
    const NounPhrase& it = phrases_[*subject.phrase];
    if (it.first_unit >= cue.first_unit || !is_word(it.first_unit, "it")) return false;
    for (std::uint32_t u = it.end_unit; u < cue.first_unit; ++u)
      if (is_in(kToSay, word(u))) return true;
    return false;
  }

  /// "nobody", "no"; not "No 10", "No. 10".
  bool tells_nobody(std::uint32_t unit) const {
    const bool is_numbered = unit + 1 < units_.size() &&
                             ((part_at(unit + 1) == PartOfSpeech::number && !is_word(unit + 1, "one")) ||
                              part_at(unit + 1) == PartOfSpeech::stop);
    return is_in(kNobody, word(unit)) && !is_numbered;
  }

  /// "nobody", "none of them", "no one", "not everyone": at `unit` or right before it.
  bool names_nobody(std::uint32_t unit, std::uint32_t start) const {
    constexpr std::uint32_t kReach = 3;  // units: "none of them"
    if (tells_nobody(unit) || (unit > start && is_word(unit - 1, "not"))) return true;
    for (std::uint32_t u = unit; u > start && unit - u < kReach && part_at(u - 1) < PartOfSpeech::comma; --u)
      if (tells_nobody(u - 1)) return true;
    return false;
  }

  /// "They may argue that ...": nobody has said it.
  bool has_doubt(const Cue& cue) const {
    for (std::uint32_t unit = cue.group_start; unit < cue.first_unit; ++unit)
      if (is_word(unit, "may") || is_word(unit, "might") || is_word(unit, "could")) return true;
    return false;
  }
};

}  // namespace

bool reports_words(const Outline& outline, std::span<const NounPhrase> phrases, const Cue& cue,
                   const Subject& subject) {
  return Unsaid(outline, phrases).reports(cue, subject);
}

bool is_denied(const Outline& outline, std::span<const NounPhrase> phrases, const Cue& cue,
               const Subject& subject) {
  return Unsaid(outline, phrases).is_denied(cue, subject);
}

}  // namespace presslight
