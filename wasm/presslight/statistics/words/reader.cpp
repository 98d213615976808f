#include "presslight/statistics/words/reader.h"

#include "presslight/text/utf8.h"

namespace presslight {

bool Reader::is_dash(std::uint32_t token) const {
  const std::string_view word = text(token);
  if (word.empty() || word.size() > 3) return false;
  return presslight::is_dash(code_point_at(word, 0).value);
}

}  // namespace presslight
