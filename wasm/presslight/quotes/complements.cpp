#include "presslight/quotes/complements.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "presslight/quotes/adjuncts.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Verbs of things and of clauses. Sorted.
constexpr std::array<std::string_view, 4> kOfThings{"announce", "confirm", "deny", "report"};
static_assert(std::is_sorted(kOfThings.begin(), kOfThings.end()));

// Verbs of things alone, and nouns that look like them: "attacks that". Sorted.
constexpr std::array<std::string_view, 13> kWithoutClause{
    "attack", "bash", "blast",  "criticise", "criticize", "defend", "email",
    "insult", "mock", "praise", "question",  "rate",      "slam"};
static_assert(std::is_sorted(kWithoutClause.begin(), kWithoutClause.end()));

// Verbs that ask. Sorted.
constexpr std::array<std::string_view, 6> kAsking{"ask", "inquire", "query", "question", "quiz", "wonder"};
static_assert(std::is_sorted(kAsking.begin(), kAsking.end()));

// Verbs whose infinitive is what is said. Sorted.
constexpr std::array<std::string_view, 9> kWilling{"ask",  "pledge",   "promise", "propose", "swear",
                                                   "tell", "threaten", "urge",    "vow"};
static_assert(std::is_sorted(kWilling.begin(), kWilling.end()));

// Words of a question that a verb of telling may report. Sorted.
constexpr std::array<std::string_view, 7> kQuestionWords{"how", "what", "where", "whether",
                                                         "who", "whom", "why"};
static_assert(std::is_sorted(kQuestionWords.begin(), kQuestionWords.end()));

// What is told, before what it tells of: "told the story that". Sorted.
constexpr std::array<std::string_view, 16> kTold{"basis", "claim", "condition", "degree", "event", "extent",
                                                 "fact",  "idea",  "lie",       "lies",   "news",  "stories",
                                                 "story", "tale",  "truth",     "way"};
static_assert(std::is_sorted(kTold.begin(), kTold.end()));

// Sorted.
constexpr std::array<std::string_view, 6> kModals{"can", "could", "may", "should", "will", "would"};
static_assert(std::is_sorted(kModals.begin(), kModals.end()));

constexpr int kMostAdjuncts = 4;  // between a cue and its clause

constexpr std::uint32_t kVerbWithin = 14;  // units from the start of a clause

class Complements : private Adjuncts {
 public:
  Complements(const Outline& outline, std::span<const NounPhrase> phrases) : Adjuncts(outline, phrases) {}

  std::optional<std::uint32_t> start(const Cue& cue, std::uint32_t end) const {
    std::uint32_t at = past_addressee(cue, end);
    const bool is_told = at > cue.end_unit && tells_somebody(cue) && !follows_marks(cue);
    if (is_infinitive(at, end) && is_in(kWilling, cue.lemma)) return at;
    if (cue.lemma == "call") return called_upon(cue.end_unit, end);
    bool needs_that = false;
    std::uint32_t words = at;  // where the words begin if no "that" comes
    for (int i = 0; i < kMostAdjuncts && at < end; ++i) {
      const std::uint32_t next = past_adjunct(at, end);
      if (next == at) break;
      const bool is_adverb = part_at(at) == PartOfSpeech::adverb;
      needs_that |= !is_adverb;
      at = next;
      if (!is_adverb || is_of_cue(at - 1)) words = at;
    }
    at = past_aside(cue, at, end);
    if (opens_condition(cue, at, end)) return at + 1;
    if (at >= end) return std::nullopt;
    const std::optional<std::uint32_t> start = start_at(cue, at, end, needs_that, is_told);
    if (!start && (tells_somebody(cue) || leads_to_adjunct(cue, end))) return behind_that(cue, end);
    return start == at ? words : start;
  }

