// What a word is apart from where it stands, as hashes: read once for each different word of a document.
//
//   "Coastal"  ->  word, lower "coastal", shape "Xx", prefixes "c" "co" "coa" "coas",
//                  suffixes "l" "al" "tal" "stal", cluster 17, classes of name_words.h
//
// In:     a Document, and a Model for the clusters (nullptr: none).
// Cost:   linear: a look-up for each token; a pass over each different word.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/model/model.h"

namespace presslight {

struct WordTraits {
  std::uint32_t word = 0;
  std::uint32_t lower = 0;
  std::uint32_t shape = 0;                  // "Xxxx" cut to "Xx", "X.X.", "d", "Xd"
  std::array<std::uint32_t, 4> prefixes{};  // of 1 to 4 bytes of the lower case; 0 where the word is shorter
  std::array<std::uint32_t, 4> suffixes{};
  std::uint32_t cluster = Model::kNoCluster;
  std::uint16_t classes = 0;  // WordClass bits
  bool has_capital = false;
  bool has_digit = false;
};

class DocumentWords {
 public:
  DocumentWords(const Document& document, const Model* model);

  const WordTraits& operator[](std::uint32_t token) const { return traits_[type_of_[token]]; }

  /// Tokens of one lower case have one number, below form_count().
  std::uint32_t form(std::uint32_t token) const { return form_of_[type_of_[token]]; }
  std::uint32_t form_count() const { return form_count_; }

 private:
  void number_types(const Document& document, const Model* model);
  void number_forms();

  std::vector<std::uint32_t> type_of_;  // a token
  std::vector<WordTraits> traits_;      // a type: words equal to the byte
  std::vector<std::uint32_t> form_of_;  // a type
  std::uint32_t form_count_ = 0;
};

}  // namespace presslight
