#include "presslight/quotes/speakers/speaker_features.h"

#include <algorithm>

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

constexpr std::uint32_t kFarthest = 40;  // units that are read between a candidate and its quotation

constexpr auto kFirstFeatures = [] {
  std::array<std::uint32_t, kTraitAnswers.size()> firsts{};
  for (std::size_t t = 0; t < firsts.size(); ++t) firsts[t] = first_feature(t);
  return firsts;
}();

std::uint32_t distance_bucket(std::uint32_t distance) {
  if (distance < 5) return distance;
  return distance < 8 ? 5 : distance < 12 ? 6 : distance < 20 ? 7 : distance < 40 ? 8 : 9;
}

std::uint32_t few(std::uint32_t count, std::uint32_t most) {
  return std::min(count, most);
}

/// 0 to 9: verbs by strength, then forms that are no finite verb.
std::uint32_t cue_type(const Cue& cue) {
  switch (cue.form) {
    case CueForm::finite:
      return static_cast<std::uint32_t>(cue.strength);
    case CueForm::according_to:
      return 4;
    case CueForm::noun:
      return 5;
    case CueForm::passive:
      return 6;
    case CueForm::participle:
      return cue.strength == CueStrength::speech ? 7 : 8;
    case CueForm::infinitive:
      return 9;
  }
  return 0;
}

/// What lies between two places in one sentence, or in two.
struct Between {
  std::uint32_t commas = 0;
  std::uint32_t quotes = 0;
  std::uint32_t verbs = 0;
  std::uint32_t cues = 0;
  std::uint32_t strong_cues = 0;
  bool has_colon = false;
  bool has_semicolon = false;
  bool has_dash = false;
  bool has_subordinator = false;
  bool has_conjunction = false;
  bool has_relative = false;
};

class FeatureMaker {
 public:
  FeatureMaker(const Outline& outline, const SpeechReading& reading, std::span<const Name> names,
               std::uint32_t quote_unit, const std::optional<EarlierQuote>& earlier)
      : outline_(outline),
        units_(outline.units()),
        reading_(reading),
        names_(names),
        earlier_(earlier),
        quote_(quote_unit),
        range_(outline.sentence_of(quote_unit)),
        edges_(quote_edges()),
        before_(before_quote()),
        after_(after_quote()),
        length_(quote_length()),
        alone_(alone()),
        capitals_(capitals()) {}

  std::vector<std::uint16_t> features_of(const SpeakerCandidate& candidate, std::uint32_t rank) {
    origin_ = candidate.origin;
    features_.clear();
    about_quote();
    add(Trait::rank, few(rank, 6));
    if (candidate.phrase) about_phrase(candidate);
    if (candidate.cue && origin_ != Origin::carried) about_cue(candidate);
    about_earlier(candidate);
    return features_;
  }

 private:
  void add(Trait trait, std::uint32_t answer) {
    const auto t = static_cast<std::size_t>(trait);
    const std::uint32_t answers = kTraitAnswers[t];
    const std::uint32_t at = static_cast<std::uint32_t>(origin_) * answers + few(answer, answers - 1);
    features_.push_back(static_cast<std::uint16_t>(kFirstFeatures[t] + at));
  }

  // ---- the quotation ----

  char32_t character(std::uint32_t token) const {
    return code_point_at(outline_.document().word(token), 0).value;
  }

  /// Last mark inside (comma, stop, question, dash, none) and first letter (capital or not).
  std::uint32_t quote_edges() const {
    const Unit& quote = units_[quote_];
    if (quote.end_token - quote.first_token < 3) return 10;
    const char32_t last = character(quote.end_token - 2);
    const Token& first = outline_.document().tokens()[quote.first_token + 1];
    const bool is_capital = first.shape != WordShape::lower;
    const std::uint32_t end = last == U','                         ? 0
                              : last == U'.'                       ? 1
                              : last == U'?' || last == U'!'       ? 2
                              : is_dash(last) || last == U'\u2026' ? 3
                                                                   : 4;
    return end * 2 + (is_capital ? 1 : 0);
  }

