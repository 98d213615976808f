#include "presslight/quotes/mentions/attachments.h"

#include <algorithm>
#include <iterator>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Words that hang a second phrase on the first. Sorted.
constexpr WordList kAttaching{"at", "behind", "for", "from", "in", "near", "of", "on", "with"};

// Who serves somebody: "to the mayor". Sorted.
constexpr WordList kServing{"adviser",    "advisers",    "advisor",   "advisors",   "aide",  "aides",
                            "ambassador", "ambassadors", "assistant", "assistants", "close", "counsel",
                            "deputy",     "envoy",       "privy",     "secretary",  "staff", "successor"};

// How words for what somebody does end.
constexpr std::string_view kOfTrades[] = {"er", "ian", "ist", "man", "or"};

// What else somebody is, besides those of kRole. Sorted.
constexpr WordList kPosts{
    "academic",     "accountant", "advocate",    "agent",     "analyst",  "applicant", "architect",
    "athlete",      "barista",    "billionaire", "candidate", "captain",  "chair",     "champion",
    "chef",         "chief",      "claimant",    "cleric",    "clerk",    "coach",     "comic",
    "consultant",   "cook",       "cop",         "critic",    "crook",    "defendant", "delegate",
    "entrepreneur", "expert",     "fan",         "friend",    "graduate", "guide",     "heir",
    "hero",         "heroine",    "host",        "husband",   "icon",     "imam",      "judge",
    "legend",       "lieutenant", "magnate",     "mechanic",  "medic",    "merchant",  "midwife",
    "millionaire",  "model",      "mogul",       "monk",      "novice",   "nun",       "nurse",
    "official",     "parent",     "patron",      "pilot",     "poet",     "priest",    "pundit",
    "rabbi",        "rebel",      "refugee",     "resident",  "sage",     "sceptic",   "scout",
    "sergeant",     "servant",    "skeptic",     "smith",     "spouse",   "spy",       "star",
    "student",      "surgeon",    "tenant",      "thug",      "trainee",  "tycoon",    "vet",
    "veteran",      "villain",    "wife",        "wit",       "witness"};

// What is written, not who: "According to a report, Ann Hall, a baker, left". Sorted.
constexpr WordList kTexts{"account", "analysis", "article", "complaint", "document", "filing",
                          "lawsuit", "letter",   "memo",    "poll",      "report",   "statement",
                          "study",   "summary",  "survey",  "transcript"};

class Attachments {
 public:
  Attachments(const Outline& outline, std::span<const Name> names, std::vector<NounPhrase>& phrases)
      : outline_(outline), units_(outline.units()), names_(names), phrases_(phrases) {}

  /// "a spokesman" + "for" + "the council": the second hangs on the first.
  void attach() {
    for (std::uint32_t i = 1; i < phrases_.size(); ++i) {
      if (phrases_[i].inside) continue;
      const std::uint32_t before = previous_whole(i);
      if (before == i || !is_attached(phrases_[before], phrases_[i])) continue;
      const std::uint32_t root = phrases_[before].attached_to.value_or(before);
      phrases_[i].attached_to = root;
      phrases_[root].attached_end = phrases_[i].end_unit;
      phrases_[before].attached_end = phrases_[i].end_unit;
    }
  }

  /// "the chairman and chief executive Ann Hall": both posts are hers.
  void join_posts() {
    for (std::uint32_t i = 1; i < phrases_.size(); ++i) {
      if (phrases_[i].inside) continue;
      const std::uint32_t before = previous_whole(i);
      if (before == i || !is_second_post(phrases_[before], phrases_[i])) continue;
      phrases_[before].apposed = i;
    }
  }

