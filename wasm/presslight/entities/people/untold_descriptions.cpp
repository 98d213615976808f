#include "presslight/entities/people/untold_descriptions.h"

#include <algorithm>
#include <string_view>

#include "presslight/entities/people/genders.h"
#include "presslight/entities/people/people_descriptions.h"
#include "presslight/entities/people/standings.h"
#include "presslight/entities/people/unnamed_people.h"
#include "presslight/text/word_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Peoples whose names do not end as others do. Sorted.
constexpr WordList kPeoples{"briton", "croat", "czech", "dane",     "finn",  "greek",
                            "pole",   "scot",  "serb",  "spaniard", "swede", "turk"};

// Capitals tell them from what anybody may be. Sorted.
constexpr WordList kParties{"conservative", "democrat", "liberal", "republican", "tory"};

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

bool is_capitalised(const Document& document, std::uint32_t token) {
  return document.tokens()[token].shape == WordShape::capitalised;
}

/// What is told: "senator" of "the Vermont senator", "candidate" of "the candidate for mayor", "father" of
/// "the father of two" and "the father-of-two"; `end` for what is no such phrase.
std::uint32_t head_of(const Document& document, std::uint32_t first, std::uint32_t end) {
  for (std::uint32_t t = first + 1; t < end; ++t) {
    if (t + 1 == end) return t;
    const std::string_view next = document.lower(t + 1);
    if (next == "from" || next == "for" || next == "of") return t;
    if (next == "-" && t + 2 < end && document.lower(t + 2) == "of") return t;
  }
  return end;
}

/// "mother of two", "grandfather-of-five", whether the rest belongs to the description or not.
bool is_parent_of_some(const Document& document, std::uint32_t noun) {
  static constexpr WordList kParents{"dad", "father", "grandfather", "grandmother", "mother", "mum"};
  const std::uint32_t next = noun + 1;
  return is_in(kParents, document.lower(noun)) && next < document.tokens().size() &&
         (document.lower(next) == "of" || document.word(next) == "-");
}

/// "the 2013-batch officer"
bool is_of_a_batch(const Document& document, std::uint32_t first) {
  return document.tokens()[first + 1].kind == TokenKind::number && document.lower(first + 3) == "batch";
}

/// "the defender", "the Minnesota Democrat", "the 49-year-old": what somebody is, whomever he has to do with.
bool tells_a_standing(const Document& document, std::uint32_t first, std::uint32_t end) {
  if (tells_age(document, document.span_of(first, end))) return true;
  const std::uint32_t head = head_of(document, first, end);
  if (head == end) return false;
  const std::string_view noun = document.lower(head);
  if (document.lower(head - 1) == "chief") return false;  // "the Chief Justice" is an office
  const bool has_party = is_in(kParties, noun) && is_capitalised(document, head);
  const bool is_parent = is_parent_of_some(document, head);
  const bool is_position = document.word(head - 1) == "-" && (noun == "back" || noun == "half");
  return is_standing(noun) || is_position || has_party || is_parent ||
         (head > first + 3 && is_of_a_batch(document, first));
}

}  // namespace

bool UntoldDescriptions::fits(std::uint32_t person, Span description) const {
  return genders_agree(gender_told_by(document_, description), genders_[person]) &&
         described_.may_be_of_age(person, description);
}

/// "whose husband Ron", "his wife, Ann,": told of for the sake of another.
bool UntoldDescriptions::is_relative(const PersonMention& mention) const {
  const std::uint32_t name = document_.token_at(mention.span.start);
  const std::uint32_t first = document_.sentence_of(name).first_token;
  if (name < first + 2) return false;
  const std::uint32_t noun = document_.word(name - 1) == "," ? name - 2 : name - 1;
  if (noun == first || !is_relation(document_.lower(noun))) return false;
  const std::string_view whose = document_.lower(noun - 1);  // not "managing partner"
  return whose == "his" || whose == "her" || whose == "their" || whose == "whose" || is_possessive_s(whose);
}

/// "a defender ... the defender", "met the defender ... the defender": whoever that was.
bool UntoldDescriptions::stands_nearby(std::uint32_t noun) const {
  constexpr std::uint32_t kFarthest = 200;  // tokens
  const std::uint32_t paragraph = document_.paragraph_of(noun);
  const std::uint32_t above = document_.paragraphs()[paragraph == 0 ? 0 : paragraph - 1].first_token;
  const std::uint32_t here = document_.paragraphs()[paragraph].first_token;
  const std::uint32_t from = std::max(above, noun - std::min(noun, kFarthest));
  for (std::uint32_t t = std::max(from, 1u); t < noun; ++t) {
    if (document_.lower(t) != document_.lower(noun)) continue;
    const bool is_known = document_.word(t - 1) == "The" || (document_.word(t - 1) == "the" && t < here);
    if (!is_known) return true;
  }
  return false;
}

