#include "presslight/quotes/mentions/absolute_phrases.h"

#include <gtest/gtest.h>

#include "support/outlines.h"

namespace presslight {
namespace {

std::string read(std::string text, std::vector<std::string> names = {}) {
  return Outlined(std::move(text), std::move(names)).cues_with_subjects();
}

TEST(AbsolutePhrases, ATextOfOthersSpeaksForItself) {
  EXPECT_EQ(read("Ann Hall lost an earlier report from the board saying it leaks.", {"Ann Hall"}),
            "saying < an earlier report from the board");
  EXPECT_EQ(read("Ann Hall left a week after the union's editorial telling her it leaks.", {"Ann Hall"}),
            "telling < the union's editorial");
  EXPECT_EQ(read("Ann Hall left a letter saying it leaks.", {"Ann Hall"}), "saying < Ann Hall");
}

}  // namespace
}  // namespace presslight
