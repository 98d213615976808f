#include "presslight/quotes/kinds/terms.h"

#include <algorithm>
#include <string_view>

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr std::uint32_t kLongestTerm = 9;        // tokens, with the marks
constexpr std::uint32_t kLongestDefinition = 4;  // units from its determiner to its noun

// What a term is said to be. Sorted.
constexpr WordList kDefining{"category",  "doctrine",  "euphemism",   "expression", "measure",
                             "method",    "name",      "nickname",    "phrase",     "play",
                             "practice",  "principle", "procedure",   "process",    "provision",
                             "pun",       "rule",      "shorthand",   "standard",   "strategy",
                             "technique", "term",      "terminology", "test",       "word"};

// Of what a term is one. Sorted.
constexpr WordList kOfRules{"act",      "amendment", "button",    "category",  "clause",    "column",
                            "doctrine", "exemption", "law",       "laws",      "loophole",  "mode",
                            "model",    "option",    "policy",    "principle", "procedure", "provision",
                            "rule",     "rules",     "scheme",    "section",   "setting",   "standard",
                            "status",   "tab",       "technique", "tier",      "visa",      "zone"};

// What words stand on, and how. Sorted.
constexpr WordList kThings{"bag",      "bottle", "box",    "button", "column",  "contact", "crate", "drawer",
                           "envelope", "file",   "folder", "jar",    "section", "tab",     "tin",   "tube"};
constexpr WordList kMarkedWith{"labeled", "labelled", "marked", "stamped", "tagged"};
constexpr WordList kFiled{"coded", "entered", "filed", "listed", "recorded", "saved", "tagged"};
constexpr WordList kCalling{"brand", "call", "deem", "describe", "dub", "label", "refer", "term"};
constexpr WordList kNamed{"called", "known"};
constexpr WordList kBeing{"are", "is", "was", "were"};
constexpr WordList kRated{"at", "from", "of", "to"};

class Term {
 public:
  Term(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit)
      : outline_(outline), cues_(cues), unit_(unit), sentence_(outline.sentence_of(unit)) {}

  bool is_brief() const {
    const Unit& marked = outline_.units()[unit_];
    return marked.end_token - marked.first_token <= kLongestTerm;
  }

  /// '"actual malice," a standard that ...', 'In the "spin room," a hallway ...'
  bool is_defined() const {
    std::uint32_t u = unit_ + 1;
    if (last_inside() != ",") {
      if (u >= sentence_.end || part_at(u) != PartOfSpeech::comma) return false;
      ++u;
    }
    if (is_used_there(u)) return true;
    if (u < sentence_.end && outline_.lower(u) == "or") ++u;  // "shrinkflation," or the practice of
    if (u + 1 >= sentence_.end || part_at(u) != PartOfSpeech::determiner || is_called()) return false;
    const bool is_one =
        outline_.lower(u - 1) != "or" && (outline_.lower(u) == "a" || outline_.lower(u) == "an");
    const bool has_determiner = unit_ > sentence_.first && part_at(unit_ - 1) == PartOfSpeech::determiner;
    if (is_one && has_determiner && !has_cue_before()) return true;
    for (std::uint32_t i = u + 1; i < sentence_.end && i <= u + kLongestDefinition; ++i) {
      if (is_in(kDefining, outline_.lower(i))) return true;
      if (part_at(i) >= PartOfSpeech::comma) return false;
    }
    return false;
  }

  bool is_of_rules() const {
    return unit_ + 1 < sentence_.end && is_in(kOfRules, outline_.lower(unit_ + 1)) && !is_reported();
  }

  /// "has a name: ", "have a name for them: ", "a name in the business, "
  bool is_named_so() const {
    constexpr std::uint32_t kFarthest = 8;  // units
    if (unit_ == sentence_.first) return false;
    const PartOfSpeech before = part_at(unit_ - 1);
    if (before != PartOfSpeech::colon && before != PartOfSpeech::comma) return false;
    for (std::uint32_t u = unit_ - 1; u > sentence_.first + 1 && unit_ - u < kFarthest; --u)
      if (outline_.lower(u) == "name" && outline_.lower(u - 1) == "a")
        return u + 1 == unit_ - 1 || outline_.lower(u + 1) == "for" || outline_.lower(u + 1) == "in";
    return false;
  }

