#include "presslight/analysis/speaker_links.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>

#include "presslight/analysis/body_words.h"
#include "presslight/analysis/described_bodies.h"
#include "presslight/analysis/earlier_papers.h"
#include "presslight/analysis/entity_mentions.h"
#include "presslight/analysis/names_beside.h"
#include "presslight/analysis/paper_authors.h"
#include "presslight/analysis/partial_names.h"
#include "presslight/analysis/short_names.h"
#include "presslight/document/turns.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Per cent that the confidence of a quote is lowered to where its pronoun means nobody that is named, or
// where a body is known by one word alone: the mention is as sure as before, the name is not.
constexpr std::uint32_t kUnknown = 80;

constexpr std::size_t kMostInitials = 4;

class SpeakerLinker {
 public:
  explicit SpeakerLinker(Analysis& analysis)
      : analysis_(analysis),
        mentions_(analysis),
        names_(analysis, mentions_),
        partial_(analysis),
        turns_(find_turns(analysis.document)),
        short_names_(analysis),
        papers_(analysis, mentions_),
        bodies_(analysis, mentions_, partial_, short_names_),
        reporter_(reporter()) {}

  std::vector<SpeakerLink> run() {
    std::vector<SpeakerLink> links;
    for (Quote& quote : analysis_.quotes) {
      const bool is_self = quote.speaker && speaks_of_self(*quote.speaker);
      links.push_back(is_self && quote.nested_in ? links[*quote.nested_in]
                      : is_self                  ? of_self(quote.span)
                      : quote.speaker            ? speaker_of(quote)
                                                 : SpeakerLink{});
      if (is_addressed(quote, links.back())) links.back() = {};
      if (quote.speaker)
        quote.confidence =
            static_cast<std::uint8_t>(quote.confidence * confidence_of(*quote.speaker, links.back()) / 100);
      if (links.back().organisation) last_body_ = links.back().organisation;
      if (links.back().person) last_body_.reset();
      papers_.add(quote, links.back());
    }
    return links;
  }

 private:
  /// "I" inside a quotation or a turn: whoever speaks the words around.
  bool speaks_of_self(const Mention& mention) const {
    return mention.kind == MentionKind::pronoun && analysis_.document.text(mention.span) == "I";
  }

  /// "Mr Singer", "Early": whose name looks like a word, and who is named in full elsewhere.
  std::optional<std::uint32_t> person_by_surname(const Mention& mention) const {
    const SpeakerLink known = mentions_.ending_with(mention.span);
    if (mention.kind == MentionKind::pronoun || known.person) return std::nullopt;
    const Document& document = analysis_.document;
    const std::uint32_t last = document.token_at(mention.span.end - 1);
    std::uint32_t first = document.token_at(mention.span.start);
    const bool has_title = (word_classes(document.lower(first)) & kTitle) != 0;
    const bool has_article = first > 0 && document.lower(first - 1) == "the";
    if (known.organisation && !has_title && (has_article || first < last)) return std::nullopt;
    if (has_title && first < last) ++first;
    if (document.word(first) == "." && first < last) ++first;
    const WordShape shape = document.tokens()[last].shape;
    const bool may_be_surname =
        shape == WordShape::capitalised || shape == WordShape::mixed;  // "VanderSloot"
    if (first != last || !may_be_surname) return std::nullopt;
    return partial_.person_with_surname(last);
  }

  /// Of '"...," it read': whose letter it is, not the last body that spoke.
  SpeakerLink speaker_of(const Quote& quote) {
    words_ = quote.span;
    const bool is_text = quote.cue && analysis_.document.text(*quote.cue).starts_with("read") &&
                         quote.speaker->kind == MentionKind::pronoun;
    return is_text ? papers_.author_of_it(quote.speaker->span) : link_of(*quote.speaker);
  }

  /// "I": whoever has the word, else whoever wrote the article.
  SpeakerLink of_self(Span span) {
    const SpeakerLink link = of_turn(span);
    return link.is_somebody() ? link : SpeakerLink{reporter_, std::nullopt, std::nullopt};
  }

