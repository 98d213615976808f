#include "presslight/quotes/clauses/complements.h"

#include <algorithm>
#include <string_view>

#include "presslight/quotes/clauses/statements.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Verbs of things alone, and nouns that look like them: "attacks that". Sorted.
constexpr WordList kWithoutClause{"attack",    "bash",     "blast", "compare", "criticise",
                                  "criticize", "defend",   "email", "insult",  "mock",
                                  "praise",    "question", "rate",  "slam",    "term"};

// Verbs of what others have said. Sorted.
constexpr WordList kOfThings{"dismiss", "echo", "outline", "rebut", "reject", "repeat"};

// Verbs that ask. Sorted.
constexpr WordList kAsking{"ask", "inquire", "query", "question", "quiz", "wonder"};

// Verbs whose infinitive is what is said. Sorted.
constexpr WordList kWilling{"ask",  "pledge",   "promise", "propose", "swear",
                            "tell", "threaten", "urge",    "vow"};

// Words of a question that a verb of telling may report. Sorted.
constexpr WordList kQuestionWords{"how", "what", "where", "whether", "who", "whom", "why"};

// Nouns that a "that" behind them tells more of: "told the story that", "on the condition that". Sorted.
constexpr WordList kNounsOfThat{"basis", "claim", "condition", "degree",  "event", "extent", "fact",  "idea",
                                "lie",   "lies",  "news",      "stories", "story", "tale",   "truth", "way"};

// Verbs of topics: "comment on the plan". Sorted.
constexpr WordList kWithTopics{"advise",  "agree",  "brief",  "comment",   "elaborate",
                               "reflect", "remark", "report", "speculate", "write"};

// What is called for, that something else may be done. Sorted.
constexpr WordList kMeans{"action",   "changes", "efforts", "funds", "law",       "laws",  "legislation",
                          "measures", "money",   "reforms", "rules", "sanctions", "steps", "talks"};

constexpr int kMostAdjuncts = 4;  // between a cue and its clause

class Complements : private Statements {
 public:
  Complements(const Outline& outline, std::span<const NounPhrase> phrases) : Statements(outline, phrases) {}

  std::optional<std::uint32_t> start(const Cue& cue, std::uint32_t end) const {
    if (tells_thing(cue, end)) return std::nullopt;
    std::uint32_t at = past_addressee(cue, end);
    const bool is_told = at > cue.end_unit && tells_somebody(cue) && !follows_marks(cue);
    if (cue.lemma == "warn" && at > cue.end_unit && is_word(at, "not") && is_infinitive(at + 1, end))
      return at;
    if (is_in(kWilling, cue.lemma)) {
      if (is_wish(at, end)) return at;
      if (const auto wish = behind_asked(cue, at, end)) return wish;
    }
    if (is_word(at, "out") && at + 1 < end) ++at;  // "shouted out [it leaks]"
    if (cue.lemma == "call") return called_upon(cue.end_unit, end);
    if (cue.lemma == "ask" && is_word(cue.end_unit, "for"))
      if (const auto wish = called_upon(cue.end_unit, end)) return wish;
    bool needs_that = false;
    std::uint32_t words = at;  // where the words begin if no "that" comes
    for (int i = 0; i < kMostAdjuncts && at < end; ++i) {
      if (is_in(kWilling, cue.lemma) && is_wish(at, end)) return at;  // "promised on Monday [to go]"
      const std::uint32_t next = past_adjunct(at, end);
      if (next == at) break;
      const bool is_adverb = part_at(at) == PartOfSpeech::adverb;
      needs_that |= !is_adverb;
      at = next;
      const bool opens = is_word(at - 1, "once") && !is_word(at, "that");  // "said once it leaked, it sank"
      if (!is_adverb || (is_of_cue(at - 1) && !opens)) words = at;
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
      if (!is_word(u, "that") || is_in(kNounsOfThat, word(u - 1)) || is_time_noun(word(u + 1))) continue;
      if (!tells_somebody(cue) && is_told_of(u - 1)) return std::nullopt;
      if (!is_finite(u + 1) || part_at(u + 1) == PartOfSpeech::pronoun)
        return u + 1;  // not "people that came"
    }
    return std::nullopt;
  }

  /// "told a similar story this week": what is told, and no more of it.
  bool tells_thing(const Cue& cue, std::uint32_t end) const {
    const NounPhrase* const told = cue.lemma == "tell" ? phrase_at(cue.end_unit) : nullptr;
    if (told == nullptr || told->kind != MentionKind::nominal) return false;
    return is_in(kNounsOfThat, word(told->end_unit - 1)) &&
           !(told->end_unit < end && is_word(told->end_unit, "that"));
  }

