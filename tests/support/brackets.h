// Spans shown as brackets in their text, so that a test reads as one sentence:
//
//   expect_brackets("['It works,'] he said.", [](const Document& document) { return spans_of(document); });
//
// The brackets are taken out, the spans are found, and brackets are set around them again. Spans must come in
// text order and nest or be apart.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "presslight/document/document.h"

namespace presslight {

inline std::string without_brackets(std::string text) {
  text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '[' || c == ']'; }),
             text.end());
  return text;
}

inline std::string with_brackets(const std::string& text, const std::vector<Span>& spans) {
  std::string shown;
  for (std::uint32_t at = 0; at <= text.size(); ++at) {
    for (const Span span : spans)
      if (span.end == at) shown += ']';
    for (const Span span : spans)
      if (span.start == at) shown += '[';
    if (at < text.size()) shown += text[at];
  }
  return shown;
}

}  // namespace presslight
