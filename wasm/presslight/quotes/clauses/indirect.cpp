#include "presslight/quotes/clauses/indirect.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "presslight/quotes/clauses/attributions.h"
#include "presslight/quotes/clauses/clause_ends.h"
#include "presslight/quotes/clauses/complements.h"
#include "presslight/quotes/clauses/unsaid.h"
#include "presslight/quotes/mentions/datelines.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Words that open what tells when, where or upon which question somebody spoke. Sorted.
constexpr WordList kTellingWhen{"addressing", "after",      "appearing",  "as",      "asked",      "before",
                                "citing",     "commenting", "during",     "pressed", "questioned", "quizzed",
                                "referring",  "regarding",  "responding", "since",   "speaking",   "until",
                                "when",       "whereas",    "while",      "writing"};

// Behind "in", "for", "by" and "as", before a comma: the reporter's. Sorted.
constexpr WordList kLinks{"addition", "brief",    "conclusion", "contrast", "example",
                          "fact",     "instance", "other",      "part",     "particular",
                          "response", "return",   "short",      "sum",      "turn"};

// Words that open what goes on while somebody speaks. Sorted.
constexpr WordList kMeanwhile{"after", "amid", "as", "before", "when", "while"};

// Words of a question that is left open, "did not say whether". Sorted.
constexpr WordList kOpenQuestions{"how", "if", "what", "when", "where", "whether", "who", "why"};

// What is said without words: "said nothing at all". Sorted.
constexpr WordList kNoWords{"goodbye", "hello", "nothing", "sorry", "thanks"};

// Made without words, unless marks hold them: "When he fell, she laughed." Sorted.
constexpr WordList kSounds{"beam", "chuckle", "cry",  "giggle", "grin", "groan", "laugh",
                           "nod",  "shrug",   "sigh", "smile",  "sob",  "weep"};

constexpr std::uint32_t kReach = 100;  // units to marks that a clause may hold

class ClauseFinder : private Attributions {
 public:
  ClauseFinder(const Outline& outline, std::span<const Cue> cues, std::span<const NounPhrase> phrases,
               std::span<const Subject> subjects)
      : Attributions(outline, cues, phrases, subjects), ends_(outline, cues, phrases) {}

  std::vector<ReportedClause> run() {
    for (std::uint32_t i = 0; i < cues_.size(); ++i) {
      const Cue& cue = cues_[i];
      if (cue.first_unit < covered_ || !reports_words(outline_, phrases_, cue, subjects_[i])) continue;
      if (cue.form == CueForm::according_to)
        take_according_to(i);
      else if (is_inverted(i) || !take_after(i))
        take_before(i);
    }
    return std::move(clauses_);
  }

 private:
  void add(std::uint32_t first, std::uint32_t end, std::uint32_t cue) {
    while (first < end && is_edge(first)) ++first;
    while (end > first && (is_edge(end - 1) || closes_outside(first, end))) --end;
    if (first >= end || first < covered_ || has_marks(first, end)) return;
    clauses_.push_back({first, end, cue});
    covered_ = end;
  }

  /// "(She says [it leaks].)": the bracket was opened before.
  bool closes_outside(std::uint32_t first, std::uint32_t end) const {
    constexpr std::uint32_t kLongest = 100;  // units in brackets
    if (part_at(end - 1) != PartOfSpeech::closing_bracket) return false;
    std::uint32_t closed = 0;
    for (std::uint32_t u = end; u > first && end - u < kLongest; --u) {
      closed += part_at(u - 1) == PartOfSpeech::closing_bracket ? 1 : 0;
      closed -= part_at(u - 1) == PartOfSpeech::opening_bracket ? 1 : 0;
      if (closed == 0) return false;
    }
    return true;
  }

  /// "[Hall told Lee that [it leaks]], a friend said": whose clause ends at `end` tells of another's.
  bool take_outer(const UnitRange& sentence, std::uint32_t end, std::uint32_t index) {
    if (clauses_.empty() || covered_ != end || clauses_.back().end_unit != end) return false;
    const std::uint32_t first = past_opening(sentence.first, end);
    if (first >= clauses_.back().first_unit || has_marks(first, end) || is_in(kTellingWhen, word(first)))
      return false;
    clauses_.push_back({first, end, index});
    return true;
  }

