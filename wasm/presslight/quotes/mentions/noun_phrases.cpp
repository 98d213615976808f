#include "presslight/quotes/mentions/noun_phrases.h"

#include "presslight/names/words/name_words.h"
#include "presslight/quotes/grammar/proportions.h"
#include "presslight/quotes/mentions/attachments.h"
#include "presslight/quotes/mentions/datelines.h"
#include "presslight/quotes/mentions/phrase_words.h"
#include "presslight/quotes/mentions/rubrics.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Longest noun phrase, in units, before what hangs on it.
constexpr std::uint32_t kLongestPhrase = 12;

class NounPhraseFinder {
 public:
  NounPhraseFinder(const Outline& outline, std::span<const Cue> cues, std::span<const Name> names)
      : outline_(outline),
        units_(outline.units()),
        names_(names),
        cues_(cues),
        is_cue_(units_.size()),
        name_at_(units_.size(), kNone) {
    for (const Cue& cue : cues)
      for (std::uint32_t u = cue.first_unit; u < cue.end_unit; ++u) is_cue_[u] = cue.form != CueForm::noun;
    for (std::uint32_t i = 0; i < names.size(); ++i) place(i);
  }

  std::vector<NounPhrase> run() {
    for (const UnitRange& sentence : outline_.sentences()) {
      std::uint32_t u = past_dateline(outline_, sentence.first, sentence.end);
      while (u < sentence.end) u = take_at(u, sentence.end);
    }
    attach_phrases(outline_, names_, phrases_);
    return std::move(phrases_);
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  void place(std::uint32_t name) {
    const std::uint32_t first = outline_.unit_of_token(names_[name].first_token);
    const std::uint32_t last = outline_.unit_of_token(names_[name].end_token - 1);
    const bool fits = units_[first].first_token == names_[name].first_token && !units_[last].marked &&
                      units_[last].end_token <= names_[name].end_token + 1;
    if (fits) name_at_[first] = name;
  }

  std::uint32_t end_of_name(std::uint32_t name) const {
    return outline_.unit_of_token(names_[name].end_token - 1) + 1;
  }

  std::uint32_t take_at(std::uint32_t u, std::uint32_t end) {
    if (units_[u].marked || is_cue_[u]) return u + 1;
    if (name_at_[u] != kNone) return take_phrase(u, u, end, PhraseStart::bare);
    if (may_begin_quantity(u)) {
      if (const std::uint32_t last = take_proportion(u, u, end); last > u) return last;
      if (const std::uint32_t noun = past_quantity(outline_, u, end); noun > u)
        return take_phrase(u, noun, end, PhraseStart::indefinite);
    }
    switch (units_[u].part_of_speech) {
      case PartOfSpeech::pronoun:
        add(u, u + 1, MentionKind::pronoun, PhraseStart::definite);
        return u + 1;
      case PartOfSpeech::object_pronoun:
        if (follows_according_to(u)) add(u, u + 1, MentionKind::pronoun, PhraseStart::definite);
        return u + 1;
      case PartOfSpeech::indefinite:
        add(u, u + 1, MentionKind::nominal, PhraseStart::indefinite);
        return u + 1;
      case PartOfSpeech::possessive:
        if (follows_according_to(u) && stands_alone(u, end)) {
          add(u, u + 1, MentionKind::pronoun, PhraseStart::definite);
          return u + 1;
        }
        return take_phrase(u, u + 1, end, PhraseStart::possessive);
      case PartOfSpeech::determiner:
        if (const std::uint32_t last = take_proportion(u, u + 1, end); last > u) return last;
        return take_phrase(u, u + 1, end, start_of(u));
      case PartOfSpeech::number:
        return is_clock_time(u) ? u + 1 : take_phrase(u, u + 1, end, PhraseStart::indefinite);
      case PartOfSpeech::other:
        return is_infinitive(u, end) || is_participle(u) ? u + 1 : take_phrase(u, u, end, PhraseStart::bare);
      case PartOfSpeech::ing_like:
        return governs_name(u, end) ? u + 1 : take_phrase(u, u, end, PhraseStart::bare);
      case PartOfSpeech::past_like:
        return follows_relative(u) || opens_participle(u, end) ? u + 1
                                                               : take_phrase(u, u, end, PhraseStart::bare);
      case PartOfSpeech::adverb:
        return is_first_office(u, end) ? take_phrase(u, u + 1, end, PhraseStart::bare) : u + 1;
      default:
        return u + 1;
    }
  }

  /// "40", "about", "nearly", "several", "half"
  bool may_begin_quantity(std::uint32_t u) const {
    const PartOfSpeech c = units_[u].part_of_speech;
    return c == PartOfSpeech::number || c == PartOfSpeech::preposition || c == PartOfSpeech::adverb ||
           c == PartOfSpeech::determiner || outline_.lower(u) == "half" || outline_.lower(u) == "fewer" ||
           outline_.lower(u) == "less";
  }

  /// "six in 10", "some 26%", "one of them", before a cue, "who" or ", a nurse": from `first`, its number at
  /// `number`. Returns where it ends; `first` if it is none.
  std::uint32_t take_proportion(std::uint32_t first, std::uint32_t number, std::uint32_t end) {
    const std::uint32_t last = past_proportion(outline_, number, end);
    if (last == number || last >= end) return first;
    const bool has_adverb = units_[last].part_of_speech == PartOfSpeech::adverb && last + 1 < end;
    const bool is_described = units_[last].part_of_speech == PartOfSpeech::comma && last + 1 < end &&
                              (units_[last + 1].part_of_speech == PartOfSpeech::determiner ||
                               units_[last + 1].part_of_speech == PartOfSpeech::relative);
    if (!is_cue_[has_adverb ? last + 1 : last] && units_[last].part_of_speech != PartOfSpeech::relative &&
        !is_described)
      return first;
    add(first, last, MentionKind::nominal, PhraseStart::indefinite);
    return last;
  }

  /// "supporting Mr Hall", "winning Tarn"; not "acting Mayor Hall".
  bool governs_name(std::uint32_t u, std::uint32_t end) const {
    if (u + 1 >= end || is_of_office(outline_.lower(u)) || outline_.shape(u) != WordShape::lower)
      return false;
    const bool has_title = (word_classes(outline_.lower(u + 1)) & (kMale | kFemale)) != 0;
    return name_at_[u + 1] != kNone || has_title;
  }

  /// "who supported Mr Hall"
  bool follows_relative(std::uint32_t u) const {
    return u > 0 && units_[u - 1].part_of_speech == PartOfSpeech::relative;
  }

  /// "Singled out by Mr Hall, she left"
  bool opens_participle(std::uint32_t u, std::uint32_t end) const {
    if (u != outline_.sentence_of(u).first || u + 1 >= end || units_[u + 1].marked) return false;
    const PartOfSpeech c = units_[u + 1].part_of_speech;
    return c == PartOfSpeech::adverb || c == PartOfSpeech::preposition;
  }

  /// "First Minister Ann Hall", "First Lady"
  bool is_first_office(std::uint32_t u, std::uint32_t end) const {
    return outline_.lower(u) == "first" && u + 1 < end && !units_[u + 1].marked &&
           outline_.shape(u) != WordShape::lower && outline_.shape(u + 1) != WordShape::lower &&
           (outline_.lower(u + 1) == "minister" || outline_.lower(u + 1) == "lady");
  }

  /// "written": no noun.
  bool is_participle(std::uint32_t u) const {
    return units_[u].verb && units_[u].verb->form == VerbForm::participle;
  }

  /// "according to him"
  bool follows_according_to(std::uint32_t u) const {
    return u > 1 && outline_.lower(u - 1) == "to" && outline_.lower(u - 2) == "according";
  }

  /// "her," and 'her "it works"'; not "her lawyers"
  bool stands_alone(std::uint32_t u, std::uint32_t end) const {
    return outline_.lower(u) == "her" &&
           (u + 1 >= end || units_[u + 1].marked || units_[u + 1].part_of_speech == PartOfSpeech::comma);
  }

  /// "14:10 Minister: ..." of a running report.
  bool is_clock_time(std::uint32_t u) const { return outline_.word(u).find(':') != std::string_view::npos; }

  /// "to meet with Mr Hall", "to assist the council": a verb, not "to workers".
  bool is_infinitive(std::uint32_t u, std::uint32_t end) const {
    if (u == 0 || u + 1 >= end || is_cue_[u - 1] || outline_.shape(u) != WordShape::lower) return false;
    if (units_[u - 1].marked || outline_.lower(u - 1) != "to") return false;
    const PartOfSpeech c = units_[u + 1].part_of_speech;
    const bool has_name = name_at_[u + 1] != kNone && !is_trade(outline_.lower(u));  // "to use Hall"
    return has_name || c == PartOfSpeech::determiner || c == PartOfSpeech::possessive ||
           c == PartOfSpeech::object_pronoun ||
           (c == PartOfSpeech::preposition && outline_.lower(u).back() != 's');
  }

  PhraseStart start_of(std::uint32_t u) const {
    const std::string_view word = outline_.lower(u);
    const bool is_definite =
        word == "the" || word == "this" || word == "these" || word == "those" || word == "both";
    return is_definite ? PhraseStart::definite : PhraseStart::indefinite;
  }

  void add(std::uint32_t first, std::uint32_t end, MentionKind kind, PhraseStart start,
           std::optional<std::uint32_t> name = std::nullopt,
           std::optional<std::uint32_t> inside = std::nullopt) {
    phrases_.push_back(
        {kind, start, first, end, end, name, std::nullopt, inside, std::nullopt, std::nullopt});
  }

  /// May a noun still follow `u`, so that "-ed", "-ing" and adverbs belong to the phrase ("a newly elected
  /// mayor")?
  bool noun_follows(std::uint32_t u, std::uint32_t end) const {
    if (u + 1 >= end || units_[u + 1].marked || is_cue_[u + 1]) return false;
    const PartOfSpeech c = units_[u + 1].part_of_speech;
    return c == PartOfSpeech::other || c == PartOfSpeech::past_like || c == PartOfSpeech::ing_like;
  }

  struct Walk {
    std::uint32_t at = 0;
    bool has_noun = false;
    std::optional<std::uint32_t> last_name;  // set while the phrase ends with that name
  };

  /// "-ed", "-ing" and adverbs before a noun; after an article "the ruling" and "the accused" are nouns.
  bool step_over_modifier(Walk& walk, std::uint32_t first, std::uint32_t end) const {
    if (walk.has_noun && !(is_of_office(outline_.lower(walk.at)) && noun_follows(walk.at, end))) return false;
    const std::uint32_t u = walk.at++;
    if (noun_follows(u, end)) return true;
    walk.has_noun = u > first && units_[u].part_of_speech != PartOfSpeech::adverb;
    return walk.has_noun;
  }

  /// "the last year" of "For the last year Tarn FM has said".
  bool is_time_before(std::uint32_t u) const {
    return is_time_noun(outline_.lower(u - 1)) && outline_.shape(u - 1) == WordShape::lower;
  }

  /// Takes the unit at `walk.at` into the phrase, or says that the phrase ends before it.
  bool step(Walk& walk, std::uint32_t first, std::uint32_t end) const {
    const std::uint32_t u = walk.at;
    if (units_[u].marked || is_cue_[u]) return false;
    if (name_at_[u] != kNone) {
      if (walk.has_noun && is_time_before(u)) return false;
      walk = {end_of_name(name_at_[u]), true, name_at_[u]};
      return true;
    }
    switch (units_[u].part_of_speech) {
      case PartOfSpeech::other:
        if (ends_before(walk, u)) return false;
        walk = {u + 1, !is_superlative(outline_.lower(u)), std::nullopt};
        return true;
      case PartOfSpeech::number:
      case PartOfSpeech::determiner:
        walk.at = u + 1;
        if (u > first && is_short_month(outline_.lower(u - 1))) {  // "the Nov. 8 vote"
          walk.has_noun = false;
          return true;
        }
        return !walk.has_noun || is_grade(u, end);
      case PartOfSpeech::possessive_mark:
        walk = {u + 1, false, std::nullopt};
        return true;
      case PartOfSpeech::indefinite:  // "two others"
        if (u == first || walk.has_noun || outline_.lower(u) != "others") return false;
        walk = {u + 1, true, std::nullopt};
        return true;
      case PartOfSpeech::preposition:  // "the immediate past president"
        walk.at = u + 1;
        return u > first && outline_.lower(u) == "past" && outline_.lower(u - 1) == "immediate";
      case PartOfSpeech::mark:  // "a Herald/Mail poll"
        if (u == first || u + 1 >= end || outline_.word(u) != "/" ||
            outline_.shape(u + 1) == WordShape::lower)
          return false;
        walk = {u + 1, false, std::nullopt};
        return true;
      case PartOfSpeech::conjunction:
        if (u == first || u + 1 >= end || !is_joined_before_noun(outline_.lower(u - 1)) ||
            !is_joined_before_noun(outline_.lower(u + 1)))
          return false;
        walk = {u + 1, false, std::nullopt};
        return true;
      case PartOfSpeech::past_like:
      case PartOfSpeech::ing_like:
      case PartOfSpeech::adverb:
        if (walk.has_noun && is_second_noun(first, u)) {
          walk = {u + 1, true, std::nullopt};
          return true;
        }
        return step_over_modifier(walk, first, end);
      default:
        return false;
    }
  }

  /// "an internet posting", "the firm's stock exchange filing said": behind an article, which a verb would
  /// not follow at once, or before its verb.
  bool is_second_noun(std::uint32_t first, std::uint32_t u) const {
    const bool is_article = units_[first].part_of_speech == PartOfSpeech::determiner;
    const bool has_verb = u + 1 < units_.size() && is_cue_[u + 1];
    return is_article && (u == first + 2 || has_verb) && is_noun_in_ing(outline_.lower(u));
  }

  /// "Ann Hall |late| Monday said", "documents |seen| by"
  bool ends_before(const Walk& walk, std::uint32_t u) const {
    return (walk.last_name && follows_name(outline_.lower(u))) || (walk.has_noun && is_participle(u));
  }

  /// "1" of "Army 1st Lt. Hall", "Airman 1st Class Hall"
  bool is_grade(std::uint32_t u, std::uint32_t end) const {
    if (u + 3 >= end) return false;
    const std::string_view word = outline_.lower(u + 1);
    return (word == "st" || word == "nd" || word == "rd") &&
           outline_.shape(u + 2) == WordShape::capitalised && name_at_[u + 3] != kNone;
  }

  /// The phrase that starts at `first` and whose nouns are looked for from `from`. Returns where it ends.
  std::uint32_t take_phrase(std::uint32_t first, std::uint32_t from, std::uint32_t end, PhraseStart start) {
    Walk walk{from, false, std::nullopt};
    const auto longer = static_cast<std::uint32_t>(phrases_.size());
    std::vector<std::uint32_t> inner;
    while (walk.at < end && walk.at < first + kLongestPhrase) {
      Walk next = walk;
      if (!step(next, first, end)) break;
      if (next.last_name) inner.push_back(*next.last_name);
      walk = next;
    }
    // the mark of "Morley's" is the name's own
    const std::uint32_t phrase_end = walk.last_name ? walk.at : without_possessive(first, walk.at);
    if (phrase_end <= first) return first + 1;
    if (is_rubric(outline_, first, phrase_end, name_at_[first] != kNone)) return phrase_end;
    if (tells_who(first, phrase_end, from)) add_phrase(first, phrase_end, walk, start);
    if (longer < phrases_.size()) add_possessor(longer);
    add_inner(inner, longer);
    if (start == PhraseStart::possessive)
      add(first, first + 1, MentionKind::pronoun, start, std::nullopt, longer);
    return phrase_end;
  }

  /// "The manager" of "The manager's reply", "her friend" of "her friend's answer": whose words follow.
  void add_possessor(std::uint32_t longer) {
    const NounPhrase& phrase = phrases_[longer];
    const auto cue = first_from(cues_, phrase.first_unit);
    if (cue == cues_.end() || cue->form != CueForm::noun || cue->first_unit >= phrase.end_unit) return;
    std::uint32_t mark = cue->first_unit;
    while (mark > phrase.first_unit && units_[mark].part_of_speech != PartOfSpeech::possessive_mark) --mark;
    if (mark < phrase.first_unit + 2 || ends_name(phrase.first_unit, mark)) return;
    add(phrase.first_unit, mark, MentionKind::nominal, phrase.start, std::nullopt, longer);
  }

  bool ends_name(std::uint32_t first, std::uint32_t end) const {
    while (first < end && (name_at_[first] == kNone || end_of_name(name_at_[first]) < end)) ++first;
    return first < end;
  }

  std::uint32_t without_possessive(std::uint32_t first, std::uint32_t end) const {
    return end > first && units_[end - 1].part_of_speech == PartOfSpeech::possessive_mark ? end - 1 : end;
  }

  void add_phrase(std::uint32_t first, std::uint32_t end, const Walk& walk, PhraseStart start) {
    const bool is_handle = outline_.word(end - 1) == "@";
    const bool is_name =
        is_handle || (walk.last_name.has_value() && !is_kind_of_people(first, *walk.last_name));
    add(first, end, is_name ? MentionKind::name : MentionKind::nominal, start, walk.last_name);
  }

  /// "the Republican", "veteran Democrats", "Analysts" at the start of a sentence: nobody's name.
  bool is_kind_of_people(std::uint32_t first, std::uint32_t name) const {
    const Name& it = names_[name];
    if (it.kind != NameKind::other || it.end_token != it.first_token + 1) return false;
    const PartOfSpeech before = units_[first].part_of_speech;
    return names_people(outline_.document().lower(it.first_token)) || before == PartOfSpeech::determiner ||
           before == PartOfSpeech::possessive || outline_.sentence_of(first).first == first;
  }

  void add_inner(const std::vector<std::uint32_t>& inner, std::uint32_t longer) {
    const bool has_longer = longer < phrases_.size();
    for (const std::uint32_t name : inner) {
      if (has_longer && phrases_[longer].name == name) continue;
      add(outline_.unit_of_token(names_[name].first_token), end_of_name(name), MentionKind::name,
          PhraseStart::bare, name, has_longer ? std::optional(longer) : std::nullopt);
    }
  }

  /// Not a bare number, not a time, not a lone word that only stands before nouns ("every").
  bool tells_who(std::uint32_t first, std::uint32_t end, std::uint32_t from) const {
    const std::uint32_t head = end - 1;
    const std::string_view word = outline_.lower(head);
    const bool is_paper = word == "times" && outline_.shape(head) == WordShape::capitalised;
    if (is_time_noun(word) && !is_paper) return false;
    const bool is_number = units_[head].part_of_speech == PartOfSpeech::number;
    if (end > from && is_number)
      return first < from && end < units_.size() && is_cue_[end];  // "the two said"
    return end > from || stands_for_people(outline_.lower(first));
  }

  const Outline& outline_;
  const std::vector<Unit>& units_;
  std::span<const Name> names_;
  std::span<const Cue> cues_;
  std::vector<bool> is_cue_;
  std::vector<std::uint32_t> name_at_;
  std::vector<NounPhrase> phrases_;
};

}  // namespace

std::vector<NounPhrase> find_noun_phrases(const Outline& outline, std::span<const Cue> cues,
                                          std::span<const Name> names) {
  return NounPhraseFinder(outline, cues, names).run();
}

}  // namespace presslight
