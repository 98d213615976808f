#include "presslight/analysis/described_bodies.h"

#include <algorithm>
#include <string_view>

#include "presslight/analysis/appositions.h"
#include "presslight/analysis/body_words.h"
#include "presslight/analysis/paper_authors.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Behind these a body is told of in passing: "led by Acme", "against Tarn Rovers". Sorted.
constexpr WordList kInPassing{"against", "by", "from", "over", "to"};

// What else is told of an outlet behind its name. Sorted.
constexpr WordList kOutlets{"agency",  "broadcaster", "channel",  "daily",   "magazine", "network",
                            "news",    "newspaper",   "newswire", "radio",   "service",  "station",
                            "tabloid", "television",  "tv",       "website", "weekly"};

}  // namespace

/// "Harrow news agency", "Tarn's Harrow newspaper": a body, and what outlet it is.
SpeakerLink DescribedBodies::outlet(Span span) const {
  const Document& document = analysis_.document;
  const std::uint32_t first = document.token_at(span.start);
  std::uint32_t end = document.token_at(span.end - 1) + 1;
  const std::uint32_t last = end;
  while (end > first && is_in(kOutlets, document.lower(end - 1))) --end;
  if (end == first || end == last) return {};
  for (std::uint32_t t = first; t < end; ++t)
    if ((word_classes(document.lower(t)) & kFunction) != 0 && document.lower(t) != "the")
      return {};  // "a talk with Harrow magazine"
  const SpeakerLink body = mentions_.ending_with(document.span_of(first, end));
  return body.organisation ? body : SpeakerLink{};
}

/// "the bridge's operator, Harrow Crossings Ltd, wrote", "A research group, the Rift Institute, wrote"
SpeakerLink DescribedBodies::apposed_to(Span span) const {
  const Document& document = analysis_.document;
  const std::uint32_t comma = document.token_at(span.end - 1) + 1;
  const std::optional<std::uint32_t> end = end_of_apposition(document, comma);
  if (!end) return {};
  const std::uint32_t first = document.lower(comma + 1) == "the" ? comma + 2 : comma + 1;
  if (*end == first) return {};
  const SpeakerLink body = mentions_.exactly_at(document.span_of(first, *end));
  if (body.organisation) return body;
  return body.person ? SpeakerLink{} : unknown_apposed(comma - 1, first, *end);
}

/// "the carrier, Boreatel, said", of a body that is known for none.
SpeakerLink DescribedBodies::unknown_apposed(std::uint32_t head, std::uint32_t first,
                                             std::uint32_t end) const {
  constexpr std::uint32_t kMostWords = 4;
  const Document& document = analysis_.document;
  if (!is_body_word(document.lower(head)) || end - first > kMostWords) return {};
  for (std::uint32_t t = first; t < end; ++t) {
    const WordShape shape = document.tokens()[t].shape;
    if (shape != WordShape::capitalised && shape != WordShape::mixed && document.word(t) != "&") return {};
  }
  return {std::nullopt, std::nullopt, document.span_of(first, end)};
}

/// A body by the end of its name, by a word of it, or the only one that may be meant.
SpeakerLink DescribedBodies::meant_by(Span span) {
  const Document& document = analysis_.document;
  const std::uint32_t first = document.token_at(span.start);
  const std::uint32_t end = document.token_at(span.end - 1) + 1;
  const bool has_article = document.lower(first) == "the";
  if (const auto body = partial_.body_ending_with(first + (has_article ? 1 : 0), end))
    return {std::nullopt, body, std::nullopt};
  if (!has_article) return {};
  if (end == first + 2) {
    const auto body = body_of_word(first + 1);
    return {std::nullopt, body ? body : lone_body_above(first), std::nullopt};
  }
  unnamed_.insert_or_assign(std::string(document.lower(end - 1)), span.start);
  return end > first + 1 ? mentions_.exactly_at(document.span_of(first + 1, end)) : SpeakerLink{};
}

