#include "presslight/quotes/grammar/verbs_in_context.h"

#include <algorithm>

#include "presslight/quotes/grammar/cue_verbs.h"
#include "presslight/quotes/grammar/part_of_word.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr std::uint32_t kLongestSubject = 20;  // tokens
constexpr std::uint32_t kLongestClause = 25;   // tokens to the verb that is joined

// Nouns that before an article or a possessive are verbs: "the bank cut its rate". Sorted.
constexpr WordList kVerbsToo{"bet",    "bid",      "bit",    "broadcast", "burst", "cast",   "cost",
                             "cut",    "forecast", "ground", "hit",       "hurt",  "offset", "put",
                             "quit",   "read",     "rid",    "set",       "shed",  "shut",   "split",
                             "spread", "thrust",   "upset",  "wound"};

// Determiners that follow their noun: "the bakers all said". Sorted.
constexpr WordList kFloating{"all", "both", "each", "some"};

class VerbReader {
 public:
  VerbReader(const Document& document, std::uint32_t token)
      : document_(document), token_(token), sentence_(document.sentence_of(token)) {}

  bool is_verb() const {
    if (token_ == sentence_.first_token || token_ + 1 >= sentence_.end_token || !may_be_verb()) return false;
    if (!is_word(token_ - 1) || document_.lower(token_ - 1) == "'s" || leads_noun()) return false;
    if (has_object() && is_in(kVerbsToo, document_.lower(token_))) return true;
    if (looks_third_person())
      return lacks_verb() &&
             (has_object() || document_.lower(token_ + 1) == "to" || joins_verb(Subject::one));
    return looks_base() && lacks_verb() && (has_object() || joins_verb(Subject::many));
  }

 private:
  enum class Subject : std::uint8_t { one, many };

  bool is_word(std::uint32_t t) const { return document_.tokens()[t].kind == TokenKind::word; }
  PartOfSpeech part_at(std::uint32_t t) const { return part_of_word(document_.lower(t)); }

  /// A quick look at both words, which few pass.
  bool may_be_verb() const {
    if (document_.tokens()[token_].shape != WordShape::lower) return false;
    const std::string_view before = document_.lower(token_ - 1);
    return document_.lower(token_).ends_with('s') || before.ends_with('s') || is_plural_without_s(before) ||
           is_in(kVerbsToo, document_.lower(token_));
  }

  /// "the plan", "her plan", "it"; not "all", "this week".
  bool has_object() const {
    const std::uint32_t next = token_ + 1;
    const PartOfSpeech part = part_at(next);
    if (part == PartOfSpeech::possessive || part == PartOfSpeech::object_pronoun) return true;
    if (part != PartOfSpeech::determiner && part != PartOfSpeech::number) return false;
    if (is_in(kFloating, document_.lower(next))) return false;
    return next + 1 >= sentence_.end_token || !is_time_noun(document_.lower(next + 1));
  }

  /// "a", "her", "to" before it: a noun, or an infinitive.
  bool leads_noun() const {
    const PartOfSpeech part = part_at(token_ - 1);
    return part == PartOfSpeech::determiner || part == PartOfSpeech::possessive ||
           part == PartOfSpeech::preposition || part == PartOfSpeech::number ||
           part == PartOfSpeech::conjunction;
  }

  /// "backs", "works" behind no plural.
  bool looks_third_person() const {
    constexpr std::size_t kShortest = 4;  // letters
    const std::string_view word = document_.lower(token_);
    if (word.size() < kShortest || !word.ends_with("s") || word.ends_with("ss") || word.ends_with("us"))
      return false;
    const bool is_plural = document_.lower(token_ - 1).ends_with("s") &&
                           document_.tokens()[token_ - 1].shape == WordShape::lower;
    return !is_plural && part_of_word(word) == PartOfSpeech::other;
  }

  /// "back" of "Bakers back the plan": behind a plural that is not itself behind a preposition.
  bool looks_base() const {
    const std::string_view word = document_.lower(token_);
    const std::string_view before = document_.lower(token_ - 1);
    const bool is_plural = is_plural_without_s(before) ||
                           (before.ends_with("s") && !before.ends_with("ss") && !before.ends_with("us") &&
                            !before.ends_with("is") && part_of_word(before) == PartOfSpeech::other);
    const auto& tokens = document_.tokens();
    const bool is_noun = tokens[token_ - 1].shape == WordShape::lower || token_ - 1 == sentence_.first_token;
    if (!is_plural || !is_noun || is_time_noun(before)) return false;
    return !word.ends_with("s") && may_be_base(word) && !follows_preposition();
  }

