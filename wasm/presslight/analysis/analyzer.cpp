#include "presslight/analysis/analyzer.h"

#include <algorithm>
#include <utility>

#include "presslight/analysis/links.h"
#include "presslight/names/names.h"
#include "presslight/text/utf8.h"

namespace presslight {

Result<Analysis> analyze(std::string text, const AnalysisOptions& options) {
  if (text.size() > kMaxTextBytes)
    return Error{"text-too-long", "The text is longer than 32 MB; cut it into several."};
  if (!is_valid_utf8(text)) return Error{"invalid-utf8", "The text is not valid UTF-8."};

  Analysis analysis;
  analysis.document = Document::cut(std::move(text));
  const Document& document = analysis.document;
  analysis.roles = find_roles(document);
  if (options.debris == Debris::keep)
    std::replace(analysis.roles.begin(), analysis.roles.end(), ParagraphRole::debris, ParagraphRole::body);
  const std::vector<Name> names = find_names(document, options.model);
  analysis.statistics = find_statistics(document, analysis.roles);
  analysis.quotes = find_quotes(document, analysis.roles, names);
  analysis.people = find_people(document, analysis.roles, names, analysis.quotes);
  analysis.organisations = find_organisations(document, names);
  link(analysis);
  return analysis;
}

}  // namespace presslight