  // After the cue.

  bool take_after(std::uint32_t index) {
    const Cue& cue = cues_[index];
    const std::uint32_t end = sentence_end(cue.first_unit);
    const std::optional<std::uint32_t> first = complement_start(outline_, phrases_, cue, end);
    if (!first) return take_after_aside(index, end);
    const bool has_verb_of_its_own = *first + 1 < end && part_at(*first + 1) == PartOfSpeech::auxiliary;
    if (is_in(kNoWords, word(*first)) && !has_verb_of_its_own) return false;  // not "nothing had gone"
    if (is_word(*first, "no") && is_word(*first + 1, "to")) return false;     // "says no to the plan"
    if (follows_what(index, *first)) return true;
    if (!is_in(kOpenQuestions, word(*first)) && is_denied(outline_, phrases_, cue, subjects_[index]))
      return true;
    std::uint32_t stop = ends_.complement_end(cue, subjects_[index], *first, end);
    if (is_in(kOpenQuestions, word(*first)) && stop <= *first + 2) return true;  // "did not say how long"
    if (has_marks(*first, stop)) stop = before_words_of_another(*first);
    if (stop == *first + 1 && part_at(*first) == PartOfSpeech::pronoun)
      return true;  // "announced it, telling"
    add(*first, stop, index);
    return true;
  }

  /// "[it leaks], something Lee called 'a lie'", "[it leaks], and wrote a note that says 'no'": up to the
  /// comma before what has a cue of its own; `first` if there is none.
  std::uint32_t before_words_of_another(std::uint32_t first) const {
    std::uint32_t mark = first;
    while (!units_[mark].marked) ++mark;
    if (mark < first + 2) return first;
    if (const auto joined = conjunction_before(first, mark)) return *joined;
    std::uint32_t comma = mark - 2;  // not that of 'which read, "No"'
    while (comma > first && part_at(comma) != PartOfSpeech::comma) --comma;
    const auto cue = first_from(cues_, comma);
    const bool has_cue = cue != cues_.end() && cue->first_unit < mark;
    const bool is_whole = comma > first && !is_fronted(first) && has_plain_verb(first, comma);
    const bool is_told_more =
        has_cue ? tells_more(comma + 1) : is_word(comma + 1, "a") || is_word(comma + 1, "an");
    return is_whole && is_told_more ? comma : first;
  }

  /// "and" of "[it would review the plan] and invited us 'to share' it": of a cue that leads into the marks.
  std::optional<std::uint32_t> conjunction_before(std::uint32_t first, std::uint32_t mark) const {
    const Cue* const before = cue_before(cues_, mark);
    if (before == nullptr) return std::nullopt;
    const Cue& cue = *before;
    const std::uint32_t link = cue.group_start > 0 ? cue.group_start - 1 : 0;
    const bool says = cue.strength == CueStrength::speech || cue.strength == CueStrength::act;
    const bool is_joined = link > first && (is_word(link, "and") || is_word(link, "but")) && says &&
                           cue.form == CueForm::finite && cue.group_start == cue.first_unit;
    return is_joined && !is_fronted(first) && has_plain_verb(first, link) ? std::optional(link)
                                                                          : std::nullopt;
  }

  /// "if elected, she would", "under the rules, it would"
  bool is_fronted(std::uint32_t first) const {
    const PartOfSpeech c = part_at(first);
    return c == PartOfSpeech::preposition || c == PartOfSpeech::subordinator || c == PartOfSpeech::comma ||
           is_word(first, "even");
  }

  /// A verb for sure, not a plural: "the talks, which began".
  bool has_plain_verb(std::uint32_t first, std::uint32_t end) const {
    for (std::uint32_t u = first + 1; u < end; ++u) {
      const PartOfSpeech c = part_at(u);
      if (c == PartOfSpeech::auxiliary || c == PartOfSpeech::verb || c == PartOfSpeech::past_like)
        return true;
    }
    return false;
  }

  /// "which", "to which", "both of whom", "but", "something", "a lie"
  bool tells_more(std::uint32_t u) const {
    const auto is_relative = [&](std::uint32_t at) { return part_at(at) == PartOfSpeech::relative; };
    return is_relative(u) || is_relative(u + 1) || is_relative(u + 2) || is_word(u, "something") ||
           part_at(u) == PartOfSpeech::conjunction || part_at(u) == PartOfSpeech::determiner;
  }

