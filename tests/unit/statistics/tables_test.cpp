#include <gtest/gtest.h>

#include <algorithm>

#include "presslight/statistics/fields/hedges.h"
#include "presslight/statistics/numbers/currencies.h"
#include "presslight/statistics/numbers/number_words.h"
#include "presslight/statistics/numbers/units.h"
#include "presslight/statistics/quantities/comparators.h"
#include "presslight/statistics/words/change_words.h"

namespace presslight {
namespace {

/// Strictly ascending: sorted, and nothing twice.
template <typename List, typename KeyOf>
bool is_sorted_by(const List& list, KeyOf key_of) {
  return std::adjacent_find(list.begin(), list.end(), [&](const auto& a, const auto& b) {
           return !(key_of(a) < key_of(b));
         }) == list.end();
}

TEST(StatisticsTables, AreSorted) {
  EXPECT_TRUE(is_sorted_by(number_words(), [](const NumberWord& entry) { return entry.word; }));
  EXPECT_TRUE(is_sorted_by(unit_names(), [](const UnitName& entry) { return entry.form; }));
  EXPECT_TRUE(is_sorted_by(currency_names(), [](const CurrencyName& entry) { return entry.form; }));
  EXPECT_TRUE(is_sorted_by(currency_prefixes(), [](const CurrencyName& entry) { return entry.form; }));
  EXPECT_TRUE(is_sorted_by(comparators_before(), [](const ComparatorPhrase& entry) { return entry.words; }));
  EXPECT_TRUE(is_sorted_by(comparators_after(), [](const ComparatorPhrase& entry) { return entry.words; }));
  EXPECT_TRUE(is_sorted_by(change_words(), [](const ChangeWord& entry) { return entry.word; }));
  EXPECT_TRUE(is_sorted_by(hedge_words(), [](std::string_view word) { return word; }));
}

TEST(MayBeNumberWord, HoldsForEveryNumberWord) {
  for (const NumberWord& entry : number_words()) EXPECT_TRUE(may_be_number_word(entry.word)) << entry.word;
  EXPECT_FALSE(may_be_number_word("a"));
  EXPECT_FALSE(may_be_number_word("police"));
}

}  // namespace
}  // namespace presslight
