// Who speaks where two people talk by turns, a paragraph each.
//
//   "Did you sign it?" asked Hall.      a question, and who asks it
//   "I did."                            whoever spoke above the question; not Hall
//   "Without reading it?"               Hall, by turns
//
//   "It is no hole," Orme said.         two who have just talked, each in few words
//   "It had a bucket," said Hall.
//   "I accept that it had."             Orme
//
// In:     the quotations of an article in text order.
// Cost:   a look at the paragraphs above.
#pragma once

#include <cstdint>
#include <optional>

#include "presslight/quotes/mentions/subjects.h"

namespace presslight {

class Dialogue {
 public:
  /// Whose turn it is; nobody if the text does not tell.
  struct Turn {
    std::optional<std::uint32_t> phrase;
  };

  explicit Dialogue(const Outline& outline) : outline_(outline) {}

  /// Of a paragraph that is words alone, in a talk; nothing elsewhere.
  std::optional<Turn> turn_of(const SpeechReading& reading, std::uint32_t quote_unit) const;

  /// Whoever said the quotation at `quote_unit`, which comes behind all that were added.
  void add(std::uint32_t quote_unit, std::optional<std::uint32_t> phrase, std::optional<std::uint32_t> cue,
           bool is_turn);

 private:
  struct Said {
    std::uint32_t unit = 0;
    std::uint32_t paragraph = 0;
    std::optional<std::uint32_t> phrase;
    std::optional<std::uint32_t> cue;
    bool is_turn = false;
  };

  /// Not "he", who may be anybody above.
  static bool is_named(const SpeechReading& reading, const Said& said);

  /// Two have just talked, a short paragraph each.
  bool is_exchange(const SpeechReading& reading) const;
  /// A short paragraph that opens with what somebody says.
  bool is_reply(const Said& said) const;
  /// "It", which says nothing by turns.
  bool is_thing(const SpeechReading& reading, const Said& said) const;
  /// "Mr. Orme, is that your name?", "Is that your name, Tom?": the phrase that names Orme before.
  std::optional<std::uint32_t> addressed_in(const SpeechReading& reading, std::uint32_t unit) const;
  std::optional<std::uint32_t> named_before(const SpeechReading& reading, std::uint32_t unit,
                                            std::uint32_t token) const;
  bool is_alone(std::uint32_t unit) const;
  bool asks(std::uint32_t unit) const;

  const Outline& outline_;
  std::optional<Said> last_;   // the last quotation
  std::optional<Said> above_;  // the last of a paragraph above its own
};

}  // namespace presslight
