#include "presslight/quotes/cues/cue_forms.h"

#include "presslight/quotes/grammar/proportions.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Reporting verbs whose third person or base form is as often a noun. Sorted; own list.
constexpr WordList kAlsoNouns{
    "address",   "advocate", "answer",   "attack",  "attribute", "bark",      "beam",      "blame",   "blast",
    "blog",      "boast",    "brand",    "call",    "caution",   "challenge", "chant",     "charge",  "cheer",
    "chime",     "claim",    "comment",  "counsel", "counter",   "cry",       "demand",    "detail",  "doubt",
    "email",     "end",      "estimate", "fear",    "figure",    "forecast",  "gasp",      "giggle",  "grin",
    "gripe",     "groan",    "growl",    "grumble", "grunt",     "guess",     "highlight", "hint",    "hiss",
    "hope",      "howl",     "insult",   "issue",   "jeer",      "joke",      "label",     "lament",  "laugh",
    "lead",      "lecture",  "list",     "love",    "mandate",   "mention",   "moan",      "murmur",  "name",
    "note",      "object",   "offer",    "order",   "outline",   "pipe",      "plead",     "pledge",  "point",
    "post",      "praise",   "present",  "press",   "promise",   "protest",   "question",  "quip",    "quote",
    "rage",      "rail",     "rant",     "rate",    "reason",    "reference", "regard",    "remark",  "reply",
    "report",    "riposte",  "rule",     "shrug",   "sigh",      "sign",      "signal",    "smile",   "smirk",
    "snarl",     "snort",    "sob",      "spit",    "start",     "state",     "stress",    "suspect", "talk",
    "taunt",     "tease",    "term",     "text",    "title",     "tweet",     "urge",      "venture", "voice",
    "volunteer", "warrant",  "welcome",  "whine",   "whisper",   "wink",      "worry"};

// Who speaks without a noun: "some said", "others say". Sorted.
constexpr WordList kManyAlone{"both", "each", "few", "many", "most", "neither", "others", "several", "some"};

// Verbs that an object and a bare infinitive follow: "heard him say". Sorted.
constexpr WordList kPerceiving{"had",  "have", "hear", "heard", "hearing", "help",    "helped",  "let",
                               "made", "make", "saw",  "see",   "watch",   "watched", "watching"};

// What one says something by: no agent. Sorted.
constexpr WordList kMeans{"e-mail", "email", "fax", "letter", "phone", "telephone", "text", "video"};

// Before an adjective. Sorted.
constexpr WordList kDegrees{"less", "more", "most", "so", "too", "very"};

}  // namespace

std::optional<CueForm> CueForms::form_of(std::uint32_t u) const {
  if (units_[u].verb->lemma == "rule" && !decides(u)) return std::nullopt;
  const std::optional<std::uint32_t> before = before_adverbs(u);
  const std::uint32_t group = group_start(u);
  switch (units_[u].verb->form) {
    case VerbForm::base:
      return form_of_base(u, before);
    case VerbForm::third_person:
      return form_of_third_person(u, before);
    case VerbForm::past:
    case VerbForm::participle:
      return form_of_past(u, before, group);
    case VerbForm::present_participle:
      return form_of_present_participle(u, before, group);
  }
  return std::nullopt;
}

bool CueForms::decides(std::uint32_t u) const {
  if (units_[u].verb->form == VerbForm::past) return !(in_sentence(u + 1, u) && is_word(u + 1, "out"));
  return in_sentence(u + 1, u) && is_word(u + 1, "that") && u > 0 && part_at(u - 1) == PartOfSpeech::comma;
}

bool CueForms::wants_noun(std::uint32_t u) const {
  const PartOfSpeech c = part_at(u);
  return c == PartOfSpeech::determiner || c == PartOfSpeech::possessive ||
         c == PartOfSpeech::possessive_mark || is_word(u, "whose") ||
         (c == PartOfSpeech::number && !is_word(u, "one")) ||  // "one wrote"
         (c == PartOfSpeech::preposition && !is_word(u, "to"));
}

