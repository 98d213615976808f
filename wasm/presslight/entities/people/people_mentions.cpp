#include "presslight/entities/people/people_mentions.h"

#include <algorithm>

#include "presslight/document/clitics.h"
#include "presslight/entities/people/genders.h"
#include "presslight/entities/people/inside_marks.h"
#include "presslight/entities/people/people_descriptions.h"
#include "presslight/entities/people/standings.h"
#include "presslight/entities/people/unnamed_people.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// After these a name is no subject. Sorted; own list.
constexpr WordList kBeforeObjects{"about",   "against", "among", "and",  "around", "at",   "behind",
                                  "between", "by",      "for",   "from", "in",     "into", "like",
                                  "of",      "off",     "on",    "onto", "over",   "than", "to",
                                  "told",    "toward",  "under", "via",  "with"};

// Begin a clause that stands before its sentence's subject. Sorted.
constexpr WordList kFronting{"after", "although", "as",    "asked",  "because", "before", "if",
                             "once",  "pressed",  "since", "though", "until",   "when",   "while"};

// Whom somebody has, besides relations and persons by trade. Sorted.
constexpr WordList kAttached{"agent",    "ally",        "assistant", "attorney", "counsel",  "deputy",
                             "opponent", "predecessor", "publicist", "rival",    "successor"};

// Whoever was, answers. Sorted.
constexpr WordList kQuestioned{"asked", "pressed", "questioned"};

// What somebody has, besides people with an office. Sorted.
constexpr WordList kOwned{
    "ad",        "administration", "ads",       "advisers",   "advisors",    "aide",       "aides",
    "allies",    "ally",           "backer",    "backers",    "camp",        "campaign",   "consultant",
    "critic",    "critics",        "delegates", "donor",      "donors",      "era",        "family",
    "fans",      "foundation",     "official",  "officials",  "pollster",    "presidency", "rally",
    "staff",     "staffer",        "staffers",  "strategist", "strategists", "supporter",  "supporters",
    "surrogate", "surrogates",     "team",      "voter",      "voters"};

// How somebody speaks and looks: whoever goes on is he himself. Sorted.
constexpr WordList kOfSelf{"advice",  "anger",  "answer",   "comments", "eyes",  "face",
                           "message", "mood",   "reaction", "remarks",  "reply", "response",
                           "smile",   "speech", "tone",     "verdict",  "voice", "words"};

bool is_possessive_mark(std::string_view word) {
  return is_possessive_s(word) || word == "'" || word == "\u2019";
}

/// "the Hall campaign", "Hall spokeswoman Eve Lee": whose, as if he had an "'s".
bool owns_next(const Document& document, const Name& name) {
  const std::uint32_t next = name.end_token;
  if (next >= document.sentence_of(name.first_token).end_token) return false;
  const std::string_view word = document.lower(next);
  return (word_classes(word) & kRole) != 0 || is_in(kOwned, word);
}

/// "Hall's father": of Ann Hall, whom "she" then means.
bool owns_the_other(const Document& document, std::uint32_t mark, Gender owner) {
  const std::uint32_t next = mark + 1;
  return next < document.sentence_of(mark).end_token &&
         !genders_agree(gender_of_noun(document.lower(next)), owner);
}

/// "Hall's last words to them were", where the sentence begins so.
bool is_told_of_himself(const Document& document, const Name& name, std::uint32_t mark) {
  constexpr std::uint32_t kMostWords = 3;  // up to what he has
  const Sentence& sentence = document.sentence_of(name.first_token);
  if (name.first_token != sentence.first_token) return false;
  const std::uint32_t end = std::min(sentence.end_token, mark + 1 + kMostWords);
  for (std::uint32_t t = mark + 1; t < end; ++t)
    if (is_in(kOfSelf, document.lower(t))) return true;
  return false;
}

/// "Asked by Ann Hall", "was asked by host Ann Hall", "Under questioning from Ann Hall"
bool asks(const Document& document, const Name& name) {
  constexpr std::uint32_t kFarthest = 7;  // tokens
  const std::uint32_t first = document.sentence_of(name.first_token).first_token;
  const bool opens = is_in(kQuestioned, document.lower(first)) || document.lower(first) == "under";
  for (std::uint32_t t = name.first_token; t > first && name.first_token - t < kFarthest; --t) {
    const std::string_view word = document.lower(t - 1);
    const bool is_asked = word == "by" && t > first + 1 && is_in(kQuestioned, document.lower(t - 2));
    if (is_asked || (opens && (word == "by" || word == "from"))) return true;
    if (document.word(t - 1) != "." && (word_classes(word) & (kTitle | kRole)) == 0) return false;
  }
  return false;
}