  /// What kind of thing stands at `u`, seen from the quotation. 0 to 13.
  std::uint32_t neighbour(std::uint32_t u) const {
    const Unit& unit = units_[u];
    if (unit.marked) return 1;
    if (unit.verb) return unit.verb->strength == CueStrength::speech ? 2 : 3;
    switch (unit.part_of_speech) {
      case PartOfSpeech::comma:
        return 4;
      case PartOfSpeech::colon:
        return 5;
      case PartOfSpeech::dash:
      case PartOfSpeech::semicolon:
        return 6;
      case PartOfSpeech::stop:
        return 7;
      case PartOfSpeech::subordinator:
      case PartOfSpeech::relative:
        return 8;
      case PartOfSpeech::preposition:
        return 9;
      case PartOfSpeech::determiner:
      case PartOfSpeech::possessive:
      case PartOfSpeech::possessive_mark:
        return 10;
      case PartOfSpeech::pronoun:
        return 11;
      case PartOfSpeech::conjunction:
        return 12;
      case PartOfSpeech::opening_bracket:
      case PartOfSpeech::closing_bracket:
        return 14;
      default:
        return outline_.shape(u) == WordShape::lower ? 13 : 15;
    }
  }
  std::uint32_t before_quote() const { return quote_ == range_.first ? 0 : neighbour(quote_ - 1); }
  std::uint32_t after_quote() const { return quote_ + 1 >= range_.end ? 0 : neighbour(quote_ + 1); }

  std::uint32_t quote_length() const {
    const std::uint32_t words = units_[quote_].end_token - units_[quote_].first_token;
    return words < 8 ? words : words < 12 ? 8 : words < 20 ? 9 : words < 40 ? 10 : 11;
  }

  /// 0: words besides it in its sentence; else it is alone, at the paragraph's start (1), after (2).
  std::uint32_t alone() const {
    for (std::uint32_t u = range_.first; u < range_.end && u < range_.first + kFarthest; ++u)
      if (!units_[u].marked && units_[u].part_of_speech < PartOfSpeech::comma) return 0;
    return starts_paragraph(range_.first) ? 1 : 2;
  }

  bool starts_paragraph(std::uint32_t unit) const {
    return unit == 0 || outline_.paragraph_of(unit) != outline_.paragraph_of(unit - 1);
  }

  /// Share of words inside that begin with a capital: none, some, all.
  std::uint32_t capitals() const {
    std::uint32_t words = 0;
    std::uint32_t capital = 0;
    const Unit& quote = units_[quote_];
    for (std::uint32_t t = quote.first_token; t < quote.end_token && t < quote.first_token + kFarthest; ++t) {
      const Token& token = outline_.document().tokens()[t];
      if (token.kind != TokenKind::word || token.span.size() < 4) continue;
      ++words;
      capital += token.shape != WordShape::lower ? 1 : 0;
    }
    return words == 0 ? 0 : capital == 0 ? 1 : capital == words ? (words == 1 ? 2 : 3) : 4;
  }

  void about_quote() {
    add(Trait::origin, 0);
    add(Trait::quote_edges, edges_);
    add(Trait::before_quote, before_);
    add(Trait::after_quote, after_);
    add(Trait::quote_length, length_);
    add(Trait::alone, alone_ * 4 + (starts_paragraph(quote_) ? 1 : 0) + (quote_ == range_.first ? 2 : 0));
    add(Trait::capitals, capitals_);
    add(Trait::edges_and_length, edges_ * 12 + length_);
  }

  // ---- the phrase ----

  /// 0 to 15.
  std::uint32_t phrase_type(const NounPhrase& phrase) const {
    const auto name = phrase.apposed ? reading_.phrases[*phrase.apposed].name : phrase.name;
    if (name) {
      const NameKind kind = names_[*name].kind;
      return kind == NameKind::person         ? 0
             : kind == NameKind::organisation ? 1
             : kind == NameKind::place        ? 2
                                              : 3;
    }
    if (phrase.kind == MentionKind::pronoun) return pronoun_type(outline_.word(phrase.first_unit));
    const bool is_capital = outline_.shape(phrase.end_unit - 1) != WordShape::lower;
    return 9 + static_cast<std::uint32_t>(phrase.start) + (is_capital ? 4 : 0);
  }

