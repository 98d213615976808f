// Any bytes as an article and as a line of JSONL: no crash, and an answer that is JSON with offsets in range.
//
// With clang and -fsanitize=fuzzer this is a libFuzzer target; else corpus_main.cpp feeds it stored files.
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "data/embedded_model.h"
#include "presslight/presslight.h"
#include "presslight/text/utf16.h"

namespace {

using Json = nlohmann::json;

void require(bool holds) {
  if (!holds) std::abort();
}

/// Every {"start", "end"} in `value`, however deep, lies in the text.
void require_spans_in_range(const Json& value, std::uint32_t length) {
  if (value.is_object() && value.contains("start"))
    require(value["start"] <= value["end"] && value["end"] <= length);
  if (value.is_structured())
    for (const Json& inner : value) require_spans_in_range(inner, length);
}

const presslight::Model* model() {
  static const auto opened = presslight::Model::open(presslight::embedded_model());
  require(opened.ok());
  return &opened.value();
}

void analyze_article(std::string_view bytes) {
  const Json json =
      Json::parse(presslight::analyze_to_json(std::string(bytes), "null", {model()}), nullptr, false);
  require(json.is_object());
  if (json.contains("error")) return;
  const std::uint32_t length = presslight::Utf16Offsets(bytes).length();
  require(json["length"] == length);
  require_spans_in_range(json, length);
}

void analyze_line(std::string_view bytes) {
  presslight::InputLine line = presslight::read_line(bytes);
  require(Json::accept(presslight::analyze_to_json(std::move(line.text), line.id, {model()})));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  analyze_article(bytes);
  analyze_line(bytes);
  return 0;
}
