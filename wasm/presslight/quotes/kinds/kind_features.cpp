#include "presslight/quotes/kinds/kind_features.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "presslight/quotes/kinds/neighbours.h"
#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"

namespace presslight {
namespace {

constexpr std::uint32_t kMostLookedAt = 40;  // tokens inside marks: longer ones are long enough
constexpr std::uint32_t kFarCue = 12;        // units

// Bounds of the ranker's preference for somebody over nobody, fine and coarse.
constexpr std::array<std::int32_t, 9> kFineSureness{-200, -120, -60, -20, 0, 20, 60, 120, 200};
constexpr std::array<std::int32_t, 5> kSureness{-120, -40, 0, 40, 120};

enum class Capitals : std::uint8_t { none, first, some, all, shouted, caseless };

enum class End : std::uint8_t { none, comma, stop, question, dots, dash, comma_outside, stop_outside };

bool is_content_shape(WordShape shape) {
  return shape != WordShape::lower;
}

class Features {
 public:
  Features(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit, ParagraphRole role,
           const LikeliestSpeaker& likeliest)
      : outline_(outline),
        document_(outline.document()),
        cues_(cues),
        unit_(unit),
        role_(role),
        likeliest_(likeliest) {
    look_inside();
    end_ = end_of_quote();
  }

  KindFeatures run() {
    const std::uint32_t length = length_bucket();
    const std::uint32_t end = value(end_);
    const std::uint32_t capitals = value(capitals_);
    const std::uint32_t before = value(neighbour_before(1));
    const std::uint32_t after = value(neighbour_after());
    const std::uint32_t cue_before = cue_value(nearest_before());
    const std::uint32_t cue_after = cue_value(nearest_after());
    const std::uint32_t any_cue = std::min(cue_before % 8, 1u) + 2 * std::min(cue_after % 8, 1u);
    set(KindTrait::length, length);
    set(KindTrait::first_word, value(first_shape_));
    set(KindTrait::capitals, capitals);
    set(KindTrait::end, end);
    set(KindTrait::clause, clause_);
    set(KindTrait::before, before);
    set(KindTrait::after, after);
    set(KindTrait::two_before, value(neighbour_before(2)));
    set(KindTrait::place, place());
    set(KindTrait::role, value(role_));
    set(KindTrait::cue_before, cue_before);
    set(KindTrait::cue_after, cue_after);
    set(KindTrait::other_marks, other_marks());
    set(KindTrait::length_and_end, std::min(length, 7u) * 8 + end);
    set(KindTrait::length_and_cue, length * 4 + any_cue);
    set(KindTrait::capitals_and_length, capitals * 10 + length);
    set(KindTrait::before_and_capitals,
        before + (capitals_ == Capitals::all ? 0 : 37) * (before < 27 ? 1 : 0));
    set(KindTrait::first_word_and_before, value(first_shape_) * 8 + std::min(before, 7u));
    set(KindTrait::after_and_length, std::min(after, 30u) * 2 + (length > 3 ? 1 : 0));
    set(KindTrait::end_and_cue, end * 4 + any_cue);
    set(KindTrait::named, named());
    set(KindTrait::named_and_length, named() * 8 + std::min(length, 7u));
    const std::uint32_t sureness = bucket(kSureness, likeliest_.over_nobody);
    set(KindTrait::over_nobody, bucket(kFineSureness, likeliest_.over_nobody));
    set(KindTrait::likely_origin, value(likeliest_.origin) * 6 + sureness);
    set(KindTrait::likely_evidence, value(likeliest_.evidence) * 6 + sureness);
    set(KindTrait::bias, 0);
    return features_;
  }

 private:
  template <typename T>
  static std::uint32_t value(T of) {
    return static_cast<std::uint32_t>(of);
  }

  void set(KindTrait trait, std::uint32_t answer) {
    features_[value(trait)] =
        static_cast<std::uint16_t>(value(trait) * kKindValues + std::min(answer, kKindValues - 1));
  }

  static std::uint32_t bucket(std::span<const std::int32_t> bounds, std::int32_t of) {
    return static_cast<std::uint32_t>(std::upper_bound(bounds.begin(), bounds.end(), of) - bounds.begin());
  }

  const Unit& quote() const { return outline_.units()[unit_]; }

  void look_inside() {
    const std::uint32_t end = std::min(quote().end_token, quote().first_token + kMostLookedAt);
    std::uint32_t large = 0;
    std::uint32_t small = 0;
    std::uint32_t shouted = 0;
    for (std::uint32_t i = quote().first_token; i < end; ++i) {
      const Token& token = document_.tokens()[i];
      if (token.kind != TokenKind::word && token.kind != TokenKind::number) continue;
      if (++words_ == 1) first_shape_ = token.kind == TokenKind::number ? WordShape::none : token.shape;
      if (token.kind == TokenKind::number) continue;
      const PartOfSpeech c = part_of_speech(document_, i);
      if (c == PartOfSpeech::auxiliary || c == PartOfSpeech::verb) clause_ |= 1;
      if (c == PartOfSpeech::pronoun) clause_ |= 2;
      if (is_content_shape(token.shape)) ++large;
      if (token.shape == WordShape::upper) ++shouted;
      if (token.shape == WordShape::lower && token.span.size() > 4) ++small;
    }
    capitals_ = capitals(large, small, shouted);
  }

  Capitals capitals(std::uint32_t large, std::uint32_t small, std::uint32_t shouted) const {
    if (large == 0) return Capitals::none;
    if (shouted == words_ && words_ > 0) return Capitals::shouted;
    if (small == 0 && large * 2 > words_) return Capitals::all;
    return large == 1 && is_content_shape(first_shape_) ? Capitals::first : Capitals::some;
  }

