#include "presslight/presslight.h"

#include <utility>

namespace presslight {

std::string analyze_to_json(Result<std::string> text, std::string_view id, const AnalysisOptions& options) {
  if (!text.ok()) return to_json(text.error(), id);
  const Result<Analysis> analysis = analyze(std::move(text).value(), options);
  return analysis.ok() ? to_json(analysis.value(), id) : to_json(analysis.error(), id);
}

}  // namespace presslight