  /// "what they said was the need": no clause, but a name for something.
  bool follows_what(std::uint32_t index, std::uint32_t first) const {
    const Subject& subject = subjects_[index];
    if (subject.place != SubjectPlace::before || part_at(first) != PartOfSpeech::auxiliary) return false;
    const std::uint32_t who = phrases_[*subject.phrase].first_unit;
    return first == cues_[index].end_unit && who > 0 && is_word(who - 1, "what");
  }

  /// "As the Herald reported, [it leaks]"
  bool take_after_aside(std::uint32_t index, std::uint32_t end) {
    if (!follows_as(index)) return false;
    const bool has_agent = subjects_[index].place == SubjectPlace::agent;
    const std::uint32_t comma =
        has_agent ? next_comma(cues_[index].end_unit, end) : end_of_attribution(cues_[index].end_unit, end);
    if (comma + 2 >= end || part_at(comma) != PartOfSpeech::comma) return false;
    const std::uint32_t stop = ends_.clause_end(comma + 1, end);
    if (!has_verb(comma + 1, stop)) return false;
    if (!has_marks(comma + 1, stop)) add(comma + 1, stop, index);
    return true;
  }

  // Before the cue.

  void take_before(std::uint32_t index) {
    const std::optional<AttributionRange> it = attribution(index);
    if (!it || is_thing_with_subject(phrases_[*subjects_[index].phrase])) return;
    if (is_in(kSounds, cues_[index].lemma) || is_second_verb(index) || is_done(index)) return;
    const UnitRange& sentence = outline_.sentence_of(cues_[index].first_unit);
    if (tells_topic(it->end, sentence.end)) return;
    if (it->first <= sentence.first || part_at(it->first - 1) != PartOfSpeech::comma) return;
    const bool is_all = tells_time_alone(it->end, sentence_end(it->first));
    const bool is_told_of =
        is_inverted(index) && is_word(it->end, "that");  // "said Hall of a firm that runs it"
    if (!is_all && !is_told_of && it->end < sentence.end && !may_follow_attribution(it->end)) return;
    const bool leads_on = is_word(it->end, "that") && !is_told_of;
    if (introduces_marks(it->end, sentence.end) || leads_on) return;
    if (is_all && take_outer(sentence, it->first - 1, index)) return;
    const std::uint32_t first = past_opening(std::max(sentence.first, covered_), it->first - 1);
    if (is_adverbial(first, it->first - 1) && (!is_cut_in(it->end) || is_question(first))) return;
    if (runs_into_marks(it->end, sentence_end(cues_[index].first_unit))) return;
    const bool is_told = !is_inverted(index) && it->end > cues_[index].end_unit;
    if (is_told && tells_where(first, it->first - 1)) return;
    const bool is_cut = !has_verb_behind(first, it->first - 1);
    UnitRange rest = rest_after(it->end, index, is_cut);
    const bool is_named_more = rest.first >= rest.end && is_of_speaker(index, it->end + 1);
    if (is_named_more && is_cut)  // "..., said Ann Hall, a nurse, [it leaks]"
      rest = rest_after(next_comma(it->end + 1, sentence_end(cues_[index].first_unit)), index, is_cut);
    take_around({first, it->first - 1}, rest, index);
  }

  /// "The pump, he said, is 'a joke'": given by the marks.
  bool runs_into_marks(std::uint32_t comma, std::uint32_t end) const {
    if (comma + 1 >= end || part_at(comma) != PartOfSpeech::comma) return false;
    const PartOfSpeech c = part_at(comma + 1);
    const bool goes_on =
        c == PartOfSpeech::auxiliary || c == PartOfSpeech::verb || c == PartOfSpeech::past_like;
    return goes_on && has_marks(comma + 1, std::min(end, comma + kReach));
  }

