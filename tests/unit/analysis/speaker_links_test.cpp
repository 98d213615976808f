#include "presslight/analysis/speaker_links.h"

#include <gtest/gtest.h>

#include "support/last_speaker.h"

namespace presslight {
namespace {

TEST(SpeakerLinks, WhoSaysIWroteTheArticle) {
  EXPECT_EQ(last_speaker("A day at sea\n\nBy Ann Hall\n\nIt rained all day. \"It is wet,\" I told them."),
            "Ann Hall");
  EXPECT_EQ(last_speaker("A day at sea\n\nIt rained all day. \"It is wet,\" I told Ann Hall."), "-");
}

TEST(NamesBeside, OneOfSomeIsWhoIsNamedBehind) {
  EXPECT_EQ(last_speaker("\"He can not swim,\" said one of the six, Ann Hall, on her way home."), "Ann Hall");
}

TEST(NamesBeside, ARankInBracketsStandsBeforeItsName) {
  EXPECT_EQ(last_speaker("\"Not yet,\" joked Detective Superintendent (retired) Ann Hall."), "Ann Hall");
}

}  // namespace
}  // namespace presslight
