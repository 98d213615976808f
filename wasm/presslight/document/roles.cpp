#include "presslight/document/roles.h"

#include "presslight/document/bylines.h"
#include "presslight/document/debris.h"
#include "presslight/document/line_look.h"

namespace presslight {
namespace {

// A run of lines without a stop is a menu if it has this many and they are short, or fewer and two of them
// are debris by themselves. Seen on the pages of robustness/debris, where no line of a story is lost.
constexpr std::size_t kLabelsOfMenu = 6;
constexpr std::size_t kShortestMenu = 4;
constexpr std::size_t kWordsOfLabel = 3;  // on average

constexpr std::uint32_t kLongestHeadline = 30;  // words
constexpr std::uint32_t kLongestPlainHeadline =
    12;                                          // words, of one that ends in a stop and is not in title case
constexpr std::uint32_t kLongestSubheading = 8;  // words

class RoleFinder {
 public:
  explicit RoleFinder(const Document& document) : document_(document) {
    looks_.reserve(document.paragraphs().size());
    for (const Paragraph& paragraph : document.paragraphs()) looks_.push_back(look_at(document, paragraph));
    roles_.assign(looks_.size(), ParagraphRole::body);
  }

  std::vector<ParagraphRole> run() {
    for (std::size_t i = 0; i < looks_.size(); ++i) roles_[i] = role_alone(i);
    follow_announcements();
    find_menus();
    find_headlines();
    find_subheadings();
    return std::move(roles_);
  }

 private:
  const Paragraph& paragraph(std::size_t i) const { return document_.paragraphs()[i]; }

  /// What a line is without its neighbours.
  ParagraphRole role_alone(std::size_t i) const {
    const LineLook& look = looks_[i];
    if (is_caption(document_, paragraph(i), look)) return ParagraphRole::caption;
    if (is_byline(document_, paragraph(i), look)) return ParagraphRole::byline;
    if (is_dateline(document_, paragraph(i), look)) return ParagraphRole::dateline;
    if (is_debris(document_, paragraph(i), look)) return ParagraphRole::debris;
    return ParagraphRole::body;
  }

  /// "Image caption" and "Read more:" say what the lines below them are.
  void follow_announcements() {
    bool in_teasers = false;
    for (std::size_t i = 0; i < looks_.size(); ++i) {
      if (in_teasers && roles_[i] == ParagraphRole::body && looks_[i].begins_with_bullet &&
          !looks_[i].is_long)
        roles_[i] = ParagraphRole::debris;
      in_teasers = opens_teasers(looks_[i]) || (in_teasers && looks_[i].begins_with_bullet);
      const bool is_announced = i > 0 && roles_[i] == ParagraphRole::body && announces_caption(looks_[i - 1]);
      if (is_announced && !looks_[i].is_long) roles_[i] = ParagraphRole::caption;
    }
  }

  /// A label, a title that leads elsewhere, or debris already.
  bool is_menu_line(std::size_t i) const {
    const LineLook& look = looks_[i];
    if (roles_[i] == ParagraphRole::debris) return true;
    if (roles_[i] != ParagraphRole::body || look.has_mark || look.has_unit) return false;
    const bool is_title =
        !look.is_long && look.words <= kLongestHeadline && look.plain == 0 && !look.ends_like_text();
    return look.is_label() || (is_title && !look.begins_with_bullet);
  }

  void find_menus() {
    for (std::size_t first = 0; first < looks_.size();) {
      std::size_t end = first;
      std::size_t debris = 0;
      std::size_t words = 0;
      for (; end < looks_.size() && is_menu_line(end); ++end) {
        debris += roles_[end] == ParagraphRole::debris ? 1 : 0;
        words += looks_[end].words;
      }
      if (is_menu(end - first, debris, words))
        for (std::size_t i = first; i < end; ++i) roles_[i] = ParagraphRole::debris;
      first = end + 1;
    }
  }

  static bool is_menu(std::size_t lines, std::size_t debris, std::size_t words) {
    if (lines >= kLabelsOfMenu && words <= kWordsOfLabel * lines) return true;
    return lines >= kShortestMenu && debris >= 2 && debris * 6 >= lines;
  }

  bool is_text(std::size_t i) const { return roles_[i] == ParagraphRole::body && !looks_[i].is_label(); }

  /// The first line that is not debris, and those like it below, before the text begins.
  void find_headlines() {
    bool is_first = true;
    for (std::size_t i = 0; i < looks_.size(); ++i) {
      if (roles_[i] != ParagraphRole::body) continue;
      if (!is_headline(i, is_first)) return;
      roles_[i] = is_first ? ParagraphRole::headline : ParagraphRole::subheading;
      is_first = false;
    }
  }

  bool is_headline(std::size_t i, bool is_first) const {
    const LineLook& look = looks_[i];
    if (look.is_long || look.words < 2 || look.words > kLongestHeadline || look.begins_with_bullet)
      return false;
    if (!has_text_after(i) || look.ends_in_stop_mark) return false;
    if (look.ends_open) return is_first && document_.text(paragraph(i).span).ends_with(';');
    if (!look.ends_in_stop) return true;
    const bool is_title_case = look.capitals >= 3 && look.plain == 0;
    if (look.sentences != 1) return false;
    return is_title_case ||
           (is_first && !look.has_mark && look.words <= kLongestPlainHeadline && has_longer_next(i));
  }

  bool has_text_after(std::size_t i) const {
    std::size_t next = i + 1;
    for (const std::size_t last = i + 8; next < looks_.size() && next < last; ++next)
      if (is_text(next)) return true;
    return false;
  }

  bool has_longer_next(std::size_t i) const {
    return i + 1 < looks_.size() && (looks_[i + 1].is_long || looks_[i + 1].words >= 2 * looks_[i].words);
  }

  /// A short label between two stretches of text.
  void find_subheadings() {
    bool after_text = false;
    for (std::size_t i = 0; i + 1 < looks_.size(); ++i) {
      if (is_text(i)) after_text = true;
      if (after_text && roles_[i] == ParagraphRole::body && is_subheading(i) && is_text(i + 1))
        roles_[i] = ParagraphRole::subheading;
    }
  }

  bool is_subheading(std::size_t i) const {
    const LineLook& look = looks_[i];
    if (look.is_shouted && look.opening.size() > 1 && look.words <= kLongestSubheading && !look.has_mark)
      return true;
    return look.is_label() && look.capitals > 0 && look.words <= kLongestSubheading;
  }

  const Document& document_;
  std::vector<LineLook> looks_;
  std::vector<ParagraphRole> roles_;
};

}  // namespace

std::vector<ParagraphRole> find_roles(const Document& document) {
  return RoleFinder(document).run();
}

}  // namespace presslight
