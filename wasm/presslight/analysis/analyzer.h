// The one place that knows the order of the work.
#pragma once

#include <cstdint>
#include <string>

#include "presslight/analysis/analysis.h"
#include "presslight/model/model.h"
#include "presslight/text/result.h"

namespace presslight {

/// Longest text that is taken, in bytes of UTF-8. Some 5 million words; about 3 GiB of memory would be needed
/// for more.
inline constexpr std::size_t kMaxTextBytes = std::size_t{32} << 20;

/// What becomes of lines that look like no part of the article: menus, comment forms.
enum class Debris : std::uint8_t {
  leave_out,
  keep  // the reader knows better: they are read as body
};

struct AnalysisOptions {
  const Model* model = nullptr;  // without one names are found by rules and lists alone
  Debris debris = Debris::leave_out;
};

/// Reads an article. `text` must be UTF-8; nothing in it is trimmed or changed.
/// Fails with text-too-long over kMaxTextBytes, and with invalid-utf8.
Result<Analysis> analyze(std::string text, const AnalysisOptions& options = {});

}  // namespace presslight
