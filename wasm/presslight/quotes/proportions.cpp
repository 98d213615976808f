#include "presslight/quotes/proportions.h"

#include <array>

#include "presslight/text/words.h"

namespace presslight {
namespace {

// Before "of them". Sorted.
constexpr std::array<std::string_view, 9> kQuantities{"all",  "both",    "each",    "few", "many",
                                                      "most", "neither", "several", "some"};
static_assert(std::is_sorted(kQuantities.begin(), kQuantities.end()));

class Proportion {
 public:
  Proportion(const Outline& outline, std::uint32_t first, std::uint32_t end)
      : outline_(outline), first_(first), end_(end) {}

  std::uint32_t past() const {
    if (is_word(first_ + 1, "of") && is_crowd(first_ + 2) &&
        (is_number(first_) || is_in(kQuantities, outline_.lower(first_))))
      return first_ + 3;
    if (!is_number(first_)) return first_;
    if (is_word(first_ + 1, "%")) return first_ + 2;
    if (is_word(first_ + 1, "in") && is_number(first_ + 2)) return first_ + 3;
    if (is_word(first_ + 1, "out") && is_word(first_ + 2, "of") && is_number(first_ + 3)) return first_ + 4;
    return stands_alone() ? first_ + 1 : first_;
  }

 private:
  bool is_word(std::uint32_t unit, std::string_view word) const {
    return unit < end_ && outline_.lower(unit) == word;
  }
  bool is_number(std::uint32_t unit) const {
    return unit < end_ && outline_.units()[unit].part_of_speech == PartOfSpeech::number;
  }
  bool is_crowd(std::uint32_t unit) const {
    return is_word(unit, "them") || is_word(unit, "us") || is_word(unit, "you");
  }

  /// "Three" that opens its sentence or clause, in letters and before a verb: no year.
  bool stands_alone() const {
    const Unit& number = outline_.units()[first_];
    const bool is_spelled = outline_.document().tokens()[number.first_token].kind == TokenKind::word;
    const bool opens = first_ == outline_.sentence_of(first_).first ||
                       outline_.units()[first_ - 1].part_of_speech == PartOfSpeech::comma;
    if (!is_spelled || !opens || first_ + 1 >= end_) return false;
    const auto& verb = outline_.units()[first_ + 1].verb;  // not "One tweet said", "Two reports"
    return verb && (verb->form == VerbForm::past || verb->lemma == "say" || verb->lemma == "tell");
  }

  const Outline& outline_;
  std::uint32_t first_;
  std::uint32_t end_;
};

}  // namespace

std::uint32_t past_proportion(const Outline& outline, std::uint32_t number, std::uint32_t end) {
  return number < end ? Proportion(outline, number, end).past() : number;
}

}  // namespace presslight
