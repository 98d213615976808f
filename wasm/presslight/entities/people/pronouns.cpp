#include "presslight/entities/people/pronouns.h"

#include <algorithm>

#include "presslight/entities/people/genders.h"
#include "presslight/entities/people/pronoun_weights.h"

namespace presslight {
namespace {

constexpr std::size_t kMostMentions = 40;
constexpr std::uint32_t kFarthest = 15;      // sentences
constexpr std::int32_t kLeastMargin = 4;     // below it nobody is meant: right in half of the cases
constexpr std::int32_t kLoneMargin = 10000;  // where nobody else fits

// Per cent, guesses: the fitted data have too few.
constexpr std::uint8_t kNamedInLead = 95;
constexpr std::uint8_t kNamedBehind = 85;
constexpr std::uint8_t kSubjectHere = 85;
constexpr std::uint8_t kNamedNext = 70;

std::uint32_t least(std::uint32_t value, std::uint32_t most) {
  return std::min(value, most);
}

class FeatureList {
 public:
  void add(PronounTrait trait, std::uint32_t answer) {
    const auto t = static_cast<std::size_t>(trait);
    features.push_back(
        static_cast<std::uint16_t>(first_pronoun_feature(t) + least(answer, kPronounAnswers[t] - 1U)));
  }
  std::vector<std::uint16_t> features;
};

/// The first person named in a sentence (or paragraph), and in the one before it; where speakers lead, the
/// last who speaks there: "Ann Hall left and Eve Lee said no. She ...".
template <typename PlaceOf, typename Fits>
std::uint32_t is_first_of(const std::vector<PersonMention>& known, std::size_t from, std::uint32_t person,
                          std::uint32_t place, bool speakers_lead, PlaceOf place_of, Fits fits) {
  std::uint32_t answer = 0;
  std::optional<std::uint32_t> here;
  std::optional<std::uint32_t> before;
  for (std::size_t i = from; i < known.size(); ++i) {
    const bool is_subject = known[i].role != MentionRole::quoted && known[i].role != MentionRole::possessive;
    if (!is_subject || !fits(known[i])) continue;
    const bool leads = speakers_lead && known[i].is_speaker;
    if (place_of(known[i]) == place && (!here || leads)) here = known[i].person;
    if (place_of(known[i]) + 1 == place && (!before || leads)) before = known[i].person;
  }
  if (here == person) answer += 1;
  if (before == person) answer += 2;
  return answer;
}

// How often the best candidate is whom the pronoun means, per cent, by its margin (below each of kMargins, or
// above all; neighbours pooled where they fall). Measured by scripts/train-speakers on the folds of PolNeAR
// train that the weights had not seen, 1,343 pronouns, less the 2 % whose person is no candidate.
constexpr std::array<std::int32_t, 6> kMargins{10, 20, 30, 40, 60, 80};
constexpr std::array<std::uint8_t, 7> kShareRight{70, 75, 75, 85, 92, 96, 97};

std::uint8_t confidence_of(std::int32_t margin) {
  const auto bin = std::upper_bound(kMargins.begin(), kMargins.end(), margin) - kMargins.begin();
  return kShareRight[static_cast<std::size_t>(bin)];
}

std::int32_t score_of(const PronounCandidate& candidate) {
  std::int32_t score = 0;
  for (const std::uint16_t feature : candidate.features) score += pronoun_weight(feature);
  return score;
}

/// The best candidate, if the text prefers it clearly enough.
std::optional<PronounMeaning> best_meaning(const std::vector<PronounCandidate>& candidates) {
  if (candidates.empty()) return std::nullopt;
  std::vector<std::pair<std::int32_t, std::uint32_t>> scores;
  scores.reserve(candidates.size());
  for (const PronounCandidate& each : candidates) scores.emplace_back(score_of(each), each.person);
  std::stable_sort(scores.begin(), scores.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  const std::int32_t margin = scores.size() > 1 ? scores[0].first - scores[1].first : kLoneMargin;
  if (margin < kLeastMargin) return std::nullopt;
  return PronounMeaning{scores[0].second, confidence_of(margin)};
}

}  // namespace

PronounReader::PronounReader(std::span<const PersonMention> mentions, std::span<const Gender> genders,
                             std::size_t named)
    : mentions_(mentions),
      genders_(genders),
      named_(named),
      called_she_in_(genders.size()),
      called_he_in_(genders.size()) {}

/// An unnamed one is, two paragraphs on; of whom not even the gender is told, in the next, and where others
/// come into question.
bool PronounReader::is_forgotten(const PersonMention& mention, const PersonalPronoun& pronoun,
                                 bool has_others) const {
  if (mention.person < named_) return false;
  const bool is_vague = genders_[mention.person] == Gender::unknown;
  return (is_vague && has_others) || mention.paragraph + (is_vague ? 0 : 1) < pronoun.paragraph;
}

/// Who was "he" in this sentence is not "she".
bool PronounReader::was_called_otherwise(std::uint32_t person, const PersonalPronoun& pronoun) const {
  const auto& otherwise = pronoun.gender == Gender::female ? called_he_in_ : called_she_in_;
  return otherwise[person] == pronoun.sentence + 1;
}

/// Whom this sentence tells of aside: "Asked by Bob Lee what he meant, he", "In a letter by his aide, Bob
/// Lee, he"; and who asked in the one before.
std::vector<std::uint32_t> PronounReader::persons_aside(const PersonalPronoun& pronoun,
                                                        std::size_t from) const {
  std::vector<std::uint32_t> aside;
  for (std::size_t i = known_.size(); i > from && known_[i - 1].sentence + 1 >= pronoun.sentence; --i) {
    const PersonMention& mention = known_[i - 1];
    const bool is_here = mention.sentence == pronoun.sentence;
    if (is_here ? mention.asks || mention.whose == pronoun.gender : mention.asks && pronoun.is_speaker)
      aside.push_back(mention.person);
  }
  return aside;
}

bool PronounReader::is_named_first(std::uint32_t person, const PersonalPronoun& pronoun) const {
  const auto mention =
      std::lower_bound(mentions_.begin(), mentions_.end(), pronoun.says_from,
                       [](const PersonMention& each, std::uint32_t at) { return each.span.start < at; });
  return pronoun.says_from > 0 && mention != mentions_.end() && mention->span.start == pronoun.says_from &&
         mention->person == person && mention->role == MentionRole::quoted;
}

std::vector<PronounReader::Standing> PronounReader::standings(const PersonalPronoun& pronoun,
                                                              std::size_t from) const {
  std::vector<Standing> found;
  const std::vector<std::uint32_t> aside = persons_aside(pronoun, from);
  std::uint32_t speakers_since = 0;
  for (std::size_t i = known_.size(); i > from; --i) {
    const PersonMention& mention = known_[i - 1];
    if (pronoun.sentence - mention.sentence > kFarthest) break;
    if (!genders_agree(genders_[mention.person], pronoun.gender)) continue;
    const bool is_named = mention.role != MentionRole::pronoun;
    if (pronoun.answers && is_named && mention.sentence == pronoun.sentence) continue;
    if (std::find(aside.begin(), aside.end(), mention.person) != aside.end()) continue;
    if (was_called_otherwise(mention.person, pronoun) || is_named_first(mention.person, pronoun)) continue;
    if (is_forgotten(mention, pronoun, !found.empty())) continue;
    auto at = std::find_if(found.begin(), found.end(),
                           [&](const Standing& each) { return each.person == mention.person; });
    if (at == found.end()) at = found.insert(found.end(), {mention.person, i - 1, std::nullopt, 0, 0});
    ++at->mentions;
    if (mention.is_speaker && !at->last_spoke) {
      at->last_spoke = i - 1;
      at->spoke_rank = speakers_since++;
    }
  }
  return found;
}

std::vector<PronounCandidate> PronounReader::candidates(const PersonalPronoun& pronoun) {
  while (next_ < mentions_.size() && mentions_[next_].span.start < pronoun.span.start) {
    if (mentions_[next_].person < named_)
      persons_before_ = std::max(persons_before_, mentions_[next_].person + 1);
    known_.push_back(mentions_[next_++]);
  }
  const std::size_t from = known_.size() > kMostMentions ? known_.size() - kMostMentions : 0;
  const std::vector<Standing> standings = this->standings(pronoun, from);
  std::vector<PronounCandidate> found;
  const auto fits = [&](const PersonMention& m) { return genders_agree(genders_[m.person], pronoun.gender); };
  for (std::size_t s = 0; s < standings.size(); ++s) {
    const Standing& standing = standings[s];
    const PersonMention& last = known_[standing.last];
    const auto rank = static_cast<std::uint32_t>(s);
    const auto rivals = static_cast<std::uint32_t>(standings.size() - 1);
    FeatureList list;
    list.add(PronounTrait::distance, pronoun.sentence - last.sentence);
    list.add(PronounTrait::role, static_cast<std::uint32_t>(last.role));
    list.add(PronounTrait::recency, rank);
    list.add(PronounTrait::spoke,
             !standing.last_spoke ? 0
                                  : 1 + 3 * least(standing.spoke_rank, 2) +
                                        least(pronoun.paragraph - known_[*standing.last_spoke].paragraph, 2));
    list.add(PronounTrait::gender, genders_[standing.person] == pronoun.gender ? 1 : 0);
    list.add(PronounTrait::often, least(standing.mentions, 5) - 1);
    const auto& last_pronoun = last_pronoun_[static_cast<std::size_t>(pronoun.gender)];
    const bool was_meant = last_pronoun && known_[*last_pronoun].person == standing.person;
    list.add(PronounTrait::pronoun, was_meant
                                        ? 1 + least(pronoun.sentence - known_[*last_pronoun].sentence, 3)
                                    : last_pronoun ? 5
                                                   : 0);
    list.add(PronounTrait::paragraph_topic, is_first_of(
                                                known_, from, standing.person, pronoun.paragraph, false,
                                                [](const PersonMention& m) { return m.paragraph; }, fits));
    list.add(PronounTrait::sentence_subject, is_first_of(
                                                 known_, from, standing.person, pronoun.sentence, true,
                                                 [](const PersonMention& m) { return m.sentence; }, fits));
    list.add(PronounTrait::rivals, least(rivals, 4) * 2 + (rank == 0 ? 1 : 0));
    found.push_back({standing.person, std::move(list.features)});
  }
  return found;
}

std::optional<PronounMeaning> PronounReader::named_next(const PersonalPronoun& pronoun) const {
  if (next_ >= mentions_.size()) return std::nullopt;
  const PersonMention& next = mentions_[next_];
  const bool is_near = next.sentence <= pronoun.sentence + 2 && next.paragraph <= pronoun.paragraph + 1;
  const bool is_new = next.person >= persons_before_;  // chains stand in order of their first name
  const bool fits = is_new && genders_agree(genders_[next.person], pronoun.gender);
  if (!is_near || !fits || next.sentence == pronoun.sentence || next.role != MentionRole::subject)
    return std::nullopt;
  return PronounMeaning{next.person, kNamedNext};
}

std::optional<PronounMeaning> PronounReader::named_behind(const PersonalPronoun& pronoun) const {
  if (pronoun.fronted_until == 0 || next_ >= mentions_.size()) return std::nullopt;
  const PersonMention& next = mentions_[next_];
  const auto recent = known_.end() - static_cast<std::ptrdiff_t>(std::min(known_.size(), kMostMentions));
  const bool is_known = std::any_of(recent, known_.end(), [&](const PersonMention& each) {
    return genders_agree(genders_[each.person], pronoun.gender);
  });
  if (pronoun.is_speaker && is_known) return std::nullopt;  // "When he said no, Ann Hall left"
  const bool is_named_before = !known_.empty() && known_.back().sentence == pronoun.sentence;
  const bool fits = genders_agree(genders_[next.person], pronoun.gender);
  const bool is_behind = next.sentence == pronoun.sentence && next.span.start > pronoun.fronted_until;
  if (is_named_before || !fits || !is_behind || next.role != MentionRole::subject) return std::nullopt;
  return PronounMeaning{next.person, kNamedBehind};
}

std::optional<PronounMeaning> PronounReader::named_in_lead(const PersonalPronoun& pronoun) const {
  if (!pronoun.led_by) return std::nullopt;
  std::optional<std::uint32_t> person;
  const std::size_t last = known_.size() > kMostMentions ? known_.size() - kMostMentions : 0;
  for (std::size_t i = known_.size(); i > last && known_[i - 1].sentence >= *pronoun.led_by; --i) {
    const PersonMention& mention = known_[i - 1];
    const bool fits = genders_agree(genders_[mention.person], pronoun.gender);
    if (mention.role == MentionRole::quoted || !fits) continue;
    if (person && *person != mention.person) return std::nullopt;
    person = mention.person;
  }
  return person ? std::optional(PronounMeaning{*person, kNamedInLead}) : std::nullopt;
}

std::optional<PronounMeaning> PronounReader::subject_here(const PersonalPronoun& pronoun) const {
  const std::size_t last = known_.size() > kMostMentions ? known_.size() - kMostMentions : 0;
  const std::vector<std::uint32_t> aside = persons_aside(pronoun, last);
  std::optional<std::uint32_t> person;
  bool is_subject = false;
  for (std::size_t i = known_.size(); i > last && known_[i - 1].paragraph == pronoun.paragraph; --i) {
    const PersonMention& mention = known_[i - 1];
    if (mention.role == MentionRole::quoted) continue;
    if (!genders_agree(genders_[mention.person], pronoun.gender)) continue;
    if (std::find(aside.begin(), aside.end(), mention.person) != aside.end()) continue;
    if (person && *person != mention.person) return std::nullopt;
    person = mention.person;
    is_subject = is_subject || mention.begins_sentence;
  }
  return person && is_subject ? std::optional(PronounMeaning{*person, kSubjectHere}) : std::nullopt;
}

void PronounReader::understand(const PersonalPronoun& pronoun, std::uint32_t person) {
  last_pronoun_[static_cast<std::size_t>(pronoun.gender)] = known_.size();
  (pronoun.gender == Gender::female ? called_she_in_ : called_he_in_)[person] = pronoun.sentence + 1;
  known_.push_back(
      {pronoun.span, person, pronoun.sentence, pronoun.paragraph, MentionRole::pronoun, pronoun.is_speaker});
}

std::vector<std::optional<PronounMeaning>> resolve_pronouns(std::span<const PersonMention> mentions,
                                                            std::span<const Gender> genders,
                                                            std::span<const PersonalPronoun> pronouns,
                                                            std::size_t named) {
  PronounReader reader(mentions, genders, named);
  std::vector<std::optional<PronounMeaning>> meanings;
  for (const PersonalPronoun& pronoun : pronouns) {
    const std::vector<PronounCandidate> candidates = reader.candidates(pronoun);
    auto meaning = reader.named_behind(pronoun);
    if (!meaning) meaning = reader.named_in_lead(pronoun);
    if (!meaning) meaning = best_meaning(candidates);
    if (!meaning || meaning->confidence < kSubjectHere)
      if (const auto subject = reader.subject_here(pronoun)) meaning = subject;
    if (meaning) reader.understand(pronoun, meaning->person);
    if (!meaning && candidates.empty()) meaning = reader.named_next(pronoun);
    meanings.push_back(meaning);
  }
  return meanings;
}

}  // namespace presslight
