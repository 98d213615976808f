#include "presslight/entities/people/unnamed_speakers.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "presslight/entities/people/genders.h"
#include "presslight/entities/people/people_descriptions.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr WordList kLedBy{"by", "for", "from", "in", "of"};

// What speaks and is nobody whom "he" or "she" means.
constexpr WordList kThings{
    "ad",           "advert",    "article", "banner",     "board",     "book",       "campaign",
    "commission",   "committee", "company", "council",    "court",     "crowd",      "department",
    "document",     "email",     "firm",    "government", "group",     "headline",   "lawsuit",
    "letter",       "memo",      "message", "ministry",   "newspaper", "order",      "organisation",
    "organization", "paper",     "party",   "police",     "poll",      "post",       "report",
    "sign",         "statement", "story",   "study",      "survey",    "transcript", "tweet",
    "union",        "voice",     "voices",  "website"};

/// Not of "a voice from the back", "the company", "a letter by his aunt": what stands in front of its first
/// preposition is no human being.
bool may_be_human(const Document& document, Span description) {
  const std::uint32_t end = document.token_at(description.end - 1) + 1;
  std::uint32_t head = document.token_at(description.start);
  for (std::uint32_t t = head; t < end && !is_in(kLedBy, document.lower(t)); ++t) head = t;
  return !is_in(kThings, document.lower(head));
}

/// "a reporter" who asked if it was so
bool asks(const Document& document, const Quote& quote) {
  return quote.kind == QuoteKind::indirect && quote.cue && document.text(*quote.cue) == "asked";
}

/// "Opposition MLA Devi Rao", where the words are known for no person and no body; not "Day", "the
/// Republican".
bool is_unknown(const Document& document, Span speaker, std::span<const Name> names) {
  const std::uint32_t first = document.token_at(speaker.start);
  const std::uint32_t last = document.token_at(speaker.end - 1);
  const bool has_article =
      document.lower(first) == "the" || (first > 0 && document.lower(first - 1) == "the");
  if (last == first || has_article) return false;
  constexpr int kFarthest = 4;  // names back
  auto name = std::lower_bound(names.begin(), names.end(), speaker.end,
                               [](const Name& each, std::uint32_t at) { return each.span.start < at; });
  for (int i = 0; i < kFarthest && name != names.begin() && speaker.overlaps((--name)->span); ++i)
    if (name->kind == NameKind::person || name->kind == NameKind::organisation) return false;
  return true;
}

Span span_of(const PersonMention& mention) {
  return mention.span;
}
Span span_of(Span span) {
  return span;
}

/// The last of `all`, in text order, that begins before `start`; null if none does.
template <typename T>
const T* last_before(std::span<const T> all, std::uint32_t start) {
  const auto behind = std::lower_bound(all.begin(), all.end(), start, [](const T& each, std::uint32_t at) {
    return span_of(each).start < at;
  });
  return behind == all.begin() ? nullptr : &*std::prev(behind);
}

}  // namespace

UnnamedSpeakers::UnnamedSpeakers(const Document& document, std::span<const Quote> quotes,
                                 std::span<const Name> names, std::span<const UnnamedMention> places,
                                 std::span<const PersonMention> named, std::span<const std::uint32_t> known)
    : document_(document), named_(named) {
  for (const Quote& quote : quotes) {
    if (!quote.speaker) continue;
    const Span speaker = quote.speaker->span;
    const bool is_described = quote.speaker->kind == MentionKind::nominal && !asks(document, quote) &&
                              may_be_human(document, speaker);
    const bool is_named = quote.speaker->kind == MentionKind::name;
    if (is_described || (is_named && is_unknown(document, speaker, names))) spans_.push_back(speaker);
  }
  for (const UnnamedMention& place : places)
    if (place.is_introduced && place.begins_sentence) spans_.push_back(place.span);
  std::stable_sort(spans_.begin(), spans_.end(), in_text_order);
  std::erase_if(spans_,
                [&](Span span) { return std::binary_search(known.begin(), known.end(), span.start); });
}

bool UnnamedSpeakers::spoke_last_before(const PersonalPronoun& pronoun) const {
  const Span* last = last_before(std::span(spans_), pronoun.span.start);
  if (last == nullptr || !genders_agree(gender_told_by(document_, *last), pronoun.gender)) return false;
  if (document_.paragraph_of(document_.token_at(last->start)) != pronoun.paragraph) return false;
  const PersonMention* name = last_before(named_, pronoun.span.start);
  return name == nullptr || name->span.end < last->end;
}

}  // namespace presslight