  static std::uint32_t pronoun_type(std::string_view text) {
    const LowerWord word(text);
    if (word.view() == "he" || word.view() == "she") return 4;
    if (word.view() == "they") return 5;
    if (word.view() == "it") return 6;
    return word.view() == "his" || word.view() == "her" ? 7 : 8;
  }

  std::uint32_t phrase_distance(const NounPhrase& phrase) const {
    return phrase.first_unit < quote_ ? quote_ - std::min(quote_, phrase.end_unit)
                                      : phrase.first_unit - quote_ - 1;
  }

  void about_phrase(const SpeakerCandidate& candidate) {
    const NounPhrase& phrase = reading_.phrases[*candidate.phrase];
    const std::uint32_t type = phrase_type(phrase);
    add(Trait::phrase, type);
    add(Trait::before_and_subject, before_ * 2 + (is_sentence_subject(*candidate.phrase) ? 1 : 0));
    add(Trait::before_phrase, what_precedes(phrase));
    add(Trait::attached, (phrase.attached_to ? 1 : 0) + (phrase.inside ? 2 : 0));
    add(Trait::sentence_subject, is_sentence_subject(*candidate.phrase) ? 1 : 0);
    if (candidate.cue && origin_ != Origin::carried) {
      const auto place = static_cast<std::uint32_t>(reading_.subjects[*candidate.cue].place);
      add(Trait::subject_place, place);
      add(Trait::place_and_phrase, place * 8 + coarse(type));
    } else if (origin_ != Origin::carried) {
      add(Trait::phrase_distance, distance_bucket(phrase_distance(phrase)));
      about_gap(phrase.first_unit < quote_ ? phrase.end_unit : quote_ + 1,
                phrase.first_unit < quote_ ? quote_ : phrase.first_unit);
      add(Trait::follower, what_follows(phrase) * 4 + few(distance_bucket(phrase_distance(phrase)), 3));
    }
    add(Trait::paragraph,
        (same_paragraph(phrase.first_unit) ? 1 : 0) + (starts_paragraph(range_.first) ? 2 : 0));
  }

  static std::uint32_t coarse(std::uint32_t type) {
    return type == 0 ? 0 : type < 4 ? 1 : type == 4 ? 2 : type < 9 ? 3 : type < 13 ? 4 : 5;
  }

  /// What stands right after a phrase without a cue: a verb, a comma ...
  std::uint32_t what_follows(const NounPhrase& phrase) const {
    if (phrase.attached_end >= units_.size()) return 0;
    const Unit& unit = units_[phrase.attached_end];
    if (unit.part_of_speech == PartOfSpeech::auxiliary || unit.part_of_speech == PartOfSpeech::verb)
      return 14;
    return unit.part_of_speech == PartOfSpeech::past_like ? 13 : few(neighbour(phrase.attached_end), 12);
  }

  std::uint32_t what_precedes(const NounPhrase& phrase) const {
    const std::uint32_t first = phrase.first_unit;
    return first == outline_.sentence_of(first).first ? 16 : neighbour(first - 1);
  }

  bool is_sentence_subject(std::uint32_t phrase) const {
    return phrase == 0 || units_[reading_.phrases[phrase - 1].first_unit].sentence !=
                              units_[reading_.phrases[phrase].first_unit].sentence;
  }

  bool same_paragraph(std::uint32_t unit) const {
    return outline_.paragraph_of(unit) == outline_.paragraph_of(quote_);
  }

  // ---- the cue ----

  void about_cue(const SpeakerCandidate& candidate) {
    const Cue& cue = reading_.cues[*candidate.cue];
    const std::uint32_t type = cue_type(cue);
    const bool is_before = cue.first_unit < quote_;
    const std::uint32_t distance = is_before ? quote_ - cue.end_unit : cue.group_start - quote_ - 1;
    const std::uint32_t near = few(distance, 3);
    add(Trait::cue, type);
    add(Trait::cue_distance, distance_bucket(distance));
    add(Trait::near_cue, type * 4 + near);
    if (is_before) add(Trait::before_and_cue, before_ * 4 + near);
    if (!is_before) add(Trait::after_and_cue, after_ * 4 + near);
    add(Trait::edges_and_cue, edges_ * 4 + near);
    about_gap(is_before ? cue.end_unit : quote_ + 1, is_before ? quote_ : cue.group_start);
  }

