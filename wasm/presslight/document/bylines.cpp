#include "presslight/document/bylines.h"

#include <algorithm>
#include <array>

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/word_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// What writers of articles are called.
constexpr WordList kWriters{
    "analyst",       "blogger",         "bureau",    "chief",    "columnist", "columnists", "contributor",
    "correspondent", "correspondents",  "critic",    "desk",     "editor",    "editors",    "journalist",
    "photographer",  "photojournalist", "presenter", "producer", "publisher", "reporter",   "reporters",
    "reporting",     "staff",           "team",      "writer",   "writers"};

// Small words between the names and posts of a byline.
constexpr WordList kByLinks{"and", "at", "for", "from", "in", "of", "the", "with"};

constexpr std::array<std::string_view, 9> kByOpenings{"additional reporting by",
                                                      "analysis by",
                                                      "by",
                                                      "compiled by",
                                                      "posted by",
                                                      "reporting by",
                                                      "story by",
                                                      "words by",
                                                      "written by"};

constexpr WordList kDateWords{
    "a.m.",     "am",        "apr",      "april",  "at",       "aug",  "august",  "bst",       "cest",
    "cet",      "dec",       "december", "edited", "edt",      "est",  "et",      "feb",       "february",
    "fri",      "friday",    "gmt",      "jan",    "january",  "jul",  "july",    "jun",       "june",
    "last",     "mar",       "march",    "may",    "modified", "mon",  "monday",  "nd",        "nov",
    "november", "oct",       "october",  "of",     "on",       "p.m.", "pdt",     "pm",        "posted",
    "pst",      "published", "rd",       "sat",    "saturday", "sep",  "sept",    "september", "st",
    "sun",      "sunday",    "th",       "thu",    "thursday", "tue",  "tuesday", "updated",   "utc",
    "wed",      "wednesday"};

constexpr WordList kCaptionOpenings{"caption",       "file photo",      "file picture",  "image",
                                    "image caption", "image copyright", "media caption", "photo",
                                    "photograph",    "photographer",    "photos",        "picture"};

constexpr std::array<std::string_view, 7> kAgencyCredits{
    "AFP/Getty", "AP Photo", "EPA/", "Getty Images", "PA Images", "Reuters/", "Shutterstock"};

constexpr std::uint32_t kLongestByline = 20;   // words
constexpr std::uint32_t kLongestCaption = 30;  // words

/// Words of a line with their tokens: what the three questions go through.
class LineWords {
 public:
  LineWords(const Document& document, const Paragraph& paragraph)
      : document_(document), first_(paragraph.first_token), end_(paragraph.end_token) {}

  std::uint32_t first() const { return first_; }
  std::uint32_t end() const { return end_; }
  bool is_word(std::uint32_t i) const { return document_.tokens()[i].kind == TokenKind::word; }
  bool is_number(std::uint32_t i) const { return document_.tokens()[i].kind == TokenKind::number; }
  bool has_capital(std::uint32_t i) const {
    const WordShape shape = document_.tokens()[i].shape;
    return is_word(i) && shape != WordShape::lower && shape != WordShape::none;
  }
  std::string_view lower(std::uint32_t i) const { return document_.lower(i); }
  bool is_comma(std::uint32_t i) const { return document_.word(i) == ","; }

 private:
  const Document& document_;
  std::uint32_t first_;
  std::uint32_t end_;
};

/// No small word but links and posts from `first` on, at least one of them with a capital.
bool are_names_and_posts(const LineWords& words, std::uint32_t first) {
  bool has_name = false;
  bool was_post = false;
  for (std::uint32_t i = first; i < words.end(); ++i) {
    if (!words.is_word(i)) continue;
    const std::string_view lower = words.lower(i);
    was_post |= is_in(kWriters, lower);
    has_name |= words.has_capital(i);
    if (words.has_capital(i) || is_in(kByLinks, lower) || is_in(kWriters, lower)) continue;
    // "transport correspondent", "security editor": one small word before the post.
    const bool is_before_post =
        i + 1 < words.end() && words.is_word(i + 1) && is_in(kWriters, words.lower(i + 1));
    if (!is_before_post && !was_post) return false;
  }
  return has_name;
}

