// What a pass over the names makes of those a tagger had found, for tests of such passes.
#pragma once

#include <string>
#include <vector>

#include "presslight/names/corrections/name_context.h"

namespace presslight {

struct GivenName {
  std::string words;
  NameKind kind;
};

/// "Ann Hall: person; Acme: body": the names after the rules, where the tagger had seen `given`.
inline std::string kinds_after(void (*pass)(const NameContext&, std::vector<Name>&), const std::string& text,
                               const std::vector<GivenName>& given) {
  const Document document = Document::cut(text);
  std::vector<Name> names;
  for (std::size_t at = 0, next = 0; next < given.size(); ++next) {
    at = text.find(given[next].words, at);
    const auto start = static_cast<std::uint32_t>(at);
    const auto end = static_cast<std::uint32_t>(at + given[next].words.size());
    names.push_back(
        {{start, end}, document.token_at(start), document.token_at(end - 1) + 1, given[next].kind});
    at = end;
  }
  const std::vector<GazetteerMatch> matches = find_gazetteer_matches(document);
  pass(NameContext(document, matches), names);
  std::string line;
  for (const Name& name : names) {
    line.append(line.empty() ? "" : "; ").append(document.text(name.span));
    line += name.kind == NameKind::organisation ? ": body"
            : name.kind == NameKind::person     ? ": person"
                                                : ": other";
  }
  return line;
}

}  // namespace presslight
