// Where persons are named, and where "he" and "she" stand for somebody.
//
//   Ann Hall's deputy met Bob Lee. She said he "was late".
//   ~~~~~~~~ possessive   ~~~~~~~  ~~~ ~~  pronouns, the first of them a speaker
//
// In:     a Document, its names, the chains of those names and the quotes.
// Out:    both lists in text order. Pronouns inside marks are left out: they mean what their speaker means.
// Cost:   n log n in the names.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/document/document.h"
#include "presslight/entities/people/people_chains.h"
#include "presslight/names/names.h"
#include "presslight/quotes/quotes.h"

namespace presslight {

enum class MentionRole : std::uint8_t { subject, object, possessive, quoted, pronoun };

/// A place where a person is named, or a pronoun that was understood.
struct PersonMention {
  Span span;
  std::uint32_t person = 0;
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  MentionRole role = MentionRole::subject;
  bool is_speaker = false;         // of a quotation
  bool begins_sentence = false;    // as its subject, with a title or not
  bool asks = false;               // "Asked by Ann Hall why she left, she": no "she" of that sentence
  Gender whose = Gender::unknown;  // "her agent, Ann Hall": of a woman, whom "she" means in that sentence
};

struct PersonalPronoun {
  Span span;
  Gender gender = Gender::unknown;
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  bool is_speaker = false;
  std::uint32_t fronted_until =
      0;                 // the comma of "When she left, ..." and "Asked if she ..., ..."; 0 for none
  bool answers = false;  // "Asked about Ann Hall, she ...": whoever is asked, not whom that is about
  std::optional<std::uint32_t> led_by =
      std::nullopt;             // the sentence above its paragraph, if it ends in a colon
  std::uint32_t says_from = 0;  // where the words in marks begin that it says; 0 for none
};

void sort_in_text_order(std::vector<PersonMention>& mentions);

/// Of all quotations, in text order.
std::vector<Span> speaker_spans(std::span<const Quote> quotes);

/// Does a speaker of `speakers`, in text order, end in `mention`?
bool ends_a_speaker(const std::vector<Span>& speakers, Span mention);

std::vector<PersonMention> person_mentions(const Document& document, std::span<const Name> names,
                                           std::span<const PersonChain> chains,
                                           std::span<const Quote> quotes);

std::vector<PersonalPronoun> personal_pronouns(const Document& document, std::span<const Quote> quotes);

}  // namespace presslight
