#include "presslight/quotes/mentions/subjects.h"

#include "presslight/quotes/mentions/preceding_subjects.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// How far back a subject is looked for, in units.
constexpr std::uint32_t kFarthest = 40;
// Before a participle that opens its sentence. Sorted.
constexpr WordList kBeforeParticiples{"after", "before", "by", "in", "now", "when", "while"};
// Before what may or will be, or was before. Sorted.
constexpr WordList kModals{"can",  "cannot", "could",  "had",  "may",  "might",
                           "must", "shall",  "should", "will", "would"};
class SubjectFinder : private PrecedingSubjects {
 public:
  SubjectFinder(const Outline& outline, std::span<const Cue> cues, std::span<const NounPhrase> phrases)
      : PrecedingSubjects(outline, phrases), cues_(cues) {}

  std::vector<Subject> run() {
    for (std::uint32_t c = 0; c < cues_.size(); ++c) subjects_.push_back(subject_of(c));
    return std::move(subjects_);
  }

 private:
  Subject subject_of(std::uint32_t c) const {
    const Cue& cue = cues_[c];
    if (is_asked_of(cue)) return of_passive(c);
    switch (cue.form) {
      case CueForm::according_to:
        return starting_from(cue.end_unit, SubjectPlace::after);
      case CueForm::noun:
        return of_noun(cue);
      case CueForm::passive:
        return of_passive(c);
      case CueForm::participle:
        return of_participle(c);
      case CueForm::infinitive:
        return shared(c);
      case CueForm::finite:
        break;
    }
    if (is_said_by_name(cue)) return starting_from(cue.end_unit, SubjectPlace::after);
    Subject subject = before(cue.group_start);
    if (!subject.phrase && may_be_inverted(cue)) subject = starting_from(cue.end_unit, SubjectPlace::after);
    return subject.phrase ? subject : shared(c);
  }

  /// "when asked whether": he who is asked says nothing by it.
  bool is_asked_of(const Cue& cue) const {
    const std::uint32_t u = cue.group_start;
    const bool may = cue.lemma == "ask" && u > sentence_start(u) && outline_.lower(cue.first_unit) == "asked";
    return may && (is_word(u - 1, "when") || is_word(u - 1, "if") || is_word(u - 1, "once"));
  }

  /// "..." said, or , said, or at the start: where the subject may come after.
  bool may_be_inverted(const Cue& cue) const {
    if (cue.group_start == sentence_start(cue.first_unit)) return true;
    const Unit& before = units_[cue.group_start - 1];
    const bool is_parted = before.marked || before.part_of_speech == PartOfSpeech::comma;
    // "Ann Hall, who, as she says, runs it, told the board": whom one asks or tells something
    const bool has_object = cue.lemma == "tell" || cue.lemma == "ask";
    if (has_object && !before.marked && is_parted && !precedes_lone_name(cue)) return false;
    if (is_parted && cue.strength == CueStrength::act && !precedes_name(cue)) return false;
    if (before.part_of_speech == PartOfSpeech::comma && cue.strength != CueStrength::speech)
      return tells_who_said(cue);
    return before.marked || before.part_of_speech == PartOfSpeech::comma ||
           before.part_of_speech == PartOfSpeech::dash || before.part_of_speech == PartOfSpeech::stop ||
           before.part_of_speech == PartOfSpeech::mark;
  }

  /// "In Tarn, the yard is open, said Ann Hall."
  bool is_said_by_name(const Cue& cue) const {
    const std::uint32_t u = cue.group_start;
    if (cue.lemma != "say" || u != cue.first_unit || u == sentence_start(u)) return false;
    if (part_at(u - 1) != PartOfSpeech::comma || !precedes_lone_name(cue)) return false;
    const std::uint32_t after = phrases_[starting_at_[cue.end_unit]].end_unit;
    return after >= units_.size() || !units_[after].marked;  // not "said Hall 'knew'"
  }

  bool precedes_name(const Cue& cue) const {
    const std::uint32_t phrase = cue.end_unit < units_.size() ? starting_at_[cue.end_unit] : kNone;
    return phrase != kNone && phrases_[phrase].kind != MentionKind::nominal;
  }

  /// "Ann Hall." and "Ann Hall," behind the cue.
  bool precedes_lone_name(const Cue& cue) const {
    const std::uint32_t end = outline_.sentence_of(cue.first_unit).end;
    const std::uint32_t phrase = cue.end_unit < end ? starting_at_[cue.end_unit] : kNone;
    if (phrase == kNone || phrases_[phrase].kind != MentionKind::name) return false;
    const std::uint32_t after = phrases_[phrase].end_unit;
    return after >= end || units_[after].marked || part_at(after) >= PartOfSpeech::comma;
  }

