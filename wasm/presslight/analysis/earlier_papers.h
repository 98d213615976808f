// Whose words "the statement" and "it" are, where the text told before who wrote it.
//
//   In a statement, Ann Hall said the pier was safe. "...," the statement added.     Ann Hall
//   Tarn Mills issued a statement. "...," it read.                                   Tarn Mills
//   The report was leaked. "...," the report said.                                   nobody: not told
//
// In:     an Analysis and who is mentioned in it; both must outlive this. Quotes are told and papers asked
//         for in text order.
// Fails:  never; where the text does not tell, nobody is meant.
// Cost:   a bounded look back, log n in the quotes.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "presslight/analysis/entity_mentions.h"

namespace presslight {

class EarlierPapers {
 public:
  EarlierPapers(const Analysis& analysis, const EntityMentions& mentions)
      : analysis_(analysis), mentions_(mentions) {}

  /// Who said `quote`.
  void add(const Quote& quote, const SpeakerLink& speaker);

  /// "the statement", "his letter"
  SpeakerLink author_of(Span description) const;

  /// "it" of "it read", at `pronoun`.
  SpeakerLink author_of_it(Span pronoun) const;

 private:
  struct Said {
    Span mention;  // of the speaker
    std::uint32_t sentence = 0;
    SpeakerLink speaker;
  };

  SpeakerLink look_back(std::uint32_t from, std::string_view noun, std::uint32_t most_paragraphs) const;
  bool is_inside_marks(std::uint32_t token) const;
  const Said* said_in(std::uint32_t sentence) const;
  std::optional<SpeakerLink> told_author(std::uint32_t noun) const;
  SpeakerLink subject_of(std::uint32_t noun, std::uint32_t phrase) const;
  SpeakerLink named_behind(std::uint32_t noun) const;
  SpeakerLink mention_in(std::uint32_t first, std::uint32_t end) const;

  const Analysis& analysis_;
  const EntityMentions& mentions_;
  std::vector<Said> said_;
  std::vector<Span> marked_;  // words in marks, by their start
};

}  // namespace presslight
