#include "presslight/quotes/quotes.h"

#include <algorithm>
#include <iterator>

#include "presslight/document/turns.h"
#include "presslight/quotes/clauses/indirect.h"
#include "presslight/quotes/kinds/kinds.h"
#include "presslight/quotes/kinds/names_of_things.h"
#include "presslight/quotes/marks/marks.h"
#include "presslight/quotes/mentions/mentions.h"
#include "presslight/quotes/speakers/speakers.h"

namespace presslight {
namespace {

constexpr std::uint8_t kReportedConfidence = 70;
constexpr std::uint8_t kTurnConfidence = 90;  // a guess: the fitted data have too few transcripts
constexpr std::uint8_t kInside = 80;          // per cent, a guess
constexpr std::uint32_t kDeepest = 2;         // of what is nested in an outermost quotation

/// In how many others each span is nested.
std::vector<std::uint32_t> depths(const std::vector<MarkedSpan>& spans) {
  std::vector<std::uint32_t> depths;
  depths.reserve(spans.size());
  for (const MarkedSpan& span : spans) depths.push_back(span.nested_in ? depths[*span.nested_in] + 1 : 0);
  return depths;
}

/// The spans of one depth; each apart from the one before.
std::vector<TokenRange> ranges(const std::vector<MarkedSpan>& spans, const std::vector<std::uint32_t>& depths,
                               std::uint32_t depth) {
  std::vector<TokenRange> ranges;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const bool is_apart = ranges.empty() || ranges.back().end <= spans[i].first_token;
    if (depths[i] == depth && is_apart) ranges.push_back({spans[i].first_token, spans[i].end_token});
  }
  return ranges;
}

/// All paragraphs but captions and debris; of those, the ones that `marked` touches.
std::vector<TokenRange> prose(const Document& document, std::span<const ParagraphRole> roles,
                              std::span<const TokenRange> marked) {
  std::vector<TokenRange> ranges;
  auto mark = marked.begin();
  for (std::uint32_t p = 0; p < document.paragraphs().size(); ++p) {
    const Paragraph& paragraph = document.paragraphs()[p];
    while (mark != marked.end() && mark->end <= paragraph.first_token) ++mark;
    const bool is_marked = mark != marked.end() && mark->first < paragraph.end_token;
    const bool is_beside = roles[p] == ParagraphRole::caption || roles[p] == ParagraphRole::debris;
    if (is_beside && !is_marked) continue;
    if (!ranges.empty() && ranges.back().end == paragraph.first_token)
      ranges.back().end = paragraph.end_token;
    else
      ranges.push_back({paragraph.first_token, paragraph.end_token});
  }
  return ranges;
}

/// The paragraphs that `ranges` lie in, with the one before and after each.
std::vector<TokenRange> paragraphs_around(const Document& document, std::span<const TokenRange> ranges) {
  const std::vector<Paragraph>& paragraphs = document.paragraphs();
  std::vector<TokenRange> around;
  for (const TokenRange& range : ranges) {
    const std::uint32_t first = document.paragraph_of(range.first);
    const std::uint32_t last = document.paragraph_of(range.end - 1);
    const std::uint32_t start = paragraphs[first > 0 ? first - 1 : first].first_token;
    const std::uint32_t end = paragraphs[std::min<std::size_t>(last + 1, paragraphs.size() - 1)].end_token;
    if (!around.empty() && start <= around.back().end)
      around.back().end = std::max(around.back().end, end);
    else
      around.push_back({start, end});
  }
  return around;
}

std::vector<Name> names_in(std::span<const TokenRange> ranges, std::span<const Name> names) {
  std::vector<Name> inside;
  auto range = ranges.begin();
  for (const Name& name : names) {
    while (range != ranges.end() && range->end <= name.first_token) ++range;
    if (range != ranges.end() && range->first <= name.first_token) inside.push_back(name);
  }
  return inside;
}

/// What is read of an article's speech around one depth of its marks.
struct Reading {
  Reading(const Document& document, std::span<const TokenRange> marked, std::span<const TokenRange> within,
          std::span<const Name> names)
      : outline(document, marked, within),
        speech(read_speech(outline, names)),
        attributions(find_speakers(outline, speech, names)) {}

