#include "presslight/quotes/grammar/proportions.h"

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Before "of them". Sorted.
constexpr WordList kQuantities{"all", "both", "each", "few", "many", "most", "neither", "several", "some"};

// Before a number. Sorted.
constexpr WordList kDegrees{"about", "almost", "around", "just", "nearly", "only", "over", "roughly"};

class Proportion {
 public:
  Proportion(const Outline& outline, std::uint32_t first, std::uint32_t end)
      : outline_(outline), first_(first), end_(end) {}

  /// Past "nearly", "up to" and a number with its "per cent", "in ten" and "of".
  std::uint32_t past_quantity() const {
    const std::uint32_t number = past_degree(first_);
    const bool is_half = is_word(number, "half");
    if (is_half && number + 1 < end_ &&
        outline_.units()[number + 1].part_of_speech == PartOfSpeech::determiner)
      return number + 1;
    if (!is_number(number) && !(is_half && is_word(number + 1, "of"))) return first_;
    const std::uint32_t at = past_share(number);
    const bool has_share = at > number + 1;
    if (is_word(at, "of") && (has_share || is_half || is_crowd_of(number))) return at + 1;
    return number > first_ || has_share ? at : first_;
  }

  /// Past a share or a number that stands for people, with "nearly" or "up to" before it.
  std::uint32_t past() const {
    if (const std::uint32_t all = past_all(); all > first_) return all;
    const std::uint32_t number = past_degree(first_);
    const bool is_amount = is_number(number);
    const bool is_quantity = is_amount || (number < end_ && is_in(kQuantities, outline_.lower(number)));
    if (is_quantity && is_word(number + 1, "of") && is_crowd(number + 2)) return number + 3;
    if (!is_amount) return first_;
    if (const std::uint32_t share = past_share(number); share > number + 1) return share;
    return stands_alone(number) ? number + 1 : first_;
  }

 private:
  bool is_word(std::uint32_t unit, std::string_view word) const {
    return unit < end_ && !outline_.units()[unit].marked && outline_.lower(unit) == word;
  }
  bool is_number(std::uint32_t unit) const {
    return unit < end_ && outline_.units()[unit].part_of_speech == PartOfSpeech::number;
  }
  bool is_crowd(std::uint32_t unit) const {
    return is_word(unit, "them") || is_word(unit, "us") || is_word(unit, "you");
  }

  /// Past "40", "40%", "40 per cent", "four in ten", "nine out of ten".
  std::uint32_t past_share(std::uint32_t number) const {
    if (is_word(number + 1, "%") || is_word(number + 1, "percent")) return number + 2;
    if (is_word(number + 1, "per") && is_word(number + 2, "cent")) return number + 3;
    if (is_word(number + 1, "in") && is_number(number + 2)) return number + 3;
    if (is_word(number + 1, "out") && is_word(number + 2, "of") && is_number(number + 3)) return number + 4;
    return number + 1;
  }

  std::uint32_t past_degree(std::uint32_t unit) const {
    if (unit < end_ && is_in(kDegrees, outline_.lower(unit))) return unit + 1;
    const bool has_two = (is_word(unit, "all") && is_word(unit + 1, "but")) ||
                         (is_word(unit, "up") && is_word(unit + 1, "to")) ||
                         (is_word(unit, "at") && (is_word(unit + 1, "least") || is_word(unit + 1, "most"))) ||
                         ((is_word(unit, "more") || is_word(unit, "fewer") || is_word(unit, "less")) &&
                          is_word(unit + 1, "than"));
    const bool has_three =
        is_word(unit, "as") && is_word(unit + 2, "as") &&
        (is_word(unit + 1, "many") || is_word(unit + 1, "much") || is_word(unit + 1, "few"));
    return has_three ? unit + 3 : has_two ? unit + 2 : unit;
  }

  /// "hundreds", "dozens"
  bool is_crowd_of(std::uint32_t number) const { return outline_.lower(number).ends_with("s"); }

  /// Past "All five", "All but two" before a verb.
  std::uint32_t past_all() const {
    if (!is_word(first_, "all")) return first_;
    const std::uint32_t number = is_word(first_ + 1, "but") ? first_ + 2 : first_ + 1;
    return is_number(number) && precedes_verb(number) ? number + 1 : first_;
  }

  /// Not "One tweet said", "Two reports".
  bool precedes_verb(std::uint32_t number) const {
    if (number + 1 >= end_) return false;
    const auto& verb = outline_.units()[number + 1].verb;
    return verb && (verb->form == VerbForm::past || verb->lemma == "say" || verb->lemma == "tell");
  }

  /// "Three" that opens its sentence or clause, in letters and before a verb: no year.
  bool stands_alone(std::uint32_t number) const {
    const std::uint32_t token = outline_.units()[number].first_token;
    const bool is_spelled = outline_.document().tokens()[token].kind == TokenKind::word;
    const bool opens = first_ == outline_.sentence_of(first_).first ||
                       outline_.units()[first_ - 1].part_of_speech == PartOfSpeech::comma;
    return is_spelled && opens && precedes_verb(number);
  }

  const Outline& outline_;
  std::uint32_t first_;
  std::uint32_t end_;
};

}  // namespace

std::uint32_t past_proportion(const Outline& outline, std::uint32_t number, std::uint32_t end) {
  return number < end ? Proportion(outline, number, end).past() : number;
}

std::uint32_t past_quantity(const Outline& outline, std::uint32_t first, std::uint32_t end) {
  return first < end && !outline.units()[first].marked ? Proportion(outline, first, end).past_quantity()
                                                       : first;
}

}  // namespace presslight