  Between between(std::uint32_t from, std::uint32_t to) const {
    Between found;
    for (std::uint32_t u = from; u < to && u < from + kFarthest; ++u) take(units_[u], found);
    return found;
  }

  static void take(const Unit& unit, Between& found) {
    if (unit.marked) ++found.quotes;
    if (unit.marked) return;
    if (unit.verb) ++found.cues;
    if (unit.verb && unit.verb->strength == CueStrength::speech) ++found.strong_cues;
    switch (unit.part_of_speech) {
      case PartOfSpeech::comma:
        ++found.commas;
        break;
      case PartOfSpeech::colon:
        found.has_colon = true;
        break;
      case PartOfSpeech::semicolon:
        found.has_semicolon = true;
        break;
      case PartOfSpeech::dash:
        found.has_dash = true;
        break;
      case PartOfSpeech::subordinator:
        found.has_subordinator = true;
        break;
      case PartOfSpeech::relative:
        found.has_relative = true;
        break;
      case PartOfSpeech::conjunction:
        found.has_conjunction = true;
        break;
      case PartOfSpeech::verb:
      case PartOfSpeech::auxiliary:
        ++found.verbs;
        break;
      default:
        break;
    }
  }

  void about_gap(std::uint32_t from, std::uint32_t to) {
    const Between gap = between(from, to);
    add(Trait::cues_between, few(gap.cues, 3) * 4 + few(gap.strong_cues, 3));
    add(Trait::verbs_between, few(gap.verbs, 3) + (gap.has_conjunction ? 4 : 0) + (gap.has_relative ? 8 : 0));
    add(Trait::marks_between, few(gap.quotes, 2) * 12 + few(gap.commas, 2) * 4 +
                                  (gap.has_subordinator ? 2 : 0) +
                                  (gap.has_colon || gap.has_semicolon ? 1 : 0));
  }

  // ---- the quotation before ----

  void about_earlier(const SpeakerCandidate& candidate) {
    if (!earlier_) return add(Trait::earlier_distance, 0);
    const bool in_sentence = units_[earlier_->unit].sentence == units_[quote_].sentence;
    const std::uint32_t sentences = units_[quote_].sentence - units_[earlier_->unit].sentence;
    const std::uint32_t paragraphs = outline_.paragraph_of(quote_) - outline_.paragraph_of(earlier_->unit);
    const std::uint32_t distance = in_sentence ? 1 : 2 + few(sentences, 4) + 5 * few(paragraphs, 4);
    add(Trait::earlier_distance, distance);
    if (candidate.phrase) add(Trait::same_as_earlier, candidate.phrase == earlier_->phrase ? 1 : 2);
    const std::uint32_t cue_place = !earlier_->cue                                              ? 0
                                    : reading_.cues[*earlier_->cue].first_unit < earlier_->unit ? 1
                                                                                                : 2;
    add(Trait::earlier_cue_place, ((cue_place * 3) + alone_) * 5 + few(distance, 4));
    if (origin_ == Origin::carried) about_gap(earlier_->unit + 1, quote_);
  }

  const Outline& outline_;
  const std::vector<Unit>& units_;
  const SpeechReading& reading_;
  std::span<const Name> names_;
  const std::optional<EarlierQuote>& earlier_;
  std::uint32_t quote_;
  UnitRange range_;
  std::uint32_t edges_;
  std::uint32_t before_;
  std::uint32_t after_;
  std::uint32_t length_;
  std::uint32_t alone_;
  std::uint32_t capitals_;
  Origin origin_ = Origin::nobody;
  std::vector<std::uint16_t> features_;
};

}  // namespace

std::vector<std::vector<std::uint16_t>> speaker_features(const Outline& outline, const SpeechReading& reading,
                                                         std::span<const Name> names,
                                                         std::uint32_t quote_unit,
                                                         const std::vector<SpeakerCandidate>& candidates,
                                                         const std::optional<EarlierQuote>& earlier) {
  FeatureMaker maker(outline, reading, names, quote_unit, earlier);
  std::vector<std::vector<std::uint16_t>> features;
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    rank = i > 0 && candidates[i].origin == candidates[i - 1].origin ? rank + 1 : 0;
    features.push_back(maker.features_of(candidates[i], rank));
  }
  return features;
}

}  // namespace presslight