  Outline outline;
  SpeechReading speech;
  std::vector<Attribution> attributions;  // one a marked stretch of the outline
};

class Composer {
 public:
  Composer(const Document& document, std::span<const ParagraphRole> roles, std::span<const Name> names)
      : document_(document),
        roles_(roles),
        spans_(find_marked_spans(document, roles)),
        depths_(depths(spans_)),
        turns_(find_turns(document)) {
    const std::vector<TokenRange> outermost = ranges(spans_, depths_, 0);
    const std::vector<TokenRange> read = prose(document, roles, outermost);
    readings_.emplace_back(document, outermost, read, names_in(read, names));
    for (std::uint32_t depth = 1; depth <= kDeepest; ++depth) {
      const std::vector<TokenRange> nested = ranges(spans_, depths_, depth);
      if (nested.empty()) break;
      const std::vector<TokenRange> around = paragraphs_around(document, nested);
      readings_.emplace_back(document, nested, around, names_in(around, names));
    }
  }

  std::vector<Quote> run() {
    for (std::uint32_t i = 0; i < spans_.size(); ++i) {
      quotes_.push_back(
          marked_quote(spans_[i], readings_[std::min<std::size_t>(depths_[i], readings_.size() - 1)]));
      attribute_turn(i);
    }
    share_speakers();
    join_interrupted();
    add_turns();
    add_reported();
    sort();
    return std::move(quotes_);
  }

 private:
  const Reading& outer() const { return readings_.front(); }

  Quote marked_quote(const MarkedSpan& span, const Reading& around) const {
    const std::uint32_t unit = around.outline.unit_of_token(span.first_token);
    const Unit& marked = around.outline.units()[unit];
    Attribution attribution;
    if (marked.marked && marked.first_token == span.first_token) {
      attribution = around.attributions[*marked.marked];
      if (span.nested_in) stay_inside(spans_[*span.nested_in].span, around, unit, attribution);
    }
    Quote quote;
    quote.kind = marked_kind(around.outline, around.speech.cues, unit,
                             roles_[document_.paragraph_of(span.first_token)], attribution.likeliest);
    const bool may_be_said =
        quote.kind == QuoteKind::scare && !names_something(around.outline, around.speech.cues, unit);
    if (may_be_said && is_said_behind(span, attribution)) quote.kind = QuoteKind::mixed;
    quote.span = span.span;
    quote.nested_in = span.nested_in;
    quote.part_of = first_piece(span);
    attribute(quote, attribution);
    return quote;
  }

  /// "The yard is 'a mess', a friend of the man who died said": nothing but a comma before who says so.
  bool is_said_behind(const MarkedSpan& span, const Attribution& attribution) const {
    if (!attribution.speaker || !attribution.cue) return false;
    const std::uint32_t who = attribution.speaker->span.start;
    if (who <= span.span.end || attribution.cue->start < attribution.speaker->span.end) return false;
    return document_.text(Span{span.span.end, who}) == ", ";
  }

  /// '"He came and said, 'Shoes,'" says Hall': he, whose verb is in the words around.
  void stay_inside(Span words_around, const Reading& reading, std::uint32_t unit,
                   Attribution& attribution) const {
    constexpr std::uint32_t kReach = 4;  // units from the verb
    if (attribution.cue && words_around.overlaps(*attribution.cue)) return;
    const SpeechReading& speech = reading.speech;
    const auto after = first_from(speech.cues, unit);
    if (after == speech.cues.begin()) return;
    const Cue& cue = *std::prev(after);
    const auto subject = speech.subjects[static_cast<std::size_t>(after - speech.cues.begin() - 1)].phrase;
    const bool leads = cue.strength == CueStrength::speech && unit - cue.end_unit <= kReach;
    const PartOfSpeech before = reading.outline.units()[unit - 1].part_of_speech;
    const bool is_parted = before == PartOfSpeech::comma || before == PartOfSpeech::colon;
    if (!subject || !leads || !(is_parted || attribution.speaker)) return;
    if (!words_around.overlaps(cue.span)) return;
    attribution.speaker = mention_of(reading.outline, speech.phrases, *subject);
    attribution.cue = cue.span;
    attribution.confidence = kInside;
  }

