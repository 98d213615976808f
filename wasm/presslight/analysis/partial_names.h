// Who is meant by a part of a name, where one alone in the article has it.
//
//   Tarn Health Board     "board", "health board"        Mark Singer     "Singer"
//
// In:     an Analysis with its people and organisations, which must outlive it.
// Out:    an index of people or organisations; nothing where two have the words, or none.
// Cost:   n log n in the words of the names when made; log n for a question.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "presslight/analysis/analysis.h"

namespace presslight {

class PartialNames {
 public:
  explicit PartialNames(const Analysis& analysis);

  /// Whose last name the token is, of those with more than one name; else whose last but one.
  std::optional<std::uint32_t> person_with_surname(std::uint32_t token) const;
  /// Whose name holds the token.
  std::optional<std::uint32_t> body_with_word(std::uint32_t token) const;
  /// Whose name ends with tokens [first, end), two or more, in whatever case.
  std::optional<std::uint32_t> body_ending_with(std::uint32_t first, std::uint32_t end) const;

 private:
  using Index = std::map<std::string, std::optional<std::uint32_t>, std::less<>>;

  void add_person(std::uint32_t person);
  void add_body(std::uint32_t body);
  std::string words(std::uint32_t first, std::uint32_t end) const;

  const Analysis& analysis_;
  Index surnames_;
  Index second_surnames_;  // "lorca" of "Federico Lorca Ruiz"
  Index body_words_;
  Index body_endings_;
};

}  // namespace presslight
