#include "presslight/entities/people/untold_descriptions.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "presslight/entities/people/people_descriptions.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Peoples whose names do not end as others do. Sorted.
constexpr std::string_view kPeoples[] = {"briton", "croat", "czech", "dane",     "finn",  "greek",
                                         "pole",   "scot",  "serb",  "spaniard", "swede", "turk"};
static_assert(std::is_sorted(std::begin(kPeoples), std::end(kPeoples)));

// What one person is of whom a paragraph goes on to tell. Sorted.
constexpr std::string_view kStandings[] = {
    "actor",       "actress",       "billionaire", "businessman", "businesswoman", "candidate",
    "congressman", "congresswoman", "contender",   "frontrunner", "governor",      "hopeful",
    "incumbent",   "justice",       "lawmaker",    "magnate",     "mogul",         "neurosurgeon",
    "nominee",     "runner",        "senator",     "singer",      "tycoon"};
static_assert(std::is_sorted(std::begin(kStandings), std::end(kStandings)));

/// The first of `all` that begins at or behind `start`.
template <typename T>
auto first_behind(std::span<const T> all, std::uint32_t start) {
  return std::lower_bound(all.begin(), all.end(), start,
                          [](const T& each, std::uint32_t at) { return each.span.start < at; });
}

/// '"The caller said 'Help,'" Hall said.': inside the words of another.
bool is_quoted(std::span<const Quote> quotes, Span span) {
  constexpr int kFarthest = 4;  // quotations back
  auto quote = first_behind(quotes, span.start);
  for (int i = 0; i < kFarthest && quote != quotes.begin(); ++i)
    if ((--quote)->kind != QuoteKind::indirect && quote->span.end > span.end) return true;
  return false;
}

/// "the other candidate", "the campaign's manager"
bool tells_another(const Document& document, std::uint32_t first, std::uint32_t end) {
  for (std::uint32_t t = first; t < end; ++t)
    if (document.lower(t) == "other" || is_possessive_s(document.word(t))) return true;
  return false;
}

/// "German", "Frenchwoman", "Dane"; not "Danes".
bool is_of_a_people(const Document& document, std::uint32_t token) {
  const std::string_view word = document.lower(token);
  const bool has_capital = document.tokens()[token].shape == WordShape::capitalised;
  return has_capital && (word.ends_with("an") || word.ends_with("ese") || is_in(kPeoples, word));
}

/// Null if nobody speaks by name among the last kFarthest mentions before `start`.
const PersonMention* last_speaker_before(std::span<const PersonMention> mentions, std::uint32_t start) {
  constexpr int kFarthest = 12;
  auto mention = first_behind(mentions, start);
  for (int i = 0; i < kFarthest && mention != mentions.begin(); ++i)
    if ((--mention)->is_speaker) return &*mention;
  return nullptr;
}

/// The first person of the last sentence before `start` that names any.
const PersonMention* last_subject_before(std::span<const PersonMention> mentions, std::uint32_t start) {
  constexpr int kFarthest = 6;
  const PersonMention* subject = nullptr;
  auto mention = first_behind(mentions, start);
  for (int i = 0; i < kFarthest && mention != mentions.begin(); ++i) {
    --mention;
    if (subject != nullptr && mention->sentence != subject->sentence) break;
    subject = &*mention;
  }
  return subject != nullptr && subject->role == MentionRole::subject ? subject : nullptr;
}

/// "the Vermont senator", "the candidate for mayor"
bool tells_a_standing(const Document& document, std::uint32_t first, std::uint32_t end) {
  for (std::uint32_t t = first + 1; t < end; ++t) {
    const bool is_head = t + 1 == end || document.lower(t + 1) == "from" || document.lower(t + 1) == "for";
    if (is_head) return is_in(kStandings, document.lower(t));
  }
  return false;
}

/// The only one whom the paragraph above tells of, where this one has named nobody yet.
std::optional<std::uint32_t> lone_subject_above(const Document& document,
                                                std::span<const PersonMention> mentions, Span description) {
  constexpr int kFarthest = 12;
  const std::uint32_t paragraph = document.paragraph_of(document.token_at(description.start));
  const PersonMention* subject = nullptr;
  auto mention = first_behind(mentions, description.start);
  for (int i = 0; i < kFarthest && mention != mentions.begin() && (--mention)->paragraph + 1 >= paragraph;
       ++i) {
    if (mention->role == MentionRole::quoted) continue;
    if (mention->paragraph == paragraph) return std::nullopt;
    if (mention->role != MentionRole::subject) continue;
    if (subject != nullptr && subject->person != mention->person) return std::nullopt;
    subject = &*mention;
  }
  return subject != nullptr ? std::optional(subject->person) : std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> person_told_of_before(const Document& document,
                                                   std::span<const PersonMention> mentions,
                                                   std::span<const Quote> quotes, Span description) {
  constexpr std::uint32_t kLongest = 6;  // tokens
  const std::uint32_t first = document.token_at(description.start);
  const std::uint32_t end = document.token_at(description.end - 1) + 1;
  const bool is_short = end > first + 1 && end <= first + kLongest;
  if (document.lower(first) != "the" || !is_short || is_quoted(quotes, description)) return std::nullopt;
  if (tells_another(document, first + 1, end)) return std::nullopt;
  const bool is_one_of_a_people = end == first + 2 && is_of_a_people(document, first + 1);
  const bool has_standing = tells_a_standing(document, first, end);
  const bool tells_whence = is_one_of_a_people || document.lower(first + 1) == "former";
  if (!tells_whence && !has_standing && !names_a_role(document, description)) return std::nullopt;
  const auto is_here = [&](const PersonMention* mention) {
    return mention != nullptr && mention->paragraph == document.paragraph_of(first) &&
           mention->sentence != document.tokens()[first].sentence;
  };
  const PersonMention* mention = last_speaker_before(mentions, description.start);
  if (tells_whence && !is_here(mention)) mention = last_subject_before(mentions, description.start);
  if (is_here(mention)) return mention->person;
  if (!is_one_of_a_people && !has_standing) return std::nullopt;
  return lone_subject_above(document, mentions, description);
}

}  // namespace presslight