/// "the company": the only body that this paragraph and the one above have named, of those that may be called
/// so; not one that is told of in passing.
std::optional<std::uint32_t> DescribedBodies::lone_body_above(std::uint32_t first) const {
  constexpr std::uint32_t kFarthest = 4000;  // bytes
  const Document& document = analysis_.document;
  const std::string_view word = document.lower(first + 1);
  if (!may_be_of_another_name(word)) return std::nullopt;
  const std::uint32_t paragraph = document.paragraph_of(first);
  const std::uint32_t here = document.tokens()[first].span.start;
  const std::uint32_t above = std::max(document.paragraphs()[paragraph == 0 ? 0 : paragraph - 1].span.start,
                                       here - std::min(here, kFarthest));
  const auto other = unnamed_.find(word);
  if (other != unnamed_.end() && other->second >= above) return std::nullopt;
  std::optional<std::uint32_t> lone;
  std::optional<std::uint32_t> passing;
  bool has_other = false;  // that no such word may mean
  std::uint32_t last = above;
  for (const auto& [place, link] : mentions_.all_inside({above, here})) {
    const std::optional<std::uint32_t> body = short_names_.in_full(link).organisation;
    if (!body) continue;
    const bool is_outlet = analysis_.organisations[*body].kind == OrganisationKind::media;
    const bool is_meant = is_outlet || may_be(*body, word);
    has_other = has_other || !is_meant;
    if (!is_meant) continue;
    std::optional<std::uint32_t>& found = is_in_passing(*body, place) ? passing : lone;
    if (found && *found != *body) return std::nullopt;
    found = body;
    last = place.end;
  }
  if (!lone && has_other) lone = passing;  // "Tarn Ltd was fined by the Marsh Commission. The watchdog ..."
  return lone && may_be(*lone, word) && !is_introduced(last, first) ? lone : std::nullopt;
}

/// "a group that calls itself Red Heron" behind `from`: "the group" is that one.
bool DescribedBodies::is_introduced(std::uint32_t from, std::uint32_t description) const {
  constexpr std::uint32_t kFarthest = 200;  // tokens
  constexpr std::uint32_t kReach = 4;       // from the article to the noun
  const Document& document = analysis_.document;
  const std::uint32_t last = description - std::min(description, kFarthest);
  for (std::uint32_t t = description; t > last && document.tokens()[t - 1].span.start > from; --t) {
    const std::string_view article = document.lower(t - 1);
    if (article != "a" && article != "an" && article != "another") continue;
    for (std::uint32_t noun = t; noun < t - 1 + kReach && noun < description; ++noun)
      if (document.lower(noun) == document.lower(description + 1)) return true;
  }
  return false;
}

/// By its kind; "First Tarn Bank" of which no kind is known by what its name ends with.
bool DescribedBodies::may_be(std::uint32_t body, std::string_view word) const {
  const Organisation& it = analysis_.organisations[body];
  const std::string_view head = analysis_.document.lower(analysis_.document.token_at(it.name.end - 1));
  if (!it.kind && is_body_word(head)) return may_be_alike(head, word);
  return may_be_called(it.kind, word);
}

bool DescribedBodies::is_in_passing(std::uint32_t body, Span place) const {
  const Document& document = analysis_.document;
  std::uint32_t t = document.token_at(place.start);
  if (t > 0 && document.lower(t - 1) == "the") --t;
  const bool is_first = analysis_.organisations[body].mentions.front().span == place;
  const bool is_source =
      t > 1 && (document.lower(t - 2) == "according" || is_paper_noun(document.lower(t - 2)));
  return is_first && !is_source && t > 0 && is_in(kInPassing, document.lower(t - 1));
}

/// The one body that has the word in its name; none where another spoke since, as "the defence ministry".
std::optional<std::uint32_t> DescribedBodies::body_of_word(std::uint32_t token) const {
  const auto body = partial_.body_with_word(token);
  const auto other = unnamed_.find(analysis_.document.lower(token));
  if (!body || other == unnamed_.end()) return body;
  const auto& mentions = analysis_.organisations[*body].mentions;
  const auto since =
      std::upper_bound(mentions.begin(), mentions.end(), other->second,
                       [](std::uint32_t at, const auto& each) { return at < each.span.start; });
  const bool is_named_since =
      since != mentions.end() && since->span.start < analysis_.document.tokens()[token].span.start;
  return is_named_since ? body : std::nullopt;
}

}  // namespace presslight
