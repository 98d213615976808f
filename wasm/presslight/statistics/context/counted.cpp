#include "presslight/statistics/context/counted.h"

#include "presslight/statistics/numbers/number_words.h"
#include "presslight/statistics/words/nouns.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

/// Words of a noun phrase before its head, at most; "private sector construction industry jobs" has five.
constexpr std::uint32_t kLongest = 7;

bool is_stop(const Reader& reader, std::uint32_t at) {
  if (!reader.is_word(at)) return true;
  const std::string_view word = reader.lower(at);
  if (word == "most" || word == "more") return !reader.is_lower(at + 1);
  if (reader.is_hyphen(at - 1) || reader.is_hyphen(at + 1)) return false;  // "well-known", "off-duty"
  return is_function_word(word) || find_number_word(word) != nullptr;
}

/// "said 12 killed hostages": verbs that end a subject, of those that news puts right after it.
bool is_verb_after_subject(const Reader& reader, std::uint32_t at) {
  static constexpr WordList kVerbs{
      "agreed",  "arrived", "attended", "became", "began",    "came", "come", "die",    "died",
      "dropped", "fell",    "fled",     "found",  "get",      "go",   "got",  "grew",   "hit",
      "live",    "lived",   "make",     "remain", "remained", "rose", "say",  "struck", "survived",
      "took",    "voted",   "want",     "was",    "went",     "were", "work", "worked"};
  return reader.is_in(at, kVerbs);
}

/// "coal- and gas-fired": the hyphen stands open.
bool is_suspended(const Reader& reader, std::uint32_t at) {
  return reader.is_dash(at + 1) && reader.touches(at + 1) && !reader.touches(at + 2) &&
         (reader.is(at + 2, "and") || reader.is(at + 2, "or"));
}

/// "sales force", "plain-clothes officers": a plural that goes before its noun.
bool is_attributive(const Reader& reader, std::uint32_t at) {
  static constexpr WordList kPlurals{"arms",  "customs", "goods",  "operations",
                                     "sales", "savings", "sports", "systems"};
  const bool may_be = reader.is_in(at, kPlurals) || reader.is_hyphen(at - 1);
  return may_be && reader.is_word(at + 1) && !is_stop(reader, at + 1) &&
         !reader.lower(at + 1).ends_with("ed");
}

struct Run {
  std::uint32_t end = 0;     // where it stops
  std::uint32_t plural = 0;  // one past the last word of the first group of plurals; 0 if there is none
};

/// The words from `at` on that may be one noun phrase.
Run read_run(const Reader& reader, std::uint32_t at) {
  Run run{at, 0};
  for (std::uint32_t next = at; next < at + 2 * kLongest; ++next) {
    if (reader.is_hyphen(next) && next > at) continue;
    if (next == at + kLongest || is_stop(reader, next) || is_verb_after_subject(reader, next)) break;
    run.end = next + 1;
    if (is_suspended(reader, next)) {
      next += 2;  // on from "and"
      continue;
    }
    const bool is_part_of_compound = reader.is_hyphen(next + 1) || is_attributive(reader, next);
    if (is_part_of_compound || !is_plural_noun(reader, next)) {
      if (run.plural > 0) break;
      continue;
    }
    run.plural = next + 1;
  }
  return run;
}

/// "of content" after "pieces".
std::uint32_t with_contents(const Reader& reader, std::uint32_t head) {
  const std::uint32_t end = head + 1;
  if (!is_container_noun(reader.lower(head)) || !reader.is(end, "of") || !reader.is_lower(end + 1))
    return end;
  if (is_stop(reader, end + 1)) return end;
  const Run run = read_run(reader, end + 1);
  if (run.plural > 0) return run.plural;
  return end + 2;
}

std::uint32_t past_determiners(const Reader& reader, std::uint32_t at) {
  static constexpr WordList kDeterminers{"a",   "additional", "all",   "an",   "another", "her",
                                         "his", "its",        "more",  "my",   "our",     "such",
                                         "the", "their",      "these", "this", "those",   "your"};
  for (int i = 0; i < 3 && reader.is_in(at, kDeterminers); ++i) ++at;
  return at;
}