  /// "Hall and the mayor say", "said Hall and the mayor": both speak.
  void join_series() {
    for (std::uint32_t i = 1; i < phrases_.size(); ++i) {
      if (phrases_[i].inside) continue;
      const std::uint32_t before = before_bracket(previous_whole(i), i);
      if (before == i || phrases_[before].apposed || phrases_[i].kind == MentionKind::pronoun) continue;
      const std::uint32_t root = phrases_[before].attached_to.value_or(before);
      std::uint32_t link = outline_.past_bracket(phrases_[root].attached_end);
      if (link >= phrases_[i].first_unit) continue;
      const bool has_comma =
          units_[link].part_of_speech == PartOfSpeech::comma;  // "bakers, nurses, and cooks"
      if (has_comma && first_of_list(root) != root) ++link;
      if (link + 1 != phrases_[i].first_unit || units_[link].marked || outline_.lower(link) != "and" ||
          !are_together(phrases_[root], phrases_[i]))
        continue;
      const std::uint32_t first = first_of_list(root);
      const std::uint32_t whole =
          phrases_[first].attached_to.value_or(first);  // "a group of artists, actors"
      if (first != root && speaks_together(phrases_[whole], phrases_[i])) join(whole, i);
      if (!phrases_[i].series && !has_comma && !is_apposition(root) &&
          speaks_together(phrases_[root], phrases_[i]))
        join(root, i);
    }
  }

  /// "a neighbour, Ann Hall," : the phrase means whom the name after its comma means.
  void appose() {
    std::uint32_t next = 0;
    for (NounPhrase& phrase : phrases_) {
      if (phrase.inside || phrase.kind != MentionKind::nominal) continue;
      const std::uint32_t comma = phrase.attached_end;
      while (next < phrases_.size() && phrases_[next].first_unit <= comma) ++next;
      for (std::uint32_t i = next; i < phrases_.size() && phrases_[i].first_unit == comma + 1; ++i)
        if (is_apposed(phrase, phrases_[i]) && !belongs_to_attached(phrase)) phrase.apposed = i;
    }
  }

 private:
  /// "A letter to the minister, Ann Hall,": the minister is she, not the letter.
  bool belongs_to_attached(const NounPhrase& phrase) const {
    return phrase.attached_end > phrase.end_unit && is_office(phrase.attached_end - 1) &&
           !is_office(phrase.end_unit - 1);
  }

  bool is_office(std::uint32_t unit) const { return (word_classes(outline_.lower(unit)) & kRole) != 0; }

  bool is_apposed(const NounPhrase& phrase, const NounPhrase& name) const {
    const std::uint32_t comma = phrase.attached_end;
    if (!is_person(name) || units_[comma].part_of_speech != PartOfSpeech::comma) return false;
    if (is_in(kTexts, outline_.lower(phrase.end_unit - 1))) return false;
    if (!are_together(phrase, name)) return false;
    std::uint32_t end = name.end_unit;
    while (end < units_.size() && !units_[end].marked && is_honour(outline_.lower(end))) ++end;
    if (end >= units_.size() || units_[end].sentence != units_[comma].sentence) return true;
    const Unit& after = units_[end];
    return after.marked || after.part_of_speech == PartOfSpeech::comma ||
           after.part_of_speech == PartOfSpeech::stop || after.part_of_speech == PartOfSpeech::dash;
  }

  bool is_second_post(const NounPhrase& first, const NounPhrase& second) const {
    const std::uint32_t link = first.end_unit;
    if (first.kind != MentionKind::nominal || !is_person(second) || second.start != PhraseStart::bare)
      return false;
    if (link + 1 != second.first_unit || units_[link].marked || outline_.lower(link) != "and") return false;
    if (!are_together(first, second)) return false;
    const bool has_post = units_[second.first_unit].first_token < names_[*second.name].first_token;
    return has_post && is_post(link - 1);
  }

  /// "chairman", "lobbyist", "MP"
  bool is_post(std::uint32_t unit) const {
    const std::string_view word = outline_.document().lower(units_[unit].end_token - 1);  // "co-founder"
    if (is_honour(word)) return true;
    const bool ends_so = std::any_of(std::begin(kOfTrades), std::end(kOfTrades),
                                     [&](std::string_view ending) { return word.ends_with(ending); });
    const bool is_known = (word_classes(word) & kRole) != 0 || ends_so || is_in(kPosts, word);
    return is_known && outline_.shape(unit) == WordShape::lower;
  }

