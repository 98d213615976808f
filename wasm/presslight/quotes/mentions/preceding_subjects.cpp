#include "presslight/quotes/mentions/preceding_subjects.h"

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// How far back an apposition is looked for, in units, and over how many commas.
constexpr std::uint32_t kFarthest = 40;
constexpr int kMostCommas = 4;

// Past forms that are no participles: what they stand in is no apposition. Sorted.
constexpr WordList kOnlyFinite{
    "arose", "ate",  "became", "began",  "bit",      "blew",    "bore",  "broke", "chose", "did",
    "drank", "drew", "drove",  "fell",   "flew",     "forbade", "froze", "gave",  "grew",  "had",
    "has",   "hid",  "is",     "knew",   "overtook", "ran",     "rang",  "rode",  "rose",  "sang",
    "sank",  "saw",  "shook",  "sprang", "stole",    "swam",    "swore", "threw", "took",  "undertook",
    "was",   "went", "were",   "will",   "withdrew", "woke",    "would"};

}  // namespace

Subject PrecedingSubjects::before(std::uint32_t group) const {
  const std::uint32_t start = sentence_start(group);
  std::uint32_t u = over_aside(group, start);
  const bool has_aside = u < group;
  while (u > start && !ends_with_name(u) &&
         (part_at(u - 1) == PartOfSpeech::adverb || is_time_between(u - 1) || is_reflexive(u - 1) ||
          is_floating(u - 1)))
    --u;
  if (!has_aside) u = over_whereabouts(over_time(over_age(u, start), group, start), start);
  if (u == start) return {};
  if (const auto head = has_aside ? std::nullopt : head_of_clause(group, start))
    return {over_description(*head, start), SubjectPlace::before};
  if (ending_at_[u] != kNone) {
    const std::uint32_t tail = over_tail(over_example(root(ending_at_[u]), start), start);
    if (has_aside) return {over_description(tail, start), SubjectPlace::before};
    return {unclosed_apposition(over_reduced_relative(tail, start), start), SubjectPlace::before};
  }
  switch (part_at(u - 1)) {
    case PartOfSpeech::comma:
    case PartOfSpeech::dash:
    case PartOfSpeech::closing_bracket:
      return over_apposition(u - 1, start);
    case PartOfSpeech::relative:
      return antecedent(u - 1, start);
    case PartOfSpeech::subordinator:
      return is_word(u - 1, "that") ? antecedent(u - 1, start) : Subject{};
    default:
      return {};
  }
}

bool PrecedingSubjects::ends_with_name(std::uint32_t unit) const {
  return ending_at_[unit] != kNone && phrases_[ending_at_[unit]].kind == MentionKind::name;
}

bool PrecedingSubjects::is_reflexive(std::uint32_t unit) const {
  return is_word(unit, "himself") || is_word(unit, "herself") || is_word(unit, "themselves") ||
         is_word(unit, "itself");
}

bool PrecedingSubjects::is_floating(std::uint32_t unit) const {
  const bool is_one = is_word(unit, "all") || is_word(unit, "both") || is_word(unit, "each");
  return is_one && unit > 0 && ending_at_[unit] != kNone;
}

std::uint32_t PrecedingSubjects::over_aside(std::uint32_t u, std::uint32_t start) const {
  if (u < start + 4 || part_at(u - 1) != PartOfSpeech::comma) return u;
  if (part_at(u - 2) == PartOfSpeech::adverb && part_at(u - 3) == PartOfSpeech::comma) return u - 3;
  const bool is_example = is_word(u - 3, "for") && (is_word(u - 2, "instance") || is_word(u - 2, "example"));
  return is_example && part_at(u - 4) == PartOfSpeech::comma ? u - 4 : u;
}

Subject PrecedingSubjects::antecedent(std::uint32_t relative, std::uint32_t start) const {
  std::uint32_t u = relative;
  if (u > start && part_at(u - 1) == PartOfSpeech::comma) --u;
  const std::uint32_t phrase = ending_at_[over_bracket(u, start)];
  if (u == start || phrase == kNone) return {};
  if (u < relative && tells_whence(phrase, start)) return over_apposition(u, start);
  const std::uint32_t whole = root(home_of(phrase, start));
  const bool is_body = is_word(relative, "which") && phrases_[phrase].kind == MentionKind::name;
  if (is_body) return {phrase, SubjectPlace::antecedent};  // "a note from the board, which said"
  if (!is_word(relative, "who")) return {whole, SubjectPlace::antecedent};
  if (const auto named = who_is(whole, start)) return {named, SubjectPlace::antecedent};
  if (const auto holder = holder_of(whole, phrase, start)) return {*holder, SubjectPlace::antecedent};
  const bool is_person = phrases_[phrase].kind == MentionKind::name && !looks_human(whole);
  const bool is_crowd = whole != phrase && phrases_[phrase].kind == MentionKind::nominal &&
                        !is_word(phrases_[phrase].first_unit - 1, "of") && looks_human(phrase) &&
                        !looks_human(whole);  // "a clash with bakers who say"
  return {is_person || is_crowd || is_source(phrase, start) ? phrase : over_description(whole, start),
          SubjectPlace::antecedent};
}

