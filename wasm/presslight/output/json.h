// The outward form: the contract `presslight/1`, and one input line of JSON.
//
// Native and wasm write the same bytes for the same text: lists in text order, keys in a fixed order, offsets
// in UTF-16 units. This is the only file of the library that knows JSON.
#pragma once

#include <string>
#include <string_view>

#include "presslight/analysis/analysis.h"
#include "presslight/text/result.h"

namespace presslight {

/// `id` is a JSON value, copied as it is.
std::string to_json(const Analysis& analysis, std::string_view id = "null");
std::string to_json(const Error& error, std::string_view id = "null");

/// The same value, indented by two spaces for a person to read. `json` must be valid.
std::string indented(std::string_view json);

/// One line of JSONL input: {"id": …, "text": "…"}.
struct InputLine {
  std::string id = "null";  // a JSON value; "null" where the line has none
  Result<std::string> text;
};

/// Never fails as a whole: what is wrong with the line is in `text`, as invalid-json, invalid-utf8,
/// missing-text or text-not-string. A lone surrogate escape becomes U+FFFD.
InputLine read_line(std::string_view line);

}  // namespace presslight
