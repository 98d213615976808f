// An Outline of a text whose marked stretches stand between straight double marks, and what was found in it
// as one line, for tests of the parts that read outlines.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "presslight/quotes/mentions/mentions.h"
#include "presslight/quotes/mentions/subjects.h"

namespace presslight {

inline std::vector<TokenRange> ranges_between_double_marks(const Document& document) {
  std::vector<TokenRange> ranges;
  bool open = false;
  for (std::uint32_t t = 0; t < document.tokens().size(); ++t) {
    if (document.word(t) != "\"") continue;
    if (!open) ranges.push_back({t, t});
    if (open) ranges.back().end = t + 1;
    open = !open;
  }
  return ranges;
}

/// Every word of these is a person's name.
inline std::vector<Name> names_of(const Document& document, std::vector<std::string> wanted) {
  std::vector<Name> names;
  for (std::size_t at = 0; at < document.text().size(); ++at)
    for (const std::string& name : wanted) {
      if (document.text().compare(at, name.size(), name) != 0) continue;
      const auto start = static_cast<std::uint32_t>(at);
      const auto end = static_cast<std::uint32_t>(at + name.size());
      names.push_back(
          {{start, end}, document.token_at(start), document.token_at(end - 1) + 1, NameKind::person});
      at = end;
    }
  return names;
}

struct Outlined {
  Document document;
  std::vector<Name> names;
  std::vector<TokenRange> marked = ranges_between_double_marks(document);
  Outline outline{document, marked};
  std::vector<Cue> cues = find_cues(outline);
  std::vector<NounPhrase> phrases = find_noun_phrases(outline, cues, names);
  std::vector<Subject> subjects = find_subjects(outline, cues, phrases);

  explicit Outlined(std::string text, std::vector<std::string> wanted = {})
      : document(Document::cut(std::move(text))), names(names_of(document, std::move(wanted))) {}
  Outlined(const Outlined&) = delete;
  Outlined& operator=(const Outlined&) = delete;

  std::string words(std::uint32_t first, std::uint32_t end) const {
    return std::string(document.text(outline.span_of(first, end)));
  }
  std::string subject(std::size_t cue) const {
    if (!subjects[cue].phrase) return "-";
    return std::string(document.text(mention_of(outline, phrases, *subjects[cue].phrase).span));
  }
  /// "said < Mr Hall; adding < Mr Hall"
  std::string cues_with_subjects() const {
    std::string line;
    for (std::size_t c = 0; c < cues.size(); ++c)
      line.append(line.empty() ? "" : "; ")
          .append(document.text(cues[c].span))
          .append(" < ")
          .append(subject(c));
    return line;
  }
};

}  // namespace presslight
