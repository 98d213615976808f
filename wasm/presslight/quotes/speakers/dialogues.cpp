#include "presslight/quotes/speakers/dialogues.h"

namespace presslight {
namespace {

constexpr std::uint32_t kLongestTurn = 60;  // tokens
constexpr std::uint32_t kFarthest = 3;      // paragraphs from a question up to who answers it

}  // namespace

std::optional<Dialogue::Turn> Dialogue::turn_of(const SpeechReading& reading,
                                                std::uint32_t quote_unit) const {
  const std::uint32_t paragraph = outline_.paragraph_of(quote_unit);
  if (!last_ || last_->paragraph + 1 != paragraph || !is_alone(quote_unit)) return std::nullopt;
  const Unit& unit = outline_.units()[quote_unit];
  if (unit.end_token - unit.first_token > kLongestTurn) return std::nullopt;
  const bool has_other = above_ && above_->phrase != last_->phrase;
  if (last_->is_turn) return Turn{has_other ? above_->phrase : std::nullopt};
  if (!asks(last_->unit)) return std::nullopt;
  const bool are_named = has_other && is_named(reading, *above_) && is_named(reading, *last_);
  if (are_named && above_->paragraph + 2 == paragraph) return Turn{above_->phrase};
  if (!last_->cue || reading.cues[*last_->cue].lemma != "ask") return std::nullopt;
  const bool is_near = has_other && above_->paragraph + kFarthest >= paragraph;
  return Turn{is_near ? above_->phrase : std::nullopt};
}

void Dialogue::add(std::uint32_t quote_unit, std::optional<std::uint32_t> phrase,
                   std::optional<std::uint32_t> cue, bool is_turn) {
  const std::uint32_t paragraph = outline_.paragraph_of(quote_unit);
  if (last_ && last_->paragraph != paragraph) above_ = last_;
  last_ = Said{quote_unit, paragraph, phrase, cue, is_turn};
}

bool Dialogue::is_named(const SpeechReading& reading, const Said& said) {
  return said.phrase && reading.phrases[*said.phrase].kind != MentionKind::pronoun;
}

bool Dialogue::is_alone(std::uint32_t unit) const {
  const Paragraph& paragraph = outline_.document().paragraphs()[outline_.paragraph_of(unit)];
  return outline_.unit_of_token(paragraph.first_token) == unit &&
         outline_.unit_of_token(paragraph.end_token - 1) == unit;
}

bool Dialogue::asks(std::uint32_t unit) const {
  const Unit& words = outline_.units()[unit];
  return words.end_token > words.first_token + 2 && outline_.document().word(words.end_token - 2) == "?";
}

}  // namespace presslight