/// "the bank's 100,000 retail bankers", "the five bridges": possessor and number stand before the noun.
std::uint32_t past_possessor_and_number(const Reader& reader, std::uint32_t at) {
  constexpr std::uint32_t kLongestName = 4;
  for (std::uint32_t i = at; i < at + kLongestName && !is_stop(reader, i); ++i) {
    if (!reader.is(i + 1, "'s") && !reader.is(i + 1, "\u2019s")) continue;
    at = i + 2;
    break;
  }
  const std::optional<Number> number = read_number(reader, at, at);
  return number ? number->end : at;
}

/// "of", "of the", "of its" after a share, a vague number or a part.
std::uint32_t past_of(const Reader& reader, std::uint32_t at) {
  if (reader.is(at, "'s") || reader.is(at, "\u2019s")) ++at;
  if (reader.is(at, "worth")) ++at;
  if (reader.is(at, "out") && reader.is(at + 1, "of")) ++at;
  if (reader.is(at, "of")) ++at;
  return past_possessor_and_number(reader, past_determiners(reader, at));
}

/// "six Orthodox, four Protestants".
bool is_list_of_names(const Reader& reader, std::uint32_t at, std::uint32_t end) {
  for (std::uint32_t i = at; i < end; ++i)
    if (!reader.is_capital(i)) return false;
  return end > at && end < at + 3 && (reader.is_mark(end, ',') || reader.is(end, "and"));
}

/// " - pieces of content", " - letters that ...": a dash after the number, and the noun phrase none the less.
std::optional<Counted> read_past_dash(const Reader& reader, std::uint32_t dash) {
  if (!reader.is_dash(dash) || reader.is_hyphen(dash) || !reader.is_lower(dash + 1)) return std::nullopt;
  const std::optional<Counted> found = read_noun_phrase(reader, dash + 1, false);
  if (!found) return std::nullopt;
  const bool goes_on = found->end > found->head + 1 || reader.is(found->end, "of") ||
                       reader.is(found->end, "that") || reader.is(found->end, "which");
  return goes_on ? found : std::nullopt;
}

bool takes_of(const Quantity& quantity) {
  const bool is_share = quantity.kind == StatisticKind::ratio || quantity.kind == StatisticKind::percent;
  return is_share || quantity.is_money || quantity.unit_kind != UnitKind::none;
}

}  // namespace

std::optional<Counted> read_noun_phrase(const Reader& reader, std::uint32_t at, bool is_singular) {
  const Run run = read_run(reader, at);
  if (reader.is_hyphen(at - 1) && run.end > at) return Counted{at, at + 1, at};  // "46-page annexes"
  if (run.plural > 0) {
    const std::uint32_t head = run.plural - 1;
    return Counted{at, with_contents(reader, head), head};
  }
  const bool is_whole = run.end > at && (is_singular || is_list_of_names(reader, at, run.end));
  if (!is_whole) return std::nullopt;
  return Counted{at, run.end, run.end - 1};
}

std::optional<Counted> read_counted(const Reader& reader, const Quantity& quantity) {
  const std::uint32_t at = quantity.end;
  const bool is_per_number =
      !quantity.per.empty() && quantity.per.find_first_not_of("0123456789") == std::string::npos;
  if (quantity.kind == StatisticKind::multiple || is_per_number) return std::nullopt;
  if (reader.is_hyphen(at) && !quantity.has_unit()) return read_noun_phrase(reader, at + 1, true);
  const bool has_of = reader.is(at, "of") || (reader.is(at, "out") && reader.is(at + 1, "of")) ||
                      (reader.is(at, "worth") && reader.is(at + 1, "of"));
  if (takes_of(quantity) && !has_of && quantity.kind != StatisticKind::ratio) return std::nullopt;
  if (const auto past_dash = read_past_dash(reader, at)) return past_dash;
  const std::uint32_t noun =
      has_of || quantity.kind == StatisticKind::ratio ? past_of(reader, at) : past_determiners(reader, at);
  const bool may_be_singular = quantity.value == 1 || (takes_of(quantity) && (has_of || noun > at));
  return read_noun_phrase(reader, noun, may_be_singular);
}

}  // namespace presslight