bool CueForms::speaks_alone(std::uint32_t before, std::uint32_t u) const {
  const std::string_view lemma = units_[u].verb->lemma;
  const bool is_another = is_word(before, "another") && units_[u].verb->strength == CueStrength::speech;
  const bool leads_to_marks = units_[u].verb->strength == CueStrength::speech && in_sentence(u + 1, u) &&
                              units_[u + 1].marked;  // 'some shouted "shame"'
  return is_another || is_word(before, "both") || (is_word(before, "all") && lemma == "say") ||
         ((lemma == "say" || lemma == "tell" || leads_to_marks) && is_in(kManyAlone, outline_.lower(before)));
}

bool CueForms::ends_name(std::uint32_t before, std::uint32_t u) const {
  const std::string_view lemma = units_[u].verb->lemma;
  if (units_[u].verb->strength == CueStrength::speech && ends_proportion(before, u)) return true;
  if (part_at(before) != PartOfSpeech::number || (lemma != "say" && lemma != "tell")) return false;
  if (before == 0 || !in_sentence(before - 1, u)) return false;
  if (is_age(before)) return true;
  return outline_.shape(before - 1) != WordShape::lower || ends_proportion(before, u) || is_count(before);
}

bool CueForms::is_age(std::uint32_t number) const {
  if (in_sentence(number + 2, number) && is_word(number + 2, "to"))
    return false;  // "one of two said to be ill"
  if (number < 2 || !in_sentence(number - 2, number) || part_at(number - 1) != PartOfSpeech::preposition)
    return false;
  return !units_[number - 2].marked && part_at(number - 2) < PartOfSpeech::comma;
}

bool CueForms::is_count(std::uint32_t number) const {
  if (in_sentence(number + 2, number) && is_word(number + 2, "to")) return false;  // "the two told to go"
  return part_at(number - 1) == PartOfSpeech::determiner;
}

bool CueForms::ends_proportion(std::uint32_t last, std::uint32_t verb) const {
  constexpr std::uint32_t kLongest = 4;  // units
  for (std::uint32_t i = 0; i < kLongest && i <= last && in_sentence(last - i, verb); ++i)
    if (past_proportion(outline_, last - i, verb + 1) == last + 1) return true;
  return false;
}

bool CueForms::opens_object(std::uint32_t u) const {
  const Unit& unit = units_[u];
  const PartOfSpeech c = unit.part_of_speech;
  return unit.marked || is_word(u, "out") || c == PartOfSpeech::comma || c == PartOfSpeech::colon ||
         c == PartOfSpeech::determiner || c == PartOfSpeech::possessive || c == PartOfSpeech::pronoun ||
         c == PartOfSpeech::object_pronoun || is_word(u, "that");
}

bool CueForms::is_subject(std::uint32_t u) const {
  return in_sentence(u + 1, u) && part_at(u + 1) == PartOfSpeech::auxiliary;
}

bool CueForms::looks_plural(std::uint32_t u) const {
  const std::string_view word = outline_.word(u);
  if (is_plural_without_s(outline_.lower(u))) return true;
  const bool is_one = word.ends_with("ss") || outline_.lower(u) == "news";  // "the press release"
  return part_at(u) == PartOfSpeech::other && word.size() > 3 && word.back() == 's' && !is_one;
}

