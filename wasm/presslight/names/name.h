// What a name is: words of the text, and of what kind they are the name.
#pragma once

#include <cstdint>

#include "presslight/text/span.h"

namespace presslight {

enum class NameKind : std::uint8_t { person, organisation, place, other };

/// Of a person's name, by its title ("Mrs") or given name; unknown where neither tells.
enum class Gender : std::uint8_t { unknown, female, male };

struct Name {
  Span span;
  std::uint32_t first_token = 0;  // tokens [first_token, end_token)
  std::uint32_t end_token = 0;
  NameKind kind = NameKind::other;
  Gender gender = Gender::unknown;
  std::uint8_t confidence = 0;  // per cent
};

}  // namespace presslight
