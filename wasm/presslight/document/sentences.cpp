#include "presslight/document/sentences.h"

#include <algorithm>

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/word_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Abbreviations that a name or number follows: a capital after them begins no sentence. Sorted.
constexpr WordList kBeforeNames{
    "adm",  "amb", "apr",  "art",  "aug",  "bros",  "capt", "cf",   "cllr", "cmdr", "col",  "cpl",  "dec",
    "del",  "det", "dr",   "feb",  "fig",  "fr",    "ft",   "gen",  "gov",  "hon",  "insp", "jan",  "jul",
    "jun",  "lt",  "maj",  "mar",  "mlle", "mme",   "mr",   "mrs",  "ms",   "msgt", "mt",   "nov",  "oct",
    "pfc",  "pp",  "pres", "prof", "pte",  "pvt",   "rep",  "reps", "rev",  "sec",  "sen",  "sens", "sep",
    "sept", "sgt", "sr",   "st",   "supt", "treas", "v",    "vol",  "vs"};

class SentenceCutter {
 public:
  SentenceCutter(std::string_view text, const std::vector<Token>& tokens, std::uint32_t first,
                 std::uint32_t end)
      : text_(text), tokens_(tokens), first_(first), end_(end) {}

  std::vector<std::uint32_t> run() {
    std::vector<std::uint32_t> ends;
    for (std::uint32_t i = first_; i < end_; ++i) {
      if (!is_stop(i)) continue;
      const std::uint32_t after = past_closers(i + 1);
      opener_ = past_marks(std::max(opener_, after));
      if (after >= end_) break;
      if (!ends_here(i, after)) continue;
      ends.push_back(after);
      i = after - 1;
    }
    if (first_ < end_) ends.push_back(end_);
    return ends;
  }

 private:
  std::string_view word(std::uint32_t i) const {
    return text_.substr(tokens_[i].span.start, tokens_[i].span.size());
  }
  char32_t mark(std::uint32_t i) const { return code_point_at(text_, tokens_[i].span.start).value; }
  bool touches(std::uint32_t i) const { return tokens_[i - 1].span.end == tokens_[i].span.start; }

  bool is_stop(std::uint32_t i) const {
    if (tokens_[i].kind == TokenKind::word) return word(i).size() > 2 && word(i).back() == '.';  // "U.S."
    const char32_t c = mark(i);
    return tokens_[i].kind == TokenKind::punctuation && (c == '.' || c == '!' || c == '?' || c == 0x2026);
  }

  /// Closing marks and brackets, and further stops, that touch what is before them.
  std::uint32_t past_closers(std::uint32_t i) {
    closed_ = std::max(closed_, i);
    while (closed_ < end_ && touches(closed_) && tokens_[closed_].kind == TokenKind::punctuation &&
           is_closer(closed_))
      ++closed_;
    return closed_;
  }

  /// What a sentence may open with.
  std::uint32_t past_marks(std::uint32_t i) const {
    while (i < end_ && tokens_[i].kind == TokenKind::punctuation && mark(i) != '.' && mark(i) != ',') ++i;
    return i;
  }

  bool is_closer(std::uint32_t i) const {
    const char32_t c = mark(i);
    return is_quotation_mark(c) || c == ')' || c == ']' || c == '.' || c == '!' || c == '?' || c == 0x2026;
  }

  bool ends_here(std::uint32_t stop, std::uint32_t next) const {
    if (touches(next) && tokens_[next].kind != TokenKind::word) return false;
    if (!can_begin()) return false;
    if (tokens_[stop].kind == TokenKind::word) return ends_after_dotted(stop, next);
    return word(stop) != "." || stop == first_ || !touches(stop) || !is_abbreviation(stop - 1);
  }

  bool can_begin() const {
    if (opener_ >= end_) return true;
    const Token& token = tokens_[opener_];
    if (token.kind != TokenKind::word) return token.kind != TokenKind::punctuation;
    return token.shape != WordShape::lower;
  }

  /// "a.m." and "U.S." end a sentence only before what is plainly a new one; initials ("J.R. Smith") never
  /// do.
  bool ends_after_dotted(std::uint32_t stop, std::uint32_t next) const {
    static constexpr WordList kOpeners{"a",   "an", "but", "he", "her", "his", "i",    "if",   "in", "it",
                                       "its", "mr", "mrs", "on", "she", "the", "they", "this", "we", "when"};
    if (tokens_[next].kind != TokenKind::word) return is_quotation_mark(mark(next));
    const bool is_opener = is_in(kOpeners, LowerWord(word(next)));
    return is_opener || tokens_[stop].shape == WordShape::lower;
  }

  bool is_abbreviation(std::uint32_t i) const {
    if (tokens_[i].kind != TokenKind::word) return false;
    const bool is_initial =
        tokens_[i].shape == WordShape::capitalised && word(i).size() == 1 && word(i) != "I";
    return is_initial ||
           (is_in(kBeforeNames, LowerWord(word(i))) && tokens_[i].shape == WordShape::capitalised) ||
           word(i) == "vs" || word(i) == "v";
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::uint32_t first_;
  std::uint32_t end_;
  // Both only go forward, so that a row of stops is read once.
  std::uint32_t closed_ = 0;  // behind what closes the sentence looked at
  std::uint32_t opener_ = 0;  // the first word or number behind it
};

}  // namespace

std::vector<std::uint32_t> sentence_ends(std::string_view text, const std::vector<Token>& tokens,
                                         std::uint32_t first, std::uint32_t end) {
  return SentenceCutter(text, tokens, first, end).run();
}

}  // namespace presslight
