// Who is given for the last quote of an article.
#pragma once

#include <string>

#include "presslight/analysis/analyzer.h"

namespace presslight {

/// Who is given for the last quote of `text`, by the fullest name; "-" for nobody.
inline std::string last_speaker(const std::string& text) {
  const Result<Analysis> result = analyze(text);
  if (!result.ok() || result.value().speakers.empty()) return "-";
  const Analysis& analysis = result.value();
  const SpeakerLink& link = analysis.speakers.back();
  if (link.person) return std::string(analysis.document.text(analysis.people[*link.person].name));
  if (link.organisation)
    return std::string(analysis.document.text(analysis.organisations[*link.organisation].name));
  return link.name ? std::string(analysis.document.text(*link.name)) : "-";
}

}  // namespace presslight
