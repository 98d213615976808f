// Words that tell what the name around them is: titles, roles, heads of bodies, legal forms.
//
// In:     one word, in lower case.
// Out:    its classes as a mask; 0 for words that tell nothing.
// Cost:   a few comparisons a class.
// Source: list_words.h.
#pragma once

#include <cstdint>
#include <string_view>

namespace presslight {

enum WordClass : std::uint16_t {
  kTitle = 1u << 0,       // before a person's name: "Mr", "Dr", "Sir", "Captain"
  kMale = 1u << 1,        // of a title
  kFemale = 1u << 2,      // of a title
  kRole = 1u << 3,        // an office, never part of a name: "Director", "Minister",
                          // "spokesman"
  kHeadBefore = 1u << 4,  // begins a body's name with "of" or "for": "Ministry", "University"
  kHeadAfter = 1u << 5,   // ends a body's name: "Council", "Airways", "Party"
  kLegalForm = 1u << 6,   // "Ltd", "Inc", "plc"
  kPlaceHead = 1u << 7,   // ends a place's name: "Street", "County"
  kFunction = 1u << 8,    // articles, pronouns, prepositions, conjunctions,
                          // adverbs: begin sentences, not names
  kCalendar = 1u << 9,    // months, days, feasts
  kConnector = 1u << 10,  // inside a name in lower case: "of", "for", "de", "van", "bin"
  kNoName = 1u << 11,     // written in capitals, but no name: "TV", "PM", "CEO"
  kModifier = 1u << 12,   // before an office, never a name alone: "Former",
                          // "Deputy", "Shadow", "Prime"
  kThingHead = 1u << 13,  // ends the name of an event, a law, a prize: "Cup",
                          // "Act", "Awards"
};

/// The classes of `word`, which must be in lower case.
std::uint16_t word_classes(std::string_view word);

/// Has `word` the class kConnector? All that is asked of a word without a capital.
bool is_connector(std::string_view word);

/// Is `word` a rank or an office in short, or several of them: "capt", "sen", "justices"? No list of the
/// classes, which the learner reads.
bool is_rank(std::string_view word);

/// Does `word` end the name of a company, and of no town's council or club: "logistics", "water"? No list of
/// the classes, which the learner reads.
bool is_company_head(std::string_view word);

/// "Ní" of Máire Ní Bhriain, "ap" of Dafydd ap Gwilym: daughter or son of.
bool is_celtic_particle(std::string_view word);

/// Does `word` stand behind a person's name and is no part of it: "kc", "mp"?
bool is_honour(std::string_view word);

/// Does `word` join the words of a name in another language ("Partei für Arbeit und Umwelt")? None is an
/// English word.
bool is_foreign_joint(std::string_view word);

}  // namespace presslight
