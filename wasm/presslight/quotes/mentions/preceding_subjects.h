// The subject that stands before its verb.
//
//   |Mr Hall| has said     |Mr Hall|, the head of the yard, said     |a baker| who said
//   |She|, however, said
//
// In:     an outline and its noun phrases, which must outlive it; the first unit of a verb group.
// Out:    the phrase and its place; none where no phrase is seen.
// Cost:   a bounded look back.
#pragma once

#include "presslight/quotes/mentions/absolute_phrases.h"

namespace presslight {

class PrecedingSubjects : protected AbsolutePhrases {
 protected:
  using AbsolutePhrases::AbsolutePhrases;

  /// The subject whose verb group begins at `group`.
  Subject before(std::uint32_t group) const;

 private:
  /// "Connolly", which looks like an adverb
  bool ends_with_name(std::uint32_t unit) const;

  /// "Hall himself said"
  bool is_reflexive(std::uint32_t unit) const;

  /// "The bakers all said", "they both said"
  bool is_floating(std::uint32_t unit) const;

  /// "She, however, warned", "Bakers, for instance, say"
  std::uint32_t over_aside(std::uint32_t u, std::uint32_t start) const;

  Subject antecedent(std::uint32_t relative, std::uint32_t start) const;

  /// "Tarn" of "a baker from Tarn, Ohio, who", where `phrase` is the state; `phrase` else.
  std::uint32_t home_of(std::uint32_t phrase, std::uint32_t start) const;

  /// "Ann Hall" of "Ann Hall, general secretary of the Bakers' Union, who".
  std::optional<std::uint32_t> holder_of(std::uint32_t post, std::uint32_t body, std::uint32_t start) const;

  /// "objections from some bakers who said"
  bool is_source(std::uint32_t phrase, std::uint32_t start) const;

  /// "Mr Hall, the new head of the yard, said": the phrase before the comma (dash, bracket) that opens what
  /// `closing` closes.
  Subject over_apposition(std::uint32_t closing, std::uint32_t start) const;

  /// "In Tarn, the yard is open, said"
  bool is_fronted(std::uint32_t phrase, std::uint32_t start) const;

  bool opens_apposition(std::uint32_t u, std::uint32_t closing) const;
};

}  // namespace presslight