/// "Ada Marsh, ... correspondent": two to four capitals, a comma, and a post that ends the line.
bool is_name_with_post(const LineWords& words) {
  std::uint32_t i = words.first();
  while (i < words.end() && words.has_capital(i)) ++i;
  const std::uint32_t capitals = i - words.first();
  if (capitals < 2 || capitals > 4 || i >= words.end() || !words.is_comma(i)) return false;
  const std::uint32_t last = words.end() - 1;
  if (words.has_capital(last) || words.is_word(last))
    return is_in(kWriters, words.lower(last)) && last - i <= 8;
  return false;
}

bool is_date_like(const Document& document, const LineWords& words) {
  bool has_number = false;
  bool has_date_word = false;
  for (std::uint32_t i = words.first(); i < words.end(); ++i) {
    has_number |= words.is_number(i);
    if (!words.is_word(i)) continue;
    if (!is_in(kDateWords, words.lower(i))) return false;
    has_date_word = true;
  }
  return has_number && has_date_word && document.tokens()[words.first()].kind != TokenKind::symbol;
}

/// "PORT ELLEN, Scotland, June 3 -", "LONDON (AFP) -": capitals, then a dash, and nothing after it.
bool is_place_and_dash(const Document& document, const LineWords& words) {
  const std::uint32_t last = words.end() - 1;
  if (!is_dash(code_point_at(document.word(last), 0).value)) return false;
  const bool is_shouted = document.tokens()[words.first()].shape == WordShape::upper;
  for (std::uint32_t i = words.first(); i < last; ++i)
    if (words.is_word(i) && !words.has_capital(i)) return false;
  return is_shouted;
}

}  // namespace

bool is_byline(const Document& document, const Paragraph& paragraph, const LineLook& look) {
  if (look.is_long || look.words < 2 || look.words > kLongestByline || look.has_mark || look.sentences > 1)
    return false;
  const LineWords words(document, paragraph);
  for (const std::string_view opening : kByOpenings) {
    if (!opens_with(look, opening)) continue;
    const auto size = static_cast<std::uint32_t>(1 + std::count(opening.begin(), opening.end(), ' '));
    return look.words > size && look.words <= LineLook::kMost && words.has_capital(words.first() + size) &&
           are_names_and_posts(words, words.first() + size);
  }
  return !look.ends_like_text() && is_name_with_post(words);
}

bool is_dateline(const Document& document, const Paragraph& paragraph, const LineLook& look) {
  if (look.is_long || look.words == 0 || look.words > 12 || look.has_mark || look.has_unit) return false;
  const LineWords words(document, paragraph);
  return is_date_like(document, words) || is_place_and_dash(document, words);
}

bool is_caption(const Document& document, const Paragraph& paragraph, const LineLook& look) {
  if (look.is_long || look.words > kLongestCaption) return false;
  const std::string_view line = document.text(paragraph.span);
  const std::size_t colon = line.find(':');
  const std::string_view before = line.substr(0, colon == std::string_view::npos ? 0 : colon);
  if (!before.empty() && is_in(kCaptionOpenings, LowerWord(before))) return true;
  if (announces_caption(look) || opens_with(look, "image caption") || opens_with(look, "media caption"))
    return true;
  if (line.find(" Image: ") != std::string_view::npos || line.find("(Photo by ") != std::string_view::npos)
    return true;
  const auto credits = [&](std::string_view credit) { return line.find(credit) != std::string_view::npos; };
  return !look.has_mark && look.plain <= 12 && !look.ends_in_stop &&
         std::any_of(kAgencyCredits.begin(), kAgencyCredits.end(), credits);
}

bool announces_caption(const LineLook& look) {
  return look.opening == "image caption" || look.opening == "image copyright" ||
         look.opening == "media caption" || look.opening == "image source";
}

}  // namespace presslight
