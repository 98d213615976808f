#include "presslight/quotes/grammar/verb_groups.h"

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr WordList kBe{"'m", "'re", "am", "are", "be", "been", "was", "were"};

bool is_be(std::string_view word) {
  return is_in(kBe, word) || word == "is" || word == "being" || word == "get" || word == "got" ||
         word == "'s" || word == "isn't" || word == "wasn't" || word == "aren't" || word == "weren't";
}

}  // namespace

std::uint32_t VerbGroups::group_start(std::uint32_t verb) const {
  if (follows_brand(verb)) return verb;
  const std::uint32_t u = behind_auxiliary(verb);
  std::uint32_t start = u;
  for (std::uint32_t i = 1; i <= kMostInGroup && i <= u && in_sentence(u - i, u); ++i) {
    const PartOfSpeech c = part_at(u - i);
    if (c == PartOfSpeech::auxiliary || is_word(u - i, "'s")) start = u - i;
    if (is_word(u - i, "there") || is_word(u - i, "here")) break;  // "Those who were there said"
    if (c != PartOfSpeech::adverb && c != PartOfSpeech::auxiliary) break;
  }
  return start;
}

std::optional<std::uint32_t> VerbGroups::before_adverbs(std::uint32_t verb) const {
  const std::uint32_t u = behind_auxiliary(verb);
  for (std::uint32_t i = 1; i <= kMostInGroup && i <= u && in_sentence(u - i, u); ++i) {
    const bool is_on_day = i > 1 && is_word(u - i, "on");
    if (part_at(u - i) != PartOfSpeech::adverb && !is_on_day) return u - i;
  }
  return std::nullopt;
}

std::uint32_t VerbGroups::behind_auxiliary(std::uint32_t u) const {
  constexpr std::uint32_t kLongest = 4;  // "in the past week"
  for (std::uint32_t at = u; at > 1 && u - at < kLongest && in_sentence(at - 2, u) && !units_[at - 1].marked;
       --at) {
    const bool is_time = is_word(at - 1, "since") || part_at(at - 1) == PartOfSpeech::preposition;
    const bool has_noun = at == u || is_time_noun(outline_.lower(u - 1)) || is_word(u - 1, "past");
    if (is_time && has_noun && part_at(at - 2) == PartOfSpeech::auxiliary) return at - 1;
  }
  return u;
}

bool VerbGroups::follows_brand(std::uint32_t u) const {
  if (u < 2 || !in_sentence(u - 2, u) || part_at(u - 1) != PartOfSpeech::possessive_mark) return false;
  const bool is_infinitive = in_sentence(u + 1, u) && is_word(u + 1, "to");
  return units_[u].verb->lemma == "say" && !units_[u - 2].marked &&
         outline_.shape(u - 2) == WordShape::capitalised && !is_infinitive;
}

bool VerbGroups::has_be(std::uint32_t group, std::uint32_t u) const {
  for (std::uint32_t i = group; i < u; ++i)
    if (is_be(outline_.lower(i))) return true;
  return false;
}

bool VerbGroups::has_said(std::uint32_t group, std::uint32_t u) const {
  if (group == 0 || units_[u].verb->lemma != "say" || !is_word(group, "'s")) return false;
  const bool is_infinitive = in_sentence(u + 1, u) && is_word(u + 1, "to");
  return (is_word(group - 1, "he") || is_word(group - 1, "she")) && !is_infinitive;
}

bool VerbGroups::is_headline_passive(std::uint32_t u) const {
  if (units_[u].verb->lemma != "tell" || u == 0 || part_at(u - 1) == PartOfSpeech::pronoun) return false;
  return !in_sentence(u + 1, u) || part_at(u + 1) == PartOfSpeech::stop;
}

bool VerbGroups::is_branded(std::uint32_t u) const {
  static constexpr WordList kNaming{"brand", "deem", "dub", "label", "term"};
  constexpr std::uint32_t kLongest = 4;  // units of what is branded
  if (!is_in(kNaming, units_[u].verb->lemma) || !in_sentence(u + 1, u) || !units_[u + 1].marked) return false;
  if (in_sentence(u + 2, u) && !is_word(u + 2, "by") && part_at(u + 2) != PartOfSpeech::stop) return false;
  const std::uint32_t start = outline_.sentence_of(u).first;
  if (u - start > kLongest) return false;
  for (std::uint32_t i = start; i < u; ++i)
    if (part_at(i) == PartOfSpeech::relative || part_at(i) == PartOfSpeech::pronoun || is_word(i, "what"))
      return false;
  return true;
}

bool VerbGroups::is_named_by(std::uint32_t u) const {
  static constexpr WordList kNaming{"brand",    "call",    "deem", "denounce",
                                    "describe", "dismiss", "dub",  "label"};
  constexpr std::uint32_t kFarthest = 6;  // units back to "what"
  if (!is_in(kNaming, units_[u].verb->lemma) || !in_sentence(u + 2, u)) return false;
  if (!units_[u + 1].marked || !is_word(u + 2, "by")) return false;
  for (std::uint32_t i = u; i > 0 && u - i < kFarthest && in_sentence(i - 1, u); --i)
    if (part_at(i - 1) == PartOfSpeech::relative || is_word(i - 1, "what")) return false;
  return true;
}

bool VerbGroups::shares_passive(std::uint32_t u) const {
  constexpr std::uint32_t kFarthest = 8;  // units back to the verb that both share
  if (units_[u].verb->lemma != "tell" || u < 2 || part_at(u - 1) != PartOfSpeech::conjunction) return false;
  if (!in_sentence(u + 1, u) || !(is_word(u + 1, "that") || is_word(u + 1, "to"))) return false;
  for (std::uint32_t i = u - 1; i > 0 && u - i < kFarthest && in_sentence(i - 1, u); --i)
    if (!units_[i - 1].marked && is_be(outline_.lower(i - 1))) return true;
  return false;
}

}  // namespace presslight
