// The persons of a text, as the whole of the library finds them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "presslight/document/roles.h"
#include "presslight/entities/people/people.h"

namespace presslight {

struct ReadPeople {
  Document document;
  std::vector<Person> people;
};

inline ReadPeople read_people(std::string text) {
  ReadPeople result{Document::cut(std::move(text)), {}};
  const std::vector<Name> names = find_names(result.document);
  const std::vector<ParagraphRole> roles = find_roles(result.document);
  const std::vector<Quote> quotes = find_quotes(result.document, roles, names);
  result.people = find_people(result.document, roles, names, quotes);
  return result;
}

/// "Ann Hall: Ann Hall, Ms Hall | Bob Lee: Bob Lee"
inline std::string people(std::string text) {
  const ReadPeople result = read_people(std::move(text));
  std::string line;
  for (const Person& person : result.people) {
    line.append(line.empty() ? "" : " | ").append(result.document.text(person.name)).append(":");
    for (const Mention& mention : person.mentions)
      line.append(" ").append(result.document.text(mention.span));
  }
  return line;
}

}  // namespace presslight
