#include "presslight/analysis/paper_authors.h"

#include <algorithm>

#include "presslight/text/word_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Words on paper, and what stands before their author. Sorted.
constexpr WordList kDocuments{
    "analysis",  "article",       "audit",     "blog",      "brief",  "briefing", "column",     "communiqué",
    "complaint", "document",      "e-mail",    "editorial", "email",  "essay",    "filing",     "indictment",
    "inquiry",   "investigation", "lawsuit",   "leaflet",   "letter", "memo",     "memorandum", "note",
    "op-ed",     "paper",         "petition",  "poll",      "post",   "release",  "report",     "research",
    "review",    "ruling",        "statement", "study",     "survey", "text",     "tweet",      "website"};
constexpr WordList kAuthored{"about", "against", "at", "by",   "for", "from", "in",
                             "into",  "of",      "on", "that", "to",  "who",  "with"};
constexpr std::uint32_t kLongestAuthor = 12;  // tokens

}  // namespace

bool is_paper_noun(std::string_view word) {
  return is_in(kDocuments, word);
}

std::optional<std::uint32_t> paper_noun(const Document& document, Span description) {
  const std::uint32_t end = document.token_at(description.end - 1) + 1;
  std::uint32_t head = document.token_at(description.start);
  while (head + 1 < end && !is_in(kAuthored, document.lower(head + 1))) ++head;
  return is_paper_noun(document.lower(head)) ? std::optional(head) : std::nullopt;
}

bool is_paper_of_a_body(const Document& document, Span description) {
  return document.lower(document.token_at(description.start)) == "its" && paper_noun(document, description);
}

bool is_owner_mark(std::string_view word) {
  return is_possessive_s(word) || word == "'" || word == "\u2019";
}

SpeakerLink author_of(const Document& document, const EntityMentions& mentions, Span description) {
  const std::optional<std::uint32_t> noun = paper_noun(document, description);
  if (!noun) return {};
  const auto size = static_cast<std::uint32_t>(document.tokens().size());
  const std::uint32_t past = document.token_at(description.end - 1) + 1;
  if (past + 1 < size && (document.lower(past) == "by" || document.lower(past) == "from")) {
    const std::uint32_t first = document.lower(past + 1) == "the" ? past + 2 : past + 1;
    const std::uint32_t last = std::min(size, past + kLongestAuthor) - 1;
    if (first <= last) return mentions.starting_at(document.span_of(first, last + 1));
  }
  const std::uint32_t start = document.token_at(description.start);
  for (std::uint32_t t = *noun; t > start; --t) {
    if (is_owner_mark(document.word(t))) {
      if (const SpeakerLink owner = mentions.ending_with(document.span_of(start, t)); owner.person)
        return owner;
    }
  }
  const SpeakerLink inside = mentions.first_inside(description);
  return inside.organisation ? inside : SpeakerLink{};
}

}  // namespace presslight
