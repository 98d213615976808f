#include "presslight/quotes/mentions/phrase_walk.h"

#include "presslight/names/words/name_words.h"
#include "presslight/quotes/mentions/phrase_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr std::uint32_t kLongestTail = 24;  // units of "sent by the union to the board"

constexpr WordList kBeforeTimes{"at", "during", "in", "on", "since"};

// Prepositions that also begin clauses: "before Mr Hall said". Sorted.
constexpr WordList kAlsoSubordinators{"after", "as",    "before", "except", "given",
                                      "like",  "since", "than",   "till",   "until"};

// Before "in Tarn" and "at Tarn". Sorted.
constexpr WordList kSettled{"based",  "born",    "headquartered", "incorporated", "listed",
                            "living", "located", "raised",        "residing",     "retired"};

// What is done to somebody where no object follows: "the men killed in Tarn". Sorted.
constexpr WordList kSuffered{"affected", "arrested", "charged", "detained", "displaced",
                             "evicted",  "injured",  "jailed",  "killed",   "wounded"};

}  // namespace

PhraseWalk::PhraseWalk(const Outline& outline, std::span<const NounPhrase> phrases)
    : outline_(outline),
      units_(outline.units()),
      phrases_(phrases),
      ending_at_(units_.size() + 1, kNone),
      starting_at_(units_.size() + 1, kNone) {
  for (std::uint32_t i = 0; i < phrases.size(); ++i) {
    if (phrases[i].inside) continue;
    const std::uint32_t end = phrases[i].end_unit;
    const bool ends_sentence =
        end == outline.sentence_of(phrases[i].first_unit).end;  // "Hall wins\n\nHe said"
    if (!ends_sentence) ending_at_[end] = i;
    starting_at_[phrases[i].first_unit] = i;
  }
}

bool PhraseWalk::is_verb_like(std::uint32_t u) const {
  const PartOfSpeech c = part_at(u);
  return c == PartOfSpeech::verb || c == PartOfSpeech::auxiliary || c == PartOfSpeech::past_like;
}

bool PhraseWalk::is_plain_preposition(std::uint32_t u) const {
  return part_at(u) == PartOfSpeech::preposition && !is_in(kAlsoSubordinators, outline_.lower(u));
}

std::uint32_t PhraseWalk::over_tail(std::uint32_t phrase, std::uint32_t start) const {
  const std::uint32_t end = phrases_[phrase].first_unit;
  std::uint32_t u = end;
  while (u > start && end - u < kLongestTail) {
    const std::uint32_t object = u;
    while (u > start && (is_plain_preposition(u - 1) || part_at(u - 1) == PartOfSpeech::adverb)) --u;
    if (u == object || !is_plain_preposition(object - 1)) return phrase;
    if (ending_at_[u] == kNone) break;
    const std::uint32_t before = root(ending_at_[u]);
    u = phrases_[before].first_unit;
    if (u == start || !is_plain_preposition(u - 1)) return before;
  }
  const bool is_verb = u > start && (is_verb_like(u - 1) || units_[u - 1].verb);
  if (is_verb && ending_at_[u - 1] != kNone) return root(ending_at_[u - 1]);
  return u > start && part_at(u - 1) == PartOfSpeech::ing_like ? opening_phrase(phrase, start) : phrase;
}

std::uint32_t PhraseWalk::opening_phrase(std::uint32_t phrase, std::uint32_t start) const {
  const std::uint32_t end = phrases_[phrase].first_unit;
  std::uint32_t u = end - 1;
  while (u > start && end - u < kLongestTail && !units_[u - 1].marked &&
         part_at(u - 1) < PartOfSpeech::comma && part_at(u - 1) != PartOfSpeech::subordinator &&
         part_at(u - 1) != PartOfSpeech::auxiliary)
    --u;
  const bool begins = u == start || (!units_[u - 1].marked && part_at(u - 1) == PartOfSpeech::comma);
  return begins && starting_at_[u] != kNone && looks_human(starting_at_[u]) ? starting_at_[u] : phrase;
}

std::uint32_t PhraseWalk::over_example(std::uint32_t phrase, std::uint32_t start) const {
  std::uint32_t u = phrases_[phrase].first_unit;
  if (u < start + 3 || !is_word(u - 1, "as") || !is_word(u - 2, "such")) return phrase;
  u -= part_at(u - 3) == PartOfSpeech::comma ? 3 : 2;
  return ending_at_[u] != kNone ? root(ending_at_[u]) : phrase;
}