  /// The only person in the lines that tell who wrote it.
  std::optional<std::uint32_t> reporter() const {
    std::optional<std::uint32_t> found;
    for (std::size_t i = 0; i < analysis_.roles.size(); ++i) {
      if (analysis_.roles[i] != ParagraphRole::byline) continue;
      for (const auto& [span, link] : mentions_.all_inside(analysis_.document.paragraphs()[i].span)) {
        if (!link.person || link.person == found) continue;
        if (found) return std::nullopt;
        found = link.person;
      }
    }
    return found;
  }

  /// "I" in "HALL: I said, 'No.'": Hall.
  SpeakerLink of_turn(Span span) {
    const Document& document = analysis_.document;
    const std::uint32_t paragraph = document.paragraph_of(document.token_at(span.start));
    const auto turn =
        std::lower_bound(turns_.begin(), turns_.end(), paragraph,
                         [](const Turn& each, std::uint32_t at) { return each.paragraph < at; });
    if (turn == turns_.end() || turn->paragraph != paragraph) return {};
    return of_name(document.span_of(turn->first_token, turn->label_end));
  }

  /// 'He said, "Ann, I am sorry."': not Ann.
  bool is_addressed(const Quote& quote, const SpeakerLink& link) const {
    if (!link.person || quote.speaker->kind != MentionKind::pronoun) return false;
    const Document& document = analysis_.document;
    const std::uint32_t first = document.token_at(quote.span.start) + 1;
    const std::uint32_t name = document.token_at(analysis_.people[*link.person].name.start);
    return first + 1 < document.tokens().size() && document.word(first) == document.word(name) &&
           document.word(first + 1) == ",";
  }

  SpeakerLink link_of(const Mention& mention) {
    if (const auto person = person_by_surname(mention)) return {person, std::nullopt, std::nullopt};
    switch (mention.kind) {
      case MentionKind::name:
        return of_name(mention.span);
      case MentionKind::pronoun:
        return of_pronoun(mention.span);
      case MentionKind::nominal:
        return is_label(mention.span) ? of_name(mention.span) : of_description(mention.span);
      case MentionKind::group:
        return {};
    }
    return {};
  }

  /// "Harbour Review: ..." at the start of a paragraph, whether the words are known for a name or not.
  bool is_label(Span span) const {
    const Document& document = analysis_.document;
    const std::uint32_t first = document.token_at(span.start);
    const std::uint32_t end = document.token_at(span.end - 1) + 1;
    return document.paragraphs()[document.paragraph_of(first)].first_token == first &&
           (word_classes(document.lower(end - 1)) & kRole) == 0 && !is_plural(first, end) &&
           end < document.tokens().size() && document.word(end) == ":";
  }

  /// "Deputies: ..."
  bool is_plural(std::uint32_t first, std::uint32_t end) const {
    const std::string_view word = analysis_.document.lower(first);
    return end == first + 1 && (word == "police" || word.ends_with("ers") || word.ends_with("ies") ||
                                word.ends_with("als") || word.ends_with("ors"));
  }

  /// "the Briton", "The Dane" at the start of a sentence; not "as The Rock said".
  bool is_one_of_a_kind(Span span) const {
    const Document& document = analysis_.document;
    const std::uint32_t first = document.token_at(span.start);
    if (first + 1 >= document.tokens().size() || document.tokens()[first + 1].span.end != span.end)
      return false;
    return document.word(first) == "the" ||
           (document.word(first) == "The" && document.sentence_of(first).first_token == first);
  }

  /// Of a label in an interview, "IC:", who was written out before.
  SpeakerLink of_name(Span span) {
    const std::string_view words = analysis_.document.text(span);
    if (words.size() == 1) return {};  // "Q:" and "A:" are nobody's names
    if (is_acronym(words) && is_label(span)) {
      const auto found = by_initials_.find(words);
      if (found != by_initials_.end()) return found->second;
    }
    if (const SpeakerLink apposed = names_.apposed_to(span, words_); apposed.person) return apposed;
    SpeakerLink link = mentions_.ending_with(names_.without_honours(span));
    if (!link.is_known()) link = mentions_.beginning_in(span);
    if (const auto body = short_names_.body_called(span, link)) link = {std::nullopt, body, std::nullopt};
    if (!link.is_known() && is_one_of_a_kind(span)) return {};
    const SpeakerLink named = link.is_known() ? link : SpeakerLink{std::nullopt, std::nullopt, span};
    if (const std::string initials = initials_of(words); initials.size() > 1)
      by_initials_.try_emplace(initials, named);
    return named;
  }