  /// The pieces of a quote over several paragraphs have one speaker: the surest that a piece is given.
  void share_speakers() {
    const auto give = [&](std::uint32_t from, std::uint32_t to) {
      quotes_[to].speaker = quotes_[from].speaker;
      quotes_[to].cue = quotes_[from].cue;
      quotes_[to].confidence = quotes_[from].confidence;
    };
    const auto is_surer = [&](std::uint32_t a, std::uint32_t b) {
      return quotes_[a].speaker && quotes_[b].kind != QuoteKind::scare &&
             (!quotes_[b].speaker || quotes_[a].confidence > quotes_[b].confidence);
    };
    for (std::uint32_t i = 0; i < spans_.size(); ++i)
      if (spans_[i].continues && is_surer(*spans_[i].continues, i)) give(*spans_[i].continues, i);
    for (std::uint32_t i = static_cast<std::uint32_t>(spans_.size()); i-- > 0;)
      if (spans_[i].continues && is_surer(i, *spans_[i].continues)) give(i, *spans_[i].continues);
  }

  /// "\"PENHALE: It will.": each turn inside marks is its own quote. Asked in text order.
  void attribute_turn(std::uint32_t span) {
    const std::uint32_t words = spans_[span].first_token + 1;
    while (next_turn_ < turns_.size() && turns_[next_turn_].first_token < words) ++next_turn_;
    if (next_turn_ == turns_.size() || turns_[next_turn_].first_token != words) return;
    spans_[span].continues.reset();
    quotes_[span].part_of.reset();
    quotes_[span].kind = QuoteKind::direct;
    give_to_label(quotes_[span], turns_[next_turn_]);
  }

  void give_to_label(Quote& quote, const Turn& turn) const {
    quote.speaker = Mention{document_.span_of(turn.first_token, turn.label_end)};
    quote.cue.reset();
    quote.confidence = kTurnConfidence;
  }

  /// "PENHALE: It will.", without marks.
  void add_turns() {
    auto span = spans_.begin();
    for (const Turn& turn : turns_) {
      const std::uint32_t end = document_.paragraphs()[turn.paragraph].end_token;
      while (span != spans_.end() && span->end_token <= turn.first_token) ++span;
      if (turn.is_in_marks || (span != spans_.end() && span->first_token < end)) continue;
      Quote quote;
      quote.kind = QuoteKind::indirect;
      quote.span = document_.span_of(turn.words_first, end);
      give_to_label(quote, turn);
      quotes_.push_back(quote);
      talk_.push_back(turn.paragraph);
    }
  }

  /// Words that nobody is said to have uttered have no speaker.
  static void attribute(Quote& quote, const Attribution& attribution) {
    quote.confidence = attribution.confidence;
    if (quote.kind == QuoteKind::scare) return;
    quote.speaker = attribution.speaker;
    quote.cue = attribution.cue;
  }

  /// The index of the first piece of the quote that `span` continues.
  std::optional<std::uint32_t> first_piece(const MarkedSpan& span) const {
    if (!span.continues) return std::nullopt;
    const Quote& before = quotes_[*span.continues];
    return before.part_of ? before.part_of : span.continues;
  }

  /// "It works," she said, "and it is cheap.": one sentence, cut by its attribution.
  void join_interrupted() {
    std::optional<std::uint32_t> before;
    for (std::uint32_t i = 0; i < quotes_.size(); ++i) {
      if (quotes_[i].nested_in) continue;
      if (before && goes_on(*before, i) && !quotes_[i].part_of) {
        quotes_[i].part_of = quotes_[*before].part_of ? quotes_[*before].part_of : before;
        if (quotes_[*before].kind == QuoteKind::direct && follows_comma(i))
          quotes_[i].kind = QuoteKind::direct;
      }
      before = i;
    }
  }

