#include "presslight/quotes/speakers/speakers.h"

#include <algorithm>
#include <array>

#include "presslight/quotes/mentions/mentions.h"
#include "presslight/quotes/speakers/dialogues.h"
#include "presslight/quotes/speakers/inner_clauses.h"
#include "presslight/quotes/speakers/interviews.h"
#include "presslight/quotes/speakers/own_verbs.h"
#include "presslight/quotes/speakers/speaker_candidates.h"
#include "presslight/quotes/speakers/speaker_features.h"
#include "presslight/quotes/speakers/speaker_sieves.h"
#include "presslight/quotes/speakers/speaker_weights.h"

namespace presslight {
namespace {

constexpr std::int32_t kBeyondDoubt = 1000;  // margins
constexpr std::int32_t kIntroduced = 15;     // a guess: the fitted data have too few
constexpr std::int32_t kToldOf = 35;         // the same: by the verb behind, or in an interview
constexpr std::int32_t kInnermost = 80;      // the same: data name the outer speaker as often
constexpr std::uint32_t kCueReach = 20;      // units between a cue and the words that it reports

std::int32_t score_of(const std::vector<std::uint16_t>& features) {
  std::int32_t score = 0;
  for (const std::uint16_t feature : features) score += speaker_weight(feature);
  return score;
}

struct Choice {
  SpeakerCandidate candidate;
  std::int32_t margin = 0;
};

/// Everybody who may have said a quotation, and nobody, with the ranker's score of each.
struct Ranking {
  std::vector<SpeakerCandidate> candidates;
  std::vector<std::int32_t> scores;
};

Ranking rank(const Outline& outline, const SpeechReading& reading, std::span<const Name> names,
             std::uint32_t quote, const std::optional<EarlierQuote>& earlier) {
  Ranking ranking{speaker_candidates(outline, reading, quote, earlier), {}};
  for (const auto& features : speaker_features(outline, reading, names, quote, ranking.candidates, earlier))
    ranking.scores.push_back(score_of(features));
  return ranking;
}

/// The best candidate, and by how much it beats the best that means somebody else.
Choice choose(const Ranking& ranking) {
  const auto& [candidates, scores] = ranking;
  const auto best = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
  std::int32_t second = scores[best] - 10000;
  for (std::size_t i = 0; i < scores.size(); ++i)
    if (candidates[i].phrase != candidates[best].phrase) second = std::max(second, scores[i]);
  return {candidates[best], scores[best] - second};
}

LikeliestSpeaker likeliest_speaker(const Ranking& ranking, const SpeechReading& reading,
                                   std::span<const Name> names) {
  std::optional<std::size_t> best;
  std::int32_t nobody = 0;
  for (std::size_t i = 0; i < ranking.scores.size(); ++i) {
    if (!ranking.candidates[i].phrase)
      nobody = ranking.scores[i];
    else if (!best || ranking.scores[i] > ranking.scores[*best])
      best = i;
  }
  if (!best) return {};
  const SpeakerCandidate& candidate = ranking.candidates[*best];
  return {candidate.origin, evidence_of(reading, names, candidate), ranking.scores[*best] - nobody};
}

// How often an attribution is right, per cent, by what it rests on (the rows, as Evidence) and by the
// ranker's margin (below each of kMargins, or above all). Measured by scripts/train-speakers on the folds of
// PolNeAR train that the weights had not seen, 8,521 quotations; made to rise with the margin by pooling
// neighbours.
constexpr std::array<std::int32_t, 9> kMargins{10, 20, 30, 40, 60, 80, 120, 160, 220};
constexpr std::array<std::array<std::uint8_t, 10>, 6> kShareRight{{{37, 54, 62, 69, 86, 88, 96, 99, 99, 99},
                                                                   {60, 72, 80, 87, 89, 96, 99, 99, 99, 99},
                                                                   {57, 63, 81, 81, 81, 86, 98, 98, 99, 99},
                                                                   {54, 66, 66, 71, 89, 97, 98, 99, 99, 99},
                                                                   {47, 52, 70, 76, 83, 90, 98, 98, 99, 99},
                                                                   {50, 80, 81, 95, 95, 98, 99, 99, 99, 99}}};

std::uint8_t confidence_of(Evidence evidence, std::int32_t margin) {
  const auto bin = std::upper_bound(kMargins.begin(), kMargins.end(), margin) - kMargins.begin();
  return kShareRight[static_cast<std::size_t>(evidence)][static_cast<std::size_t>(bin)];
}

/// "pictures that 'glorify crime'": the words describe a thing; who wrote them is not told by whom it is
/// near.
bool completes_relative_clause(const Outline& outline, const SpeechReading& reading, std::uint32_t quote) {
  if (quote == 0) return false;
  const std::string_view before = outline.lower(quote - 1);
  if (before != "that" && before != "which" && before != "who") return false;
  const std::uint32_t first = std::max(outline.sentence_of(quote).first, quote - std::min(quote, kCueReach));
  auto cue = first_from(reading.cues, first);
  while (cue != reading.cues.end() && cue->first_unit < quote && cue->strength == CueStrength::weak) ++cue;
  return cue == reading.cues.end() || cue->first_unit >= quote;
}

/// "Her verdict on the plan: 'homeopathic'": she, not the verdict.
SpeakerCandidate owner_of_words(const SpeechReading& reading, const SpeakerCandidate& chosen) {
  if (!chosen.phrase || chosen.cue) return chosen;
  const NounPhrase& phrase = reading.phrases[*chosen.phrase];
  const auto cue = first_from(reading.cues, phrase.first_unit);
  if (cue == reading.cues.end() || cue->first_unit >= phrase.attached_end || cue->form != CueForm::noun)
    return chosen;
  const auto index = static_cast<std::uint32_t>(cue - reading.cues.begin());
  const auto owner = reading.subjects[index].phrase;
  return owner ? SpeakerCandidate{Origin::cue_before, owner, index} : chosen;
}

/// Nobody, or somebody whom another paragraph brings.
bool is_from_afar(const Outline& outline, Origin origin, std::uint32_t quote,
                  const std::optional<EarlierQuote>& earlier) {
  if (origin == Origin::carried)
    return earlier && outline.paragraph_of(earlier->unit) != outline.paragraph_of(quote);
  return origin == Origin::nobody || origin == Origin::later_cue;
}

Choice choice_for(const Outline& outline, const SpeechReading& reading, std::span<const Name> names,
                  std::uint32_t quote, const std::optional<EarlierQuote>& before, const Ranking& ranking) {
  if (const auto phrase = signature(outline, reading, quote))
    return {{Origin::phrase_after, phrase, std::nullopt}, kBeyondDoubt};
  if (const auto candidate = clause_of_its_own(outline, reading, quote)) return {*candidate, kBeyondDoubt};
  if (const auto candidate = quoted_as(outline, reading, quote)) return {*candidate, kBeyondDoubt};
  if (const auto candidate = as_told(outline, reading, quote)) return {*candidate, kBeyondDoubt};
  if (const auto candidate = whose_verdict(outline, reading, quote)) return {*candidate, kBeyondDoubt};
  if (const auto candidate = innermost_clause(outline, reading, quote)) return {*candidate, kInnermost};
  if (const auto phrase = asked_before(outline, reading, quote))
    return {{Origin::earlier_phrase, phrase, std::nullopt}, kIntroduced};
  if (const auto phrase = introduced_list(outline, reading, names, quote))
    return {{Origin::earlier_phrase, phrase, std::nullopt}, kIntroduced};
  if (const auto phrase = labelled(outline, reading, names, quote))
    return {{Origin::phrase_before, phrase, std::nullopt}, kBeyondDoubt};
  if (const auto phrase = topic_of_sentence(outline, reading, names, quote))
    return {{Origin::phrase_before, phrase, std::nullopt}, kIntroduced};
  Choice choice = choose(ranking);
  if (!choice.candidate.phrase) {
    if (const auto candidate = said_behind(outline, reading, quote)) return {*candidate, kToldOf};
    if (const auto candidate = who_calls_it_so(outline, reading, quote)) return {*candidate, kToldOf};
  }
  choice.candidate = owner_of_words(reading, choice.candidate);
  if (const auto candidate = passed_on(outline, reading, quote, choice.candidate))
    choice.candidate = *candidate;
  if (const auto candidate = told_before(outline, reading, choice.candidate)) choice.candidate = *candidate;
  if (is_from_afar(outline, choice.candidate.origin, quote, before)) {
    if (const auto phrase = introduced_sentence(outline, reading, names, quote, ranking.candidates))
      return {{Origin::earlier_phrase, phrase, std::nullopt}, kIntroduced};
  }
  if (choice.candidate.origin >= Origin::earlier_cue) {
    if (const auto phrase = asked_and_acts(outline, reading, names, quote))
      return {{Origin::earlier_phrase, phrase, std::nullopt}, kIntroduced};
    if (const auto phrase = acts_behind(outline, reading, names, quote))
      return {{Origin::phrase_after, phrase, std::nullopt}, kIntroduced};
  }
  if (!choice.candidate.cue && completes_relative_clause(outline, reading, quote))
    return {SpeakerCandidate{}, 0};
  return choice;
}

/// The answer of an interview that `unit` is; nullptr if it is none.
const Answer* answer_at(const std::vector<Answer>& answers, std::uint32_t unit) {
  const auto answer = first_from(answers, unit);
  return answer != answers.end() && answer->first_unit == unit ? &*answer : nullptr;
}

}  // namespace

Evidence evidence_of(const SpeechReading& reading, std::span<const Name> names,
                     const SpeakerCandidate& candidate) {
  if (!candidate.phrase) return Evidence::nobody;
  if (candidate.origin == Origin::carried) return Evidence::carried;
  const NounPhrase& phrase = reading.phrases[*candidate.phrase];
  const auto name = phrase.apposed ? reading.phrases[*phrase.apposed].name : phrase.name;
  if (name) return names[*name].kind == NameKind::person ? Evidence::person : Evidence::body;
  return phrase.kind == MentionKind::pronoun ? Evidence::pronoun : Evidence::description;
}

std::vector<Attribution> find_speakers(const Outline& outline, const SpeechReading& reading,
                                       std::span<const Name> names) {
  std::vector<Attribution> attributions;
  const std::vector<Answer> answers = find_answers(outline, reading, names);
  Dialogue dialogue(outline);
  std::optional<EarlierQuote> before;
  for (std::uint32_t u = 0; u < outline.units().size(); ++u) {
    if (!outline.units()[u].marked) continue;
    const Ranking ranking = rank(outline, reading, names, u, before);
    const Answer* const answer = answer_at(answers, u);
    const auto turn = dialogue.turn_of(reading, u);
    const auto [chosen, margin] =
        answer != nullptr ? Choice{{Origin::earlier_phrase, answer->phrase, std::nullopt}, kToldOf}
        : turn            ? Choice{{Origin::carried, turn->phrase, std::nullopt}, kIntroduced}
                          : choice_for(outline, reading, names, u, before, ranking);
    Attribution attribution;
    attribution.confidence = confidence_of(evidence_of(reading, names, chosen), margin);
    if (chosen.phrase) attribution.speaker = mention_of(outline, reading.phrases, *chosen.phrase);
    if (chosen.cue) attribution.cue = reading.cues[*chosen.cue].span;
    attribution.likeliest = likeliest_speaker(ranking, reading, names);
    attributions.push_back(attribution);
    dialogue.add(u, chosen.phrase, chosen.cue, turn.has_value());
    if (chosen.phrase) before = EarlierQuote{u, chosen.phrase, chosen.cue};
  }
  return attributions;
}

}  // namespace presslight