  /// "[It leaks], he said, and [it smells]", "[The pump], he said, [is old]": both parts.
  void take_around(const UnitRange& before, const UnitRange& rest, std::uint32_t index) {
    if (ends_with_link(before)) return add(rest.first, rest.end, index);
    const bool is_clause = has_verb_behind(before.first, before.end) && !is_phrase_alone(before);
    if (!is_clause && cues_[index].strength == CueStrength::act) return;  // "one of two in the attacks, left"
    if (is_clause || is_split(before, rest)) add(before.first, before.end, index);
    const bool is_beside =
        rest.first < rest.end && (is_in(kMeanwhile, word(rest.first)) || is_participle_phrase(rest));
    if (is_clause && is_beside) return;  // "Hall said, as she left", "he said, citing costs"
    if (is_done_besides(rest) &&
        has_marks(std::max(before.first, before.end - std::min(before.end, kReach)), before.end))
      return;
    if (!is_clause || rest.end > rest.first + 1) add(rest.first, rest.end, index);
  }

  /// "This is a yard which, he said, [leaks]"; not "That, he said, leaks".
  bool ends_with_link(const UnitRange& before) const {
    if (before.first + 2 > before.end) return false;
    const std::uint32_t link = before.end - 1;
    const bool is_link =
        part_at(link) == PartOfSpeech::relative || part_at(link) == PartOfSpeech::subordinator;
    return is_link && !is_word(link, "that") && has_verb_behind(before.first, link) &&
           !is_word(before.first, "that");
  }

  /// "In both cases,", "These bakers,", whose plurals look like verbs, "Pointing to its costs,"
  bool is_phrase_alone(const UnitRange& before) const {
    if (before.first >= before.end) return true;
    const bool is_led = part_at(before.first) == PartOfSpeech::preposition;
    const std::uint32_t start = is_led ? before.first + 1 : before.first;
    const NounPhrase* const phrase = start < before.end ? phrase_at(start) : nullptr;
    const bool may_be_alone = is_led || is_word(start, "these") || is_word(start, "those");
    if (may_be_alone && phrase != nullptr && phrase_end(*phrase) == before.end) return true;
    return is_participle_phrase(before);
  }

  /// "Pointing to its costs", "raising hopes", not "Closing the yard is mad"
  bool is_participle_phrase(const UnitRange& range) const {
    if (part_at(range.first) != PartOfSpeech::ing_like) return false;
    const bool has_object = range.first + 1 < range.end && word(range.first + 1).ends_with("s");
    for (std::uint32_t u = range.first + (has_object ? 2 : 1); u < range.end; ++u)
      if (part_at(u) != PartOfSpeech::other && is_finite(u)) return false;
    return true;
  }

  /// 'The yard "leaks", it said, and regretted it': what the speaker did.
  bool is_done_besides(const UnitRange& rest) const {
    return rest.first + 1 < rest.end && part_at(rest.first) == PartOfSpeech::conjunction &&
           part_at(rest.first + 1) == PartOfSpeech::past_like;
  }

  /// "The pump, he said, is old": neither part is a clause without the other.
  bool is_split(const UnitRange& before, const UnitRange& rest) const {
    if (rest.first >= rest.end || has_marks(rest.first, rest.end) || rest.first < covered_) return false;
    if (part_at(rest.first) == PartOfSpeech::conjunction) return false;
    return before.first + 2 < before.end || !is_link(before.first);
  }

  /// "It leaks, he said, and [it smells]": the other part, behind the comma at `comma`; empty if there is
  /// none. `is_cut` where what stands before has no verb: "[He], said Hall, [asked what it was]".
  UnitRange rest_after(std::uint32_t comma, std::uint32_t index, bool is_cut) const {
    const std::uint32_t end = sentence_end(cues_[index].first_unit);
    std::uint32_t first = comma + 1;
    if (first >= end || part_at(comma) != PartOfSpeech::comma) return {};
    const std::uint32_t fewest = part_at(first) == PartOfSpeech::conjunction ? 3 : 2;  // not "and shrugs"
    if (part_at(first) == PartOfSpeech::relative) return {};  // "told Ann Hall, who runs it"
    if (is_thing_with_clause(first, end) || is_time_span(first, end)) return {};
    const bool is_predicate = is_cut && is_finite(first);
    if ((!is_predicate && ends_.takes_over(first, end)) || is_of_speaker(index, first)) return {};
    if (is_word(first, "that")) ++first;
    const std::uint32_t stop = ends_.clause_end(first, end);
    const bool is_verb = stop == first + 1 && is_finite(first);  // "The yard, she said, [leaks]"
    if ((stop < first + fewest && !is_verb) || !has_verb(first, stop)) return {};
    return {first, stop};
  }

