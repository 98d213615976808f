#include "presslight/document/debris.h"

#include <algorithm>
#include <array>

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Own lists, from the controls that news sites and their comment systems show.

// A whole line of these words, without case and marks.
constexpr WordList kWholeLines{"about us",
                               "accept",
                               "accept all",
                               "accept all cookies",
                               "accept cookies",
                               "ad",
                               "advertise with us",
                               "advertisement",
                               "advertising",
                               "all rights reserved",
                               "back to top",
                               "cancel reply",
                               "close",
                               "close menu",
                               "comment",
                               "comments",
                               "contact",
                               "contact us",
                               "continue reading",
                               "cookie policy",
                               "cookie settings",
                               "copy link",
                               "donate",
                               "download the app",
                               "editor's picks",
                               "email",
                               "email address",
                               "embed",
                               "facebook",
                               "follow",
                               "follow us",
                               "get the app",
                               "go to top",
                               "help",
                               "home",
                               "home page",
                               "instagram",
                               "learn more",
                               "leave a comment",
                               "leave a reply",
                               "like",
                               "linkedin",
                               "load more",
                               "loading",
                               "log in",
                               "log out",
                               "login",
                               "manage preferences",
                               "menu",
                               "more",
                               "more from this author",
                               "more on this story",
                               "more stories",
                               "most popular",
                               "most read",
                               "most viewed",
                               "most watched",
                               "navigation",
                               "newsletter",
                               "newsletters",
                               "next article",
                               "next story",
                               "open in app",
                               "pinterest",
                               "post a comment",
                               "post comment",
                               "previous article",
                               "previous story",
                               "print",
                               "privacy",
                               "privacy notice",
                               "privacy policy",
                               "read more",
                               "recommended",
                               "register",
                               "reject all",
                               "related",
                               "related articles",
                               "related stories",
                               "related topics",
                               "reply",
                               "save",
                               "search",
                               "sections",
                               "settings",
                               "share",
                               "sign in",
                               "sign up",
                               "sponsored",
                               "subscribe",
                               "terms of use",
                               "top stories",
                               "tweet",
                               "twitter"};

// A short line that opens so is a control, whatever follows. Each by itself must be no way to begin a
// sentence of news.
constexpr std::array<std::string_view, 58> kOpenings{"all rights reserved",
                                                     "by submitting your email",
                                                     "by subscribing you",
                                                     "click here",
                                                     "click to",
                                                     "comments are closed",
                                                     "comments click",
                                                     "download our app",
                                                     "download the app",
                                                     "enter your email",
                                                     "enter your keywords",
                                                     "filed to",
                                                     "filed under",
                                                     "follow us on",
                                                     "get our newsletter",
                                                     "get the newsletter",
                                                     "have your say",
                                                     "jump to",
                                                     "leave a comment",
                                                     "leave a reply",
                                                     "like this",
                                                     "like us on",
                                                     "log in to",
                                                     "login or",
                                                     "manage preferences",
                                                     "more from",
                                                     "more on this",
                                                     "more to explore",
                                                     "open in the app",
                                                     "please enable javascript",
                                                     "post a comment",
                                                     "posted in",
                                                     "read full story",
                                                     "read more",
                                                     "read next",
                                                     "read the blog",
                                                     "recommended for you",
                                                     "report this comment",
                                                     "required fields",
                                                     "see all",
                                                     "see also",
                                                     "sent from my",
                                                     "share on",
                                                     "share this",
                                                     "share your feedback",
                                                     "sign in to",
                                                     "sign up for",
                                                     "sign up now",
                                                     "sign up to",
                                                     "skip to",
                                                     "subscribe now",
                                                     "subscribe to",
                                                     "this site uses cookies",
                                                     "view all",
                                                     "view comments",
                                                     "we use cookies",
                                                     "we value your privacy",
                                                     "your email address"};

// What is counted beside a button.
constexpr WordList kCounted{"comment",  "comments", "likes", "partners", "replies", "responses",
                            "retweets", "reviews",  "share", "shares",   "upvotes", "views"};

constexpr WordList kTeaserHeads{
    "also on this site", "further reading", "more on this story", "read more",       "read next",
    "recommended",       "related",         "related articles",   "related stories", "see also"};

constexpr std::uint32_t kLongestControl = 14;  // words
constexpr std::uint32_t kLongestRequest = 8;   // words of a control that ends like a sentence

bool opens_like_control(const LineLook& look) {
  if (look.ends_in_stop && look.words > kLongestRequest) return false;
  return std::any_of(kOpenings.begin(), kOpenings.end(),
                     [&](std::string_view phrase) { return opens_with(look, phrase); });
}

/// "0 comments", "{ 12 comments... View all }", "1,204 shares".
bool is_counter(const LineLook& look) {
  if (look.words > LineLook::kOpeningWords + 2) return false;
  const std::size_t space = look.opening.find(' ');
  if (space == std::string::npos || !is_digit(static_cast<unsigned char>(look.opening[0]))) return false;
  const std::string_view rest = std::string_view(look.opening).substr(space + 1);
  const std::string_view second = rest.substr(0, rest.find(' '));
  const bool is_alone = look.words == 2 || look.has_brace;
  return is_alone && is_in(kCounted, second);
}

/// An address of a page or person and next to nothing else.
bool is_address(std::string_view line, const LineLook& look) {
  const bool has_blank = line.find(' ') != std::string_view::npos;
  if (line.starts_with("@")) return look.words <= 3;
  if (has_blank || look.words < 2) return false;
  return line.starts_with("http") || line.starts_with("www.") || line.find('@') != std::string_view::npos;
}

/// "Follow Ada Marsh on Twitter @adamarsh": an invitation to somebody's page.
bool is_invitation(std::string_view line, const LineLook& look) {
  const bool invites = opens_with(look, "follow") || opens_with(look, "like") || opens_with(look, "email");
  return invites && look.words <= kLongestControl && line.find('@') != std::string_view::npos;
}

/// Braces and statements of a widget's or page's source; "[...]" is an editor's.
bool is_source_code(std::string_view line, const LineLook& look) {
  if (look.has_brace && !look.ends_in_stop) return true;
  return look.has_letter && line.ends_with(";") &&
         (look.words <= 4 || line.find(");") != std::string_view::npos);
}

/// A retweet, a tweet's signature, a line of a mail that is answered.
bool is_thread_line(std::string_view line) {
  return line.starts_with("RT @") || line.starts_with("> ") || line.starts_with(">>") ||
         (line.size() < 120 && line.find("(@") != std::string_view::npos &&
          is_dash(code_point_at(line, 0).value));
}

}  // namespace

bool is_debris(const Document& document, const Paragraph& paragraph, const LineLook& look) {
  if (look.is_long) return false;
  const std::string_view line = document.text(paragraph.span);
  if (look.words == 0 || (!look.has_letter && !look.has_unit && look.words == 1)) return true;
  if (is_counter(look) || is_address(line, look) || is_thread_line(line) || is_source_code(line, look))
    return true;
  if (look.has_mark || look.words > kLongestControl) return false;
  if (look.words <= LineLook::kOpeningWords && is_in(kWholeLines, look.opening)) return true;
  return opens_like_control(look) || is_invitation(line, look);
}

bool opens_teasers(const LineLook& look) {
  return look.words <= LineLook::kOpeningWords && is_in(kTeaserHeads, look.opening);
}

}  // namespace presslight