  /// The cue of both stands between them, and no sentence ends there.
  bool goes_on(std::uint32_t before, std::uint32_t after) const {
    const Quote& a = quotes_[before];
    const Quote& b = quotes_[after];
    if (a.kind == QuoteKind::scare || b.kind == QuoteKind::scare || !a.cue || a.cue != b.cue) return false;
    const bool is_between = a.span.end <= a.cue->start && a.cue->end <= b.span.start;
    return is_between && sentence_of(before) == sentence_of(after);
  }

  bool follows_comma(std::uint32_t span) const {
    const std::uint32_t first = spans_[span].first_token;
    return first > 0 && document_.word(first - 1) == ",";
  }

  std::uint32_t sentence_of(std::uint32_t span) const {
    return outer().outline.units()[outer().outline.unit_of_token(spans_[span].first_token)].sentence;
  }

  void add_reported() {
    std::optional<std::uint32_t> cue;  // of the clause before
    for (const ReportedClause& clause : find_reported_clauses(
             outer().outline, outer().speech.cues, outer().speech.phrases, outer().speech.subjects)) {
      if (!is_prose(clause)) continue;
      quotes_.push_back(reported_quote(clause));
      nest_in_last();
      if (cue == clause.cue) quotes_.back().part_of = static_cast<std::uint32_t>(quotes_.size() - 2);
      cue = clause.cue;
    }
  }

  /// The clauses before the last that it goes around.
  void nest_in_last() {
    const std::uint32_t last = static_cast<std::uint32_t>(quotes_.size() - 1);
    for (std::uint32_t i = last; i-- > spans_.size() && quotes_[last].span.contains(quotes_[i].span);)
      if (!quotes_[i].nested_in) quotes_[i].nested_in = last;
  }

  bool is_prose(const ReportedClause& clause) const {
    const std::uint32_t paragraph = outer().outline.paragraph_of(clause.first_unit);
    const ParagraphRole role = roles_[paragraph];
    if (std::binary_search(talk_.begin(), talk_.end(), paragraph)) return false;
    return role != ParagraphRole::debris && role != ParagraphRole::byline && role != ParagraphRole::dateline;
  }

  Quote reported_quote(const ReportedClause& clause) const {
    Quote quote;
    quote.kind = QuoteKind::indirect;
    quote.span = outer().outline.span_of(clause.first_unit, clause.end_unit);
    quote.cue = outer().speech.cues[clause.cue].span;
    quote.confidence = kReportedConfidence;
    if (const auto phrase = outer().speech.subjects[clause.cue].phrase)
      quote.speaker = mention_of(outer().outline, outer().speech.phrases, *phrase);
    return quote;
  }

  /// In text order; the indices between quotes go with them.
  void sort() {
    std::vector<std::uint32_t> order(quotes_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return in_text_order(quotes_[a].span, quotes_[b].span);
    });
    std::vector<std::uint32_t> place(order.size());
    std::vector<Quote> sorted;
    sorted.reserve(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
      place[order[i]] = i;
      sorted.push_back(quotes_[order[i]]);
    }
    for (Quote& quote : sorted) {
      if (quote.part_of) quote.part_of = place[*quote.part_of];
      if (quote.nested_in) quote.nested_in = place[*quote.nested_in];
    }
    quotes_ = std::move(sorted);
  }

  const Document& document_;
  std::span<const ParagraphRole> roles_;
  std::vector<MarkedSpan> spans_;
  std::vector<std::uint32_t> depths_;  // of each span
  std::vector<Turn> turns_;
  std::size_t next_turn_ = 0;        // of those inside marks
  std::vector<std::uint32_t> talk_;  // paragraphs that are a turn without marks
  std::vector<Reading> readings_;    // by depth: where the spans of that depth are the marked ones
  std::vector<Quote> quotes_;
};

}  // namespace

std::vector<Quote> find_quotes(const Document& document, std::span<const ParagraphRole> roles,
                               std::span<const Name> names) {
  return Composer(document, roles, names).run();
}

}  // namespace presslight