  /// "Since the war began, the ministry has responded with tents": the reporter tells when.
  bool is_adverbial(std::uint32_t first, std::uint32_t end) const {
    if (first >= end) return false;
    const bool is_led = part_at(first) == PartOfSpeech::adverb && first + 1 < end;  // "Soon after"
    const bool is_participle = word(first).ends_with("ed") && first + 1 < end &&
                               part_at(first + 1) == PartOfSpeech::preposition;  // "Pushed by Lee, Hall said"
    if (!is_participle && !is_in(kTellingWhen, word(is_led ? first + 1 : first))) return false;
    return next_comma(first, end) == end;
  }

  /// "In an article of the paper, he told the story": no clause.
  bool tells_where(std::uint32_t first, std::uint32_t end) const {
    const bool may = (part_at(first) == PartOfSpeech::preposition && phrase_at(first) == nullptr) ||
                     is_in(kTellingWhen, word(first));
    return may && next_comma(first, end) == end;
  }

  /// "Asked about it, he laughed.", "Pushed by Lee, he laughed."
  bool is_question(std::uint32_t first) const {
    static constexpr WordList kAsked{"asked", "pressed", "questioned", "quizzed"};
    const bool is_participle = word(first).ends_with("ed") && is_word(first + 1, "by");
    return is_participle || is_in(kAsked, word(first));
  }

  /// "Still", "And", "In": no subject of a clause.
  bool is_link(std::uint32_t u) const {
    const PartOfSpeech c = part_at(u);
    return c == PartOfSpeech::adverb || c == PartOfSpeech::conjunction || c == PartOfSpeech::preposition;
  }

  /// "In addition,", "However,", "What's more,"; not "In all,", "In Tarn,", "Even Hall,": of what is said.
  bool is_reporters(std::uint32_t u, std::uint32_t comma) const {
    const PartOfSpeech c = part_at(u);
    if (c == PartOfSpeech::preposition) return u + 2 == comma && is_in(kLinks, word(u + 1));
    const bool is_alone = u + 1 == comma && (c == PartOfSpeech::adverb || c == PartOfSpeech::conjunction);
    return is_alone || (is_word(u, "what") && is_word(u + 2, "more"));
  }

  /// Past a dateline or "In addition,": the reporter's links.
  std::uint32_t past_opening(std::uint32_t first, std::uint32_t end) const {
    std::uint32_t at = past_dateline(outline_, first, end);
    if (at < end && part_at(at) == PartOfSpeech::opening_bracket) ++at;
    for (std::uint32_t u = at; u < end && u < at + 4; ++u)
      if (part_at(u) == PartOfSpeech::comma) return is_reporters(at, u) ? u + 1 : at;
    return at;
  }

  void take_according_to(std::uint32_t index) {
    const Cue& cue = cues_[index];
    const UnitRange& sentence = outline_.sentence_of(cue.first_unit);
    const std::uint32_t end = sentence_end(cue.first_unit);
    const bool has_words_after =
        follows_link(cue.first_unit, sentence.first) || follows_and(cue.first_unit, sentence.first) ||
        follows_colon(cue.first_unit) || opens_sentence(cue.first_unit, sentence.first);
    if (cue.first_unit > std::max(sentence.first, covered_) && !has_words_after) {
      const std::uint32_t first = past_dateline(outline_, std::max(sentence.first, covered_), cue.first_unit);
      if (tells_when_alone(first, cue.first_unit)) return;
      if (has_verb_behind(first, cue.first_unit)) return add(first, cue.first_unit, index);
      const std::uint32_t comma = cue.first_unit - 1;
      if (past_source(index, end) >= end && take_outer(sentence, comma, index)) return;
      if (comma > first && part_at(comma) == PartOfSpeech::comma)
        take_around({first, comma}, rest_after(past_source(index, end), index, false), index);
      return;
    }
    if (const std::optional<std::uint32_t> words = words_without_comma(index, end))
      return add(*words, ends_.clause_end(*words, end), index);
    const std::uint32_t at = past_source(index, end);
    if (at >= end) return;
    const std::uint32_t stop = ends_.clause_end(at + 1, end);
    if (has_verb(at + 1, stop)) add(at + 1, stop, index);
  }

  ClauseEnds ends_;
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