  /// 'cut its rating on the stock to "reduce" from "hold"'
  bool is_rating() const {
    constexpr std::uint32_t kFarthest = 9;  // units
    if (unit_ == sentence_.first || !is_in(kRated, outline_.lower(unit_ - 1))) return false;
    for (std::uint32_t u = unit_ - 1; u > sentence_.first && unit_ - u < kFarthest; --u)
      if (outline_.lower(u - 1) == "rating" || outline_.lower(u - 1) == "recommendation") return true;
    return false;
  }

  /// "a play on "
  bool is_played_on() const {
    std::uint32_t u = unit_;
    if (u > sentence_.first && part_at(u - 1) == PartOfSpeech::determiner) --u;
    return u >= sentence_.first + 3 && outline_.lower(u - 1) == "on" && outline_.lower(u - 2) == "play" &&
           outline_.lower(u - 3) == "a";
  }

  /// "a contact saved as", "in a box labelled"
  bool is_on_thing() const {
    if (unit_ < sentence_.first + 2) return false;
    const std::string_view last = outline_.lower(unit_ - 1);
    const std::string_view earlier = outline_.lower(unit_ - 2);
    if (last == "as") return is_in(kFiled, earlier);
    return is_in(kMarkedWith, last) && is_in(kThings, earlier);
  }

 private:
  PartOfSpeech part_at(std::uint32_t unit) const { return outline_.units()[unit].part_of_speech; }

  std::string_view last_inside() const {
    const Unit& marked = outline_.units()[unit_];
    if (marked.end_token < marked.first_token + 3) return {};
    return outline_.document().word(marked.end_token - 2);
  }

  /// Somebody calls something so, or says just so: "said it was".
  bool is_called() const {
    constexpr std::uint32_t kReach = 8;  // units of what is called so
    constexpr std::uint32_t kSaidSo = 3;
    const Cue* const cue = cue_before(cues_, unit_);
    if (cue == nullptr || cue->first_unit < sentence_.first) return false;
    const std::uint32_t between = unit_ - cue->end_unit;
    return is_in(kCalling, cue->lemma) ? between <= kReach : cue->lemma == "say" && between <= kSaidSo;
  }

  bool has_cue_before() const {
    const Cue* const cue = cue_before(cues_, unit_);
    return cue != nullptr && cue->first_unit >= sentence_.first;
  }

  /// "the "flow," as the movement of people is called there"
  bool is_used_there(std::uint32_t as) const {
    constexpr std::uint32_t kFarthest = 10;  // units
    if (as >= sentence_.end || outline_.lower(as) != "as") return false;
    std::uint32_t u = as + 2;
    while (u < sentence_.end && u < as + kFarthest && !is_in(kNamed, outline_.lower(u))) ++u;
    return u < sentence_.end && u < as + kFarthest && is_in(kBeing, outline_.lower(u - 1));
  }

  /// Somebody says something nearby, in this sentence.
  bool is_reported() const {
    constexpr std::uint32_t kReach = 40;  // units
    const std::uint32_t first = std::max(sentence_.first, unit_ > kReach ? unit_ - kReach : 0);
    const std::uint32_t end = std::min(sentence_.end, unit_ + kReach);
    return std::any_of(first_from(cues_, first), first_from(cues_, end), [](const Cue& cue) {
      return cue.form == CueForm::finite && cue.strength == CueStrength::speech;
    });
  }

  const Outline& outline_;
  std::span<const Cue> cues_;
  std::uint32_t unit_;
  UnitRange sentence_;
};

}  // namespace

bool is_term(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  const Term term(outline, cues, unit);
  return term.is_brief() && (term.is_defined() || term.is_of_rules() || term.is_named_so() ||
                             term.is_played_on() || term.is_rating() || term.is_on_thing());
}

}  // namespace presslight
