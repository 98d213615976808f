// Bodies that an article calls by the first words of their names.
//
//   Kestrel Outfitters ... Kestrel, which may have been read as a person      Corvane Group ... Corvane
//
// In:     an Analysis with its people and organisations, which must outlive it.
// Out:    the one body whose name goes on where the short form ends; nothing where two do, where the form
//         is a person's with a given name, or where it may be a town of which the body is the council.
// Cost:   n log n in the words of the names when made; log n for a question.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "presslight/analysis/analysis.h"

namespace presslight {

class ShortNames {
 public:
  explicit ShortNames(const Analysis& analysis);

  /// Of words that are linked to a person, a body, or nothing: the body that they are short for.
  std::optional<std::uint32_t> body_called(Span span, const SpeakerLink& link) const;
  /// The link, or the body that its person or body is short for.
  SpeakerLink in_full(const SpeakerLink& link) const;

 private:
  void add(std::uint32_t body);
  std::optional<std::uint32_t> body_beginning(Span span) const;

  const Analysis& analysis_;
  std::map<std::string, std::optional<std::uint32_t>, std::less<>> beginnings_;
  std::vector<std::optional<std::uint32_t>> of_people_;
  std::vector<std::optional<std::uint32_t>> of_bodies_;
};

}  // namespace presslight
