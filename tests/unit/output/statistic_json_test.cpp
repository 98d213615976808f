#include <gtest/gtest.h>

#include "presslight/presslight.h"

namespace presslight {
namespace {

std::string statistics_of(std::string text) {
  const std::string json = analyze_to_json(std::move(text));
  const std::size_t start = json.find("\"statistics\":");
  return json.substr(start, json.size() - start - 1);
}

TEST(ToJson, WritesEveryFieldOfAStatistic) {
  EXPECT_EQ(
      statistics_of("Sales rose 3.4% to $12.5m in 2013."),
      R"("statistics":[{"kind":"percent","start":11,"end":15,"value":3.4,"valueMax":null,"comparator":"=",)"
      R"("unit":"percent","counted":null,"per":null,"period":null,"partOf":null,)"
      R"("change":{"direction":"up","role":"by"},"sameAs":null,"hedge":null,"source":null,)"
      R"("quote":null,"confidence":0.98},)"
      R"({"kind":"money","start":19,"end":25,"value":12500000,"valueMax":null,"comparator":"=","unit":"USD",)"
      R"("counted":null,"per":null,"period":{"start":26,"end":33},"partOf":null,)"
      R"("change":{"direction":"up","role":"to"},"sameAs":null,"hedge":null,"source":null,)"
      R"("quote":null,"confidence":0.98}])");
}

TEST(ToJson, WritesTheSourceOfAStatisticAsASpeaker) {
  const std::string json =
      statistics_of("An estimated 14 boats (about a third) sank, according to a survey.");
  EXPECT_NE(json.find(R"("hedge":"estimated","source":{"start":59,"end":65,"name":null,"person":null,)"
                      R"("organisation":null})"),
            std::string::npos)
      << json;
}

}  // namespace
}  // namespace presslight
