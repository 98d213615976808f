#include "presslight/quotes/indirect.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "presslight/quotes/clause_words.h"
#include "presslight/quotes/complements.h"
#include "presslight/quotes/datelines.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Words that open what tells when, where or upon which question somebody spoke. Sorted.
constexpr std::array<std::string_view, 22> kTellingWhen{
    "addressing", "after",   "appearing",  "as",      "asked",     "before",    "citing",     "commenting",
    "during",     "pressed", "questioned", "quizzed", "referring", "regarding", "responding", "since",
    "speaking",   "until",   "when",       "whereas", "while",     "writing"};

// What is said without words: "said nothing at all". Sorted.
constexpr std::array<std::string_view, 5> kNoWords{"goodbye", "hello", "nothing", "sorry", "thanks"};

// Made without words, unless marks hold them: "When he fell, she laughed." Sorted.
constexpr std::array<std::string_view, 13> kSounds{"beam",  "chuckle", "cry", "giggle", "grin",
                                                   "groan", "laugh",   "nod", "shrug",  "sigh",
                                                   "smile", "sob",     "weep"};

// Words that open a clause before that of its sentence. Sorted.
constexpr std::array<std::string_view, 9> kFronting{"after", "although", "as",   "because", "if",
                                                    "once",  "since",    "when", "while"};

// Words of a question that is left open. Sorted.
constexpr std::array<std::string_view, 8> kOpenQuestions{"how",   "if",      "what", "when",
                                                         "where", "whether", "who",  "why"};

// Sorted.
constexpr std::array<std::string_view, 4> kNobody{"neither", "no", "nobody", "none"};

// Of "it is fair to say": what it is to say so, not who says so. Sorted.
constexpr std::array<std::string_view, 24> kToSay{
    "accurate", "better",   "correct", "crucial", "difficult",    "easy",    "enough", "essential",
    "fair",     "good",     "hard",    "helpful", "important",    "natural", "nice",   "possible",
    "safe",     "tempting", "too",     "unfair",  "unreasonable", "useful",  "worth",  "wrong"};

static_assert(std::is_sorted(kFronting.begin(), kFronting.end()));
static_assert(std::is_sorted(kOpenQuestions.begin(), kOpenQuestions.end()));
static_assert(std::is_sorted(kNobody.begin(), kNobody.end()));
static_assert(std::is_sorted(kToSay.begin(), kToSay.end()));
static_assert(std::is_sorted(kSounds.begin(), kSounds.end()));
static_assert(std::is_sorted(kTellingWhen.begin(), kTellingWhen.end()));
static_assert(std::is_sorted(kNoWords.begin(), kNoWords.end()));

class ClauseFinder : private ClauseWords {
 public:
  ClauseFinder(const Outline& outline, std::span<const Cue> cues, std::span<const NounPhrase> phrases,
               std::span<const Subject> subjects)
      : ClauseWords(outline, phrases), cues_(cues), subjects_(subjects) {}

  std::vector<ReportedClause> run() {
    for (std::uint32_t i = 0; i < cues_.size(); ++i) {
      const Cue& cue = cues_[i];
      if (cue.first_unit < covered_ || !reports(i)) continue;
      if (cue.form == CueForm::according_to)
        take_according_to(i);
      else if (is_inverted(i) || !take_after(i))
        take_before(i);
    }
    return std::move(clauses_);
  }

 private:
  /// "It is worth noting": nobody in particular.
  bool reports(std::uint32_t index) const {
    const Cue& cue = cues_[index];
    if (cue.form == CueForm::noun || cue.strength == CueStrength::thought ||
        cue.strength == CueStrength::weak)
      return false;
    if (has_doubt(cue) || is_nobodys(index)) return false;
    if (cue.form != CueForm::participle) return true;
    return subjects_[index].phrase.has_value() && !is_unsaid(cue);
  }

  /// "worth noting", "kept from claiming", but "apart from saying".
  bool is_unsaid(const Cue& cue) const {
    const std::uint32_t u = cue.first_unit;
    if (u == 0 || is_word(u - 1, "worth")) return u > 0;
    return is_word(u - 1, "from") && !(u > 1 && (is_word(u - 2, "apart") || is_word(u - 2, "aside")));
  }