  /// "to go", "not to go"
  bool is_wish(std::uint32_t at, std::uint32_t end) const {
    return is_infinitive(at, end) ||
           ((is_word(at, "not") || is_word(at, "never")) && is_infinitive(at + 1, end));
  }

  /// "asked bodies that run the yards [to mend them]", "urged bakers with boats and their wives [to go]"
  std::optional<std::uint32_t> behind_asked(const Cue& cue, std::uint32_t at, std::uint32_t end) const {
    constexpr std::uint32_t kFarthest = 20;  // units
    const bool is_asked = at > cue.end_unit && (cue.lemma == "ask" || cue.lemma == "urge");
    if (!is_asked || at >= end) return std::nullopt;
    const bool has_clause = part_at(at) == PartOfSpeech::relative || is_word(at, "that");
    const bool goes_on = part_at(at) == PartOfSpeech::preposition || is_word(at, "and");
    if (!has_clause && !goes_on) return std::nullopt;
    for (std::uint32_t u = at + (has_clause ? 3 : 2); u < end && u < at + kFarthest; ++u) {
      if (part_at(u) >= PartOfSpeech::comma || (goes_on && part_at(u) == PartOfSpeech::auxiliary))
        return std::nullopt;
      if (is_wish(u, end) && (goes_on || !is_finite(u - 1))) return u;
    }
    return std::nullopt;
  }

  /// "reiterated that approach in June, saying so": a thing, as no verb of its own follows.
  bool is_thing(const Cue& cue, std::uint32_t that, std::uint32_t end) const {
    const std::uint32_t comma = next_comma(that + 1, end);
    if (is_in(kOfThings, cue.lemma) && that + 2 < end && part_at(that + 1) == PartOfSpeech::other &&
        part_at(that + 2) == PartOfSpeech::preposition)
      return true;  // "rejected that argument in a ruling"
    const bool may = comma + 1 < end && part_at(comma + 1) == PartOfSpeech::ing_like;
    const bool is_noun =
        part_at(that + 1) == PartOfSpeech::other && outline_.shape(that + 1) == WordShape::lower;
    return may && is_noun && !has_verb(that + 1, comma);
  }

  /// 'said that given the crop on both sides: "..."': what is said is in the marks.
  bool is_before_marks(std::uint32_t first, std::uint32_t end) const {
    for (std::uint32_t u = first; u + 1 < end; ++u) {
      if (units_[u].marked || is_finite(u)) return false;
      if (part_at(u) == PartOfSpeech::colon) return units_[u + 1].marked.has_value();
    }
    return false;
  }

  /// "posted on Monday", "argued in the book", "stressed again and again": no object.
  bool leads_to_adjunct(const Cue& cue, std::uint32_t end) const {
    const std::uint32_t at = cue.end_unit;
    if (cue.strength != CueStrength::speech || at >= end || phrase_at(at) != nullptr || is_topic(cue))
      return false;
    const PartOfSpeech c = part_at(at);
    return c == PartOfSpeech::preposition || c == PartOfSpeech::adverb || c == PartOfSpeech::number ||
           is_time_noun(word(at)) || is_word(at, "last") || is_word(at, "more");
  }

  /// "changes", "the condition" before "that": told of by what follows.
  bool is_told_of(std::uint32_t unit) const {
    const PartOfSpeech c = part_at(unit);
    if (c == PartOfSpeech::preposition || c == PartOfSpeech::ing_like || is_in(kNounsOfThat, word(unit)))
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
    if (phrase == nullptr || is_in(kMeans, word(phrase->end_unit - 1))) return std::nullopt;
    const bool is_sought = is_word(at, "for") && (is_word(at + 1, "a") || is_word(at + 1, "an"));
    if (is_sought || is_word(phrase_end(*phrase) - 1, "response"))
      return std::nullopt;  // "for a judge to look into it"
    const std::uint32_t wish = outline_.past_bracket(phrase_end(*phrase));
    return is_infinitive(wish, end) ? std::optional(wish) : std::nullopt;
  }