  static bool may_be_base(std::string_view word) {
    const PartOfSpeech part = part_of_word(word);
    return part == PartOfSpeech::other || word == "back";
  }

  bool follows_preposition() const {
    for (std::uint32_t t = token_; t > sentence_.first_token && token_ - t < kLongestSubject; --t) {
      if (document_.tokens()[t - 1].kind == TokenKind::punctuation) return false;
      if (part_at(t - 1) == PartOfSpeech::preposition && document_.lower(t - 1) != "of") return true;
    }
    return false;
  }

  bool is_finite(std::uint32_t t) const {
    const PartOfSpeech part = part_at(t);
    const auto cue = cue_verb(document_.lower(t));
    return part == PartOfSpeech::verb || part == PartOfSpeech::auxiliary ||
           (cue && (cue->form == VerbForm::past || cue->form == VerbForm::third_person));
  }

  /// Does a clause begin before the token that has no verb yet?
  bool lacks_verb() const {
    for (std::uint32_t t = token_; t > sentence_.first_token; --t) {
      if (document_.tokens()[t - 1].kind == TokenKind::punctuation) return true;
      if (token_ - t > kLongestSubject || is_finite(t - 1) || part_at(t - 1) == PartOfSpeech::past_like ||
          is_in(kVerbsToo, document_.lower(t - 1)))
        return false;
    }
    return true;
  }

  /// "works in the town and says", "works at the yard, saying", "cooks and says"; not "council leaders in the
  /// town say".
  bool joins_verb(Subject subject) const {
    const PartOfSpeech next = part_at(token_ + 1);
    if (next == PartOfSpeech::conjunction)
      return token_ + 2 < sentence_.end_token && agrees(token_ + 2, subject);
    if (next != PartOfSpeech::preposition && next != PartOfSpeech::adverb && next != PartOfSpeech::number)
      return false;
    const std::uint32_t end = std::min(sentence_.end_token, token_ + kLongestClause);
    for (std::uint32_t t = token_ + 1; t < end; ++t) {
      const PartOfSpeech part = part_at(t);
      if (document_.is_quotation_mark(t) || part == PartOfSpeech::relative) return false;
      if (document_.word(t - 1) == "," && has_cue_form(t, VerbForm::present_participle)) return true;
      if (is_finite(t) || part == PartOfSpeech::past_like || is_base_cue(t, subject)) {
        const PartOfSpeech before = part_at(before_adverbs(t));
        if (before == PartOfSpeech::conjunction) return agrees(t, subject);
        if (part != PartOfSpeech::past_like || before == PartOfSpeech::other) return false;
      }
    }
    return false;
  }

  std::uint32_t before_adverbs(std::uint32_t t) const {
    while (t > token_ + 1 && part_at(t - 1) == PartOfSpeech::adverb) --t;
    return t - 1;
  }

  bool has_cue_form(std::uint32_t t, VerbForm form) const {
    const auto cue = cue_verb(document_.lower(t));
    return cue && cue->form == form;
  }

  /// "say" behind "Bakers work in the town and".
  bool is_base_cue(std::uint32_t t, Subject subject) const {
    return subject == Subject::many && has_cue_form(t, VerbForm::base);
  }

  /// A verb that the subject may have too: of one alone "says", "said", "has", not "have"; of many "say".
  bool agrees(std::uint32_t t, Subject subject) const {
    if (subject == Subject::many) return is_base_cue(t, subject) || is_finite(t);
    const std::string_view word = document_.lower(t);
    return is_finite(t) && word != "have" && word != "are" && word != "were" && word != "do" &&
           word != "'re" && word != "'ve";
  }

  const Document& document_;
  std::uint32_t token_;
  const Sentence& sentence_;
};

}  // namespace

bool is_verb_here(const Document& document, std::uint32_t token) {
  return VerbReader(document, token).is_verb();
}

}  // namespace presslight