  /// "Hall, a baker and friend of the mayor, said": one person.
  bool is_apposition(std::uint32_t phrase) const {
    const NounPhrase& it = phrases_[phrase];
    if (it.kind != MentionKind::nominal || phrase == 0 || it.first_unit == 0) return false;
    const NounPhrase& before = phrases_[previous_whole(phrase)];
    const bool is_subject = before.first_unit == outline_.sentence_of(before.first_unit).first ||
                            begins_clause_behind(before.first_unit - 1);  // not "over the Act, bakers and"
    return is_subject && before.kind == MentionKind::name && before.end_unit + 1 == it.first_unit &&
           units_[before.end_unit].part_of_speech == PartOfSpeech::comma;
  }

  bool is_person(const NounPhrase& phrase) const {
    return phrase.name && names_[*phrase.name].kind == NameKind::person;
  }

  /// Where "Ann Lee, Beth Hall" or "bakers, masons" begins, whose last is phrase `last`.
  std::uint32_t first_of_list(std::uint32_t last) const {
    constexpr int kMost = 6;
    std::uint32_t at = last;
    for (int i = 0; i < kMost && at > 0 && phrases_[at].first_unit > 0; ++i) {
      const std::uint32_t comma = phrases_[at].first_unit - 1;
      const std::uint32_t before = previous_whole(at);
      if (before == at || units_[comma].part_of_speech != PartOfSpeech::comma) break;
      if (phrases_[before].end_unit != comma && phrases_[before].attached_end != comma) break;
      if (!is_listed_with(phrases_[before], phrases_[at])) break;
      at = before;
      if (phrases_[before].attached_to) break;
    }
    const bool are_bodies = at != last && phrases_[at].kind == MentionKind::name && !is_person(phrases_[at]);
    return are_bodies && !phrases_[at].attached_to
               ? last
               : at;  // "aides of the Mail, the Herald and", not "In Tarn, Hall and"
  }

  bool is_listed_with(const NounPhrase& first, const NounPhrase& second) const {
    if (!are_together(first, second)) return false;
    const bool are_names = first.kind == MentionKind::name && second.kind == MentionKind::name;
    return (are_names && is_person(first) == is_person(second)) || (is_crowd(first) && is_crowd(second));
  }

  /// "bakers", "masons in Tarn"
  bool is_crowd(const NounPhrase& phrase) const {
    const bool is_counted = units_[phrase.first_unit].part_of_speech == PartOfSpeech::number;
    if (phrase.kind != MentionKind::nominal || !(phrase.start == PhraseStart::bare || is_counted))
      return false;
    const std::string_view head = outline_.lower(phrase.end_unit - 1);
    return is_plural_without_s(head) || (head.ends_with("s") && !head.ends_with("ss"));
  }

  void join(std::uint32_t first, std::uint32_t last) {
    const UnitRange series{phrases_[first].first_unit, phrases_[last].attached_end};
    for (std::uint32_t i = first; i <= last; ++i)
      if (!phrases_[i].inside && !phrases_[i].attached_to) phrases_[i].series = series;
  }

  /// A clause begins before the first and its verb stands behind the second; or their verb is before both.
  bool speaks_together(const NounPhrase& first, const NounPhrase& second) const {
    const UnitRange& sentence = outline_.sentence_of(first.first_unit);
    const std::uint32_t end = outline_.past_bracket(second.attached_end);
    if (end > sentence.end) return false;
    const std::uint32_t before = first.first_unit - 1;
    if (first.first_unit > sentence.first && units_[before].verb)
      return end == sentence.end || units_[end].marked || units_[end].part_of_speech >= PartOfSpeech::comma;
    const bool begins = first.first_unit == sentence.first || begins_clause_behind(before);
    if (!begins || end + 1 >= sentence.end || units_[end].marked) return false;
    const bool has_aside = end + 2 < sentence.end && units_[end + 1].part_of_speech == PartOfSpeech::adverb &&
                           units_[end + 2].part_of_speech == PartOfSpeech::comma;  // ", however,"
    const bool goes_on =
        units_[end].part_of_speech == PartOfSpeech::comma &&
        (second.apposed || has_aside || units_[end + 1].part_of_speech == PartOfSpeech::relative);
    if (is_couple(first, second)) return true;
    const bool is_floating = outline_.lower(end) == "both" || outline_.lower(end) == "all";
    return goes_on || may_be_verb(is_floating ? end + 1 : end);
  }

