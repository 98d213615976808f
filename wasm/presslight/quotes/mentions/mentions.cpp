#include "presslight/quotes/mentions/mentions.h"

#include <optional>
#include <string_view>

#include "presslight/document/clitics.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

/// Where "the baker" begins of "the baker and mayor Ann Hall", whose second half is phrase `index`.
std::optional<std::uint32_t> first_post(const Outline& outline, std::span<const NounPhrase> phrases,
                                        std::uint32_t index) {
  for (std::uint32_t i = index; i > 0; --i) {
    const NounPhrase& before = phrases[i - 1];
    if (before.inside) continue;
    const bool is_post = before.apposed == index && outline.lower(before.end_unit) == "and";
    return is_post ? std::optional(before.first_unit) : std::nullopt;
  }
  return std::nullopt;
}

// Behind a hyphen with its spaces: "a Tarn - based baker". Sorted.
constexpr WordList kBased{"backed", "based", "born", "funded", "led", "owned", "run", "trained"};

/// 'The' of 'The "Past" part of the site', at the start of a sentence.
std::uint32_t first_unit(const Outline& outline, const NounPhrase& phrase) {
  const std::vector<Unit>& units = outline.units();
  const std::uint32_t first = phrase.first_unit;
  const std::uint32_t start = outline.sentence_of(first).first;
  const bool is_cut = first > start + 1 && units[first - 1].part_of_speech == PartOfSpeech::dash &&
                      is_in(kBased, outline.lower(first)) && !units[first - 2].marked;
  if (is_cut) {
    const bool has_article = first > start + 2 && units[first - 3].part_of_speech == PartOfSpeech::determiner;
    return first - (has_article ? 3 : 2);
  }
  const bool may = first == start + 2 && phrase.kind == MentionKind::nominal &&
                   phrase.start == PhraseStart::bare && units[first - 1].marked;
  return may && units[first - 2].part_of_speech == PartOfSpeech::determiner ? first - 2 : first;
}

}  // namespace

Mention mention_of(const Outline& outline, std::span<const NounPhrase> phrases, std::uint32_t index) {
  const NounPhrase& phrase = phrases[index];
  if (phrase.series) return {outline.span_of(phrase.series->first, phrase.series->end), MentionKind::group};
  if (phrase.apposed)
    return {outline.span_of(phrase.first_unit, phrases[*phrase.apposed].end_unit), MentionKind::name};
  if (const auto first = first_post(outline, phrases, index))
    return {outline.span_of(*first, phrase.end_unit), MentionKind::name};
  if (phrase.kind == MentionKind::pronoun && phrase.end_unit == phrase.first_unit + 1)
    return {span_without_clitic(outline.document(), outline.units()[phrase.first_unit].first_token),
            phrase.kind};
  const bool with_attached = phrase.kind == MentionKind::nominal;
  const std::uint32_t end = with_attached ? phrase.attached_end : phrase.end_unit;
  return {outline.span_of(first_unit(outline, phrase), end), phrase.kind};
}

}  // namespace presslight