  /// "'It leaks', continued Ann Hall.": a quotation, a name and no more.
  bool tells_who_said(const Cue& cue) const {
    if (cue.group_start != cue.first_unit || cue.group_start < sentence_start(cue.first_unit) + 2)
      return false;
    return units_[cue.group_start - 2].marked && precedes_lone_name(cue);
  }

  /// The phrase that starts at `u`, over adverbs: "said later Mr Hall".
  Subject starting_from(std::uint32_t u, SubjectPlace place) const {
    for (std::uint32_t i = u; i < units_.size() && i < u + 3; ++i) {
      if (units_[i].sentence != units_[u].sentence) break;
      if (starting_at_[i] != kNone) return {starting_at_[i], place};
      if (part_at(i) != PartOfSpeech::adverb) break;
    }
    return {};
  }

  Subject of_noun(const Cue& cue) const {
    if (is_word(cue.end_unit, "of")) return starting_from(cue.end_unit + 1, SubjectPlace::possessor);
    for (std::uint32_t i = first_phrase_from(cue.group_start); i < phrases_.size(); ++i) {
      if (phrases_[i].first_unit >= cue.first_unit) break;
      const bool is_possessor = phrases_[i].inside || phrases_[i].end_unit < cue.first_unit;
      if (is_possessor) return {i, SubjectPlace::possessor};
    }
    return {};
  }

  std::uint32_t first_phrase_from(std::uint32_t unit) const {
    const auto at = first_from(phrases_, unit);
    return static_cast<std::uint32_t>(at - phrases_.begin());
  }

  /// "described by Mr Hall" is his; "Mr Lee was quoted by Mr Hall" is Mr Lee's.
  Subject of_passive(std::uint32_t c) const {
    if (cues_[c].lemma == "quote") {
      const Subject quoted = before(cues_[c].group_start);
      if (quoted.phrase && phrases_[*quoted.phrase].kind != MentionKind::nominal) return quoted;
    }
    const std::uint32_t after = cues_[c].end_unit;
    const bool goes_on = after < outline_.sentence_of(cues_[c].first_unit).end;
    const bool is_over_marks = goes_on && units_[after].marked && is_word(after + 1, "by");
    if (is_over_marks)
      return starting_from(after + 2, SubjectPlace::agent);  // "was called 'mad' by Ann Hall"
    if (goes_on && is_word(after, "by")) return starting_from(after + 1, SubjectPlace::agent);
    return {};
  }

  Subject of_participle(std::uint32_t c) const {
    Subject subject;
    if (tells_what_is_quoted(outline_, cues_, c)) subject = whom_is_quoted(cues_[c - 1]);
    if (!subject.phrase) subject = absolute(cues_[c]);
    return subject.phrase ? subject : shared(c);
  }

  /// "Mr Hall was quoted", "the BBC quoted Mr Hall"
  Subject whom_is_quoted(const Cue& quoting) const {
    return quoting.form == CueForm::passive ? before(quoting.group_start)
                                            : starting_from(quoting.end_unit, SubjectPlace::before);
  }

  /// The subject of the nearest verb before the cue in its sentence, or of the next cue for "Adding ..., she
  /// said".
  Subject shared(std::uint32_t c) const {
    const Cue& cue = cues_[c];
    const std::uint32_t start = opening_before(cue.group_start);
    if (const auto outer = past_modal_clause(c, start))
      return {subjects_[*outer].phrase, SubjectPlace::shared};
    if (const auto teller = teller_before(c)) return {subjects_[*teller].phrase, SubjectPlace::shared};
    Subject inside;  // of a relative clause: "a rule that would let them"
    if (c > 0 && same_sentence(c, c - 1) && cues_[c - 1].first_unit >= start && subjects_[c - 1].phrase &&
        cues_[c - 1].form != CueForm::according_to) {
      inside = {subjects_[c - 1].phrase, SubjectPlace::shared};
      if (subjects_[c - 1].place != SubjectPlace::antecedent) return inside;
    }
    if (const auto outer = saying_before(c, start); outer && inside.phrase)
      return {subjects_[*outer].phrase, SubjectPlace::shared};
    // "put off deciding if the board could ask, but said": not the board
    const bool is_plain_past = cue.form == CueForm::finite && is_past(cue) && cue.group_start > start &&
                               part_at(cue.group_start - 1) == PartOfSpeech::conjunction;
    const bool is_led = inside.phrase.has_value();  // "Mr Hall, who runs it, refused to say": past the comma
    for (std::uint32_t u = cue.group_start; u > start && cue.group_start - u < kFarthest; --u) {
      if (units_[u - 1].marked || !is_verb_like(u - 1)) continue;
      const bool is_modal = is_in(kModals, outline_.lower(u - 1)) && !is_word(u - 1, "had");
      if (is_plain_past && is_modal) continue;
      const Subject subject = before(u - 1);
      if (!subject.phrase || is_reduced_relative(u - 1, *subject.phrase, start)) continue;
      if (is_led && subject.place != SubjectPlace::apposition &&
          !is_parted(cues_[c - 1].end_unit, *subject.phrase))
        continue;
      if (subject.place != SubjectPlace::antecedent) return {subject.phrase, SubjectPlace::shared};
      if (!inside.phrase) inside = {subject.phrase, SubjectPlace::shared};
    }
    if (!inside.phrase && is_joined_to_base(cue, start)) return {starting_at_[start], SubjectPlace::shared};
    if (inside.phrase || cue.form != CueForm::participle) return inside;
    const Subject first = opens_sentence(cue, start);
    return first.phrase ? first : behind_comma(cue, start);
  }