  /// "It's hard not to wonder whether": nobody in particular.
  bool is_nobodys(std::uint32_t index) const {
    const Cue& cue = cues_[index];
    const auto subject = subjects_[index].phrase;
    if (cue.form != CueForm::infinitive || !subject) return false;
    const NounPhrase& it = phrases_[*subject];
    if (it.first_unit >= cue.first_unit || !is_word(it.first_unit, "it")) return false;
    for (std::uint32_t u = it.end_unit; u < cue.first_unit; ++u)
      if (is_in(kToSay, word(u))) return true;
    return false;
  }

  /// "He did not say it leaks", "nobody said it leaks": only what is left open is told, "did not say
  /// whether".
  bool is_unsaid_by_anybody(std::uint32_t index) const {
    constexpr std::uint32_t kReach = 4;  // units to "not"
    const Cue& cue = cues_[index];
    const auto subject = subjects_[index].phrase;
    const std::uint32_t start = outline_.sentence_of(cue.first_unit).first;
    if (names_nobody(subject ? phrases_[*subject].first_unit : cue.group_start, start)) return true;
    for (std::uint32_t u = cue.first_unit; u > start && cue.first_unit - u < kReach; --u) {
      if (part_at(u - 1) != PartOfSpeech::adverb && part_at(u - 1) != PartOfSpeech::auxiliary) return false;
      const std::string_view it = word(u - 1);
      const bool is_only = is_word(u, "only") || is_word(u, "just");  // "not only said"
      if (!is_only && (it == "not" || it == "never" || it.ends_with("n't"))) return true;
    }
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

  bool has_marks(std::uint32_t first, std::uint32_t end) const {
    const auto some = std::span(units_).subspan(first, end - first);
    return std::any_of(some.begin(), some.end(), [](const Unit& unit) { return unit.marked.has_value(); });
  }

  void add(std::uint32_t first, std::uint32_t end, std::uint32_t cue) {
    while (first < end && is_edge(first)) ++first;
    while (end > first && is_edge(end - 1)) --end;
    if (first >= end || first < covered_ || has_marks(first, end)) return;
    clauses_.push_back({first, end, cue});
    covered_ = end;
  }

  bool is_edge(std::uint32_t unit) const {
    const PartOfSpeech c = part_at(unit);
    return c == PartOfSpeech::comma || c == PartOfSpeech::dash || c == PartOfSpeech::colon ||
           c == PartOfSpeech::semicolon || c == PartOfSpeech::stop;
  }

  /// "..., said Mr Hall": what follows is about him.
  bool is_inverted(std::uint32_t index) const { return subjects_[index].place == SubjectPlace::after; }

  // After the cue.

  bool take_after(std::uint32_t index) {
    const Cue& cue = cues_[index];
    const std::uint32_t end = sentence_end(cue.first_unit);
    const std::optional<std::uint32_t> first = complement_start(outline_, phrases_, cue, end);
    if (!first) return take_after_aside(index, end);
    if (is_in(kNoWords, word(*first))) return false;
    if (is_unsaid_by_anybody(index) && !is_in(kOpenQuestions, word(*first))) return true;
    const std::uint32_t stop = stop_of(index, *first, clause_end(*first, before_reason(*first, end)));
    if (has_marks(*first, stop)) return true;
    add(*first, stop, index);
    return true;
  }

  /// "urged them [to go] after the flood": when they were urged.
  std::uint32_t before_reason(std::uint32_t first, std::uint32_t end) const {
    if (!is_word(first, "to")) return end;
    for (std::uint32_t u = first + 3; u < end; ++u)  // not "to go after"
      if (is_word(u, "after")) return u;
    return end;
  }

  /// "As the Herald reported, [it leaks]"
  bool take_after_aside(std::uint32_t index, std::uint32_t end) {
    const Cue& cue = cues_[index];
    const std::uint32_t start = outline_.sentence_of(cue.first_unit).first;
    const std::uint32_t comma = cue.end_unit;
    if (!is_word(start, "as") || subjects_[index].place != SubjectPlace::before || comma + 2 >= end)
      return false;
    if (part_at(comma) != PartOfSpeech::comma) return false;
    const std::uint32_t stop = clause_end(comma + 1, end);
    if (!has_verb(comma + 1, stop)) return false;
    if (!has_marks(comma + 1, stop)) add(comma + 1, stop, index);
    return true;
  }

  /// `end`, or the comma before it where the reporter goes on.
  std::uint32_t stop_of(std::uint32_t index, std::uint32_t first, std::uint32_t end) const {
    const Subject& subject = subjects_[index];
    if (subject.place == SubjectPlace::shared && phrases_[*subject.phrase].first_unit > first)
      return phrases_[*subject.phrase].first_unit - 1;  // "Noting that it leaks, Ann Hall left"
    const std::uint32_t comma = next_comma(first, end);
    if (comma + 1 >= end) return end;
    if (opens_sentence(cues_[index]) || is_subordinate(index)) return comma;
    return is_in_relative(index) && is_finite(comma + 1) ? comma : end;
  }

  /// "While Hall says it leaks, the town ...": no comma before the cue.
  bool is_subordinate(std::uint32_t index) const {
    const std::uint32_t cue = cues_[index].first_unit;
    std::uint32_t start = outline_.sentence_of(cue).first;
    if (part_at(start) == PartOfSpeech::conjunction) ++start;
    return is_in(kFronting, word(start)) && next_comma(start, cue) == cue;
  }

  /// "the list, which Hall says grows, is", "Hall, who said it grew, left"
  bool is_in_relative(std::uint32_t index) const {
    const Subject& subject = subjects_[index];
    const std::uint32_t cue = cues_[index].group_start;
    const bool has_own = subject.phrase && subject.place == SubjectPlace::before;
    const std::uint32_t start = has_own ? std::min(phrases_[*subject.phrase].first_unit, cue) : cue;
    const bool after_own = start > 1 && part_at(start - 1) == PartOfSpeech::relative;
    const std::uint32_t relative = after_own ? start - 1 : cue > 1 ? cue - 1 : 0;
    return relative > 0 && part_at(relative) == PartOfSpeech::relative &&
           part_at(relative - 1) == PartOfSpeech::comma;
  }

  /// "Asked if it leaks, Mr Hall ...", "But asked if", "When asked if"
  bool opens_sentence(const Cue& cue) const {
    const std::uint32_t start = outline_.sentence_of(cue.first_unit).first;
    return cue.group_start == start || (cue.group_start == start + 1 && is_link(part_at(start)));
  }

  std::uint32_t next_comma(std::uint32_t u, std::uint32_t end) const {
    while (u < end && part_at(u) != PartOfSpeech::comma) ++u;
    return u;
  }

  /// Where the words of a clause that begins at `first` end: at the end of the sentence, or where another cue
  /// of the same speaker, an attribution or a new clause of the reporter takes over.
  std::uint32_t clause_end(std::uint32_t first, std::uint32_t end) const {
    for (std::uint32_t u = first + 1; u < end; ++u) {
      if (part_at(u) == PartOfSpeech::dash) {
        const std::uint32_t second = next_dash(u, end);
        if (second == end) return u;
        u = second;
      } else if (ends_before(u, end)) {
        return u;
      }
    }
    return end;
  }

  bool ends_before(std::uint32_t u, std::uint32_t end) const {
    switch (part_at(u)) {
      case PartOfSpeech::semicolon:
        return true;
      case PartOfSpeech::comma:
        return u + 1 < end && takes_over(u + 1, end);
      case PartOfSpeech::conjunction:
        return u + 1 < end && is_shared_cue(u + 1, end);
      default:
        return false;
    }
  }

  std::uint32_t next_dash(std::uint32_t u, std::uint32_t end) const {
    for (std::uint32_t i = u + 1; i < end; ++i)
      if (part_at(i) == PartOfSpeech::dash) return i;
    return end;
  }

  const Cue* cue_at(std::uint32_t unit) const {
    const auto found = first_from(cues_, unit);
    return found != cues_.end() && found->first_unit == unit ? &*found : nullptr;
  }

  /// ", adding", ", though she said", ", according to", ", and added".
  bool takes_over(std::uint32_t u, std::uint32_t end) const {
    while (u + 1 < end && is_link(part_at(u))) ++u;
    const NounPhrase* const phrase = phrase_at(u);
    if (phrase != nullptr) u = phrase_end(*phrase);
    const Cue* const cue = u < end ? cue_at_group(u) : nullptr;
    if (cue == nullptr || !is_reporting(*cue)) return false;
    return phrase != nullptr ? cue->form == CueForm::finite : cue->form != CueForm::infinitive;
  }

  static bool is_link(PartOfSpeech c) {
    return c == PartOfSpeech::adverb || c == PartOfSpeech::conjunction || c == PartOfSpeech::subordinator;
  }

  static bool is_reporting(const Cue& cue) {
    return cue.strength == CueStrength::speech || cue.strength == CueStrength::act;
  }

  /// The cue whose verb group begins at `unit`.
  const Cue* cue_at_group(std::uint32_t unit) const {
    for (std::uint32_t u = unit; u < units_.size() && u < unit + 4; ++u)
      if (const Cue* const cue = cue_at(u)) return cue->group_start <= unit ? cue : nullptr;
    return nullptr;
  }

  /// "... and added", "... and called it a shame", but "... and refused to": a verb of speech without a
  /// subject of its own.
  bool is_shared_cue(std::uint32_t u, std::uint32_t end) const {
    while (u + 1 < end && part_at(u) == PartOfSpeech::adverb) ++u;
    const Cue* const cue = cue_at(u);
    if (cue == nullptr || cue->form != CueForm::finite || cue->group_start != u) return false;
    const bool has_object = cue->end_unit < end && part_at(cue->end_unit) != PartOfSpeech::preposition;
    return cue->strength == CueStrength::speech || (cue->strength == CueStrength::act && has_object);
  }

  // Before the cue.

  /// Units of the attribution: subject and verb in either order.
  struct Attribution {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
  };

  std::optional<Attribution> attribution(std::uint32_t index) const {
    const Cue& cue = cues_[index];
    const Subject& subject = subjects_[index];
    if (!subject.phrase || cue.form != CueForm::finite) return std::nullopt;
    const NounPhrase& phrase = phrases_[*subject.phrase];
    if (subject.place == SubjectPlace::after)
      return Attribution{cue.group_start, std::max(phrase_end(phrase), cue.end_unit)};
    if (subject.place == SubjectPlace::before || subject.place == SubjectPlace::apposition)
      return Attribution{phrase.first_unit, cue.end_unit};
    return std::nullopt;
  }

  void take_before(std::uint32_t index) {
    const std::optional<Attribution> it = attribution(index);
    if (!it || is_in(kSounds, cues_[index].lemma) || is_second_verb(index) || is_done(index)) return;
    const UnitRange& sentence = outline_.sentence_of(cues_[index].first_unit);
    if (it->first <= sentence.first || part_at(it->first - 1) != PartOfSpeech::comma) return;
    if (it->end < sentence.end && !may_follow_attribution(it->end)) return;
    if (introduces_marks(it->end, sentence.end) || is_word(it->end, "that")) return;
    const std::uint32_t first = past_opening(std::max(sentence.first, covered_), it->first - 1);
    if (is_adverbial(first, it->first - 1) && (!is_cut_in(it->end) || is_question(first))) return;
    if (has_verb(first, it->first - 1)) add(first, it->first - 1, index);
    const std::uint32_t end = sentence_end(cues_[index].first_unit);
    if (it->end + 1 < end && part_at(it->end) == PartOfSpeech::comma) take_rest(it->end + 1, end, index);
  }

  /// "They found the note, reported it to": what follows is no subject.
  bool is_second_verb(std::uint32_t index) const {
    if (!is_inverted(index)) return false;
    const NounPhrase& after = phrases_[*subjects_[index].phrase];
    return is_word(after.first_unit, "it") ||
           (after.start == PhraseStart::indefinite && cues_[index].lemma != "say");
  }

  /// "This is why, despite the cost, they refuse to go": done with words, and nothing is said.
  bool is_done(std::uint32_t index) const {
    const Cue& cue = cues_[index];
    return cue.strength == CueStrength::act && cue.end_unit < units_.size() &&
           part_at(cue.end_unit) == PartOfSpeech::preposition;
  }

  /// "says Ann Hall, an engineer at the yard who": of the speaker.
  bool describes(std::uint32_t first) const {
    const NounPhrase* const phrase = phrase_at(first);
    return phrase != nullptr && phrase->kind == MentionKind::nominal;
  }

  /// "It leaks, he said, and [it smells]": the other part.
  void take_rest(std::uint32_t first, std::uint32_t end, std::uint32_t index) {
    const std::uint32_t fewest = part_at(first) == PartOfSpeech::conjunction ? 3 : 2;  // not "and shrugs"
    if (takes_over(first, end) || (is_inverted(index) && describes(first))) return;
    if (is_word(first, "that")) ++first;
    const std::uint32_t stop = clause_end(first, end);
    if (stop >= first + fewest && has_verb(first, stop)) add(first, stop, index);
  }

  /// "Since the war began, the ministry has responded with tents": the reporter tells when.
  bool is_adverbial(std::uint32_t first, std::uint32_t end) const {
    if (first >= end || !is_in(kTellingWhen, word(first))) return false;
    return next_comma(first, end) == end;
  }

  /// "Asked about it, he laughed."
  bool is_question(std::uint32_t first) const {
    static constexpr std::array<std::string_view, 4> kAsked{"asked", "pressed", "questioned", "quizzed"};
    return is_in(kAsked, word(first));
  }

  /// A comma or nothing after the attribution: "When it rains, he said, it leaks."
  bool is_cut_in(std::uint32_t u) const {
    return u >= units_.size() || part_at(u) == PartOfSpeech::comma || part_at(u) == PartOfSpeech::stop;
  }

  /// "In addition,", "However,", "What's more,"
  bool is_reporters(std::uint32_t u) const {
    const PartOfSpeech c = part_at(u);
    return (is_word(u, "what") && is_word(u + 2, "more")) || c == PartOfSpeech::adverb ||
           c == PartOfSpeech::conjunction || c == PartOfSpeech::preposition;
  }

  /// Past a dateline, a conjunction or "In addition,": the reporter's links.
  std::uint32_t past_opening(std::uint32_t first, std::uint32_t end) const {
    std::uint32_t at = past_dateline(outline_, first, end);
    if (at < end && part_at(at) == PartOfSpeech::opening_bracket) ++at;
    if (at < end && part_at(at) == PartOfSpeech::conjunction) ++at;
    for (std::uint32_t u = at; u < end && u < at + 4; ++u)
      if (part_at(u) == PartOfSpeech::comma) return is_reporters(at) ? u + 1 : at;
    return at;
  }

  /// "..., he said: '"
  bool introduces_marks(std::uint32_t u, std::uint32_t end) const {
    if (u < end && is_edge(u)) ++u;
    return u < end && units_[u].marked.has_value();
  }

  bool may_follow_attribution(std::uint32_t u) const {
    const PartOfSpeech c = part_at(u);
    return c == PartOfSpeech::stop || c == PartOfSpeech::comma || c == PartOfSpeech::adverb ||
           c == PartOfSpeech::preposition || c == PartOfSpeech::semicolon || c == PartOfSpeech::dash ||
           c == PartOfSpeech::conjunction || c == PartOfSpeech::subordinator;
  }

  /// "boats which, according to the agency, [have left]": the words come after.
  bool follows_link(std::uint32_t unit, std::uint32_t first) const {
    if (unit > first && part_at(unit - 1) == PartOfSpeech::comma) --unit;
    return unit > first && (part_at(unit - 1) == PartOfSpeech::relative || is_word(unit - 1, "that"));
  }

  /// Past "the team's coach, Ann Hall".
  std::uint32_t source_end(const NounPhrase& source) const {
    return source.apposed ? phrase_end(phrases_[*source.apposed]) : phrase_end(source);
  }

  /// "Eleven minutes later, according to"
  bool tells_when_alone(std::uint32_t unit) const {
    if (unit > 1 && part_at(unit - 1) == PartOfSpeech::comma) --unit;
    return unit > 0 &&
           (is_word(unit - 1, "later") || is_word(unit - 1, "earlier") || is_word(unit - 1, "ago"));
  }

  void take_according_to(std::uint32_t index) {
    const Cue& cue = cues_[index];
    const UnitRange& sentence = outline_.sentence_of(cue.first_unit);
    const std::uint32_t end = sentence_end(cue.first_unit);
    const bool has_words_after = follows_link(cue.first_unit, sentence.first);
    if (cue.first_unit > std::max(sentence.first, covered_) && !has_words_after) {
      const std::uint32_t first = past_dateline(outline_, std::max(sentence.first, covered_), cue.first_unit);
      if (!tells_when_alone(cue.first_unit) && has_verb(first, cue.first_unit))
        add(first, cue.first_unit, index);
      return;
    }
    const std::optional<std::uint32_t> phrase = subjects_[index].phrase;
    std::uint32_t at = phrase ? source_end(phrases_[*phrase]) : cue.end_unit;
    while (at < end && part_at(at) != PartOfSpeech::comma) ++at;
    if (at >= end) return;
    const std::uint32_t stop = clause_end(at + 1, end);
    if (has_verb(at + 1, stop)) add(at + 1, stop, index);
  }

  std::span<const Cue> cues_;
  std::span<const Subject> subjects_;
  std::vector<ReportedClause> clauses_;
  std::uint32_t covered_ = 0;  // units before this are in a clause already
};

}  // namespace

std::vector<ReportedClause> find_reported_clauses(const Outline& outline, std::span<const Cue> cues,
                                                  std::span<const NounPhrase> phrases,
                                                  std::span<const Subject> subjects) {
  return ClauseFinder(outline, cues, phrases, subjects).run();
}

}  // namespace presslight
