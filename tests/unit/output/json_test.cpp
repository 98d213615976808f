#include "presslight/output/json.h"

#include <gtest/gtest.h>

#include "presslight/presslight.h"

namespace presslight {
namespace {

std::string text_of(std::string_view line) {
  const InputLine input = read_line(line);
  return input.text.ok() ? input.text.value() : input.text.error().code;
}

TEST(ReadLine, TakesTextAndAnyId) {
  EXPECT_EQ(text_of(R"({"id": "a", "text": "One\ntwo \u00e9 \ud83d\ude00"})"), "One\ntwo \u00e9 \U0001F600");
  EXPECT_EQ(read_line(R"({"id":[1,{"b":null}],"text":""})").id, R"([1,{"b":null}])");
  EXPECT_EQ(read_line(R"({"text":""})").id, "null");
}

TEST(ReadLine, SaysWhatIsWrong) {
  EXPECT_EQ(text_of("nope"), "invalid-json");
  EXPECT_EQ(text_of("\"\xC3\x28\""), "invalid-utf8");
  EXPECT_EQ(text_of("[1]"), "missing-text");
  EXPECT_EQ(text_of(R"({"id":1})"), "missing-text");
  EXPECT_EQ(text_of(R"({"text":7})"), "text-not-string");
}

TEST(ReadLine, RefusesANulAndWhatFollowsIt) {
  const std::string line("{\"text\":\"a\"}\0{}", 16);
  EXPECT_EQ(read_line(line).text.error().code, "invalid-json");
}

TEST(ReadLine, ReplacesLoneSurrogateEscapesAndNothingElse) {
  EXPECT_EQ(text_of(R"({"text":"a\ud83db"})"), "a\uFFFDb");
  EXPECT_EQ(text_of(R"({"text":"\ude00\ud83d\ude00\ud83d"})"), "\uFFFD\U0001F600\uFFFD");
  EXPECT_EQ(text_of(R"({"text":"\\ud83d"})"), "\\ud83d");
}

TEST(ToJson, WritesTheContractForAnEmptyText) {
  EXPECT_EQ(analyze_to_json(std::string()),
            R"({"schema":"presslight/1","id":null,"length":0,"paragraphs":[],"people":[],"organisations":[],)"
            R"("quotes":[],"statistics":[]})");
}

TEST(ToJson, CountsInUtf16Units) {
  const std::string json = analyze_to_json(std::string("\U0001F600 One.\n\u00e9t\u00e9."), "7");
  EXPECT_NE(json.find(R"("id":7,"length":12)"), std::string::npos) << json;
  EXPECT_NE(json.find(R"({"start":8,"end":12,)"), std::string::npos) << json;
}

TEST(ToJson, WritesErrorsWithTheirCode) {
  EXPECT_EQ(analyze_to_json(std::string("\xFF"), "\"x\""),
            R"({"id":"x","error":{"code":"invalid-utf8","message":"The text is not valid UTF-8."}})");
}

TEST(Indented, KeepsTheOrderOfKeys) {
  EXPECT_EQ(indented(R"({"b":1,"a":[]})"), "{\n  \"b\": 1,\n  \"a\": []\n}");
}

}  // namespace
}  // namespace presslight