  /// "Ann Hall said it is for those who want it, and urged": the cue before, where a comma parts the clauses.
  std::optional<std::uint32_t> saying_before(std::uint32_t c, std::uint32_t start) const {
    const std::uint32_t group = cues_[c].group_start;
    const bool is_parted = group > start + 1 && part_at(group - 1) == PartOfSpeech::conjunction &&
                           part_at(group - 2) == PartOfSpeech::comma;
    if (!is_parted || c < 2 || !is_past(cues_[c]) || cues_[c].strength != CueStrength::speech)
      return std::nullopt;
    const Cue& outer = cues_[c - 2];
    const bool says = outer.strength == CueStrength::speech && is_past(outer) && same_sentence(c, c - 2) &&
                      outer.first_unit >= start;
    return says && subjects_[c - 2].phrase ? std::optional(c - 2) : std::nullopt;
  }

  /// "Ann Hall said bakers were told, adding that": the cue whose clause the comma ends.
  std::optional<std::uint32_t> teller_before(std::uint32_t c) const {
    const Cue& cue = cues_[c];
    const bool is_beside = cue.form == CueForm::participle && cue.strength == CueStrength::speech &&
                           cue.group_start > 0 && part_at(cue.group_start - 1) == PartOfSpeech::comma;
    if (!is_beside || c < 2 || cues_[c - 1].form != CueForm::passive || !same_sentence(c, c - 2))
      return std::nullopt;
    const Cue& outer = cues_[c - 2];
    const bool says = outer.strength == CueStrength::speech && outer.form == CueForm::finite &&
                      subjects_[c - 2].place == SubjectPlace::before;
    if (!says) return std::nullopt;
    for (std::uint32_t u = outer.end_unit; u < cues_[c - 1].first_unit; ++u)
      if (units_[u].marked || part_at(u) >= PartOfSpeech::comma) return std::nullopt;
    return c - 2;
  }

  /// "Ann Hall opposes it, and has pledged": where no verb is known for one.
  bool is_joined_to_base(const Cue& cue, std::uint32_t start) const {
    const bool is_joined = cue.form == CueForm::finite && cue.group_start > start &&
                           part_at(cue.group_start - 1) == PartOfSpeech::conjunction;
    const std::uint32_t phrase = starting_at_[start];
    return is_joined && phrase != kNone && phrases_[phrase].kind == MentionKind::name;
  }

  /// "She said the town would declare it and suggested", "had declared it and suggested": what would be, what
  /// is and what had been are not joined to what was; nor is "said" joined to what was said. The cue of the
  /// clause around.
  std::optional<std::uint32_t> past_modal_clause(std::uint32_t c, std::uint32_t start) const {
    const Cue& cue = cues_[c];
    if (const auto same = same_verb_before(c, start)) return same;
    const bool has_plural = is_word(cue.group_start, "have");  // "said it reaches them and have urged"
    if (c < 2 || cue.form != CueForm::finite || !(is_past(cue) || has_plural)) return std::nullopt;
    if (cue.group_start == start || part_at(cue.group_start - 1) != PartOfSpeech::conjunction)
      return std::nullopt;
    const Cue& inner = cues_[c - 1];
    const Cue& outer = cues_[c - 2];
    if (!same_sentence(c, c - 2) || outer.first_unit < start || !is_past(outer) || !subjects_[c - 2].phrase)
      return std::nullopt;
    const auto& verb = units_[inner.first_unit].verb;
    if (has_plural && !(verb && verb->form == VerbForm::third_person)) return std::nullopt;
    const bool is_other_time = is_in(kModals, outline_.lower(inner.group_start)) ||
                               (!is_past(inner) && inner.strength != CueStrength::speech);
    return is_other_time && inner.form == CueForm::finite ? std::optional(c - 2) : std::nullopt;
  }

