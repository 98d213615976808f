#include "presslight/analysis/earlier_papers.h"

#include <algorithm>
#include <iterator>

#include "presslight/analysis/paper_authors.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr std::uint32_t kFarthest = 300;      // tokens back to where a paper was told of
constexpr std::uint32_t kMostParagraphs = 3;  // back to it
constexpr std::uint32_t kNearParagraphs = 1;  // back to what "it" is
constexpr std::uint32_t kLongestPhrase = 5;   // tokens from the determiner to the noun
constexpr std::uint32_t kLongestAuthor = 8;   // tokens

// What one person or body writes in its own name. Sorted.
constexpr WordList kOwnWords{"article", "blog",    "column",    "communiqué", "e-mail",  "editorial", "email",
                             "essay",   "letter",  "memo",      "memorandum", "message", "note",      "op-ed",
                             "post",    "release", "statement", "text",       "tweet"};
// Before a paper that somebody says something in, and of who puts one out; what begins one told of before.
// Sorted.
constexpr WordList kIn{"by", "in", "on", "through", "via"};
constexpr WordList kIssues{"issued",   "out",      "posted", "published", "put",      "read",
                           "released", "releases", "sent",   "shared",    "uploaded", "wrote"};
constexpr WordList kTheSame{"her", "his", "its", "that", "the", "their", "this"};
constexpr WordList kDeterminers{"a", "an", "another", "her", "his", "its", "the", "their"};

}  // namespace

void EarlierPapers::add(const Quote& quote, const SpeakerLink& speaker) {
  if (quote.nested_in) return;
  const Document& document = analysis_.document;
  const Span mention = quote.speaker ? quote.speaker->span : Span{};
  const Span at = quote.speaker ? mention : quote.span;
  said_.push_back({mention, document.tokens()[document.token_at(at.start)].sentence, speaker});
  if (quote.kind != QuoteKind::indirect) marked_.push_back(quote.span);
}

SpeakerLink EarlierPapers::author_of(Span description) const {
  const Document& document = analysis_.document;
  const std::optional<std::uint32_t> noun = paper_noun(document, description);
  if (!noun) return {};
  if (const SpeakerLink named = named_behind(*noun); named.is_somebody()) return named;
  const std::uint32_t first = document.token_at(description.start);
  const bool is_known = is_in(kOwnWords, document.lower(*noun)) && is_in(kTheSame, document.lower(first));
  for (std::uint32_t t = first; t < *noun; ++t)
    if (is_owner_mark(document.word(t))) return {};  // "the union's statement"
  return is_known ? look_back(first, document.lower(*noun), kMostParagraphs) : SpeakerLink{};
}

SpeakerLink EarlierPapers::author_of_it(Span pronoun) const {
  return look_back(analysis_.document.token_at(pronoun.start), {}, kNearParagraphs);
}

SpeakerLink EarlierPapers::look_back(std::uint32_t from, std::string_view noun,
                                     std::uint32_t most_paragraphs) const {
  const Document& document = analysis_.document;
  const std::uint32_t paragraph = document.paragraph_of(from);
  const std::uint32_t last = from > kFarthest ? from - kFarthest : 0;
  for (std::uint32_t t = from; t-- > last;) {
    if (document.paragraph_of(t) + most_paragraphs < paragraph) return {};
    const std::string_view word = document.lower(t);
    if (noun.empty() && is_paper_noun(word) && !is_in(kOwnWords, word)) return {};
    const bool is_it = noun.empty() ? is_in(kOwnWords, word) : word == noun;
    if (!is_it || is_inside_marks(t)) continue;
    if (const std::optional<SpeakerLink> author = told_author(t)) return *author;
  }
  return {};
}

bool EarlierPapers::is_inside_marks(std::uint32_t token) const {
  const std::uint32_t at = analysis_.document.tokens()[token].span.start;
  const auto next = std::upper_bound(marked_.begin(), marked_.end(), at,
                                     [](std::uint32_t start, Span each) { return start < each.start; });
  return next != marked_.begin() && at < std::prev(next)->end;
}

