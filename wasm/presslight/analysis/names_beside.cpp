#include "presslight/analysis/names_beside.h"

#include <algorithm>
#include <string_view>

#include "presslight/analysis/appositions.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Generational suffixes. Sorted.
constexpr WordList kSuffixes{"ii", "iii", "iv", "jr", "sr"};

}  // namespace

Span NamesBeside::without_honours(Span span) const {
  const Document& document = analysis_.document;
  const std::uint32_t first = document.token_at(span.start);
  std::uint32_t last = document.token_at(span.end - 1);
  while (last > first && (is_honour(document.lower(last)) || is_in(kSuffixes, document.lower(last)))) --last;
  return document.span_of(first, last + 1);
}

/// "Acme's head of sales Ann Hall"; not "a lawyer for Ann Hall", "for Mr. Hall".
SpeakerLink NamesBeside::at_end(Span span) const {
  if (speaks_for_another(span)) return {};
  const SpeakerLink last = mentions_.ending_with(span);
  if (!last.person) return {};
  const Document& document = analysis_.document;
  const std::vector<Mention>& mentions = analysis_.people[*last.person].mentions;
  auto named = first_mention_from(mentions, span.start);
  while (named != mentions.end() && named->span.end < span.end) ++named;
  if (named == mentions.end() || named->span.end != span.end) return {};
  std::uint32_t first = document.token_at(named->span.start);
  while (first > 0 && (word_classes(document.lower(first - 1)) & kTitle) != 0) --first;
  const bool is_titled = document.tokens()[first].span.start <= span.start;  // "Judge Ann Hall KC"
  const bool follows_noun = first > 0 && document.tokens()[first - 1].kind == TokenKind::word &&
                            (word_classes(document.lower(first - 1)) & kFunction) == 0;
  return named->kind == MentionKind::name && (is_titled || follows_noun) ? last : SpeakerLink{};
}

/// "A spokesman for the candidate Ann Hall": not she.
bool NamesBeside::speaks_for_another(Span span) const {
  const Document& document = analysis_.document;
  const std::uint32_t end = document.token_at(span.end - 1) + 1;
  std::uint32_t t = document.token_at(span.start);
  if (document.lower(t) != "a" && document.lower(t) != "an") return false;
  while (t < end && document.lower(t) != "for" && document.lower(t) != "to") ++t;
  return t < end;
}

/// The comma of "one of the six, Ann Hall, says"; `token` if there is none.
std::uint32_t NamesBeside::comma_behind(std::uint32_t token) const {
  constexpr std::uint32_t kFarthest = 5;  // tokens
  const Document& document = analysis_.document;
  const std::uint32_t end = std::min(document.sentence_of(token).end_token, token + kFarthest);
  for (std::uint32_t t = token; t < end; ++t)
    if (document.word(t) == ",") return t;
  return token;
}

/// "the Ceann Comhairle, Dara Ryan, asked", "the Commissioner for Trade, Alhaji Musa Bello, said"
SpeakerLink NamesBeside::apposed_to(Span span, Span words) const {
  static constexpr WordList kOpeners{"a", "an", "her", "his", "its", "the", "their"};
  const Document& document = analysis_.document;
  const auto size = static_cast<std::uint32_t>(document.tokens().size());
  const std::uint32_t first = document.token_at(span.start);
  const std::uint32_t past = document.token_at(span.end - 1) + 1;
  const bool is_one = document.lower(first) == "one" && past < size && document.lower(past) == "of";
  const std::uint32_t comma = is_one ? comma_behind(past) : past;
  const bool opens = is_one || is_in(kOpeners, document.lower(first));
  const std::optional<std::uint32_t> end = end_of_apposition(document, comma);
  if (!opens || !end || (*end + 1 < size && document.lower(*end + 1) == "and")) return {};
  if (words.overlaps(document.span_of(comma, *end))) return {};  // "According to the paper, Ann Hall, ..."
  for (std::uint32_t t = comma + 1; t < *end; ++t) {
    const SpeakerLink link = mentions_.exactly_at(without_honours(document.span_of(t, *end)));
    if (link.person) return link;
    const Token& token = document.tokens()[t];  // of a title, or of "Chief (Mrs)"
    if (token.kind == TokenKind::word && token.shape != WordShape::capitalised) return {};
  }
  return {};
}

/// "Superintendent (retired) Ann Hall"
SpeakerLink NamesBeside::behind_bracket(Span span) const {
  constexpr std::uint32_t kLongestName = 6;  // tokens
  const Document& document = analysis_.document;
  const std::uint32_t open = document.token_at(span.end - 1) + 1;
  const auto size = static_cast<std::uint32_t>(document.tokens().size());
  if (open + 3 >= size || document.word(open) != "(" || document.word(open + 2) != ")") return {};
  const std::uint32_t end = std::min(document.sentence_of(open).end_token, open + 3 + kLongestName);
  return open + 3 < end ? mentions_.starting_at(document.span_of(open + 3, end)) : SpeakerLink{};
}

}  // namespace presslight