 private:
  /// "told the Times and the BBC on Monday night that [it leaks]": whoever is told, however long.
  std::optional<std::uint32_t> behind_that(const Cue& cue, std::uint32_t end) const {
    const std::uint32_t at = cue.end_unit;
    constexpr std::uint32_t kFarthest = 22;  // units
    const NounPhrase* const told = phrase_at(at);
    bool has_clause = false;  // "those who came"
    for (std::uint32_t u = told != nullptr ? phrase_end(*told) : at; u + 2 < end && u < at + kFarthest; ++u) {
      const PartOfSpeech c = part_at(u);
      has_clause |= c == PartOfSpeech::relative;
      const bool is_joined = c == PartOfSpeech::comma && phrase_at(u + 1) != nullptr;
      if (units_[u].marked || (c >= PartOfSpeech::comma && c != PartOfSpeech::mark && !is_joined))
        return std::nullopt;
      if ((c == PartOfSpeech::auxiliary && !has_clause) || is_word(u, "about") || is_word(u, "of") ||
          is_word(u, "for") || is_infinitive(u, end))
        return std::nullopt;
      if (c == PartOfSpeech::subordinator && !is_word(u, "that")) return std::nullopt;
      if (!is_word(u, "that") || is_in(kTold, word(u - 1)) || is_time_noun(word(u + 1))) continue;
      if (!tells_somebody(cue) && is_told_of(u - 1)) return std::nullopt;
      if (!is_finite(u + 1) || part_at(u + 1) == PartOfSpeech::pronoun)
        return u + 1;  // not "people that came"
    }
    return std::nullopt;
  }

  /// "posted on Monday", "argued in the book", "stressed again and again": no object.
  bool leads_to_adjunct(const Cue& cue, std::uint32_t end) const {
    const std::uint32_t at = cue.end_unit;
    if (cue.strength != CueStrength::speech || at >= end || phrase_at(at) != nullptr) return false;
    const PartOfSpeech c = part_at(at);
    return c == PartOfSpeech::preposition || c == PartOfSpeech::adverb || c == PartOfSpeech::number ||
           is_time_noun(word(at)) || is_word(at, "last") || is_word(at, "more");
  }

  /// "changes", "the condition" before "that": told of by what follows.
  bool is_told_of(std::uint32_t unit) const {
    const PartOfSpeech c = part_at(unit);
    if (c == PartOfSpeech::preposition || c == PartOfSpeech::ing_like || is_in(kTold, word(unit)))
      return true;
    if (c != PartOfSpeech::other || outline_.shape(unit) != WordShape::lower || is_time_noun(word(unit)))
      return false;
    const bool is_in_many = is_word(unit - 1, "in") || is_word(unit - 2, "in");  // "in past interviews that"
    return word(unit).ends_with("s") && !is_in_many;
  }

  /// "called on the board [to mend it]", "for the board [to mend it]"
  std::optional<std::uint32_t> called_upon(std::uint32_t at, std::uint32_t end) const {
    if (at + 1 >= end || !(is_word(at, "on") || is_word(at, "for"))) return std::nullopt;
    const NounPhrase* const phrase = phrase_at(at + 1);
    const bool is_asked = phrase != nullptr && is_infinitive(phrase_end(*phrase), end);
    return is_asked ? std::optional(phrase_end(*phrase)) : std::nullopt;
  }

  std::optional<std::uint32_t> start_at(const Cue& cue, std::uint32_t at, std::uint32_t end, bool needs_that,
                                        bool is_told) const {
    if (is_word(at, "that") && at + 2 < end) {
      const bool may_be_subject =
          at == cue.end_unit || (is_told && !needs_that && cue.form == CueForm::finite);
      const bool is_subject = cue.strength == CueStrength::speech && may_be_subject &&
                              part_at(at + 1) == PartOfSpeech::auxiliary;  // "said that was the plan"
      if (is_subject) return at;
      return is_relative(cue, at) ? std::nullopt : std::optional(at + 1);
    }
    if (is_question(cue, at) && !(needs_that && is_relative_word(at))) return at;
    if (!is_speech(cue)) return std::nullopt;
    const bool is_beside = part_at(at) == PartOfSpeech::ing_like || part_at(at) == PartOfSpeech::past_like;
    if (is_beside && follows_marks(cue)) return std::nullopt;  // '"It leaks," she said citing costs'
    if (is_in(kAsking, cue.lemma)) return std::nullopt;
    if (at == cue.end_unit && is_finite(at) && follows_relative(cue))
      return at;  // "which Hall argued is old"
    const bool may =
        cue.lemma == "say" || (is_told && opens_statement(cue, at, end)) ||
        (at == cue.end_unit && (is_this(at, end) || (cue.lemma != "tell" && opens_condition(at))));
    const bool is_clause = may && !needs_that ? may_begin_clause(at, end) : begins_clause(cue.lemma, at, end);
    return is_clause ? std::optional(at) : std::nullopt;
  }

