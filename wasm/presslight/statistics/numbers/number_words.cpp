#include "presslight/statistics/numbers/number_words.h"

#include <algorithm>
#include <array>

#include "presslight/text/words.h"

namespace presslight {
namespace {

using enum NumberWordKind;

// Cardinals, their plurals, fractions and multipliers of British and American English; lakh and crore of
// Indian English. Billion and trillion are the short scale, which British newspapers have used since 1974.
constexpr std::array<NumberWord, 129> kNumberWords{{
    {"billion", scale, 1e9},
    {"billions", plural, 1e9},
    {"crore", scale, 1e7},
    {"crores", plural, 1e7},
    {"double", multiplier, 2},
    {"doubled", multiplier, 2},
    {"doubles", multiplier, 2},
    {"doubling", multiplier, 2},
    {"dozen", group, 12},
    {"dozens", plural, 12},
    {"eight", unit, 8},
    {"eighteen", unit, 18},
    {"eightfold", multiplier, 8},
    {"eighth", part, 8},
    {"eighths", parts, 8},
    {"eighty", tens, 80},
    {"eightyfold", multiplier, 80},
    {"eleven", unit, 11},
    {"elevenfold", multiplier, 11},
    {"eleventh", part, 11},
    {"elevenths", parts, 11},
    {"fifteen", unit, 15},
    {"fifteenth", part, 15},
    {"fifteenths", parts, 15},
    {"fifth", part, 5},
    {"fifths", parts, 5},
    {"fifty", tens, 50},
    {"fiftyfold", multiplier, 50},
    {"five", unit, 5},
    {"fivefold", multiplier, 5},
    {"forty", tens, 40},
    {"fortyfold", multiplier, 40},
    {"four", unit, 4},
    {"fourfold", multiplier, 4},
    {"fourteen", unit, 14},
    {"fourth", part, 4},
    {"fourths", parts, 4},
    {"half", half, 2},
    {"halve", multiplier, 0.5},
    {"halved", multiplier, 0.5},
    {"halves", parts, 2},
    {"halving", multiplier, 0.5},
    {"hundred", hundred, 100},
    {"hundredfold", multiplier, 100},
    {"hundreds", plural, 100},
    {"hundredth", part, 100},
    {"hundredths", parts, 100},
    {"lakh", scale, 1e5},
    {"lakhs", plural, 1e5},
    {"million", scale, 1e6},
    {"millions", plural, 1e6},
    {"naught", unit, 0},
    {"nine", unit, 9},
    {"ninefold", multiplier, 9},
    {"nineteen", unit, 19},
    {"ninety", tens, 90},
    {"ninetyfold", multiplier, 90},
    {"ninth", part, 9},
    {"ninths", parts, 9},
    {"nought", unit, 0},
    {"one", unit, 1},
    {"quadrillion", scale, 1e15},
    {"quadruple", multiplier, 4},
    {"quadrupled", multiplier, 4},
    {"quadruples", multiplier, 4},
    {"quadrupling", multiplier, 4},
    {"quarter", part, 4},
    {"quarters", parts, 4},
    {"quintuple", multiplier, 5},
    {"quintupled", multiplier, 5},
    {"quintuples", multiplier, 5},
    {"quintupling", multiplier, 5},
    {"scores", plural, 20},
    {"seven", unit, 7},
    {"sevenfold", multiplier, 7},
    {"seventeen", unit, 17},
    {"seventh", part, 7},
    {"sevenths", parts, 7},
    {"seventy", tens, 70},
    {"seventyfold", multiplier, 70},
    {"six", unit, 6},
    {"sixfold", multiplier, 6},
    {"sixteen", unit, 16},
    {"sixteenth", part, 16},
    {"sixteenths", parts, 16},
    {"sixth", part, 6},
    {"sixths", parts, 6},
    {"sixty", tens, 60},
    {"sixtyfold", multiplier, 60},
    {"ten", unit, 10},
    {"tenfold", multiplier, 10},
    {"tens", plural, 10},
    {"tenth", part, 10},
    {"tenths", parts, 10},
    {"third", part, 3},
    {"thirds", parts, 3},
    {"thirteen", unit, 13},
    {"thirty", tens, 30},
    {"thirtyfold", multiplier, 30},
    {"thousand", scale, 1e3},
    {"thousandfold", multiplier, 1000},
    {"thousands", plural, 1e3},
    {"thousandth", part, 1000},
    {"thousandths", parts, 1000},
    {"three", unit, 3},
    {"threefold", multiplier, 3},
    {"thrice", multiplier, 3},
    {"treble", multiplier, 3},
    {"trebled", multiplier, 3},
    {"trebles", multiplier, 3},
    {"trebling", multiplier, 3},
    {"trillion", scale, 1e12},
    {"trillions", plural, 1e12},
    {"triple", multiplier, 3},
    {"tripled", multiplier, 3},
    {"triples", multiplier, 3},
    {"tripling", multiplier, 3},
    {"twelfth", part, 12},
    {"twelfths", parts, 12},
    {"twelve", unit, 12},
    {"twelvefold", multiplier, 12},
    {"twentieth", part, 20},
    {"twentieths", parts, 20},
    {"twenty", tens, 20},
    {"twentyfold", multiplier, 20},
    {"twice", multiplier, 2},
    {"two", unit, 2},
    {"twofold", multiplier, 2},
    {"zero", unit, 0},
}};

struct Magnitude {
  std::string_view word;
  double value;
  bool is_of_money;  // read as a magnitude only after a currency sign
};

// Short forms of the style guides (bn, m, trn: Guardian, Economist; B, M, T, MM: finance; cr: India). "k" is
// thousand.
constexpr std::array<Magnitude, 30> kMagnitudes{{
    {"b", 1e9, true},         {"bil", 1e9, false},       {"billion", 1e9, false},
    {"billions", 1e9, false}, {"bln", 1e9, false},       {"bn", 1e9, false},
    {"cr", 1e7, true},        {"crore", 1e7, false},     {"crores", 1e7, false},
    {"dozen", 12, false},     {"dozens", 12, false},     {"hundred", 100, false},
    {"k", 1e3, false},        {"lac", 1e5, false},       {"lakh", 1e5, false},
    {"lakhs", 1e5, false},    {"m", 1e6, true},          {"mill", 1e6, true},
    {"million", 1e6, false},  {"millions", 1e6, false},  {"mln", 1e6, false},
    {"mm", 1e6, true},        {"mn", 1e6, false},        {"quadrillion", 1e15, false},
    {"t", 1e12, true},        {"thousand", 1e3, false},  {"tln", 1e12, false},
    {"tn", 1e12, false},      {"trillion", 1e12, false}, {"trn", 1e12, false},
}};

constexpr std::size_t kShortest = 3;
constexpr std::size_t kLongest = 12;

constexpr std::uint32_t bit(char letter) {
  const auto c = static_cast<unsigned char>(letter | 0x20);
  return c >= 'a' && c <= 'z' ? 1u << (c - 'a') : 0u;
}

/// For each first letter, the second letters that number words have.
constexpr std::array<std::uint32_t, 32> second_letters() {
  std::array<std::uint32_t, 32> seconds{};
  for (const NumberWord& entry : kNumberWords) seconds[entry.word[0] & 31] |= bit(entry.word[1]);
  return seconds;
}

constexpr std::array<std::uint32_t, 32> kSecondLetters = second_letters();

}  // namespace

std::span<const NumberWord> number_words() {
  return kNumberWords;
}

const NumberWord* find_number_word(std::string_view word) {
  const auto before = [](const NumberWord& entry, std::string_view key) {
    return comes_before(entry.word, key);
  };
  const auto* const found = std::lower_bound(kNumberWords.begin(), kNumberWords.end(), word, before);
  return found != kNumberWords.end() && found->word == word ? found : nullptr;
}

bool may_be_number_word(std::string_view word) {
  if (word.size() < kShortest || word.size() > kLongest) return false;
  return (kSecondLetters[word[0] & 31] & bit(word[1])) != 0;
}

double magnitude_of(std::string_view word, bool is_after_currency) {
  for (const Magnitude& entry : kMagnitudes)
    if (entry.word == word) return entry.is_of_money && !is_after_currency ? 0 : entry.value;
  return 0;
}

}  // namespace presslight