std::optional<CueForm> CueForms::form_of_base(std::uint32_t u, std::optional<std::uint32_t> before) const {
  if (!before) return std::nullopt;
  const bool is_noun_too = is_in(kAlsoNouns, units_[u].verb->lemma);
  if (is_word(*before, "to"))
    return *before > 0 && is_word(*before - 1, "according") ? std::nullopt  // "according to state radio"
                                                            : std::optional(CueForm::infinitive);
  if (units_[u].verb->strength == CueStrength::speech && ends_proportion(*before, u)) return CueForm::finite;
  if (is_noun_too && (is_word(*before, "whose") || is_subject(u))) return std::nullopt;
  switch (part_at(*before)) {
    case PartOfSpeech::auxiliary:
    case PartOfSpeech::pronoun:
    case PartOfSpeech::relative:
      return CueForm::finite;
    case PartOfSpeech::mark:  // "...," say critics
    case PartOfSpeech::comma:
      if (!is_noun_too && in_sentence(u + 1, u) && (is_word(u + 1, "that") || insists(u)))
        return CueForm::finite;
      return units_[u].verb->lemma == "say" || closes_headline(u) ? std::optional(CueForm::finite)
                                                                  : std::nullopt;
    case PartOfSpeech::conjunction:
      return joins_plural_verb(u, *before) || states_alone(u) ? std::optional(CueForm::finite) : std::nullopt;
    case PartOfSpeech::indefinite:
    case PartOfSpeech::determiner:
      return is_noun_too || wants_noun(*before) ? some_say(u, *before) : CueForm::finite;
    default:
      break;
  }
  if (part_at(*before) == PartOfSpeech::number && !is_noun_too && closes_sentence(u)) return CueForm::finite;
  if (says_of_many(u, *before) || (states(u) && may_end_subject(*before))) return CueForm::finite;
  if (joins_names(*before) && in_sentence(u + 1, u) && opens_object(u + 1)) return CueForm::finite;
  if (looks_plural(*before) && (!is_noun_too || (in_sentence(u + 1, u) && opens_object(u + 1))))
    return CueForm::finite;
  return std::nullopt;
}

bool CueForms::insists(std::uint32_t u) const {
  const PartOfSpeech after = part_at(u + 1);
  return units_[u].verb->strength == CueStrength::speech && units_[u].verb->lemma != "tell" &&
         (after == PartOfSpeech::pronoun || after == PartOfSpeech::determiner);
}

bool CueForms::joins_plural_verb(std::uint32_t u, std::uint32_t conjunction) const {
  constexpr std::uint32_t kFarthest = 25;                // units
  const bool is_plain = units_[u].verb->lemma == "say";  // no noun
  if (is_word(conjunction, "or") || !in_sentence(u + 1, u) || !opens_object(u + 1)) return false;
  for (std::uint32_t i = 1; i < kFarthest && i < conjunction && in_sentence(conjunction - i, u); ++i) {
    const std::uint32_t verb = conjunction - i;
    if (units_[verb].marked || part_at(verb) == PartOfSpeech::auxiliary || is_word(verb, "to")) return false;
    if (part_at(verb) == PartOfSpeech::verb) return looks_plural(verb - 1);
  }
  return is_plain;
}

bool CueForms::closes_headline(std::uint32_t u) const {
  if (units_[u].verb->strength != CueStrength::speech || is_in(kAlsoNouns, units_[u].verb->lemma))
    return false;
  return in_sentence(u + 1, u) && looks_plural(u + 1) && !in_sentence(u + 2, u);
}

bool CueForms::joins_names(std::uint32_t last) const {
  return last > 0 && is_word(last - 1, "and") && outline_.shape(last) == WordShape::capitalised;
}

bool CueForms::states(std::uint32_t u) const {
  return units_[u].verb->strength == CueStrength::speech && !is_in(kAlsoNouns, units_[u].verb->lemma) &&
         in_sentence(u + 1, u) && is_word(u + 1, "that");
}

bool CueForms::states_alone(std::uint32_t u) const {
  constexpr std::uint32_t kFarthest = 12;  // units
  if (!states(u)) return false;
  for (std::uint32_t i = u; i > 0 && u - i < kFarthest && in_sentence(i - 1, u); --i)
    if (is_word(i - 1, "to") || part_at(i - 1) == PartOfSpeech::auxiliary) return false;
  return true;
}

