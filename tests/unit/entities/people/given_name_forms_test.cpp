#include "presslight/entities/people/given_name_forms.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

TEST(GivenNameForms, InitialsAndShortFormsMayBeOne) {
  EXPECT_TRUE(may_be_one_given_name("ann", "ann"));
  EXPECT_TRUE(may_be_one_given_name("a.", "ann"));
  EXPECT_TRUE(may_be_one_given_name("ann", "a"));
  EXPECT_TRUE(may_be_one_given_name("joe", "joseph"));
  EXPECT_TRUE(may_be_one_given_name("steven", "steve"));
  EXPECT_FALSE(may_be_one_given_name("joe", "robert"));
  EXPECT_FALSE(may_be_one_given_name("b.", "ann"));
}

}  // namespace
}  // namespace presslight
