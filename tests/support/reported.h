// Reported clauses shown as brackets in their text.
#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <vector>

#include "presslight/quotes/quotes.h"
#include "support/brackets.h"

namespace presslight {

/// `shown` with brackets where its reported clauses are.
inline std::string bracketed(const std::string& shown) {
  const Document document = Document::cut(without_brackets(shown));
  const std::vector<ParagraphRole> roles(document.paragraphs().size(), ParagraphRole::body);
  std::vector<Span> spans;
  for (const Quote& quote : find_quotes(document, roles, {}))
    if (quote.kind == QuoteKind::indirect) spans.push_back(quote.span);
  return with_brackets(without_brackets(shown), spans);
}

inline void expect_all(std::initializer_list<const char*> texts) {
  for (const char* text : texts) EXPECT_EQ(bracketed(text), text);
}

}  // namespace presslight