std::uint32_t PhraseWalk::over_time(std::uint32_t u, std::uint32_t group, std::uint32_t start) const {
  constexpr std::uint32_t kLongest = 6;  // units
  const bool is_share = ending_at_[u] != kNone && part_at(u - 1) == PartOfSpeech::number;
  if (is_share) return u;  // "six in 10 say"
  bool has_time = u < group;
  std::uint32_t first = u;
  while (first > start + 1 && u - first < kLongest && tells_time(first - 1) && !ends_name(first)) {
    has_time = has_time || part_at(first - 1) != PartOfSpeech::determiner;
    --first;
  }
  if (!has_time) return u;
  const bool has_preposition = first > start + 1 && part_at(first - 1) == PartOfSpeech::preposition &&
                               is_in(kBeforeTimes, outline_.lower(first - 1));
  return has_preposition ? first - 1 : first;
}

bool PhraseWalk::ends_name(std::uint32_t u) const {
  return ending_at_[u] != kNone && phrases_[ending_at_[u]].name.has_value();
}

bool PhraseWalk::tells_time(std::uint32_t u) const {
  if (!units_[u].marked && part_at(u) == PartOfSpeech::determiner && u + 1 < units_.size()) ++u;
  if (units_[u].marked || is_word(u, "one")) return false;
  const PartOfSpeech c = part_at(u);
  return c == PartOfSpeech::number || c == PartOfSpeech::adverb || is_time_noun(outline_.lower(u)) ||
         is_short_month(outline_.lower(u)) || is_word(u, "late");
}

bool PhraseWalk::follows_crowd(std::uint32_t phrase, std::uint32_t start) const {
  const NounPhrase& it = phrases_[phrase];
  const std::uint32_t u = it.first_unit;
  if (part_at(u) != PartOfSpeech::ing_like || it.name || u == start || ending_at_[u] == kNone) return false;
  const std::string_view before = outline_.lower(u - 1);
  return before == "people" || before == "police" || before == "family" || before == "couple" ||
         (before.ends_with("s") && !before.ends_with("ss"));
}

std::uint32_t PhraseWalk::over_reduced_relative(std::uint32_t phrase, std::uint32_t start) const {
  std::uint32_t u = phrases_[phrase].first_unit;
  const bool is_beside = part_at(u) == PartOfSpeech::ing_like && u > start && ending_at_[u - 1] != kNone &&
                         (is_word(u - 1, "while") || is_word(u - 1, "when"));
  if (is_beside) return root(ending_at_[u - 1]);
  if (follows_crowd(phrase, start)) return root(ending_at_[u]);
  if (u > start && part_at(u - 1) == PartOfSpeech::preposition) --u;
  if (u > start && part_at(u - 1) == PartOfSpeech::ing_like && ending_at_[u - 1] != kNone)
    return root(ending_at_[u - 1]);
  return phrase;
}

std::uint32_t PhraseWalk::over_relative(std::uint32_t phrase, std::uint32_t start) const {
  const std::uint32_t end = phrases_[phrase].first_unit;
  for (std::uint32_t u = end; u > start && end - u < kLongestTail; --u) {
    const Unit& unit = units_[u - 1];
    if (unit.marked || unit.part_of_speech >= PartOfSpeech::comma) return phrase;
    const bool opens_clause = unit.part_of_speech == PartOfSpeech::subordinator || is_word(u - 1, "as") ||
                              is_word(u - 1, "than") ||
                              (u == end && unit.part_of_speech == PartOfSpeech::conjunction);
    if (opens_clause) return phrase;
    if (unit.part_of_speech != PartOfSpeech::relative) continue;
    const NounPhrase& it = phrases_[phrase];
    const bool is_led = it.end_unit == end + 1 && it.attached_end > it.end_unit;
    const bool is_verb = is_word(u - 1, "who") && it.kind == MentionKind::nominal &&
                         (is_led || part_at(end) == PartOfSpeech::past_like);
    const bool has_verb = u < end || is_verb;  // "who works with", not "which the board said"
    std::uint32_t before = u - 1;
    if (before > start && part_at(before - 1) == PartOfSpeech::comma) --before;
    return has_verb && ending_at_[before] != kNone ? root(ending_at_[before]) : phrase;
  }
  return phrase;
}