bool CueForms::says_of_many(std::uint32_t u, std::uint32_t before) const {
  if (units_[u].verb->lemma != "say" || !in_sentence(u + 1, u)) return false;
  const std::string_view word = outline_.word(before);
  const bool is_short = word.find('\'') != word.npos || word.find("\u2019") != word.npos;
  const bool is_crowd = part_at(u + 1) == PartOfSpeech::other && looks_plural(u + 1) &&
                        outline_.shape(u + 1) == WordShape::lower;  // "say bakers"
  const bool may_open = opens_object(u + 1) || is_word(u + 1, "there") || precedes_that(u) || is_crowd;
  return !is_short && may_open && may_end_subject(before);
}

bool CueForms::may_end_subject(std::uint32_t unit) const {
  switch (part_at(unit)) {
    case PartOfSpeech::other:
    case PartOfSpeech::verb:       // "Those who know say"
    case PartOfSpeech::past_like:  // "Those surveyed say"
    case PartOfSpeech::dash:       // "Bakers - and masons - say"
    case PartOfSpeech::closing_bracket:
      return true;
    case PartOfSpeech::number:  // "Those over 60 say"
      return unit > 0 && part_at(unit - 1) == PartOfSpeech::preposition;
    case PartOfSpeech::object_pronoun:
      return unit > 0 && in_sentence(unit - 1, unit) && is_plain_verb(unit - 1);
    default:
      return false;
  }
}

bool CueForms::is_plain_verb(std::uint32_t unit) const {
  if (units_[unit].marked || is_in(kPerceiving, outline_.lower(unit))) return false;
  const PartOfSpeech c = part_at(unit);
  return c == PartOfSpeech::past_like || c == PartOfSpeech::verb || units_[unit].verb.has_value();
}

bool CueForms::precedes_that(std::uint32_t u) const {
  constexpr std::uint32_t kFarthest = 8;  // units to "that"
  if (!in_sentence(u + 1, u) || part_at(u + 1) != PartOfSpeech::preposition) return false;
  for (std::uint32_t i = u + 2; i < u + kFarthest && in_sentence(i, u); ++i) {
    if (is_word(i, "that")) return true;
    if (part_at(i) == PartOfSpeech::comma || part_at(i) == PartOfSpeech::auxiliary) return false;
  }
  return false;
}

std::optional<CueForm> CueForms::some_say(std::uint32_t u, std::uint32_t before) const {
  const bool is_noun_too = is_in(kAlsoNouns, units_[u].verb->lemma);
  return is_in(kManyAlone, outline_.lower(before)) && !is_noun_too ? std::optional(CueForm::finite)
                                                                   : std::nullopt;
}

bool CueForms::follows_preposition(std::uint32_t u) const {
  return u > 0 && in_sentence(u - 1, u) && part_at(u - 1) == PartOfSpeech::preposition;
}

bool CueForms::is_head_of_relative(std::uint32_t u) const {
  if (!in_sentence(u + 2, u) || !is_word(u + 1, "that")) return false;
  const PartOfSpeech c = part_at(u + 2);
  const PartOfSpeech next = in_sentence(u + 3, u) ? part_at(u + 3) : PartOfSpeech::mark;
  const bool has_adverb =
      c == PartOfSpeech::adverb &&
      (next == PartOfSpeech::auxiliary || next == PartOfSpeech::verb || next == PartOfSpeech::past_like);
  return c == PartOfSpeech::auxiliary || c == PartOfSpeech::past_like || c == PartOfSpeech::verb ||
         has_adverb;
}

std::optional<CueForm> CueForms::form_of_third_person(std::uint32_t u,
                                                      std::optional<std::uint32_t> before) const {
  if (before && wants_noun(*before) && !ends_name(*before, u) && !follows_brand(u) &&
      !speaks_alone(*before, u))
    return std::nullopt;
  if (!is_in(kAlsoNouns, units_[u].verb->lemma)) return CueForm::finite;
  if (is_subject(u)) return std::nullopt;
  const bool has_object = in_sentence(u + 1, u) && opens_object(u + 1);
  if (!before) return std::nullopt;
  const PartOfSpeech c = part_at(*before);
  if (c == PartOfSpeech::pronoun || c == PartOfSpeech::relative) return CueForm::finite;
  if (is_head_of_relative(u) || follows_participle(*before)) return std::nullopt;
  if (closes_sentence(u) && units_[u].verb->strength == CueStrength::speech) return CueForm::finite;
  const bool has_capital =
      outline_.shape(*before) != WordShape::lower && outline_.shape(*before) != WordShape::none;
  if (!has_capital && follows_preposition(*before)) return std::nullopt;
  const bool after_name = c == PartOfSpeech::other && has_capital;
  return has_object || after_name ? std::optional(CueForm::finite) : std::nullopt;
}

