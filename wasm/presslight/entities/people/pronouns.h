// Whom "he" and "she" mean.
//
//   Ann Hall met Bob Lee. "It works," she said, and he agreed.
//   ~~~~~~~~                          ~~~ Ann Hall: the only woman named
//
// In:     the places where persons are told of and the pronouns, both in text order.
// Out:    one answer a pronoun: a person, or nobody where two fit about as well or none does.
// Fails:  never.
// Cost:   linear; the last kMostMentions mentions before a pronoun are weighed.
// Source: a linear ranker over the persons named before, fitted on PolNeAR train: pronoun_weights.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/entities/people/people_mentions.h"

namespace presslight {

/// What is asked of a person whom a pronoun may mean.
enum class PronounTrait : std::uint8_t {
  distance,          // sentences since the person's last mention
  role,              // of the last mention
  recency,           // nearest person that fits, second ...
  spoke,             // the last mention that spoke: how far, and were there speakers since
  gender,            // known to fit, or unknown
  often,             // mentions so far
  pronoun,           // whom the last pronoun of this gender meant
  paragraph_topic,   // the first person named in the pronoun's paragraph, in the one before
  sentence_subject,  // the first person named in the pronoun's sentence, in the one before
  rivals             // how many persons fit, and is this the nearest?
};
inline constexpr std::array<std::uint16_t, 10> kPronounAnswers{8, 5, 5, 10, 2, 5, 6, 4, 4, 10};

constexpr std::uint32_t first_pronoun_feature(std::size_t trait) {
  std::uint32_t first = 0;
  for (std::size_t t = 0; t < trait; ++t) first += kPronounAnswers[t];
  return first;
}
inline constexpr std::uint32_t kPronounFeatures = first_pronoun_feature(kPronounAnswers.size());

struct PronounCandidate {
  std::uint32_t person = 0;
  std::vector<std::uint16_t> features;  // below kPronounFeatures
};

struct PronounMeaning {
  std::uint32_t person = 0;
  std::uint8_t confidence = 0;  // per cent
};

/// Weighs whom a pronoun may mean. Persons from `named` on have no name in the text.
class PronounReader {
 public:
  PronounReader(std::span<const PersonMention> mentions, std::span<const Gender> genders, std::size_t named);

  /// The persons whom the next pronoun may mean, the nearest first. Pronouns are asked for in text order.
  std::vector<PronounCandidate> candidates(const PersonalPronoun& pronoun);
  /// '"I heard it," she said. Ann Hall, 34, has lived here ...': for a pronoun, just asked for, that nobody
  /// before it fits, who is named next and for the first time, in one of the two sentences behind.
  std::optional<PronounMeaning> named_next(const PersonalPronoun& pronoun) const;
  /// "Asked what he would do, Bob Lee ...": who is named behind a pronoun in its sentence, if it is fronted.
  std::optional<PronounMeaning> named_behind(const PersonalPronoun& pronoun) const;
  /// Whom alone the line above, which ends in a colon, tells of; if nobody is named since.
  std::optional<PronounMeaning> named_in_lead(const PersonalPronoun& pronoun) const;
  /// Who alone is named in the pronoun's paragraph, of those that it may mean, and is the subject there.
  std::optional<PronounMeaning> subject_here(const PersonalPronoun& pronoun) const;
  /// `pronoun`, just asked for, means `person`: later pronouns lean on it.
  void understand(const PersonalPronoun& pronoun, std::uint32_t person);

 private:
  /// One person among the mentions before a pronoun.
  struct Standing {
    std::uint32_t person = 0;
    std::size_t last = 0;                   // index in known_ of the last mention
    std::optional<std::size_t> last_spoke;  // of the last that spoke
    std::uint32_t spoke_rank = 0;           // speakers since
    std::uint32_t mentions = 0;
  };

  std::vector<Standing> standings(const PersonalPronoun& pronoun, std::size_t from) const;
  bool is_forgotten(const PersonMention& mention, const PersonalPronoun& pronoun, bool has_others) const;
  std::vector<std::uint32_t> persons_aside(const PersonalPronoun& pronoun, std::size_t from) const;
  /// '"Hall said no," he replied': not Hall.
  bool is_named_first(std::uint32_t person, const PersonalPronoun& pronoun) const;
  bool was_called_otherwise(std::uint32_t person, const PersonalPronoun& pronoun) const;

  std::span<const PersonMention> mentions_;
  std::span<const Gender> genders_;
  std::size_t named_;
  std::size_t next_ = 0;
  std::uint32_t persons_before_ = 0;
  std::vector<PersonMention> known_;  // names before the pronoun, and the pronouns understood so far
  std::array<std::optional<std::size_t>, 3> last_pronoun_;  // by gender: index in known_
  std::vector<std::uint32_t> called_she_in_;                // by person: the last sentence, from 1
  std::vector<std::uint32_t> called_he_in_;
};

std::vector<std::optional<PronounMeaning>> resolve_pronouns(std::span<const PersonMention> mentions,
                                                            std::span<const Gender> genders,
                                                            std::span<const PersonalPronoun> pronouns,
                                                            std::size_t named);

}  // namespace presslight