  std::uint32_t length_bucket() const {
    if (words_ <= 6) return words_;
    if (words_ <= 9) return 7;
    return words_ <= 15 ? 8 : 9;
  }

  char32_t character(std::uint32_t token) const { return code_point_at(document_.word(token), 0).value; }

  /// Inside the closing mark, else what touches it outside.
  End end_of_quote() const {
    std::uint32_t last = quote().end_token - 1;
    if (last > quote().first_token && is_quotation_mark(character(last))) --last;
    switch (character(last)) {
      case ',':
        return End::comma;
      case '.':
        return document_.word(last).size() > 1 ? End::dots : End::stop;
      case '?':
      case '!':
        return End::question;
      case 0x2026:
        return End::dots;
      case '-':
      case 0x2013:
      case 0x2014:
        return End::dash;
      default:
        break;
    }
    const std::uint32_t next = unit_ + 1;
    if (next >= outline_.units().size()) return End::none;
    const PartOfSpeech c = outline_.units()[next].part_of_speech;
    if (c == PartOfSpeech::comma) return begins_sentence() ? End::comma : End::comma_outside;
    return c == PartOfSpeech::stop ? End::stop_outside : End::none;
  }

  bool begins_sentence() const { return outline_.sentence_of(unit_).first == unit_; }

  bool in_sentence(std::uint32_t unit) const {
    return unit < outline_.units().size() && outline_.units()[unit].sentence == quote().sentence;
  }

  Neighbour neighbour_before(std::uint32_t back) const {
    return unit_ >= back && in_sentence(unit_ - back) ? neighbour_at(outline_, cues_, unit_ - back)
                                                      : Neighbour::none;
  }

  /// 'It works', he said: the comma outside a quote that begins its sentence is one that others print inside.
  Neighbour neighbour_after() const {
    std::uint32_t next = unit_ + 1;
    if (begins_sentence() && end_ == End::comma && in_sentence(next) &&
        outline_.units()[next].part_of_speech == PartOfSpeech::comma)
      ++next;
    return in_sentence(next) ? neighbour_at(outline_, cues_, next) : Neighbour::none;
  }

  /// The first cue that begins at or after `unit`.
  std::span<const Cue>::iterator cue_from(std::uint32_t unit) const { return first_from(cues_, unit); }

  const Cue* nearest_before() const {
    const auto cue = cue_from(unit_);
    if (cue == cues_.begin() || !in_sentence(std::prev(cue)->first_unit)) return nullptr;
    return &*std::prev(cue);
  }

  const Cue* nearest_after() const {
    const auto cue = cue_from(unit_);
    return cue == cues_.end() || !in_sentence(cue->first_unit) ? nullptr : &*cue;
  }

  /// 0 for none; else its distance in the lower three bits and its strength above.
  std::uint32_t cue_value(const Cue* cue) const {
    if (cue == nullptr) return 0;
    const std::uint32_t distance =
        cue->first_unit > unit_ ? cue->first_unit - unit_ : unit_ - cue->end_unit + 1;
    std::uint32_t far = 5;
    if (distance <= 3)
      far = distance;
    else if (distance <= 6)
      far = 4;
    else if (distance > kFarCue)
      far = 6;
    return far + 8 * value(cue->strength) + (cue->form == CueForm::passive ? 32 : 0);
  }

  /// Bits: begins its sentence, ends it, begins its paragraph.
  std::uint32_t place() const {
    const UnitRange& sentence = outline_.sentence_of(unit_);
    const std::uint32_t paragraph = document_.paragraph_of(quote().first_token);
    const bool ends = sentence.end <= unit_ + 2;
    const bool opens = document_.paragraphs()[paragraph].first_token == quote().first_token;
    return (begins_sentence() ? 1u : 0u) + (ends ? 2u : 0u) + (opens ? 4u : 0u);
  }

  /// Bits: a verb of naming, a noun of works, a noun of terms in the four units before or the one after.
  std::uint32_t named() const {
    constexpr std::uint32_t kNear = 4;
    std::uint32_t bits = 0;
    for (std::uint32_t back = 1; back <= kNear && back <= unit_ && in_sentence(unit_ - back); ++back)
      bits |= naming_bit(neighbour_at(outline_, cues_, unit_ - back));
    return in_sentence(unit_ + 1) ? bits | naming_bit(neighbour_at(outline_, cues_, unit_ + 1)) : bits;
  }

  static std::uint32_t naming_bit(Neighbour neighbour) {
    if (neighbour == Neighbour::naming) return 1;
    if (neighbour == Neighbour::works) return 2;
    return neighbour == Neighbour::term ? 4 : 0;
  }

  std::uint32_t other_marks() const {
    const UnitRange& sentence = outline_.sentence_of(unit_);
    const std::uint32_t first = std::max(sentence.first, unit_ > kFarCue ? unit_ - kFarCue : 0);
    const std::uint32_t end = std::min(sentence.end, unit_ + kFarCue);
    std::uint32_t count = 0;
    for (std::uint32_t u = first; u < end; ++u)
      if (u != unit_ && outline_.units()[u].marked) ++count;
    return std::min(count, 3u);
  }

  const Outline& outline_;
  const Document& document_;
  std::span<const Cue> cues_;
  std::uint32_t unit_;
  ParagraphRole role_;
  const LikeliestSpeaker& likeliest_;
  KindFeatures features_{};
  std::uint32_t words_ = 0;
  std::uint32_t clause_ = 0;
  WordShape first_shape_ = WordShape::none;
  Capitals capitals_ = Capitals::none;
  End end_ = End::none;
};

}  // namespace

KindFeatures kind_features(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit,
                           ParagraphRole role, const LikeliestSpeaker& likeliest) {
  return Features(outline, cues, unit, role, likeliest).run();
}

}  // namespace presslight
