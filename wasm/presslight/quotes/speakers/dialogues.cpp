#include "presslight/quotes/speakers/dialogues.h"

#include <algorithm>

#include "presslight/names/words/name_words.h"

namespace presslight {
namespace {

constexpr std::uint32_t kLongestTurn = 60;   // tokens
constexpr std::uint32_t kFarthest = 3;       // paragraphs from a question up to who answers it
constexpr std::uint32_t kLongestReply = 45;  // tokens of a paragraph of an exchange

}  // namespace

std::optional<Dialogue::Turn> Dialogue::turn_of(const SpeechReading& reading,
                                                std::uint32_t quote_unit) const {
  const std::uint32_t paragraph = outline_.paragraph_of(quote_unit);
  if (!last_ || last_->paragraph + 1 != paragraph || !is_alone(quote_unit)) return std::nullopt;
  const Unit& unit = outline_.units()[quote_unit];
  if (unit.end_token - unit.first_token > kLongestTurn) return std::nullopt;
  const bool has_other = above_ && above_->phrase != last_->phrase && !is_thing(reading, *above_);
  if (last_->is_turn) return Turn{has_other ? above_->phrase : std::nullopt};
  if (is_exchange(reading) && unit.end_token - unit.first_token <= kLongestReply) return Turn{above_->phrase};
  if (!asks(last_->unit)) return std::nullopt;
  if (const auto asked = addressed_in(reading, last_->unit)) return Turn{asked};
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

bool Dialogue::is_thing(const SpeechReading& reading, const Said& said) const {
  return said.phrase && outline_.lower(reading.phrases[*said.phrase].first_unit) == "it";
}

std::optional<std::uint32_t> Dialogue::addressed_in(const SpeechReading& reading, std::uint32_t unit) const {
  const Document& document = outline_.document();
  const Unit& words = outline_.units()[unit];
  std::uint32_t first = words.first_token + 1;
  if (first < words.end_token && (word_classes(document.lower(first)) & kTitle) != 0) ++first;
  if (first < words.end_token && document.word(first) == ".") ++first;
  const std::uint32_t last = words.end_token - 3;  // before the question mark
  if (first + 1 < last && document.word(first + 1) == ",") return named_before(reading, unit, first);
  if (last > first + 1 && document.word(last - 1) == ",") return named_before(reading, unit, last);
  return std::nullopt;
}

std::optional<std::uint32_t> Dialogue::named_before(const SpeechReading& reading, std::uint32_t unit,
                                                    std::uint32_t token) const {
  constexpr std::ptrdiff_t kFarthestName = 60;  // phrases
  const std::string_view name = outline_.document().word(token);
  const auto end = first_from(reading.phrases, unit);
  const auto first = end - std::min(kFarthestName, end - reading.phrases.begin());
  for (auto phrase = end; phrase != first;) {
    --phrase;
    const Unit& last = outline_.units()[phrase->end_unit - 1];
    if (phrase->kind == MentionKind::name && outline_.document().word(last.end_token - 1) == name)
      return static_cast<std::uint32_t>(phrase - reading.phrases.begin());
  }
  return std::nullopt;
}

bool Dialogue::is_exchange(const SpeechReading& reading) const {
  if (!above_ || above_->paragraph + 1 != last_->paragraph) return false;
  if (!is_named(reading, *above_) || !is_named(reading, *last_)) return false;
  if (!is_reply(*above_) || !is_reply(*last_)) return false;
  const auto name_of = [&](const Said& said) {
    return outline_.document().word(outline_.units()[reading.phrases[*said.phrase].end_unit - 1].first_token);
  };
  return name_of(*above_) != name_of(*last_);
}

bool Dialogue::is_reply(const Said& said) const {
  const Paragraph& paragraph = outline_.document().paragraphs()[said.paragraph];
  return outline_.units()[outline_.unit_of_token(paragraph.first_token)].marked &&
         paragraph.end_token - paragraph.first_token <= kLongestReply;
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