std::optional<std::uint32_t> PrecedingSubjects::holder_of(std::uint32_t post, std::uint32_t body,
                                                          std::uint32_t start) const {
  const NounPhrase& it = phrases_[post];
  const bool may_be_post = post != body && (it.start == PhraseStart::bare || is_office(it));
  const std::uint32_t first = phrases_[body].first_unit;
  if (!may_be_post || !(is_word(first - 1, "of") || is_word(first - 1, "at"))) return std::nullopt;
  const std::uint32_t comma = it.first_unit;
  if (comma < start + 2 || part_at(comma - 1) != PartOfSpeech::comma || !ends_with_name(comma - 1))
    return std::nullopt;
  return ending_at_[comma - 1];
}

std::uint32_t PrecedingSubjects::home_of(std::uint32_t phrase, std::uint32_t start) const {
  const std::uint32_t first = phrases_[phrase].first_unit;
  const bool is_named = phrases_[phrase].kind == MentionKind::name && first > start + 1;
  if (!is_named || part_at(first - 1) != PartOfSpeech::comma || ending_at_[first - 1] == kNone) return phrase;
  const std::uint32_t town = ending_at_[first - 1];
  const bool is_town = phrases_[town].kind == MentionKind::name && phrases_[town].attached_to &&
                       phrases_[town].first_unit > 0 && is_word(phrases_[town].first_unit - 1, "from");
  return is_town ? town : phrase;
}

bool PrecedingSubjects::is_source(std::uint32_t phrase, std::uint32_t start) const {
  const NounPhrase& it = phrases_[phrase];
  return it.kind == MentionKind::nominal && it.first_unit > start && is_word(it.first_unit - 1, "from") &&
         looks_human(phrase);
}

Subject PrecedingSubjects::over_apposition(std::uint32_t closing, std::uint32_t start) const {
  if (const auto subject = before_stray_comma(closing, start)) return {subject, SubjectPlace::before};
  int commas = 0;
  for (std::uint32_t u = closing; u > start && closing - u < kFarthest && commas < kMostCommas; --u) {
    if (u < closing && part_at(u) == PartOfSpeech::closing_bracket) u = opening_of(u, start);
    if (u + 1 >= closing || !opens_apposition(u, closing)) continue;
    const bool is_name = outline_.shape(u + 1) == WordShape::capitalised;  // "the chair, Drew Hall, said"
    if (!is_name && is_in(kOnlyFinite, outline_.lower(u + 1))) return {};
    ++commas;
    std::uint32_t end = over_bracket(u, start);
    if (part_at(end - 1) == PartOfSpeech::number || is_time_noun(outline_.lower(end - 1)))
      end = over_time(end, u, start);  // "a note sent in 2019, which"
    else if (is_word(end - 1, "there") && ending_at_[end - 1] != kNone)
      --end;  // "an official there, who"
    const std::uint32_t phrase = ending_at_[end];
    if (phrase == kNone || tells_whence(phrase, start) || is_fronted(root(phrase), start)) continue;
    if (is_town_of_place(phrase, start)) continue;
    const std::uint32_t nearest = over_tail(over_description(over_series(root(phrase), start), start), start);
    const std::uint32_t post = over_post(over_relative(nearest, start), start);
    const std::uint32_t subject = over_description(post, start);
    if (!is_participle_after_comma(subject, start)) return {subject, SubjectPlace::apposition};
  }
  return {};
}

bool PrecedingSubjects::is_fronted(std::uint32_t phrase, std::uint32_t start) const {
  const std::uint32_t first = phrases_[phrase].first_unit;
  return first == start + 1 && part_at(start) == PartOfSpeech::preposition && !is_word(start, "as");
}

bool PrecedingSubjects::opens_apposition(std::uint32_t u, std::uint32_t closing) const {
  const PartOfSpeech wanted =
      part_at(closing) == PartOfSpeech::closing_bracket ? PartOfSpeech::opening_bracket : part_at(closing);
  return !units_[u].marked && part_at(u) == wanted;
}

}  // namespace presslight
