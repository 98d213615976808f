// The tokens of a text, joined by single spaces, so that a test reads as two sentences.
#pragma once

#include <string>

#include "presslight/document/document.h"

namespace presslight {

inline std::string joined_tokens(const Document& document) {
  std::string joined;
  for (const Token& token : document.tokens())
    joined.append(joined.empty() ? "" : " ").append(document.text(token));
  return joined;
}

}  // namespace presslight