/// "agent", "solicitors"; not "letter".
bool is_somebodys(std::string_view lower) {
  if (lower.ends_with('s') && !is_relation(lower)) lower.remove_suffix(1);
  return is_relation(lower) || is_person(lower) || is_in(kAttached, lower);
}

/// A woman's of "her agent, Ann Hall", a man's of "his solicitors, Penrose Vane".
Gender whose(const Document& document, const Name& name) {
  constexpr std::uint32_t kFarthest = 4;  // tokens
  const std::uint32_t first = document.sentence_of(name.first_token).first_token;
  if (name.first_token < first + 2) return Gender::unknown;
  const std::uint32_t comma = name.first_token - 1;
  const std::uint32_t noun = document.word(comma) == "," ? comma - 1 : comma;
  if (!is_somebodys(document.lower(noun))) return Gender::unknown;
  for (std::uint32_t t = noun; t > first && noun - t < kFarthest; --t)
    if (document.lower(t - 1) == "her" || document.lower(t - 1) == "his")
      return gender_of_pronoun(document.lower(t - 1));
  return Gender::unknown;
}

MentionRole role_of(const Document& document, const Name& name, Gender gender) {
  const std::uint32_t next = name.end_token;
  if (next < document.tokens().size() && is_possessive_mark(document.word(next)) &&
      document.touches_previous(next)) {
    const bool is_meant = owns_the_other(document, next, gender) || is_told_of_himself(document, name, next);
    return is_meant ? MentionRole::subject : MentionRole::possessive;
  }
  if (owns_next(document, name)) return MentionRole::possessive;
  const std::uint32_t first = name.first_token;
  const bool after_preposition =
      first > document.sentence_of(first).first_token && is_in(kBeforeObjects, document.lower(first - 1));
  return after_preposition ? MentionRole::object : MentionRole::subject;
}

/// "striker Joe Hall", "On Friday Joe Hall"; not "They cheered Joe Hall".
bool may_stand_before_subject(const Document& document, std::uint32_t token) {
  const bool is_word = document.tokens()[token].kind == TokenKind::word;
  const std::string_view word = document.lower(token);
  return !is_word || document.tokens()[token].shape == WordShape::capitalised || word_classes(word) != 0 ||
         is_standing(word) || names_a_role(document, document.tokens()[token].span);
}

/// "Captain Joe Hall left", "Northland striker Joe Hall left"; not "Ann, Joe Hall left".
bool begins_sentence(const Document& document, const Name& name, MentionRole role) {
  constexpr std::uint32_t kLongestTitle = 6;  // tokens
  const std::uint32_t first = document.sentence_of(name.first_token).first_token;
  if (role != MentionRole::subject || name.first_token - first > kLongestTitle) return false;
  for (std::uint32_t t = first; t < name.first_token; ++t) {
    const std::string_view word = document.word(t);
    if (document.tokens()[t].kind != TokenKind::word && word != "." && word != "-") return false;
  }
  return name.first_token == first || may_stand_before_subject(document, name.first_token - 1);
}

/// Of "he" and "she"; of "his" and "her" only where they speak: "her verdict: ...".
Gender gender_of(std::string_view pronoun, bool speaks) {
  if (pronoun == "he" || (speaks && (pronoun == "his" || pronoun == "him"))) return Gender::male;
  return pronoun == "she" || (speaks && pronoun == "her") ? Gender::female : Gender::unknown;
}

/// The token of a comma that what opens the sentence ends with; its end if there is none.
std::uint32_t first_comma(const Document& document, const Sentence& sentence) {
  constexpr std::uint32_t kFarthest = 300;  // tokens: no phrase that anybody wrote
  const std::uint32_t end = std::min(sentence.end_token, sentence.first_token + kFarthest);
  for (std::uint32_t t = sentence.first_token; t < end; ++t)
    if (document.word(t) == ",") return t;
  return sentence.end_token;
}

/// Where the comma of "Asked what he would do, Mr Hall ..." is; 0 if there is none.
std::uint32_t fronted_until(const Document& document, std::uint32_t pronoun) {
  const Sentence& sentence = document.sentence_of(pronoun);
  if (!is_in(kFronting, document.lower(sentence.first_token))) return 0;
  const std::uint32_t comma = first_comma(document, sentence);
  return comma < pronoun || comma == sentence.end_token ? 0 : document.tokens()[comma].span.start;
}

/// "Asked about Ann Hall, she"
bool answers(const Document& document, std::uint32_t pronoun) {
  const Sentence& sentence = document.sentence_of(pronoun);
  if (!is_in(kQuestioned, document.lower(sentence.first_token))) return false;
  return first_comma(document, sentence) < pronoun;
}

