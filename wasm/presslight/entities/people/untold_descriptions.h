// Whom a description means of which the text tells nothing: who spoke last, or is told of last.
//
//   Joe Hall admitted it. "We lost," said the midfielder.
//   Joe Hall limped off in a match with Leeds. "It hurts," the defender said.      whom the sentence before
//                                                                                  begins with
//   Ann Hall ran again. | The Northland senator said she would win.     the only one of the paragraph above
//   Stefan Brandt would not blame Luca Moretti. "We lost," the German said.
//
// In:     a Document, the persons' mentions and the quotations in text order, the persons' genders, and how
//         the text describes them.
// Out:    a person who is named in the same paragraph, in a sentence before, or alone in the one above;
//         nothing for what lies inside the words of another, for "the other candidate", and where the noun
//         stands nearby already: that is whom it means.
// Cost:   log n; a bounded look back.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "presslight/entities/people/described_people.h"
#include "presslight/entities/people/people_mentions.h"
#include "presslight/quotes/quotes.h"

namespace presslight {

class UntoldDescriptions {
 public:
  UntoldDescriptions(const Document& document, std::span<const PersonMention> mentions,
                     std::span<const Quote> quotes, std::span<const Gender> genders,
                     const DescribedPeople& described)
      : document_(document), mentions_(mentions), quotes_(quotes), genders_(genders), described_(described) {}

  std::optional<std::uint32_t> meant_by(Span description) const;

 private:
  bool is_open(Span description) const;
  bool is_standing_of_one(Span description) const;
  bool fits(std::uint32_t person, Span description) const;
  bool is_relative(const PersonMention& mention) const;
  bool stands_nearby(std::uint32_t noun) const;
  const PersonMention* last_speaker_before(Span description) const;
  const PersonMention* last_subject_before(Span description) const;
  const PersonMention* subject_of_sentence_before(Span description) const;
  std::optional<std::uint32_t> lone_subject_above(Span description) const;

  const Document& document_;
  std::span<const PersonMention> mentions_;
  std::span<const Quote> quotes_;
  std::span<const Gender> genders_;
  const DescribedPeople& described_;
};

}  // namespace presslight