  std::optional<std::uint32_t> start_at(const Cue& cue, std::uint32_t at, std::uint32_t end, bool needs_that,
                                        bool is_told) const {
    if (is_word(at, "that") && at + 2 < end) {
      const bool may_be_subject =
          at == cue.end_unit || (is_told && !needs_that && cue.form == CueForm::finite);
      const bool is_subject = cue.strength == CueStrength::speech && may_be_subject &&
                              part_at(at + 1) == PartOfSpeech::auxiliary;  // "said that was the plan"
      if (is_subject) return at;
      const bool is_time =
          is_time_noun(word(at + 1)) || (is_word(at + 1, "same") && is_time_noun(word(at + 2)));
      if (is_time && !has_verb(at + 2, std::min(end, at + 5)))
        return std::nullopt;  // "announced that same day"
      if (cue.lemma == "write" && part_at(at + 1) == PartOfSpeech::past_like)
        return std::nullopt;  // "a book she wrote that helped"
      if (at == cue.end_unit && is_thing(cue, at, end)) return std::nullopt;
      if (is_before_marks(at + 1, end)) return std::nullopt;
      return is_relative(cue, at) ? std::nullopt : std::optional(at + 1);
    }
    if (is_question(cue, at) && !(needs_that && is_relative_word(at))) return at;
    if (!is_speech(cue)) return std::nullopt;
    const bool is_beside = part_at(at) == PartOfSpeech::ing_like || part_at(at) == PartOfSpeech::past_like;
    if (is_beside && follows_marks(cue)) return std::nullopt;  // '"It leaks," she said citing costs'
    if (is_in(kAsking, cue.lemma) || is_in(kOfThings, cue.lemma) || cue.lemma == "propose")
      return std::nullopt;
    if (cue.form == CueForm::finite && at == cue.end_unit && is_finite(at) && follows_relative(cue))
      return at;  // "which Hall argued is old"
    const bool may = cue.lemma == "say" || (is_told && opens_statement(cue, at, end)) ||
                     (at == cue.end_unit && (is_this(at, end) || (cue.lemma != "tell" && is_word(at, "if"))));
    if (cue.lemma == "add" && is_added_thing(at, end)) return std::nullopt;
    if (is_named_by_participle(at, end) || is_thing_alone(at, end)) return std::nullopt;
    const bool is_clause = may && !needs_that ? may_begin_clause(at, end) : begins_clause(cue.lemma, at, end);
    return is_clause ? std::optional(at) : std::nullopt;
  }

  /// "added a two-run shot as they won"
  bool is_added_thing(std::uint32_t at, std::uint32_t end) const {
    const NounPhrase* const phrase = phrase_at(at);
    if (phrase == nullptr || phrase->start != PhraseStart::indefinite || phrase_end(*phrase) >= end)
      return false;
    const PartOfSpeech c = part_at(phrase_end(*phrase));
    return c != PartOfSpeech::auxiliary && c != PartOfSpeech::verb && c != PartOfSpeech::past_like;
  }

  /// "says rude things", whose plural looks like a verb
  bool is_thing_alone(std::uint32_t at, std::uint32_t end) const {
    return at + 2 == end && part_at(at) == PartOfSpeech::other && part_at(at + 1) == PartOfSpeech::other &&
           outline_.shape(at) == WordShape::lower && !word(at).ends_with("s") && !units_[at + 1].verb;
  }

  /// "wrote the speech delivered by her": a thing.
  bool is_named_by_participle(std::uint32_t at, std::uint32_t end) const {
    const NounPhrase* const phrase = phrase_at(at);
    if (phrase == nullptr || phrase_end(*phrase) + 1 >= end) return false;
    const std::uint32_t verb = phrase_end(*phrase);
    if (part_at(verb) != PartOfSpeech::past_like || !is_word(verb + 1, "by")) return false;
    for (std::uint32_t u = verb + 2; u < end && u < verb + kVerbWithin && !parts_clauses(u); ++u)
      if (part_at(u) == PartOfSpeech::auxiliary) return false;  // "said the boats released by them were old"
    return true;
  }

  /// "which Hall argued", "a plan the mayor claims"
  bool follows_relative(const Cue& cue) const {
    constexpr std::uint32_t kFarthest = 5;  // units: a short subject
    const std::uint32_t first = outline_.sentence_of(cue.first_unit).first;
    for (std::uint32_t u = cue.group_start; u > first && cue.group_start - u < kFarthest; --u) {
      if (part_at(u - 1) == PartOfSpeech::relative) return u < cue.group_start;
      const NounPhrase* const subject = phrase_at(u);
      const bool is_subject = subject != nullptr && phrase_end(*subject) == cue.group_start;
      if (is_subject && part_at(u - 1) == PartOfSpeech::other && !units_[u - 1].verb &&
          outline_.shape(u - 1) == WordShape::lower)
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
    return cue.lemma != "say" && is_topic(cue) && outline_.shape(that - 1) == WordShape::lower &&
           !is_time_noun(word(that - 1));
  }

  /// "pointing to the ratings that"
  bool follows_noun(std::uint32_t unit) const {
    const PartOfSpeech c = part_at(unit - 1);
    return (c == PartOfSpeech::other || c == PartOfSpeech::number) &&
           outline_.shape(unit - 1) == WordShape::lower && !is_time_noun(word(unit - 1));
  }

  /// "speculated on", "warned of", "asked about".
  bool is_topic(const Cue& cue) const {
    const std::uint32_t unit = cue.end_unit;
    return is_word(unit, "about") || is_word(unit, "of") ||
           (is_word(unit, "on") && is_in(kWithTopics, cue.lemma));
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