const EarlierPapers::Said* EarlierPapers::said_in(std::uint32_t sentence) const {
  for (auto it = said_.rbegin(); it != said_.rend() && it->sentence >= sentence; ++it)
    if (it->sentence == sentence) return &*it;
  return nullptr;
}

/// The author that the paper whose noun is the token `noun` has here, nobody where it certainly has none that
/// is named; nothing where that is not told.
std::optional<SpeakerLink> EarlierPapers::told_author(std::uint32_t noun) const {
  const Document& document = analysis_.document;
  const std::uint32_t sentence = document.tokens()[noun].sentence;
  const Said* const said = said_in(sentence);
  if (said != nullptr && said->mention.contains(document.tokens()[noun].span)) return said->speaker;
  if (const SpeakerLink named = named_behind(noun); named.is_somebody()) return named;
  const std::uint32_t first = document.sentence_of(noun).first_token;
  std::uint32_t t = noun;
  while (t > first && noun - t < kLongestPhrase && !is_in(kDeterminers, document.lower(t - 1)) &&
         document.tokens()[t - 1].kind == TokenKind::word)
    --t;
  if (t > first && is_in(kDeterminers, document.lower(t - 1))) --t;
  if (t == first || t == noun) return std::nullopt;
  const std::string_view before = document.lower(t - 1);
  if (is_in(kIn, before)) return said != nullptr ? said->speaker : subject_of(noun, t - 1);
  if (!is_in(kIssues, before)) return std::nullopt;
  const SpeakerLink author = subject_of(noun, t - 1);
  return author.is_somebody() ? std::optional(author) : std::nullopt;
}

/// "a statement by Tarn Mills", "the letter, signed by Ann Hall"
SpeakerLink EarlierPapers::named_behind(std::uint32_t noun) const {
  const Document& document = analysis_.document;
  constexpr std::uint32_t kLongestLink = 5;  // tokens: ", which was signed"
  const std::uint32_t end = document.sentence_of(noun).end_token;
  std::uint32_t t = noun + 1;
  while (t < end && t < noun + kLongestLink &&
         (document.word(t) == "," || document.lower(t) == "which" || document.lower(t) == "was" ||
          document.lower(t) == "signed"))
    ++t;
  if (t + 1 >= end || (document.lower(t) != "by" && document.lower(t) != "from")) return {};
  if (document.lower(t + 1) == "the") ++t;
  if (t + 1 >= end) return {};
  return mention_in(t + 1, std::min(end, t + 1 + kLongestAuthor));
}

/// Who is named first in the tokens [first, end), within two of their start; not "Hall" of "Hall's office".
SpeakerLink EarlierPapers::mention_in(std::uint32_t first, std::uint32_t end) const {
  constexpr std::uint32_t kLead = 2;  // tokens: "the", "Mr"
  const Document& document = analysis_.document;
  for (const auto& [span, link] : mentions_.all_inside(document.span_of(first, end))) {
    const std::uint32_t past = document.token_at(span.end - 1) + 1;
    const bool is_owner = past < document.tokens().size() && is_owner_mark(document.word(past));
    return document.token_at(span.start) <= first + kLead && !is_owner ? link : SpeakerLink{};
  }
  return {};
}

/// "Ann Hall" of "Ann Hall issued a statement" and of "In a statement, Ann Hall thanked them".
SpeakerLink EarlierPapers::subject_of(std::uint32_t noun, std::uint32_t phrase) const {
  const Document& document = analysis_.document;
  const Sentence& sentence = document.sentence_of(noun);
  if (phrase > sentence.first_token)
    return mention_in(sentence.first_token, std::min(phrase, sentence.first_token + kLongestAuthor));
  std::uint32_t comma = noun + 1;
  const std::uint32_t end = std::min(sentence.end_token, noun + 1 + kLongestAuthor);
  while (comma < end && document.word(comma) != ",") ++comma;
  const std::uint32_t last = std::min(sentence.end_token, comma + 1 + kLongestAuthor);
  return comma + 1 < last ? mention_in(comma + 1, last) : SpeakerLink{};
}

}  // namespace presslight
