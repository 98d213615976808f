#include "presslight/quotes/mentions/absolute_phrases.h"

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// After these somebody is heard. Sorted.
constexpr WordList kShowing{"caught",    "filmed",  "hear",     "heard",   "hears",    "imagined",
                            "quoted",    "quoting", "recalled", "recalls", "recorded", "remembered",
                            "remembers", "saw",     "see",      "seen",    "show",     "showed",
                            "showing",   "shown",   "shows",    "watched"};
// In which somebody is heard: "a clip of". Sorted.
constexpr WordList kRecordings{"audio", "clip",  "clips", "footage", "recording",
                               "tape",  "tapes", "video", "videos"};
// What is written or said for others to read or hear. Sorted.
constexpr WordList kTexts{"advert",  "alert",   "announcement", "banner",   "bulletin",  "caption",  "card",
                          "email",   "emails",  "graffiti",     "headline", "leaflet",   "leaflets", "letter",
                          "letters", "mail",    "memo",         "message",  "messages",  "note",     "notes",
                          "notice",  "notices", "placard",      "placards", "plaque",    "post",     "poster",
                          "posters", "prompt",  "sign",         "signs",    "statement", "sticker",  "text",
                          "texts",   "tweet",   "tweets",       "voicemail"};
// What others have found or think. Sorted.
constexpr WordList kReports{"analysis", "article", "editorial", "poll",  "report",
                            "reports",  "review",  "story",     "study", "survey"};
// Before a text that is there, or that somebody else wrote. Sorted.
constexpr WordList kBeing{"are", "be", "been", "is", "was", "were"};
constexpr WordList kGetting{"found",   "get",      "gets",     "getting",   "got",    "noticed",
                            "receive", "received", "receives", "receiving", "spotted"};

}  // namespace

/// "footage of Mr Hall saying", "with Mr Hall saying", "by activists chanting", "they show Mr Hall saying"
Subject AbsolutePhrases::absolute(const Cue& cue) const {
  std::uint32_t u = cue.group_start;
  while (u > sentence_start(cue.first_unit) && part_at(u - 1) == PartOfSpeech::adverb) --u;
  if (const std::uint32_t accused = who_is_accused(u); accused != kNone)
    return {accused, SubjectPlace::before};
  const std::uint32_t phrase = ending_at_[u];
  if (phrase == kNone) return {};
  const bool is_crowd = cue.lemma == "chant" || cue.lemma == "shout" || cue.lemma == "yell";
  const NounPhrase& whole = phrases_[root(phrase)];
  if (!is_crowd && root(phrase) != phrase && is_in(kRecordings, outline_.lower(whole.end_unit - 1)))
    return {phrase, SubjectPlace::before};
  if (!is_crowd && is_text_of_another(whole)) return {root(phrase), SubjectPlace::before};
  const std::uint32_t first = whole.first_unit;
  if (first == sentence_start(first)) return {};
  const bool is_with =
      is_word(first - 1, "with") || is_in(kShowing, outline_.lower(first - 1)) || is_text_there(whole);
  const bool is_joined = whole.kind == MentionKind::name && whole.name && cue.strength != CueStrength::weak &&
                         is_word(first - 1, "and");
  return is_with || is_joined || is_crowd || is_some(whole) ? Subject{root(phrase), SubjectPlace::before}
                                                            : Subject{};
}

/// "disputes a report from the Herald saying", "the week after the Herald's editorial telling"
bool AbsolutePhrases::is_text_of_another(const NounPhrase& phrase) const {
  const std::string_view head = outline_.lower(phrase.end_unit - 1);
  const bool is_report = is_in(kReports, head);
  if (!is_report && !is_in(kTexts, head)) return false;
  if (phrase.attached_end > phrase.end_unit) return is_word(phrase.end_unit, "from");
  const auto is_owned = [&](std::uint32_t u) { return part_at(u) == PartOfSpeech::possessive_mark; };
  for (std::uint32_t u = phrase.first_unit; u < phrase.end_unit; ++u)
    if (is_owned(u)) return true;
  return is_report && phrase.start == PhraseStart::definite;
}

/// "accused Ann Hall of saying": the phrase that ends before "of".
std::uint32_t AbsolutePhrases::who_is_accused(std::uint32_t participle) const {
  if (participle < 2 || !is_word(participle - 1, "of") || ending_at_[participle - 1] == kNone) return kNone;
  const std::uint32_t phrase = root(ending_at_[participle - 1]);
  const std::uint32_t first = phrases_[phrase].first_unit;
  const bool is_accused = first > 0 && units_[first - 1].verb && units_[first - 1].verb->lemma == "accuse";
  return is_accused ? phrase : kNone;
}

/// ", both candidates acknowledging", ", some bakers saying"
bool AbsolutePhrases::is_some(const NounPhrase& phrase) const {
  static constexpr WordList kSome{"all", "both", "each", "many", "most", "several", "some"};
  const bool may =
      part_at(phrase.first_unit - 1) == PartOfSpeech::comma && phrase.kind == MentionKind::nominal;
  return may && is_in(kSome, outline_.lower(phrase.first_unit));
}

/// "All they get is a message stating", "received a letter saying": what is written, not who has it.
bool AbsolutePhrases::is_text_there(const NounPhrase& phrase) const {
  const std::uint32_t before = phrase.first_unit - 1;
  return phrase.start == PhraseStart::indefinite && is_in(kTexts, outline_.lower(phrase.end_unit - 1)) &&
         (is_in(kBeing, outline_.lower(before)) || is_in(kGetting, outline_.lower(before)));
}

}  // namespace presslight