  /// "which Hall argued", "a plan the mayor claims"
  bool follows_relative(const Cue& cue) const {
    constexpr std::uint32_t kFarthest = 5;  // units: a short subject
    const std::uint32_t first = outline_.sentence_of(cue.first_unit).first;
    for (std::uint32_t u = cue.group_start; u > first && cue.group_start - u < kFarthest; --u) {
      if (part_at(u - 1) == PartOfSpeech::relative) return u < cue.group_start;
      const NounPhrase* const subject = phrase_at(u);
      const bool is_subject = subject != nullptr && phrase_end(*subject) == cue.group_start;
      if (is_subject && part_at(u - 1) == PartOfSpeech::other && outline_.shape(u - 1) == WordShape::lower)
        return true;
      if (part_at(u - 1) >= PartOfSpeech::comma || is_finite(u - 1)) return false;
    }
    return false;
  }

  /// '"It leaks," he told the board': what he told stands before.
  bool follows_marks(const Cue& cue) const {
    constexpr std::uint32_t kFarthest = 30;  // units
    const std::uint32_t first = outline_.sentence_of(cue.first_unit).first;
    for (std::uint32_t u = cue.first_unit; u > first && cue.first_unit - u < kFarthest; --u)
      if (units_[u - 1].marked) return true;
    return false;
  }

  /// A verb whose subject begins at `at`: not "every day that it leaks", "the truth and left".
  bool has_own_verb(std::uint32_t at, std::uint32_t end) const {
    const std::uint32_t farthest = std::min(end, at + kVerbWithin);
    std::uint32_t verb = at;
    while (verb < farthest && !is_word(verb, "that") && !is_finite(verb)) ++verb;
    if (verb >= farthest || is_word(verb, "that")) return false;
    while (verb > at && part_at(verb - 1) == PartOfSpeech::adverb) --verb;
    return verb == at ||
           (part_at(verb - 1) != PartOfSpeech::conjunction && part_at(verb - 1) != PartOfSpeech::comma);
  }

  /// "claimed if it rains it leaks", "argued despite the rain it was open"
  bool opens_condition(std::uint32_t at) const {
    return is_word(at, "if") || is_word(at, "because") || is_of_content(at);
  }

  /// "claimed this was", "warned £40m is"
  bool is_this(std::uint32_t at, std::uint32_t end) const {
    const bool has_sign = is_currency(at);
    const std::uint32_t verb = has_sign ? at + 2 : at + 1;
    const bool may = has_sign || is_word(at, "this") || is_word(at, "these") || is_word(at, "those");
    return may && verb < end && part_at(verb) == PartOfSpeech::auxiliary;
  }

  /// "such plans", "40% of", "at least two", behind whom it is told.
  bool opens_statement(const Cue& cue, std::uint32_t at, std::uint32_t end) const {
    const NounPhrase* const told = phrase_at(cue.end_unit);
    const bool is_second = told != nullptr && at > told->first_unit && at < told->end_unit;
    if (is_second || is_quantity(at, end)) return true;
    if (at + 1 >= end || outline_.shape(at) == WordShape::capitalised || !has_own_verb(at, end)) return false;
    const PartOfSpeech c = part_at(at);
    if (c == PartOfSpeech::number) return part_at(at + 1) != PartOfSpeech::subordinator;
    return c == PartOfSpeech::determiner || c == PartOfSpeech::indefinite || is_word(at, "more") ||
           is_word(at, "fewer") || is_word(at, "less") || is_word(at, "if") || is_word(at, "because") ||
           is_of_content(at);
  }

  /// "the role that they play", "a show that runs": the clause tells which role, not what was said.
  bool is_relative(const Cue& cue, std::uint32_t that) const {
    if (is_in(kWithoutClause, cue.lemma)) return true;
    if (that == cue.end_unit) return false;
    if (cue.strength == CueStrength::act && follows_noun(that)) return true;
    const PartOfSpeech after = part_at(that + 1);
    if (after == PartOfSpeech::auxiliary || after == PartOfSpeech::verb) return true;
    const bool has_place = cue.lemma == "announce" && is_word(cue.end_unit, "on");  // "on the floor that"
    return cue.lemma != "say" && !has_place && is_topic(cue.end_unit) &&
           outline_.shape(that - 1) == WordShape::lower && !is_time_noun(word(that - 1));
  }

  /// "pointing to the ratings that"
  bool follows_noun(std::uint32_t unit) const {
    const PartOfSpeech c = part_at(unit - 1);
    return (c == PartOfSpeech::other || c == PartOfSpeech::number) &&
           outline_.shape(unit - 1) == WordShape::lower && !is_time_noun(word(unit - 1));
  }

