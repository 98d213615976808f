#include "presslight/quotes/mentions/rubrics.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// What a line is, before its colon. Sorted.
constexpr WordList kRubrics{"analysis",  "breaking", "comment", "editorial", "exclusive", "explainer",
                            "interview", "live",     "opinion", "profile",   "q&a",       "revealed",
                            "review",    "update",   "updated", "video",     "watch"};

// What a headline is about, before its colon. Sorted.
constexpr WordList kTopics{
    "attack",   "attacks",  "ban",       "blaze",    "bombing",  "budget",   "closure",  "collapse",
    "conflict", "cost",     "crash",     "crisis",   "cuts",     "deal",     "death",    "deaths",
    "disaster", "election", "explosion", "fire",     "flood",    "flooding", "floods",   "heatwave",
    "inquest",  "inquiry",  "killing",   "killings", "murder",   "murders",  "outbreak", "poisoning",
    "protest",  "protests", "raid",      "row",      "scandal",  "shooting", "shortage", "stabbing",
    "storm",    "strike",   "strikes",   "summit",   "takeover", "talks",    "tragedy",  "trial",
    "vote",     "war",      "weather"};

/// "COURT: Vicar 'stole roof'"; not "PM: Tax 'unfair'", "MAYOR: Tax 'unfair'".
bool is_kicker(const Outline& outline, std::uint32_t unit) {
  constexpr std::size_t kShortest = 4;  // letters
  return outline.shape(unit) == WordShape::upper && outline.word(unit).size() >= kShortest &&
         (word_classes(outline.lower(unit)) & kRole) == 0;
}

/// "Bridge closure"; not "Hall's death", "his death".
bool is_topic(const Outline& outline, std::uint32_t first, std::uint32_t end) {
  const auto is_owner = [](const Unit& unit) {
    return unit.part_of_speech == PartOfSpeech::possessive_mark ||
           unit.part_of_speech == PartOfSpeech::possessive;
  };
  const auto words = std::span(outline.units()).subspan(first, end - first);
  if (std::any_of(words.begin(), words.end(), is_owner)) return false;
  return is_in(kTopics, outline.lower(end - 1));
}

}  // namespace

bool is_rubric(const Outline& outline, std::uint32_t first, std::uint32_t end, bool is_name) {
  const bool is_label = end < outline.units().size() && outline.sentence_of(first).first == first &&
                        outline.units()[end].part_of_speech == PartOfSpeech::colon;
  if (!is_label) return false;
  const bool is_storm = outline.lower(first) == "storm" && end == first + 2;
  const bool is_word = end == first + 1;
  return is_storm || is_topic(outline, first, end) ||
         (is_word && (is_in(kRubrics, outline.lower(first)) || (!is_name && is_kicker(outline, first))));
}

}  // namespace presslight
