// A person's name in parts.
//
//   Ann B. Hall-Ray Jr.     given ann, surname hall-ray        Sen. Ann Lee Hall    given ann, lee, hall;
//   senator President Hall          surname hall; president
//
// In:     a Document and one name of a person.
// Out:    the parts in lower case, without titles and what stands behind a surname.
// Cost:   linear in the name.
#pragma once

#include <cstdint>
#include <string>

#include "presslight/document/document.h"
#include "presslight/names/names.h"

namespace presslight {

struct NameParts {
  std::string given;           // empty for a surname alone
  std::string second_surname;  // what stands before the surname, of three parts and more
  std::string surname;
  std::string office;       // in front of it, inside the name or before; the long word
  bool has_office = false;  // inside the name
  std::uint32_t count = 0;  // parts in all, without office
};

NameParts parts_of(const Document& document, const Name& name);

}  // namespace presslight