  /// "The board said they want it, but said they are late": the cue whose verb is said again.
  std::optional<std::uint32_t> same_verb_before(std::uint32_t c, std::uint32_t start) const {
    const Cue& cue = cues_[c];
    const bool is_joined =
        cue.group_start > start && part_at(cue.group_start - 1) == PartOfSpeech::conjunction;
    if (!is_joined || cue.form != CueForm::finite) return std::nullopt;
    for (std::uint32_t i = c; i > 0 && same_sentence(c, i - 1) && cues_[i - 1].first_unit >= start; --i) {
      const Cue& before = cues_[i - 1];
      if (before.strength == CueStrength::speech && before.lemma != cue.lemma) return std::nullopt;
      const bool is_same =
          before.lemma == cue.lemma && before.form == CueForm::finite && is_past(before) == is_past(cue);
      if (is_same) return subjects_[i - 1].phrase ? std::optional(i - 1) : std::nullopt;
    }
    return std::nullopt;
  }

  bool is_past(const Cue& cue) const {
    const auto& verb = units_[cue.first_unit].verb;
    return cue.group_start == cue.first_unit && verb && verb->form == VerbForm::past;
  }

  /// "Noting that it leaks, Ann Hall left", "After saying so, she left"
  Subject behind_comma(const Cue& cue, std::uint32_t start) const {
    const std::uint32_t led = cue.group_start - start;
    if (led > 1 || (led == 1 && !is_in(kBeforeParticiples, outline_.lower(start)))) return {};
    for (std::uint32_t u = cue.end_unit; u + 1 < units_.size() && u - start < kFarthest; ++u) {
      if (units_[u].sentence != units_[start].sentence) return {};
      if (units_[u].marked || part_at(u) != PartOfSpeech::comma || starting_at_[u + 1] == kNone) continue;
      const std::uint32_t phrase = starting_at_[u + 1];
      std::uint32_t verb = phrases_[phrase].attached_end;
      while (verb < units_.size() && part_at(verb) == PartOfSpeech::adverb) ++verb;
      if (verb < units_.size() && (is_verb_like(verb) || units_[verb].verb))
        return {phrase, SubjectPlace::shared};
    }
    return {};
  }

  /// "Analysts at the bank cut it to 'sell', saying so": the first phrase, where no verb is known for one.
  Subject opens_sentence(const Cue& cue, std::uint32_t start) const {
    const bool follows_comma = cue.group_start > start && part_at(cue.group_start - 1) == PartOfSpeech::comma;
    const std::uint32_t phrase = starting_at_[start];
    return follows_comma && phrase != kNone ? Subject{phrase, SubjectPlace::shared} : Subject{};
  }

  /// Where the sentence begins, or the quotation that `unit` is in: the unit after a mark that no stretch
  /// folds. Beyond kFarthest nothing is looked for.
  std::uint32_t opening_before(std::uint32_t unit) const {
    const std::uint32_t start = sentence_start(unit);
    std::uint32_t u = unit;
    while (u > start && unit - u < kFarthest && !is_opening(u - 1)) --u;
    return unit - u < kFarthest ? u : start;
  }

  bool is_opening(std::uint32_t u) const {
    if (units_[u].marked || part_at(u) != PartOfSpeech::mark || u + 1 >= units_.size()) return false;
    const Document& document = outline_.document();
    const bool has_number = part_at(u + 1) == PartOfSpeech::number;  // "for $40m, claiming"
    return !has_number && document.touches_previous(units_[u + 1].first_token) &&
           !document.touches_previous(units_[u].first_token);
  }

  bool same_sentence(std::uint32_t a, std::uint32_t b) const {
    return units_[cues_[a].first_unit].sentence == units_[cues_[b].first_unit].sentence;
  }

  std::span<const Cue> cues_;
  std::vector<Subject> subjects_;
};

}  // namespace

std::vector<Subject> find_subjects(const Outline& outline, std::span<const Cue> cues,
                                   std::span<const NounPhrase> phrases) {
  return SubjectFinder(outline, cues, phrases).run();
}

bool tells_what_is_quoted(const Outline& outline, std::span<const Cue> cues, std::uint32_t cue) {
  constexpr std::uint32_t kLongestName = 24;  // units between "quoted" and "as"
  const Cue& saying = cues[cue];
  const bool may = cue > 0 && saying.form == CueForm::participle && saying.group_start > 0;
  if (!may || outline.lower(saying.group_start - 1) != "as") return false;
  const Cue& quoting = cues[cue - 1];
  const std::vector<Unit>& units = outline.units();
  return (quoting.lemma == "quote" || quoting.lemma == "cite") &&
         units[quoting.first_unit].sentence == units[saying.first_unit].sentence &&
         saying.first_unit - quoting.first_unit <= kLongestName;
}

SpeechReading read_speech(const Outline& outline, std::span<const Name> names) {
  SpeechReading reading;
  reading.cues = find_cues(outline);
  reading.phrases = find_noun_phrases(outline, reading.cues, names);
  reading.subjects = find_subjects(outline, reading.cues, reading.phrases);
  return reading;
}

}  // namespace presslight