  /// "Ann Hall" where `phrase` is "Lib" of "Ann Hall (Lib) and"; `none` if there is none.
  std::uint32_t before_bracket(std::uint32_t phrase, std::uint32_t none) const {
    constexpr int kMost = 5;  // phrases in a bracket
    for (int i = 0; phrase != none && is_in_bracket(phrases_[phrase].first_unit); ++i) {
      if (phrase == 0 || i == kMost) return none;
      const std::uint32_t before = previous_whole(phrase);
      if (before == phrase) return none;
      phrase = before;
    }
    return phrase;
  }

  bool is_in_bracket(std::uint32_t unit) const {
    constexpr std::uint32_t kReach = 5;  // units
    for (std::uint32_t u = unit; u > 0 && unit - u < kReach; --u) {
      if (units_[u - 1].part_of_speech == PartOfSpeech::opening_bracket) return true;
      if (units_[u - 1].part_of_speech == PartOfSpeech::closing_bracket) return false;
    }
    return false;
  }

  /// "Omar and Beth Khan": one surname for both.
  bool is_couple(const NounPhrase& first, const NounPhrase& second) const {
    return first.kind == MentionKind::name && first.end_unit == first.first_unit + 1 && is_person(second) &&
           second.end_unit == second.first_unit + 2;
  }

  bool begins_clause_behind(std::uint32_t unit) const {
    const PartOfSpeech c = units_[unit].part_of_speech;
    return units_[unit].marked || c >= PartOfSpeech::comma || c == PartOfSpeech::subordinator ||
           c == PartOfSpeech::conjunction || outline_.lower(unit) == "that" || outline_.lower(unit) == "both";
  }

  bool may_be_verb(std::uint32_t unit) const {
    const PartOfSpeech c = units_[unit].part_of_speech;
    return c == PartOfSpeech::auxiliary || c == PartOfSpeech::verb || c == PartOfSpeech::adverb ||
           c == PartOfSpeech::past_like || units_[unit].verb.has_value();
  }

  std::uint32_t previous_whole(std::uint32_t i) const {
    std::uint32_t before = i - 1;
    while (before > 0 && phrases_[before].inside) --before;
    return phrases_[before].inside ? i : before;
  }

  bool is_attached(const NounPhrase& head, const NounPhrase& phrase) const {
    return head.kind != MentionKind::pronoun && head.end_unit + 1 == phrase.first_unit &&
           are_together(head, phrase) && !units_[head.end_unit].marked && attaches(head.end_unit) &&
           !is_example(phrase);
  }

  /// In one sentence: a headline has no stop.
  bool are_together(const NounPhrase& first, const NounPhrase& second) const {
    return units_[first.first_unit].sentence == units_[second.first_unit].sentence;
  }

  /// "for example"
  bool is_example(const NounPhrase& phrase) const {
    const std::string_view word = outline_.lower(phrase.first_unit);
    return word == "example" || word == "instance";
  }

  /// "of", "for"; "adviser to", "aides to"; "a report by".
  bool attaches(std::uint32_t unit) const {
    const std::string_view next = outline_.lower(unit + 1);
    if (outline_.lower(unit) == "at" && (next == "least" || next == "most")) return false;
    if (is_in(kAttaching, outline_.lower(unit))) return true;
    if (outline_.lower(unit) == "by") return unit > 0 && is_in(kTexts, outline_.lower(unit - 1));
    return outline_.lower(unit) == "to" && unit > 0 && is_in(kServing, outline_.lower(unit - 1));
  }

  const Outline& outline_;
  const std::vector<Unit>& units_;
  std::span<const Name> names_;
  std::vector<NounPhrase>& phrases_;
};

}  // namespace

void attach_phrases(const Outline& outline, std::span<const Name> names, std::vector<NounPhrase>& phrases) {
  Attachments attachments(outline, names, phrases);
  attachments.attach();
  attachments.appose();
  attachments.join_posts();
  attachments.join_series();
}

}  // namespace presslight
