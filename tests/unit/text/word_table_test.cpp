#include "presslight/text/word_table.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace presslight {
namespace {

TEST(WordTable, FindsWhatWasAddedAndNothingElse) {
  std::vector<std::string> words;
  for (int i = 0; i < 500; ++i) words.push_back("word" + std::to_string(i));
  WordTable table(words.size());
  for (std::uint32_t i = 0; i < words.size(); ++i) table.add(words[i], i + 1);
  for (std::uint32_t i = 0; i < words.size(); ++i) EXPECT_EQ(table.find(words[i]), i + 1);
  for (const char* word : {"", "word", "word500", "Word1", "word01"}) EXPECT_EQ(table.find(word), 0u) << word;
}

TEST(WordTable, JoinsTheBitsOfAWordAddedAgain) {
  WordTable table(2);
  table.add("king", 1);
  table.add("queen", 2);
  table.add("king", 4);
  EXPECT_EQ(table.find("king"), 5u);
  EXPECT_EQ(table.find("queen"), 2u);
}

TEST(WordTable, OfNoWordsFindsNone) {
  EXPECT_EQ(WordTable(0).find("king"), 0u);
}

}  // namespace
}  // namespace presslight
