#include "presslight/quotes/speakers/speaker_candidates.h"

#include <algorithm>
#include <string_view>

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// What stands between two sayings: "Then, after a pause: ...". Sorted.
constexpr WordList kPauses{"beat",  "breath", "laugh", "minute",  "moment",
                           "pause", "second", "sigh",  "silence", "while"};

// How many of each origin are looked at. More found no further speaker in PolNeAR train.
constexpr std::uint32_t kMostCues = 5;
constexpr std::uint32_t kMostPhrases = 5;
constexpr std::uint32_t kMostEarlierCues = 4;
constexpr std::uint32_t kMostEarlierPhrases = 3;
constexpr std::uint32_t kLongestClause = 40;  // units back to a semicolon
// How many sentences back the paragraph is read for a cue.
constexpr std::uint32_t kSentencesBack = 3;

class CandidateList {
 public:
  CandidateList(const Outline& outline, const SpeechReading& reading, std::uint32_t quote_unit)
      : outline_(outline),
        reading_(reading),
        quote_(quote_unit),
        sentence_(outline.units()[quote_unit].sentence),
        range_(outline.sentences()[sentence_]) {}

  std::vector<SpeakerCandidate> run(const std::optional<EarlierQuote>& earlier) {
    cues_back(quote_, own_clause(), kMostCues, Origin::cue_before);
    cues_on(quote_ + 1, range_.end, kMostCues, Origin::cue_after);
    phrases_back(quote_, range_.first, kMostPhrases, Origin::phrase_before);
    phrases_on(quote_ + 1, range_.end, kMostPhrases, Origin::phrase_after);
    sentences_before();
    if (sentence_ + 1 < outline_.sentences().size()) {
      const UnitRange next = outline_.sentences()[sentence_ + 1];
      cues_on(next.first, next.end, 2, Origin::later_cue);
    }
    if (earlier && earlier->phrase) candidates_.push_back({Origin::carried, earlier->phrase, earlier->cue});
    candidates_.push_back({Origin::nobody, std::nullopt, std::nullopt});
    return std::move(candidates_);
  }

 private:
  std::uint32_t first_cue_from(std::uint32_t unit) const {
    const auto at = first_from(reading_.cues, unit);
    return static_cast<std::uint32_t>(at - reading_.cues.begin());
  }

  std::uint32_t first_phrase_from(std::uint32_t unit) const {
    const auto at = first_from(reading_.phrases, unit);
    return static_cast<std::uint32_t>(at - reading_.phrases.begin());
  }

  /// Past the last semicolon before the quotation, if somebody speaks behind it; else where the sentence
  /// begins.
  std::uint32_t own_clause() const {
    const std::uint32_t least = quote_ - std::min(quote_ - range_.first, kLongestClause);
    std::uint32_t first = quote_;
    while (first > least && outline_.units()[first - 1].part_of_speech != PartOfSpeech::semicolon) --first;
    if (first == least) return range_.first;
    for (std::uint32_t c = first_cue_from(first); c < reading_.cues.size(); ++c) {
      if (reading_.cues[c].first_unit >= quote_) break;
      if (reading_.subjects[c].phrase) return first;
    }
    return range_.first;
  }

  void add_cue(std::uint32_t cue, Origin origin) {
    if (reading_.subjects[cue].phrase) candidates_.push_back({origin, reading_.subjects[cue].phrase, cue});
  }

  /// Cues of units [least, from), the nearest first.
  void cues_back(std::uint32_t from, std::uint32_t least, std::uint32_t most, Origin origin) {
    for (std::uint32_t c = first_cue_from(from), taken = 0; c > 0 && taken < most; ++taken) {
      if (reading_.cues[--c].first_unit < least) break;
      add_cue(c, origin);
    }
  }

  /// Cues of units [from, end), the nearest first.
  void cues_on(std::uint32_t from, std::uint32_t end, std::uint32_t most, Origin origin) {
    std::uint32_t taken = 0;
    for (std::uint32_t c = first_cue_from(from); c < reading_.cues.size() && taken < most; ++c, ++taken) {
      if (reading_.cues[c].first_unit >= end) break;
      add_cue(c, origin);
    }
  }

  bool is_pause(std::uint32_t phrase) const {
    const NounPhrase& it = reading_.phrases[phrase];
    return it.kind == MentionKind::nominal && is_in(kPauses, outline_.lower(it.end_unit - 1));
  }

  void phrases_back(std::uint32_t from, std::uint32_t least, std::uint32_t most, Origin origin) {
    for (std::uint32_t p = first_phrase_from(from), taken = 0; p > 0 && taken < most; ++taken) {
      if (reading_.phrases[--p].first_unit < least) break;
      if (!is_pause(p)) candidates_.push_back({origin, p, std::nullopt});
    }
    // The sentence's first phrase is its subject more often than not, however far.
    const std::uint32_t first = first_phrase_from(least);
    if (first >= reading_.phrases.size() || reading_.phrases[first].first_unit >= from || is_pause(first))
      return;
    if (candidates_.empty() || candidates_.back().phrase != first)
      candidates_.push_back({origin, first, std::nullopt});
  }

  void phrases_on(std::uint32_t from, std::uint32_t end, std::uint32_t most, Origin origin) {
    std::uint32_t taken = 0;
    for (std::uint32_t p = first_phrase_from(from); p < reading_.phrases.size() && taken < most;
         ++p, ++taken) {
      if (reading_.phrases[p].first_unit >= end) break;
      candidates_.push_back({origin, p, std::nullopt});
    }
  }

  void sentences_before() {
    const std::uint32_t paragraph = outline_.paragraph_of(range_.first);
    for (std::uint32_t back = 1; back <= kSentencesBack && back <= sentence_; ++back) {
      const UnitRange before = outline_.sentences()[sentence_ - back];
      const std::uint32_t its_paragraph = outline_.paragraph_of(before.first);
      if (its_paragraph + 1 < paragraph || (back > 1 && its_paragraph != paragraph)) break;
      cues_back(before.end, before.first, kMostEarlierCues, Origin::earlier_cue);
      if (back == 1) phrases_on(before.first, before.end, kMostEarlierPhrases, Origin::earlier_phrase);
    }
  }

  const Outline& outline_;
  const SpeechReading& reading_;
  std::uint32_t quote_;
  std::uint32_t sentence_;
  UnitRange range_;
  std::vector<SpeakerCandidate> candidates_;
};

}  // namespace

std::vector<SpeakerCandidate> speaker_candidates(const Outline& outline, const SpeechReading& reading,
                                                 std::uint32_t quote_unit,
                                                 const std::optional<EarlierQuote>& earlier) {
  return CandidateList(outline, reading, quote_unit).run(earlier);
}

}  // namespace presslight