std::optional<std::uint32_t> PhraseWalk::who_is(std::uint32_t phrase, std::uint32_t start) const {
  if (phrases_[phrase].kind != MentionKind::nominal) return std::nullopt;
  const std::uint32_t first = phrases_[phrase].first_unit;
  for (std::uint32_t u = first; u > start && first - u < kLongestTail; --u) {
    const PartOfSpeech c = part_at(u - 1);
    if (is_word(u - 1, "is") || is_word(u - 1, "was")) {
      const std::uint32_t named = ending_at_[u - 1];
      const bool is_name = named != kNone && phrases_[named].kind == MentionKind::name;
      return is_name ? std::optional(named) : std::nullopt;
    }
    const bool is_listed = c == PartOfSpeech::other || c == PartOfSpeech::comma ||
                           c == PartOfSpeech::conjunction || c == PartOfSpeech::determiner ||
                           c == PartOfSpeech::adverb;
    if (units_[u - 1].marked || !is_listed) return std::nullopt;
  }
  return std::nullopt;
}

std::uint32_t PhraseWalk::over_age(std::uint32_t u, std::uint32_t start) const {
  if (u < start + 3 || part_at(u - 1) != PartOfSpeech::number || part_at(u - 2) != PartOfSpeech::preposition)
    return u;
  const std::uint32_t end =
      part_at(u - 3) == PartOfSpeech::past_like ? u - 3 : u - 2;  // "Those aged over 60"
  return ending_at_[end] != kNone ? end : u;
}

std::uint32_t PhraseWalk::over_whereabouts(std::uint32_t u, std::uint32_t start) const {
  if (u < start + 3 || part_at(u - 1) != PartOfSpeech::object_pronoun) return u;
  return is_word(u - 2, "behind") || is_word(u - 2, "beside") || is_word(u - 2, "near") ? u - 2 : u;
}

std::uint32_t PhraseWalk::over_us(std::uint32_t u, std::uint32_t start) const {
  const bool is_part =
      u > start + 2 && part_at(u - 1) == PartOfSpeech::object_pronoun && is_word(u - 2, "of");
  return is_part ? u - 2 : u;
}

std::optional<std::uint32_t> PhraseWalk::head_of_clause(std::uint32_t end, std::uint32_t start) const {
  while (end > start && part_at(end - 1) == PartOfSpeech::adverb && !is_word(end - 1, "there")) --end;
  if (end == start) return std::nullopt;
  const bool is_open =
      part_at(end - 1) == PartOfSpeech::conjunction || part_at(end - 1) == PartOfSpeech::auxiliary;
  if (is_open) return std::nullopt;  // "a rule that would have let"
  for (std::uint32_t u = end; u > start + 1 && end - u < kLongestTail; --u) {
    const Unit& unit = units_[u - 1];
    const bool goes_on = u + 1 < end && unit.part_of_speech == PartOfSpeech::comma &&
                         part_at(u) == PartOfSpeech::conjunction &&
                         is_verb_like(u + 1);  // "who fell, and was hurt"
    if (unit.marked || (unit.part_of_speech >= PartOfSpeech::comma && !goes_on)) return std::nullopt;
    if (is_word(u - 1, "than") || (is_word(u - 1, "as") && !is_word(u - 2, "name"))) return std::nullopt;
    const bool is_link = unit.part_of_speech == PartOfSpeech::relative || is_word(u - 1, "that");
    if (!is_link && unit.part_of_speech != PartOfSpeech::subordinator) continue;
    const std::uint32_t head = over_us(u - 1, start);
    if (!is_link || ending_at_[head] == kNone || !has_own_verb(u - 1, end)) return std::nullopt;
    return root(ending_at_[head]);
  }
  return std::nullopt;
}

bool PhraseWalk::has_own_verb(std::uint32_t relative, std::uint32_t end) const {
  std::uint32_t u = relative + 1;
  if (is_word(relative, "whose")) {
    while (u < end && !is_verb_like(u)) ++u;
    return u < end && u > relative + 1;
  }
  while (u < end && part_at(u) == PartOfSpeech::adverb) ++u;
  if (u >= end || units_[u].marked) return false;
  if (is_verb_like(u) || units_[u].verb) return true;
  if (u + 1 == end) return false;
  const bool is_subject = starting_at_[u] != kNone && phrases_[starting_at_[u]].attached_end == end;
  if (is_word(relative, "who") && part_at(u) == PartOfSpeech::other && outline_.shape(u) == WordShape::lower)
    return !is_subject;  // "who live near the quay", not "who local bakers"
  const bool has_object = part_at(u + 1) == PartOfSpeech::determiner ||
                          part_at(u + 1) == PartOfSpeech::possessive ||
                          part_at(u + 1) == PartOfSpeech::preposition;
  return part_at(u) == PartOfSpeech::other && outline_.lower(u).ends_with("s") &&
         has_object;  // "that runs the yard"
}