  /// "speculated on", "warned of", "asked about".
  bool is_topic(std::uint32_t unit) const {
    return is_word(unit, "on") || is_word(unit, "about") || is_word(unit, "of");
  }

  bool is_relative_word(std::uint32_t unit) const { return is_word(unit, "who") || is_word(unit, "which"); }

  bool is_question(const Cue& cue, std::uint32_t at) const {
    const std::string_view it = word(at);
    if (is_in(kAsking, cue.lemma)) return it == "if" || it == "which" || is_in(kQuestionWords, it);
    return is_speech(cue) && is_in(kQuestionWords, it) && it != "what" && it != "who";
  }

  /// "said, if elected, she would close it": the condition is of what is said.
  bool opens_condition(const Cue& cue, std::uint32_t at, std::uint32_t end) const {
    if (cue.lemma != "say" || at != cue.end_unit || at + 2 >= end || part_at(at) != PartOfSpeech::comma)
      return false;
    const bool is_condition =
        is_word(at + 1, "if") || is_word(at + 1, "unless") || is_word(at + 1, "although");
    const std::uint32_t comma = next_comma(at + 1, end);
    return is_condition && comma + 1 < end && has_verb(comma + 1, std::min(end, comma + kVerbWithin));
  }

  /// After "said" all is a clause that is not plainly something else.
  bool may_begin_clause(std::uint32_t at, std::uint32_t end) const {
    if (is_quantity(at, end) || is_of_content(at)) return has_verb(at, std::min(end, at + kVerbWithin));
    switch (part_at(at)) {
      case PartOfSpeech::mark:
      case PartOfSpeech::comma:
      case PartOfSpeech::colon:
      case PartOfSpeech::semicolon:
      case PartOfSpeech::dash:
      case PartOfSpeech::stop:
      case PartOfSpeech::preposition:
      case PartOfSpeech::conjunction:
      case PartOfSpeech::relative:
      case PartOfSpeech::opening_bracket:
      case PartOfSpeech::closing_bracket:
      case PartOfSpeech::object_pronoun:
        return false;
      case PartOfSpeech::subordinator:
        return is_word(at, "if") || is_word(at, "because");
      case PartOfSpeech::pronoun:
        return at + 1 < end;
      default:
        return has_verb(at, std::min(end, at + kVerbWithin));
    }
  }

  /// A subject and its verb.
  bool begins_clause(std::string_view lemma, std::uint32_t at, std::uint32_t end) const {
    if (part_at(at) == PartOfSpeech::pronoun || is_word(at, "there")) return at + 1 < end;
    const NounPhrase* const phrase = phrase_at(at);
    if (phrase == nullptr) return opens_with_auxiliary(at, end);
    if (has_second_subject(*phrase, end) || has_relative_clause(*phrase, end)) return true;
    if (has_modal(phrase_end(*phrase), end) || is_apposed_subject(*phrase, end) ||
        has_long_subject(*phrase, end))
      return true;
    if (is_word(at, "people") && is_finite(at)) return true;  // "people buy"
    std::uint32_t verb = phrase_end(*phrase);
    while (verb < end && part_at(verb) == PartOfSpeech::adverb) ++verb;
    if (verb >= end || verb >= at + kVerbWithin) return false;
    const bool may_be_participle =
        part_at(verb) == PartOfSpeech::past_like && is_in(kOfThings, lemma) && !opens_object(verb + 1);
    return is_finite(verb) && !may_be_participle;  // "denied the existence of a list kept"
  }

  /// "£40m was", "nothing had", "next year would", "Monday's vote was", "opening it would"
  bool opens_with_auxiliary(std::uint32_t at, std::uint32_t end) const {
    constexpr std::uint32_t kFarthest = 5;  // units
    const PartOfSpeech c = part_at(at);
    const bool may = c == PartOfSpeech::number || c == PartOfSpeech::indefinite ||
                     c == PartOfSpeech::determiner || c == PartOfSpeech::ing_like || is_currency(at) ||
                     is_quantity(at, end) || is_word(at, "next") || is_word(at, "last") ||
                     is_word(at, "much") ||
                     (at + 1 < end && part_at(at + 1) == PartOfSpeech::possessive_mark);
    for (std::uint32_t u = at + 1; may && u < end && u < at + kFarthest; ++u) {
      if (part_at(u) == PartOfSpeech::auxiliary) return part_at(u - 1) != PartOfSpeech::conjunction;
      if (part_at(u) >= PartOfSpeech::comma || part_at(u) == PartOfSpeech::relative ||
          part_at(u) == PartOfSpeech::subordinator ||
          (part_at(u) == PartOfSpeech::pronoun && c != PartOfSpeech::ing_like))
        return false;
    }
    return false;
  }

