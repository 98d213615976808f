// The bodies that the rules find in a text, without a model: "Acme Ltd|BBC".
#pragma once

#include <string>

#include "presslight/names/names.h"

namespace presslight {

inline std::string bodies(const char* text) {
  const Document document = Document::cut(text);
  std::string names;
  for (const Name& name : find_names(document))
    if (name.kind == NameKind::organisation)
      names.append(names.empty() ? "" : "|").append(document.text(name.span));
  return names;
}

}  // namespace presslight