std::uint32_t PhraseWalk::over_series(std::uint32_t phrase, std::uint32_t start) const {
  const std::uint32_t first = phrases_[phrase].first_unit;
  if (first < start + 2 || !is_word(first - 1, "and") || ending_at_[first - 1] == kNone) return phrase;
  const std::uint32_t before = ending_at_[first - 1];
  const std::uint32_t object = phrases_[before].first_unit;
  const bool is_object = phrases_[before].attached_to && object > start && is_word(object - 1, "of");
  return is_object && phrases_[before].kind == phrases_[phrase].kind ? root(before) : phrase;
}

std::uint32_t PhraseWalk::over_description(std::uint32_t phrase, std::uint32_t start) const {
  const std::uint32_t first = phrases_[phrase].first_unit;
  if (phrases_[phrase].kind != MentionKind::nominal || first <= start + 1) return phrase;
  if (part_at(first - 1) != PartOfSpeech::comma || ending_at_[first - 1] == kNone) return phrase;
  const std::uint32_t before = root(ending_at_[first - 1]);
  const std::uint32_t led = phrases_[before].first_unit;
  return phrases_[before].kind == MentionKind::name && !is_fronted_object(led, start) ? before : phrase;
}

std::uint32_t PhraseWalk::over_post(std::uint32_t phrase, std::uint32_t start) const {
  const std::uint32_t first = phrases_[phrase].first_unit;
  if (first <= start + 1 || !is_word(first - 1, "and") || ending_at_[first - 1] == kNone) return phrase;
  const std::uint32_t before = ending_at_[first - 1];
  if (phrases_[before].kind != MentionKind::nominal || phrases_[before].attached_to) return phrase;
  const bool is_post = phrases_[before].end_unit == phrases_[before].first_unit + 1;
  const bool is_apposed =
      phrases_[phrase].start == PhraseStart::bare && over_description(before, start) != before;
  return is_post || is_apposed ? before : phrase;
}

bool PhraseWalk::looks_human(std::uint32_t phrase) const {
  const NounPhrase& it = phrases_[phrase];
  return it.kind != MentionKind::nominal || may_be_person_noun(outline_.lower(it.end_unit - 1));
}

bool PhraseWalk::is_fronted_object(std::uint32_t first, std::uint32_t start) const {
  if (first <= start || !is_plain_preposition(first - 1) || is_word(start, "according")) return false;
  for (std::uint32_t u = start; u + 1 < first; ++u)
    if (units_[u].marked || is_verb_like(u) || units_[u].verb || part_at(u) >= PartOfSpeech::comma)
      return false;
  return part_at(start) == PartOfSpeech::preposition;
}

bool PhraseWalk::is_office(const NounPhrase& phrase) const {
  return phrase.start == PhraseStart::definite && phrase.kind == MentionKind::nominal &&
         (word_classes(outline_.lower(phrase.end_unit - 1)) & kRole) != 0;
}

bool PhraseWalk::is_crowd(const NounPhrase& phrase) const {
  for (std::uint32_t u = phrase.first_unit; u < phrase.end_unit; ++u)
    if (outline_.shape(u) == WordShape::lower && outline_.lower(u).ends_with("s")) return true;
  return false;
}

std::uint32_t PhraseWalk::unclosed_apposition(std::uint32_t phrase, std::uint32_t start) const {
  const std::uint32_t subject = over_relative(phrase, start);
  const NounPhrase& it = phrases_[subject];
  const bool may_be_post = it.start == PhraseStart::bare || is_office(it);
  const bool is_post = may_be_post && it.attached_end > it.end_unit && !is_crowd(it);
  if (subject == phrase && !is_post) return subject;
  const std::uint32_t post = over_post(subject, start);
  const std::uint32_t named = over_description(post, start);
  return named != post ? named : subject;
}

std::optional<std::uint32_t> PhraseWalk::before_stray_comma(std::uint32_t comma, std::uint32_t start) const {
  const std::uint32_t bracket = over_bracket(comma, start);
  if (bracket == comma || ending_at_[bracket] == kNone) return std::nullopt;
  const NounPhrase& phrase = phrases_[ending_at_[bracket]];
  const PartOfSpeech opening = part_at(start);
  const bool is_fronted = opening == PartOfSpeech::preposition || opening == PartOfSpeech::adverb ||
                          opening == PartOfSpeech::ing_like;
  const bool is_alone = phrase.kind == MentionKind::name && !phrase.attached_to &&
                        phrase.first_unit > start && part_at(phrase.first_unit - 1) == PartOfSpeech::comma;
  const bool opens =
      phrase.kind == MentionKind::name && phrase.first_unit == start;  // "Sen. Hall (Lib), said"
  return opens || (is_fronted && is_alone) ? std::optional(ending_at_[bracket]) : std::nullopt;
}

