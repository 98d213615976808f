// The words that numbers are made of.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace presslight {

enum class NumberWordKind : std::uint8_t {
  unit,       // zero to nineteen
  tens,       // twenty to ninety
  hundred,    // hundred
  scale,      // thousand, million, crore
  group,      // dozen
  plural,     // thousands, millions, dozens: a magnitude alone
  half,       // half
  part,       // third, quarter, tenth: of one whole
  parts,      // thirds, quarters: of several
  multiplier  // doubled, twice, threefold
};

struct NumberWord {
  std::string_view word;
  NumberWordKind kind;
  double value;
};

/// In order of the words.
std::span<const NumberWord> number_words();

/// `word` in lower case; null if it is no number word.
const NumberWord* find_number_word(std::string_view word);

/// Can a number word begin with these letters? Asked of every word of the text, before it is lowered.
bool may_be_number_word(std::string_view word);

/// The magnitude that may follow digits: "bn" is 1e9. Not "m", which may be metres; `is_after_currency` also
/// takes what is a magnitude only with money ("$1B", "$2T", "$3MM"). Zero if it is none.
double magnitude_of(std::string_view word, bool is_after_currency);

}  // namespace presslight
