#include "presslight/quotes/clauses/addressees.h"

#include <algorithm>
#include <string_view>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Verbs that name whom they are said to before what is said. Sorted.
constexpr WordList kAddressing{"advise",  "ask",    "assure", "caution", "inform", "notify",
                               "promise", "remind", "tell",   "urge",    "warn",   "warned"};

// Those of them that do so wherever what is told stands. Sorted.
constexpr WordList kTelling{"assure", "inform", "notify", "remind", "tell", "warn"};

// Who is told things. Sorted; own list.
constexpr WordList kAudiences{
    "agency",     "assembly",   "audience",    "board",     "cabinet", "channel",    "city",
    "commission", "committee",  "conference",  "congress",  "council", "court",      "crowd",
    "daily",      "detectives", "fans",        "hearing",   "herald",  "house",      "inquest",
    "inquiry",    "investors",  "journalists", "judge",     "jurors",  "jury",       "lawmakers",
    "listeners",  "magazine",   "media",       "meeting",   "members", "ministers",  "mps",
    "news",       "newspaper",  "officers",    "panel",     "paper",   "parliament", "peers",
    "podcast",    "police",     "press",       "programme", "public",  "rally",      "reporters",
    "senators",   "show",       "staff",       "station",   "summit",  "supporters", "tribunal",
    "viewers",    "voters"};

// Who is told things and has no article. Sorted.
constexpr WordList kOutlets{"afp", "bbc", "bloomberg", "cnn",      "itv",
                            "mps", "nbc", "npr",       "politico", "reuters"};

}  // namespace

bool Addressees::tells_somebody(const Cue& cue) {
  return is_in(kTelling, cue.lemma);
}

std::uint32_t Addressees::past_addressee(const Cue& cue, std::uint32_t end) const {
  const std::uint32_t at = cue.end_unit;
  if (at >= end || !is_in(kAddressing, cue.lemma) || cue.form == CueForm::passive) return at;
  if (part_at(at) == PartOfSpeech::object_pronoun || is_word(at, "you")) return at + 1;
  const NounPhrase* const phrase = phrase_at(at);
  if (phrase == nullptr) return is_word(at, "her") ? at + 1 : at;
  if (const std::uint32_t second = second_phrase(*phrase, end); second > at) return second;
  if (is_word(at, "her") && precedes_verb(phrase_end(*phrase), end))
    return cue.lemma == "warn" ? at : at + 1;  // "told her bakers left", "warned her bakers would leave"
  return is_subject(*phrase, is_in(kTelling, cue.lemma) && cue.lemma != "warn", end)
             ? at
             : past_apposition(std::min(phrase_end(*phrase), end), end);
}

/// Past ", a lawyer in his office," behind whom it is told.
std::uint32_t Addressees::past_apposition(std::uint32_t comma, std::uint32_t end) const {
  constexpr std::uint32_t kLongest = 15;  // units
  if (comma + 1 >= end || part_at(comma) != PartOfSpeech::comma) return comma;
  const NounPhrase* const told = phrase_at(comma + 1);
  if (told == nullptr || told->kind != MentionKind::nominal) return comma;
  const std::uint32_t closing = next_comma(comma + 1, std::min(end, comma + kLongest));
  const bool is_closed = closing + 1 < end && part_at(closing) == PartOfSpeech::comma;
  return is_closed && !has_verb(phrase_end(*told), closing) ? closing + 1 : comma;
}

/// "warned it could fail": the phrase begins what is said.
bool Addressees::is_subject(const NounPhrase& phrase, bool is_told, std::uint32_t end) const {
  const std::uint32_t verb = phrase_end(phrase);
  return verb < end && outline_.shape(verb) == WordShape::lower &&
         (part_at(verb) == PartOfSpeech::auxiliary || (!is_told && part_at(verb) == PartOfSpeech::verb) ||
          (phrase.kind == MentionKind::pronoun && is_finite(verb)));
}

/// "Mr Hall" of "told the board Mr Hall had left", which looks like one phrase; where `phrase` begins if it
/// is one.
std::uint32_t Addressees::second_phrase(const NounPhrase& phrase, std::uint32_t end) const {
  const std::uint32_t first = phrase.first_unit;
  if (!precedes_verb(phrase_end(phrase), end)) return first;
  for (std::uint32_t u = first + 1; u < phrase.end_unit; ++u)
    if (begins_second(u, first)) return u;
  return first;
}

bool Addressees::begins_second(std::uint32_t unit, std::uint32_t first) const {
  if (part_at(unit) == PartOfSpeech::possessive_mark || part_at(unit - 1) == PartOfSpeech::possessive_mark)
    return false;
  if (is_word(unit - 1, "news") && (is_word(unit, "conference") || is_word(unit, "briefing"))) return false;
  const bool is_lower = outline_.shape(unit) == WordShape::lower;
  if (is_in(kAudiences, word(unit - 1)) || (is_lower && is_in(kOutlets, word(unit - 1)))) return true;
  const bool is_title = (word_classes(word(unit)) & kTitle) != 0;
  const bool follows_noun = unit > first + 1 && part_at(unit - 1) == PartOfSpeech::other &&
                            outline_.shape(unit - 1) == WordShape::lower;
  return !is_lower && (is_title || follows_noun);
}

bool Addressees::precedes_verb(std::uint32_t unit, std::uint32_t end) const {
  while (unit < end && part_at(unit) == PartOfSpeech::adverb) ++unit;
  return unit < end && !units_[unit].marked && is_finite(unit);
}

}  // namespace presslight