/// Null if nobody speaks by name among the last kFarthest mentions.
const PersonMention* UntoldDescriptions::last_speaker_before(Span description) const {
  constexpr int kFarthest = 12;
  auto mention = first_behind(mentions_, description.start);
  for (int i = 0; i < kFarthest && mention != mentions_.begin(); ++i)
    if ((--mention)->is_speaker && fits(mention->person, description)) return &*mention;
  return nullptr;
}

/// The first person of the last sentence that names any.
const PersonMention* UntoldDescriptions::last_subject_before(Span description) const {
  constexpr int kFarthest = 6;
  const PersonMention* subject = nullptr;
  auto mention = first_behind(mentions_, description.start);
  for (int i = 0; i < kFarthest && mention != mentions_.begin(); ++i) {
    --mention;
    if (subject != nullptr && mention->sentence != subject->sentence) break;
    subject = &*mention;
  }
  return subject != nullptr && subject->role == MentionRole::subject ? subject : nullptr;
}

/// Whom the last sentence that tells of anybody, here and before this one, begins with; or the only one in
/// it. Null where it begins with no one of two, and where this one has named somebody.
const PersonMention* UntoldDescriptions::subject_of_sentence_before(Span description) const {
  constexpr int kFarthest = 8;
  const std::uint32_t here = document_.token_at(description.start);
  const PersonMention* first = nullptr;
  bool has_two = false;
  auto mention = first_behind(mentions_, description.start);
  for (int i = 0; i < kFarthest && mention != mentions_.begin(); ++i) {
    --mention;
    if (mention->paragraph != document_.paragraph_of(here)) break;
    if (first != nullptr && mention->sentence != first->sentence) break;
    if (mention->role == MentionRole::quoted || !fits(mention->person, description)) continue;
    if (mention->sentence == document_.tokens()[here].sentence) return nullptr;
    has_two = has_two || (first != nullptr && first->person != mention->person);
    first = &*mention;
  }
  if (first == nullptr || first->role == MentionRole::possessive) return nullptr;
  return !has_two || first->begins_sentence ? first : nullptr;
}

/// The only one whom the paragraph above tells of, where this one has named nobody yet.
std::optional<std::uint32_t> UntoldDescriptions::lone_subject_above(Span description) const {
  constexpr int kFarthest = 12;
  const std::uint32_t paragraph = document_.paragraph_of(document_.token_at(description.start));
  const PersonMention* subject = nullptr;
  auto mention = first_behind(mentions_, description.start);
  for (int i = 0; i < kFarthest && mention != mentions_.begin() && (--mention)->paragraph + 1 >= paragraph;
       ++i) {
    if (mention->role == MentionRole::quoted) continue;
    if (mention->paragraph == paragraph) return std::nullopt;
    const bool is_subject = mention->role == MentionRole::subject || mention->role == MentionRole::pronoun;
    if (!is_subject || is_relative(*mention) || !fits(mention->person, description)) continue;
    if (subject != nullptr && subject->person != mention->person) return std::nullopt;
    subject = &*mention;
  }
  return subject != nullptr ? std::optional(subject->person) : std::nullopt;
}

/// May it be of somebody of whom nothing is told?
bool UntoldDescriptions::is_open(Span description) const {
  constexpr std::uint32_t kLongest = 9;  // tokens
  const std::uint32_t first = document_.token_at(description.start);
  const std::uint32_t end = document_.token_at(description.end - 1) + 1;
  const bool is_short = end > first + 1 && end <= first + kLongest;
  return document_.lower(first) == "the" && is_short && !is_quoted(quotes_, description) &&
         !tells_another(document_, first + 1, end);
}

bool UntoldDescriptions::is_standing_of_one(Span description) const {
  const std::uint32_t first = document_.token_at(description.start);
  const std::uint32_t end = document_.token_at(description.end - 1) + 1;
  const std::uint32_t head = head_of(document_, first, end);
  return tells_a_standing(document_, first, end) && head < end && !stands_nearby(head);
}

std::optional<std::uint32_t> UntoldDescriptions::meant_by(Span description) const {
  if (!is_open(description)) return std::nullopt;
  const std::uint32_t first = document_.token_at(description.start);
  const std::uint32_t end = document_.token_at(description.end - 1) + 1;
  const bool is_one_of_a_people = end == first + 2 && is_of_a_people(document_, first + 1);
  const bool has_standing = is_standing_of_one(description);
  const bool tells_whence = is_one_of_a_people || document_.lower(first + 1) == "former";
  if (!tells_whence && !has_standing && !names_a_role(document_, description)) return std::nullopt;
  const auto is_here = [&](const PersonMention* mention) {
    return mention != nullptr && mention->paragraph == document_.paragraph_of(first) &&
           mention->sentence != document_.tokens()[first].sentence;
  };
  const PersonMention* mention = has_standing ? subject_of_sentence_before(description) : nullptr;
  if (!is_here(mention)) mention = last_speaker_before(description);
  if (tells_whence && !is_here(mention)) mention = last_subject_before(description);
  if (is_here(mention)) return mention->person;
  if (!is_one_of_a_people && !has_standing) return std::nullopt;
  return lone_subject_above(description);
}

}  // namespace presslight
