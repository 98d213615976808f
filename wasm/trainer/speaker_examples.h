// The articles and gold speakers that scripts/speaker-examples.js writes.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "presslight/text/span.h"

namespace presslight {

struct GoldQuote {
  Span span;                   // in bytes
  std::vector<Span> speakers;  // empty: nobody
};

struct GoldArticle {
  std::string text;
  std::vector<GoldQuote> quotes;
  std::map<std::uint32_t, std::string> last_names;  // whom a pronoun means, by the byte that it starts at
};

std::vector<GoldArticle> read_gold_articles(std::istream& in);

}  // namespace presslight