bool CueForms::closes_sentence(std::uint32_t u) const {
  constexpr std::uint32_t kLongestSubject = 6;  // units
  if (in_sentence(u + 1, u) && part_at(u + 1) != PartOfSpeech::stop) return false;
  for (std::uint32_t i = 1; i <= kLongestSubject && i <= u && in_sentence(u - i, u); ++i) {
    if (units_[u - i].marked) return i > 1;
    if (part_at(u - i) == PartOfSpeech::comma) return i > 1 && i < u && in_sentence(u - i - 1, u);
    if (part_at(u - i) >= PartOfSpeech::colon) return false;
  }
  return false;
}

bool CueForms::follows_participle(std::uint32_t before) const {
  const PartOfSpeech c = part_at(before);
  if (c != PartOfSpeech::past_like && c != PartOfSpeech::ing_like) return false;
  return before == 0 || part_at(before - 1) != PartOfSpeech::determiner;
}

bool CueForms::is_seen_thing(std::uint32_t u) const {
  constexpr std::uint32_t kFarthest = 7;  // units to "as"
  if (units_[u].verb->lemma != "see" || u == 0 || part_at(u - 1) != PartOfSpeech::other) return false;
  for (std::uint32_t i = u + 1; i < u + kFarthest && in_sentence(i, u); ++i)
    if (is_word(i, "as")) return false;
  return true;
}

bool CueForms::is_means(std::uint32_t u) const {
  return u < units_.size() && is_in(kMeans, outline_.lower(u));
}

std::optional<CueForm> CueForms::form_of_past(std::uint32_t u, std::optional<std::uint32_t> before,
                                              std::uint32_t group) const {
  const bool is_participle = units_[u].verb->form == VerbForm::participle;
  if (is_participle && group == u && is_seen_thing(u)) return std::nullopt;
  if (units_[u].verb->lemma == "relate" && in_sentence(u + 1, u) && is_word(u + 1, "to")) return std::nullopt;
  if ((has_be(group, u) && !has_said(group, u)) || is_headline_passive(u) || is_branded(u) ||
      is_named_by(u) || shares_passive(u))
    return CueForm::passive;
  if (in_sentence(u + 1, u) && is_word(u + 1, "by") && !is_means(u + 2)) return CueForm::passive;
  if (group < u) return CueForm::finite;
  if (is_participle) return std::nullopt;
  if (before && wants_noun(*before) && !ends_name(*before, u) && !follows_brand(u) &&
      !speaks_alone(*before, u))
    return std::nullopt;
  return CueForm::finite;
}

bool CueForms::is_degree(std::uint32_t u) const {
  return !units_[u].marked && is_in(kDegrees, outline_.lower(u));
}

std::optional<CueForm> CueForms::form_of_present_participle(std::uint32_t u,
                                                            std::optional<std::uint32_t> before,
                                                            std::uint32_t group) const {
  if (u > 0 && is_degree(u - 1)) return std::nullopt;
  if (has_be(group, u)) return CueForm::finite;
  if (!before) return CueForm::participle;
  const PartOfSpeech c = part_at(*before);
  const bool is_noun = c == PartOfSpeech::determiner || c == PartOfSpeech::possessive ||
                       c == PartOfSpeech::possessive_mark ||
                       (c == PartOfSpeech::number && !ends_proportion(*before, u));
  return is_noun ? std::nullopt : std::optional(CueForm::participle);
}

}  // namespace presslight