bool PhraseWalk::is_parted(std::uint32_t unit, std::uint32_t phrase) const {
  for (std::uint32_t u = unit; u < phrases_[phrase].first_unit; ++u)
    if (part_at(u) == PartOfSpeech::comma) return true;
  return false;
}

bool PhraseWalk::is_reduced_relative(std::uint32_t verb, std::uint32_t phrase, std::uint32_t start) const {
  const NounPhrase& it = phrases_[phrase];
  if (part_at(verb) != PartOfSpeech::past_like || part_at(verb + 1) != PartOfSpeech::preposition)
    return false;
  const bool is_suffered = is_in(kSuffered, outline_.lower(verb)) && it.kind == MentionKind::nominal;
  if (!(it.start == PhraseStart::indefinite || is_suffered) || it.attached_end != verb) return false;
  for (std::uint32_t u = it.first_unit; u > start; --u)
    if (!units_[u - 1].marked && is_verb_like(u - 1) && outline_.shape(u - 1) == WordShape::lower)
      return true;
  return false;
}

bool PhraseWalk::is_time_between(std::uint32_t u) const {
  return u > 0 && part_at(u) == PartOfSpeech::comma && !units_[u - 1].marked &&
         part_at(u - 1) == PartOfSpeech::adverb && u > 1 && part_at(u - 2) == PartOfSpeech::comma;
}

bool PhraseWalk::is_participle_after_comma(std::uint32_t phrase, std::uint32_t start) const {
  const NounPhrase& it = phrases_[phrase];
  return it.first_unit > start && part_at(it.first_unit - 1) == PartOfSpeech::comma &&
         it.end_unit == it.first_unit + 1 && it.kind == MentionKind::nominal && is_word(it.end_unit, "by");
}

std::uint32_t PhraseWalk::opening_of(std::uint32_t closing, std::uint32_t start) const {
  constexpr std::uint32_t kLongest = 8;
  for (std::uint32_t open = closing; open > start && closing - open <= kLongest; --open)
    if (part_at(open) == PartOfSpeech::opening_bracket) return open;
  return closing;
}

std::uint32_t PhraseWalk::over_bracket(std::uint32_t u, std::uint32_t start) const {
  if (u == start || part_at(u - 1) != PartOfSpeech::closing_bracket) return u;
  const std::uint32_t open = opening_of(u - 1, start);
  return open == u - 1 ? u : open;
}

bool PhraseWalk::is_town_of_place(std::uint32_t phrase, std::uint32_t start) const {
  const std::uint32_t first = phrases_[phrase].first_unit;
  const std::uint32_t comma = phrases_[phrase].end_unit;
  if (phrases_[phrase].kind != MentionKind::name || first < start + 3 || comma != first + 1) return false;
  if (part_at(first - 1) != PartOfSpeech::comma || ending_at_[first - 1] == kNone) return false;
  const bool goes_on = comma + 1 < units_.size() && (part_at(comma + 1) == PartOfSpeech::preposition ||
                                                     part_at(comma + 1) == PartOfSpeech::past_like);
  if (!goes_on) return false;
  const NounPhrase& town = phrases_[ending_at_[first - 1]];
  return town.kind == MentionKind::name && town.first_unit > start && is_word(town.first_unit - 1, "in");
}

std::uint32_t PhraseWalk::over_settled(std::uint32_t preposition, std::uint32_t start) const {
  constexpr std::uint32_t kLongest = 5;  // units
  if (preposition < start + 3 || !is_in(kSettled, outline_.lower(preposition - 1))) return preposition;
  std::uint32_t u = preposition - 1;
  const auto tells_more = [&](PartOfSpeech c) {
    return c == PartOfSpeech::adverb || c == PartOfSpeech::number || c == PartOfSpeech::conjunction;
  };
  while (u > start + 2 && preposition - u < kLongest && tells_more(part_at(u - 1))) --u;
  return u;
}

bool PhraseWalk::tells_whence(std::uint32_t phrase, std::uint32_t start) const {
  constexpr int kMost = 4;  // names: "of Tarn, Kent, England"
  for (int i = 0; i < kMost; ++i) {
    const std::uint32_t first = phrases_[phrase].first_unit;
    if (phrases_[phrase].kind != MentionKind::name || first < start + 3) return false;
    if (part_at(first - 1) == PartOfSpeech::preposition) {
      return part_at(over_settled(first - 1, start) - 1) == PartOfSpeech::comma;
    }
    if (part_at(first - 1) != PartOfSpeech::comma || ending_at_[first - 1] == kNone) return false;
    phrase = ending_at_[first - 1];
  }
  return false;
}

}  // namespace presslight
