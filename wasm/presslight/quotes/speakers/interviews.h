// The answers of an interview, and who gives them: nothing near an answer says so, and questions name others.
//
//   Ann Hall ran the ferry for ten years. She talks to Bob Lee.       the introduction: Ann Hall
//   What did the harbour board say?                                   a question
//   "Nothing."                                                        an answer
//
// In:     an outline whose marked stretches are quotations, and what was read in it.
// Out:    one Answer for each paragraph that is a quotation and nothing else, where at least three paragraphs
//         that begin with a quotation come in turn with others; of those the first and one more end in a
//         question mark.
// Left:   answers with a cue or a label ("Hall: ..."), which are as in any article; interviews without marks.
// Fails:  never. An answer has no speaker where the text does not tell who of several persons is asked.
// Cost:   linear.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "presslight/quotes/mentions/subjects.h"

namespace presslight {

struct Answer {
  std::uint32_t first_unit = 0;         // the quotation
  std::optional<std::uint32_t> phrase;  // who is asked: the first name of theirs around the interview
};

/// In text order.
std::vector<Answer> find_answers(const Outline& outline, const SpeechReading& reading,
                                 std::span<const Name> names);

}  // namespace presslight
