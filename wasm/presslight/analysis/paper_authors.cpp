#include "presslight/analysis/paper_authors.h"

#include <algorithm>
#include <iterator>

#include "presslight/text/words.h"

namespace presslight {
namespace {

// Words on paper, and what stands before their author. Sorted.
constexpr std::string_view kDocuments[] = {
    "analysis",  "article",   "audit",  "blog",    "brief",      "briefing",   "complaint", "document",
    "e-mail",    "editorial", "email",  "essay",   "filing",     "indictment", "inquiry",   "investigation",
    "lawsuit",   "leaflet",   "letter", "memo",    "memorandum", "note",       "op-ed",     "paper",
    "petition",  "poll",      "post",   "release", "report",     "research",   "review",    "ruling",
    "statement", "study",     "survey", "website"};
constexpr std::string_view kAuthored[] = {"about", "against", "at", "by",   "for", "from", "in",
                                          "into",  "of",      "on", "that", "to",  "who",  "with"};
static_assert(std::is_sorted(std::begin(kDocuments), std::end(kDocuments)));
static_assert(std::is_sorted(std::begin(kAuthored), std::end(kAuthored)));
constexpr std::uint32_t kLongestAuthor = 12;  // tokens

/// "poll" of "a new Harbour Review poll of drivers".
bool is_paper(const Document& document, Span description) {
  const std::uint32_t end = document.token_at(description.end - 1) + 1;
  std::uint32_t head = document.token_at(description.start);
  while (head + 1 < end && !is_in(kAuthored, document.lower(head + 1))) ++head;
  return is_in(kDocuments, document.lower(head));
}

}  // namespace

bool is_paper_of_a_body(const Document& document, Span description) {
  return document.lower(document.token_at(description.start)) == "its" && is_paper(document, description);
}

SpeakerLink author_of(const Document& document, const EntityMentions& mentions, Span description) {
  if (!is_paper(document, description)) return {};
  const auto size = static_cast<std::uint32_t>(document.tokens().size());
  const std::uint32_t past = document.token_at(description.end - 1) + 1;
  if (past + 1 < size && (document.lower(past) == "by" || document.lower(past) == "from")) {
    const std::uint32_t first = document.lower(past + 1) == "the" ? past + 2 : past + 1;
    const std::uint32_t last = std::min(size, past + kLongestAuthor) - 1;
    if (first <= last) return mentions.starting_at(document.span_of(first, last + 1));
  }
  const SpeakerLink inside = mentions.first_inside(description);
  return inside.organisation ? inside : SpeakerLink{};
}

}  // namespace presslight