  /// "the man who lost it had"
  bool has_long_subject(const NounPhrase& phrase, std::uint32_t end) const {
    std::uint32_t u = phrase_end(phrase);
    if (u >= end || part_at(u) != PartOfSpeech::relative) return false;
    while (u < end && !is_finite(u)) ++u;
    for (u += 2; u < end && u < phrase_end(phrase) + kVerbWithin; ++u) {
      const PartOfSpeech c = part_at(u);
      if (c == PartOfSpeech::auxiliary && !is_word(u - 1, "to"))
        return part_at(u - 1) != PartOfSpeech::auxiliary;
      if (c >= PartOfSpeech::comma || c == PartOfSpeech::relative || c == PartOfSpeech::subordinator ||
          c == PartOfSpeech::pronoun || c == PartOfSpeech::conjunction)
        return false;
    }
    return false;
  }

  /// "the mayor, Ann Lee, had"
  bool is_apposed_subject(const NounPhrase& phrase, std::uint32_t end) const {
    if (!phrase.apposed) return false;
    const std::uint32_t comma = phrase_end(phrases_[*phrase.apposed]);
    return comma + 1 < end && part_at(comma) == PartOfSpeech::comma &&
           part_at(comma + 1) == PartOfSpeech::auxiliary;
  }

  /// "Hall's plan to mend it would", "any deals to raise trade should"
  bool has_modal(std::uint32_t first, std::uint32_t end) const {
    const bool may_be_any = is_infinitive(first, end);  // "the plan to open it was"
    for (std::uint32_t u = first; u < end && u < first + kVerbWithin; ++u) {
      const PartOfSpeech c = part_at(u);
      if (c >= PartOfSpeech::comma || c == PartOfSpeech::relative || c == PartOfSpeech::subordinator)
        return false;
      const bool is_object = may_be_any || (u > first && part_at(u - 1) == PartOfSpeech::preposition);
      if (c == PartOfSpeech::conjunction || (c == PartOfSpeech::pronoun && !is_object))
        return false;  // "the plan he said would"
      if (is_in(kModals, word(u)) || (may_be_any && c == PartOfSpeech::auxiliary)) return true;
    }
    return false;
  }

  /// "filled the sky", "filled their rooms"
  bool opens_object(std::uint32_t unit) const {
    return unit < units_.size() &&
           (part_at(unit) == PartOfSpeech::determiner || part_at(unit) == PartOfSpeech::possessive);
  }

  /// "the pump, which is old, will"
  bool has_relative_clause(const NounPhrase& phrase, std::uint32_t end) const {
    const std::uint32_t comma = phrase_end(phrase);
    if (comma + 2 >= end || part_at(comma) != PartOfSpeech::comma) return false;
    if (part_at(comma + 1) != PartOfSpeech::relative) return false;
    const std::uint32_t closing = next_comma(comma + 1, end);
    return closing + 1 < end && part_at(closing + 1) == PartOfSpeech::auxiliary;
  }

  /// "the mayor and Mr Hall have"
  bool has_second_subject(const NounPhrase& first, std::uint32_t end) const {
    const std::uint32_t link = phrase_end(first);
    if (link + 1 >= end || !is_word(link, "and")) return false;
    const NounPhrase* const second = phrase_at(link + 1);
    if (second == nullptr || phrase_end(*second) >= end) return false;
    const std::uint32_t verb = phrase_end(*second);
    return part_at(verb) == PartOfSpeech::auxiliary && !is_word(verb, "is") && !is_word(verb, "was") &&
           !is_word(verb, "has");
  }

  static bool is_speech(const Cue& cue) {
    return cue.strength == CueStrength::speech || is_in(kWilling, cue.lemma);
  }
};

}  // namespace

std::optional<std::uint32_t> complement_start(const Outline& outline, std::span<const NounPhrase> phrases,
                                              const Cue& cue, std::uint32_t end) {
  return Complements(outline, phrases).start(cue, end);
}

}  // namespace presslight
