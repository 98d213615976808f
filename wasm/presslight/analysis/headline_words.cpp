#include "presslight/analysis/headline_words.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace presslight {
namespace {

// Per cent that a headline's words are whoever says the same below: read in the headlines of PolNeAR train,
// 22 of 26 where the headline names them, the rest by our own reading.
constexpr std::uint8_t kNamedAbove = 85;
constexpr std::uint8_t kNamedBelow = 70;

constexpr std::uint32_t kLongestHeadline = 30;  // tokens
constexpr std::size_t kMostQuotes = 8;          // of a headline
constexpr std::size_t kFewestSaid = 3;          // words: fewer are as often a term, "golden week"

constexpr std::size_t kFewestNamed = 2;  // words that tell who "the judge" is

using Words = std::vector<std::string_view>;

bool is_same(const SpeakerLink& a, const SpeakerLink& b) {
  return a.person == b.person && a.organisation == b.organisation;
}

class HeadlineWords {
 public:
  explicit HeadlineWords(Analysis& analysis) : analysis_(analysis), document_(analysis.document) {}

  void run() {
    std::size_t taken = 0;
    for (std::size_t i = 0; i < analysis_.quotes.size() && taken < kMostQuotes; ++i) {
      const Quote& quote = analysis_.quotes[i];
      if (!is_in_headline(quote.span) || quote.kind == QuoteKind::indirect) continue;
      if (!quote.speaker) attribute(i);
      if (quote.speaker && is_nameless(i)) name(i);
      ++taken;
    }
  }

 private:
  /// In a headline or a subheading, or in a first line that is short enough for one and has a stop.
  bool is_in_headline(Span span) const {
    const std::uint32_t paragraph = paragraph_of(span);
    const ParagraphRole role = analysis_.roles[paragraph];
    if (role == ParagraphRole::headline || role == ParagraphRole::subheading) return true;
    const Paragraph& first = document_.paragraphs().front();
    return paragraph == 0 && first.end_token - first.first_token <= kLongestHeadline;
  }

  std::uint32_t paragraph_of(Span span) const {
    return document_.paragraph_of(document_.token_at(span.start));
  }

  Words words_of(Span span) const {
    Words words;
    const std::uint32_t end = document_.token_at(span.end - 1) + 1;
    for (std::uint32_t t = document_.token_at(span.start); t < end; ++t)
      if (document_.tokens()[t].kind != TokenKind::punctuation) words.push_back(document_.lower(t));
    return words;
  }

  /// "coroner" of "'A chain of failures', coroner finds"
  bool is_nameless(std::size_t index) const {
    const SpeakerLink& link = analysis_.speakers[index];
    return !link.is_somebody() && analysis_.quotes[index].speaker->kind == MentionKind::nominal;
  }

  /// Who alone says the words below.
  std::optional<std::size_t> lone_echo(const std::vector<std::size_t>& echoes) const {
    const auto is_another = [&](std::size_t echo) {
      return !is_same(analysis_.speakers[echo], analysis_.speakers[echoes.front()]);
    };
    const bool is_one = !echoes.empty() && std::none_of(echoes.begin(), echoes.end(), is_another);
    return is_one ? std::optional(echoes.front()) : std::nullopt;
  }

  void name(std::size_t index) {
    const Words words = words_of(analysis_.quotes[index].span);
    if (words.size() < kFewestNamed) return;
    if (const auto echo = lone_echo(said_again(words))) analysis_.speakers[index] = analysis_.speakers[*echo];
  }

  void attribute(std::size_t index) {
    const Words words = words_of(analysis_.quotes[index].span);
    if (words.empty()) return;
    const std::vector<std::size_t> echoes = said_again(words);
    for (const std::size_t echo : echoes)
      if (const auto mention = named_above(analysis_.speakers[echo], analysis_.quotes[index].span))
        return set(index, *mention, analysis_.speakers[echo], kNamedAbove);
    const bool is_term = analysis_.quotes[index].kind == QuoteKind::scare && words.size() < kFewestSaid;
    const std::optional<std::size_t> echo = lone_echo(echoes);
    if (echo && !is_term)
      set(index, *analysis_.quotes[*echo].speaker, analysis_.speakers[*echo], kNamedBelow);
  }

  /// The quotes below, of somebody who is known, that hold the words.
  std::vector<std::size_t> said_again(const Words& words) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < analysis_.quotes.size(); ++i) {
      const Quote& quote = analysis_.quotes[i];
      const bool may = quote.kind == QuoteKind::direct || quote.kind == QuoteKind::mixed;
      if (!may || !analysis_.speakers[i].is_known() || is_in_headline(quote.span)) continue;
      const Words all = words_of(quote.span);
      if (std::search(all.begin(), all.end(), words.begin(), words.end()) != all.end()) found.push_back(i);
    }
    return found;
  }

  /// The name of the speaker in the paragraph of `quote`.
  std::optional<Mention> named_above(const SpeakerLink& link, Span quote) const {
    const std::uint32_t paragraph = paragraph_of(quote);
    const auto is_here = [&](Span span) { return paragraph_of(span) == paragraph && !quote.overlaps(span); };
    if (link.person)
      for (const Mention& mention : analysis_.people[*link.person].mentions)
        if (mention.kind == MentionKind::name && is_here(mention.span)) return mention;
    if (link.organisation)
      for (const OrganisationMention& mention : analysis_.organisations[*link.organisation].mentions)
        if (is_here(mention.span)) return Mention{mention.span, MentionKind::name};
    return std::nullopt;
  }

  void set(std::size_t index, const Mention& speaker, const SpeakerLink& link, std::uint8_t confidence) {
    Quote& quote = analysis_.quotes[index];
    if (quote.kind == QuoteKind::scare) quote.kind = QuoteKind::mixed;
    quote.speaker = speaker;
    quote.confidence = confidence;
    analysis_.speakers[index] = link;
  }

  Analysis& analysis_;
  const Document& document_;
};

}  // namespace

void attribute_headline(Analysis& analysis) {
  HeadlineWords(analysis).run();
}

}  // namespace presslight
