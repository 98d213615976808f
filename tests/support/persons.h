// What a pass over the names leaves of persons that a tagger had found, for tests of such passes.
#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

/// The persons of `text`, joined by bars, if the tagger had found those at tokens [first, end).
inline std::string persons_after(void (*pass)(const NameContext&, std::vector<Name>&), const char* text,
                                 std::initializer_list<TokenRun> found) {
  const Document document = Document::cut(text);
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  const NameContext context(document, matches);
  std::vector<Name> names;
  for (const TokenRun& run : found) {
    names.push_back(context.body(run, 90));
    names.back().kind = NameKind::person;
  }
  pass(context, names);
  std::string joined;
  for (const Name& name : names) {
    if (name.kind != NameKind::person) continue;
    joined.append(joined.empty() ? "" : "|").append(document.text(name.span));
  }
  return joined;
}

}  // namespace presslight
