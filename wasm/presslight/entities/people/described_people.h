// Whom a description means that stands where a name could.
//
//   Senator Ann Hall, R-Fla. ... the Florida senator        Ann Hall, a former nurse ... the nurse
//   ~~~~~~~                      ------------------
//
// In:     a Document, its names and chains, the places where the text tells of persons, and how each is
//         described besides.
// Out:    the one person of whom all the words are told: the role by a title or an apposition, the rest by
//         these or by party and state; of several the one named last, if that is near. Nobody else.
// Fails:  never.
// Cost:   linear in the names; a bounded look around each, log n for a description.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/entities/people/people_chains.h"
#include "presslight/entities/people/people_mentions.h"
#include "presslight/names/names.h"

namespace presslight {

/// "the 68-year-old", "the 68-year-old singer"
bool tells_age(const Document& document, Span description);

class DescribedPeople {
 public:
  DescribedPeople(const Document& document, std::span<const Name> names, std::span<const PersonChain> chains,
                  std::span<const PersonMention> mentions);

  /// How the text first introduces a person, an index in the chains.
  const std::optional<Span>& first_description(std::uint32_t person) const { return first_[person]; }

  /// `description` tells of a person, an index in the chains.
  void add(std::uint32_t person, Span description);
  /// The person whom "the florida senator" means, or "the 68-year-old" where one alone is told to be 68, or
  /// "my father" where one alone is introduced so. Other spans that do not begin with "the" mean nobody.
  std::optional<std::uint32_t> meant_by(Span description) const;
  /// No "68-year-old" is told to be 44.
  bool may_be_of_age(std::uint32_t person, Span description) const;

 private:
  struct Told {
    std::vector<std::uint32_t> roles;  // persons, each once, in order
    std::vector<std::uint32_t> words;
  };

  void add_word(std::uint32_t person, std::string_view word, bool is_role);
  void add_office_inside(std::uint32_t person, const Name& name);
  void add_party_and_state(std::uint32_t person, const Name& name);
  std::string_view age_at(const Name& name) const;
  std::string_view state_behind(const Name& name) const;
  bool is_known_at(std::uint32_t person, Span description) const;
  bool is_told(std::uint32_t person, std::string_view word) const;
  std::optional<std::uint32_t> by_role(Span description) const;
  void add_relation(std::uint32_t person, const Name& name);
  std::optional<std::uint32_t> by_relation(Span description) const;
  std::optional<std::uint32_t> by_age(Span description) const;
  std::optional<std::uint32_t> last_named(std::span<const std::uint32_t> persons, Span description) const;
  std::uint32_t last_name_before(std::uint32_t person, std::uint32_t start) const;

  const Document& document_;
  std::vector<std::optional<Span>> first_;            // by person
  std::vector<std::string_view> ages_;                // by person: in figures, empty if the text has none
  std::map<std::string, Told, std::less<>> told_;     // by word; by "44" and "my father", too
  std::vector<std::vector<std::uint32_t>> named_at_;  // by person: where their names begin outside marks
};

}  // namespace presslight