/// 'Her anger is plain:' above '"No," she said.'
std::optional<std::uint32_t> led_by(const Document& document, std::uint32_t pronoun) {
  const std::uint32_t paragraph = document.paragraph_of(pronoun);
  if (paragraph == 0) return std::nullopt;
  const std::uint32_t colon = document.paragraphs()[paragraph - 1].end_token - 1;
  if (document.word(colon) != ":") return std::nullopt;
  return document.tokens()[colon].sentence;
}

/// The first word in marks near `pronoun` that it says; 0 if it says nothing.
std::uint32_t says_from(const Document& document, std::span<const Quote> quotes, Span pronoun) {
  constexpr std::ptrdiff_t kNearby = 4;  // quotes
  const auto next =
      std::lower_bound(quotes.begin(), quotes.end(), pronoun.start,
                       [](const Quote& each, std::uint32_t at) { return each.span.start < at; });
  const auto end = next + std::min(kNearby, quotes.end() - next);
  for (auto quote = next - std::min(kNearby, next - quotes.begin()); quote != end; ++quote) {
    if (quote->kind == QuoteKind::indirect || !quote->speaker || quote->speaker->span != pronoun) continue;
    return document.tokens()[document.token_at(quote->span.start) + 1].span.start;
  }
  return 0;
}

}  // namespace

bool ends_a_speaker(const std::vector<Span>& speakers, Span mention) {
  const auto after = std::upper_bound(speakers.begin(), speakers.end(), mention.start,
                                      [](std::uint32_t at, Span speaker) { return at < speaker.start; });
  if (after == speakers.begin()) return false;
  // "Mr Kumar" ends inside of "Kumar a/l Singh"
  const std::uint32_t end = (after - 1)->end;
  return end > mention.start && end <= mention.end;
}

void sort_in_text_order(std::vector<PersonMention>& mentions) {
  std::stable_sort(mentions.begin(), mentions.end(), [](const PersonMention& a, const PersonMention& b) {
    return in_text_order(a.span, b.span);
  });
}

std::vector<Span> speaker_spans(std::span<const Quote> quotes) {
  std::vector<Span> spans;
  for (const Quote& quote : quotes)
    if (quote.speaker) spans.push_back(quote.speaker->span);
  std::stable_sort(spans.begin(), spans.end(), in_text_order);
  return spans;
}

std::vector<PersonMention> person_mentions(const Document& document, std::span<const Name> names,
                                           std::span<const PersonChain> chains,
                                           std::span<const Quote> quotes) {
  std::vector<PersonMention> mentions;
  for (std::uint32_t person = 0; person < chains.size(); ++person) {
    for (const std::uint32_t n : chains[person].names) {
      const Name& name = names[n];
      PersonMention mention;
      mention.span = name.span;
      mention.person = person;
      mention.sentence = document.tokens()[name.first_token].sentence;
      mention.paragraph = document.paragraph_of(name.first_token);
      mention.role = role_of(document, name, chains[person].gender);
      mention.begins_sentence = begins_sentence(document, name, mention.role);
      mention.asks = asks(document, name);
      mention.whose = whose(document, name);
      mentions.push_back(mention);
    }
  }
  sort_in_text_order(mentions);
  const std::vector<Span> speakers = speaker_spans(quotes);
  InsideMarks marks(quotes);
  for (PersonMention& mention : mentions) {
    if (marks.holds(mention.span.start)) mention.role = MentionRole::quoted;
    mention.is_speaker = ends_a_speaker(speakers, mention.span);
  }
  return mentions;
}

std::vector<PersonalPronoun> personal_pronouns(const Document& document, std::span<const Quote> quotes) {
  const std::vector<Span> speakers = speaker_spans(quotes);
  InsideMarks marks(quotes);
  std::vector<PersonalPronoun> pronouns;
  for (std::uint32_t t = 0; t < document.tokens().size(); ++t) {
    const std::string_view word = word_without_clitic(document, t);
    if (gender_of(word, true) == Gender::unknown) continue;
    const Span span = span_without_clitic(document, t);
    const bool speaks = ends_a_speaker(speakers, span);
    const Gender gender = gender_of(word, speaks);
    if (gender == Gender::unknown || marks.holds(span.start)) continue;
    pronouns.push_back({span, gender, document.tokens()[t].sentence, document.paragraph_of(t), speaks,
                        fronted_until(document, t), answers(document, t), led_by(document, t),
                        says_from(document, quotes, span)});
  }
  return pronouns;
}

}  // namespace presslight
