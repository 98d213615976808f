// Fits the weights of the speaker ranker.   presslight-train-speakers EXAMPLES WEIGHTS.cpp
//
// EXAMPLES is what scripts/speaker-examples.js writes. Candidates and features are those of the library, so
// the weights are fitted to what it will ask. A softmax over the candidates of a quotation, all candidates
// that touch the gold speaker being right; AdaGrad, L2. Five folds by article give margins for quotations
// that the weights have not seen; from them comes the table of confidence.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "data/embedded_model.h"
#include "presslight/document/roles.h"
#include "presslight/names/names.h"
#include "presslight/quotes/marks/marks.h"
#include "presslight/quotes/mentions/mentions.h"
#include "presslight/quotes/speakers/speaker_candidates.h"
#include "presslight/quotes/speakers/speaker_features.h"
#include "presslight/quotes/speakers/speakers.h"
#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "trainer/ranker.h"
#include "trainer/speaker_examples.h"

namespace presslight {
namespace {

bool is_edge(char32_t c) {
  return !(is_letter(c) || is_digit(c) || is_currency_sign(c) || c == U'#' || c == U'@' || c == U'%');
}

/// Without marks, punctuation and white space at its ends, as the scorer compares.
Span trimmed(std::string_view text, Span span) {
  while (span.start < span.end && is_edge(code_point_at(text, span.start).value))
    span.start += code_point_at(text, span.start).size;
  while (span.end > span.start && is_edge(code_point_before(text.substr(0, span.end), span.end).value))
    span.end -= code_point_before(text.substr(0, span.end), span.end).size;
  return span;
}

const GoldQuote* gold_at(const GoldArticle& article, Span marked) {
  const Span wanted = trimmed(article.text, marked);
  for (const GoldQuote& quote : article.quotes)
    if (trimmed(article.text, quote.span) == wanted) return &quote;
  return nullptr;
}

bool is_right(const Outline& outline, const SpeechReading& reading, const SpeakerCandidate& candidate,
              const GoldQuote& gold) {
  if (!candidate.phrase || gold.speakers.empty()) return !candidate.phrase && gold.speakers.empty();
  const Span mention = mention_of(outline, reading.phrases, *candidate.phrase).span;
  return std::any_of(gold.speakers.begin(), gold.speakers.end(),
                     [&](Span speaker) { return speaker.overlaps(mention); });
}

std::vector<TokenRange> outermost(const std::vector<MarkedSpan>& spans) {
  std::vector<TokenRange> ranges;
  for (const MarkedSpan& span : spans)
    if (!span.nested_in) ranges.push_back({span.first_token, span.end_token});
  return ranges;
}

struct Coverage {
  int quotes = 0;
  int reachable = 0;
};

void append_examples(const GoldArticle& article, const Model& model, int fold, std::vector<Example>& examples,
                     Coverage& coverage) {
  const Document document = Document::cut(article.text);
  const std::vector<ParagraphRole> roles = find_roles(document);
  const std::vector<Name> names = find_names(document, &model);
  const Outline outline(document, outermost(find_marked_spans(document, roles)));
  const SpeechReading reading = read_speech(outline, names);
  std::optional<EarlierQuote> earlier;
  for (std::uint32_t u = 0; u < outline.units().size(); ++u) {
    if (!outline.units()[u].marked) continue;
    const GoldQuote* gold = gold_at(article, outline.span_of(u, u + 1));
    if (!gold) continue;
    const auto candidates = speaker_candidates(outline, reading, u, earlier);
    Example example{fold, speaker_features(outline, reading, names, u, candidates, earlier), {}, {}, {}};
    std::optional<SpeakerCandidate> said;
    for (const SpeakerCandidate& candidate : candidates) {
      example.right.push_back(is_right(outline, reading, candidate, *gold));
      example.meaning.push_back(candidate.phrase.value_or(0xFFFFFFFF));
      example.kind.push_back(static_cast<int>(evidence_of(reading, names, candidate)));
      const bool is_better = !said || (!said->cue && candidate.cue);
      if (example.right.back() && candidate.phrase && is_better) said = candidate;
    }
    ++coverage.quotes;
    if (std::find(example.right.begin(), example.right.end(), true) != example.right.end()) {
      ++coverage.reachable;
      examples.push_back(std::move(example));
    } else if (std::getenv("PRESSLIGHT_UNREACHED")) {
      const Span q = outline.span_of(u, u + 1);
      const std::uint32_t from = q.start > 150 ? q.start - 150 : 0;
      std::cerr << "UNREACHED [" << article.text.substr(gold->speakers[0].start, gold->speakers[0].size())
                << "] " << article.text.substr(from, q.end + 100 - from) << "\n----\n";
    }
    if (said) earlier = EarlierQuote{u, said->phrase, said->cue};
  }
}

int learn(int count, char** arguments) {
  if (count != 3) return std::cerr << "usage: presslight-train-speakers EXAMPLES WEIGHTS.cpp\n", 2;
  std::ifstream in(arguments[1], std::ios::binary);
  const std::vector<GoldArticle> articles = read_gold_articles(in);
  std::vector<Example> examples;
  Coverage coverage;
  const Result<Model> model = Model::open(embedded_model());
  for (std::size_t i = 0; i < articles.size(); ++i)
    append_examples(articles[i], model.value(), static_cast<int>(i % kFolds), examples, coverage);
  const double reached = 1.0 * coverage.reachable / std::max(coverage.quotes, 1);
  const Weights weights = fit(examples, kSpeakerFeatures, -1);
  std::ostringstream note;
  note.precision(1);
  note << std::fixed << "// Written by scripts/train-speakers; not edited by hand. PolNeAR train, "
       << coverage.quotes << " quotations:\n// " << share_right_left_out(examples, kSpeakerFeatures) * reached
       << " % right on folds left out, " << share_right(examples, weights, -1) * reached
       << " % on all; for the speaker of " << 100 * (1 - reached) << " % there is no candidate.\n";
  std::cerr << note.str();
  print_confidence(examples, kSpeakerFeatures);
  write_table(as_integers(weights),
              {"speaker_weight", "presslight/quotes/speakers/speaker_weights.h", "kSpeakerFeatures",
               "presslight/quotes/speakers/speaker_features.h"},
              note.str(), arguments[2]);
  return 0;
}

}  // namespace
}  // namespace presslight

int main(int count, char** arguments) {
  return presslight::learn(count, arguments);
}
