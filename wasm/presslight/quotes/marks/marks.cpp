#include "presslight/quotes/marks/marks.h"

#include "presslight/quotes/marks/csv_fields.h"
#include "presslight/quotes/marks/mark_search.h"
#include "presslight/quotes/marks/mark_signs.h"

namespace presslight {
namespace {

bool holds_quotes(ParagraphRole role) {
  return role != ParagraphRole::debris;
}

/// A paragraph that the running text may go on in: between two of them may lie a caption or a share bar.
bool runs_on(ParagraphRole role) {
  return role == ParagraphRole::body;
}

class MarkFinder {
 public:
  MarkFinder(const Document& document, std::span<const ParagraphRole> roles)
      : document_(document), roles_(roles) {}

  std::vector<MarkedSpan> run() {
    outer_ = outer_family();
    for (std::uint32_t i = 0; i < roles_.size(); ++i)
      if (holds_quotes(roles_[i])) take_paragraph(i);
    return std::move(spans_);
  }

 private:
  const Paragraph& paragraph(std::uint32_t i) const { return document_.paragraphs()[i]; }

  std::vector<std::uint32_t> marks_of(const Paragraph& paragraph) const {
    std::vector<std::uint32_t> marks;
    for (std::uint32_t i = paragraph.first_token; i < paragraph.end_token; ++i) {
      i = past_tag(i, paragraph.end_token);
      if (i < paragraph.end_token && document_.is_quotation_mark(i)) marks.push_back(i);
    }
    drop_field_marks(document_, paragraph, marks);
    return marks;
  }

  /// Past the tag of HTML that begins at token `at`: marks in it are its own. `at` if none begins there.
  std::uint32_t past_tag(std::uint32_t at, std::uint32_t end) const {
    if (document_.word(at) != "<" || at + 1 >= end || !document_.touches_previous(at + 1)) return at;
    for (std::uint32_t i = at + 1; i < end && document_.word(i) != "<"; ++i)
      if (document_.word(i) == ">") return i + 1;
    return at;
  }

  /// The family of which more marks look like the beginning of a quote; a paragraph's first mark counts
  /// twice.
  MarkFamily outer_family() const {
    int lead = 0;
    for (std::uint32_t i = 0; i < roles_.size(); ++i) {
      if (!holds_quotes(roles_[i])) continue;
      const Paragraph& it = paragraph(i);
      for (std::uint32_t token = it.first_token; token < it.end_token; ++token)
        if (document_.is_quotation_mark(token)) lead += vote(token) * (token == it.first_token ? 2 : 1);
    }
    return lead > 0 ? MarkFamily::single_mark : MarkFamily::double_mark;
  }

  /// 1 for a single mark that opens, -1 for a double one, 0 for all others.
  int vote(std::uint32_t token) const {
    MarkSign sign = single_sign(document_, token);
    joined_sign(document_, token, 2, sign);
    const bool opens =
        sign.left == Beside::space && sign.right == Beside::letter && sign.form != MarkForm::closing;
    if (!opens) return 0;
    return sign.family == MarkFamily::single_mark ? 1 : -1;
  }

  /// What the next paragraph of running text begins with.
  std::optional<MarkFamily> next_opening(std::uint32_t i) const {
    constexpr std::uint32_t kLook = 8;  // captions and share bars between
    for (std::uint32_t next = i + 1; next < roles_.size() && next <= i + kLook; ++next) {
      if (!runs_on(roles_[next])) continue;
      const std::uint32_t first = paragraph(next).first_token;
      if (!document_.is_quotation_mark(first)) return std::nullopt;
      MarkSign sign = single_sign(document_, first);
      joined_sign(document_, first, 2, sign);
      return sign.right == Beside::space ? std::nullopt : std::optional(sign.family);
    }
    return std::nullopt;
  }

  void take_paragraph(std::uint32_t i) {
    const std::vector<std::uint32_t> marks = marks_of(paragraph(i));
    if (marks.empty()) return end_running(i);
    const MarkSetting setting{outer_, next_opening(i)};
    const auto first = static_cast<std::uint32_t>(spans_.size());
    for (const MarkPair& pair : pair_marks(document_, paragraph(i), marks, setting)) add(pair, first);
    tie_to_running(i, first);
    remember_running(i, first, setting);
  }

  void add(const MarkPair& pair, std::uint32_t first) {
    MarkedSpan span;
    span.span = document_.span_of(pair.first_token, pair.end_token);
    span.first_token = pair.first_token;
    span.end_token = pair.end_token;
    if (pair.parent) span.nested_in = first + *pair.parent;
    span.closed = pair.closed;
    spans_.push_back(span);
  }

  void end_running(std::uint32_t i) {
    if (runs_on(roles_[i])) running_.reset();
  }

  /// The mark that opens this paragraph opens the running quote again.
  void tie_to_running(std::uint32_t i, std::uint32_t first) {
    if (!runs_on(roles_[i])) return;
    if (running_ && first < spans_.size() && spans_[first].first_token == paragraph(i).first_token)
      spans_[first].continues = running_;
    running_.reset();
  }

  void remember_running(std::uint32_t i, std::uint32_t first, const MarkSetting& setting) {
    if (!runs_on(roles_[i]) || !setting.next_opens) return;
    for (std::uint32_t at = first; at < spans_.size(); ++at)
      if (!spans_[at].closed && !spans_[at].nested_in && spans_[at].end_token == paragraph(i).end_token)
        running_ = at;
  }

  const Document& document_;
  std::span<const ParagraphRole> roles_;
  MarkFamily outer_ = MarkFamily::double_mark;
  std::vector<MarkedSpan> spans_;
  std::optional<std::uint32_t> running_;  // the quote that the paragraph before left open
};

}  // namespace

std::vector<MarkedSpan> find_marked_spans(const Document& document, std::span<const ParagraphRole> roles) {
  return MarkFinder(document, roles).run();
}

}  // namespace presslight