  static bool is_acronym(std::string_view words) {
    return words.size() > 1 && words.size() <= kMostInitials &&
           std::all_of(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  /// "IC" of "Ines Cordobes"; empty where a word has no capital.
  static std::string initials_of(std::string_view words) {
    std::string initials;
    bool begins = true;
    for (const char c : words) {
      if (begins && (c < 'A' || c > 'Z' || initials.size() >= kMostInitials)) return {};
      if (begins) initials += c;
      begins = c == ' ';
    }
    return initials;
  }

  std::uint32_t confidence_of(const Mention& speaker, const SpeakerLink& link) const {
    if (speaker.kind == MentionKind::name) return 100;
    if (!link.person) return speaker.kind == MentionKind::pronoun || link.organisation ? kUnknown : 100;
    const std::vector<Mention>& mentions = analysis_.people[*link.person].mentions;
    const auto mention = first_mention_from(mentions, speaker.span.start);
    if (mention != mentions.end() && mention->span == speaker.span) return mention->confidence;
    return speaker.kind == MentionKind::pronoun ? kUnknown : 100;  // "it", whose letter that is
  }

  /// The body that the paragraph names first, before anybody else, or begins with ("The army"); else the last
  /// that spoke.
  std::optional<std::uint32_t> body_meant_at(Span span) {
    const Document& document = analysis_.document;
    const std::uint32_t token = document.token_at(span.start);
    const Paragraph& paragraph = document.paragraphs()[document.paragraph_of(token)];
    const std::uint32_t start = paragraph.first_token;
    if (start + 2 < token && document.word(start) == "The" && is_body_word(document.lower(start + 1)) &&
        document.tokens()[start + 2].shape == WordShape::lower)
      return bodies_.meant_by(document.span_of(start, start + 2)).organisation;
    const SpeakerLink first =
        short_names_.in_full(mentions_.first_inside({paragraph.span.start, span.start}));
    return first.organisation ? first.organisation : last_body_;
  }

  SpeakerLink of_pronoun(Span span) {
    const LowerWord word(analysis_.document.text(span));
    if (word.view() == "it" || word.view() == "its") {
      const std::optional<std::uint32_t> body = body_meant_at(span);
      return body ? SpeakerLink{std::nullopt, body, std::nullopt} : papers_.author_of_it(span);
    }
    return mentions_.exactly_at(span);
  }

  /// A person who was introduced so; else "the ministry", "the Defence Ministry".
  SpeakerLink of_description(Span span) {
    const Document& document = analysis_.document;
    const Span bare = names_.without_honours(span);  // but of "the MP"
    SpeakerLink exact = mentions_.exactly_at(span);
    if (!exact.is_known()) exact = mentions_.exactly_at(bare);
    if (exact.is_known()) return exact;
    const SpeakerLink named = names_.at_end(bare);
    if (named.person) return named;
    if (const SpeakerLink apposed = names_.apposed_to(span, words_); apposed.person) return apposed;
    if (const SpeakerLink person = names_.behind_bracket(span); person.person) return person;
    if (const SpeakerLink body = bodies_.apposed_to(span); body.organisation || body.name) return body;
    if (const SpeakerLink body = bodies_.outlet(span); body.organisation) return body;
    if (const SpeakerLink author = author_of(document, mentions_, span); author.is_known()) return author;
    if (const SpeakerLink earlier = papers_.author_of(span); earlier.is_somebody()) return earlier;
    if (is_paper_of_a_body(document, span)) return {std::nullopt, body_meant_at(span), std::nullopt};
    return bodies_.meant_by(span);
  }

  Analysis& analysis_;
  EntityMentions mentions_;
  NamesBeside names_;
  PartialNames partial_;
  std::vector<Turn> turns_;
  ShortNames short_names_;
  EarlierPapers papers_;
  DescribedBodies bodies_;
  std::optional<std::uint32_t> reporter_;                        // index in people
  std::map<std::string, SpeakerLink, std::less<>> by_initials_;  // of the speakers so far
  std::optional<std::uint32_t> last_body_;
  Span words_;  // of the quote at hand
};

}  // namespace

std::vector<SpeakerLink> link_speakers(Analysis& analysis) {
  return SpeakerLinker(analysis).run();
}

}  // namespace presslight
