#include "presslight/quotes/marks/mark_signs.h"

#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"

namespace presslight {
namespace {

constexpr int kMarksLookedThrough = 4;  // "'``x: more never stand in a row in print

struct Written {
  MarkFamily family;
  MarkStyle style;
  MarkForm form;
};

/// Unicode's names of the marks; „ and ‚ also close in no language.
Written written(char32_t mark) {
  using enum MarkForm;
  const auto single = [](MarkStyle style, MarkForm form) {
    return Written{MarkFamily::single_mark, style, form};
  };
  const auto twofold = [](MarkStyle style, MarkForm form) {
    return Written{MarkFamily::double_mark, style, form};
  };
  switch (mark) {
    case '`':
      return single(MarkStyle::backtick, opening);
    case 0xB4:
      return single(MarkStyle::acute, closing);
    case 0x2018:
    case 0x201B:
      return single(MarkStyle::curly, opening);
    case 0x2019:
      return single(MarkStyle::curly, closing);
    case 0x201A:
      return single(MarkStyle::curly, low);
    case 0x2039:
      return single(MarkStyle::guillemet, opening);
    case 0x203A:
      return single(MarkStyle::guillemet, closing);
    case 0xAB:
      return twofold(MarkStyle::guillemet, opening);
    case 0xBB:
      return twofold(MarkStyle::guillemet, closing);
    case 0x201C:
    case 0x201F:
    case 0x301D:
      return twofold(MarkStyle::curly, opening);
    case 0x201D:
    case 0x301E:
      return twofold(MarkStyle::curly, closing);
    case 0x201E:
    case 0x301F:
      return twofold(MarkStyle::curly, low);
    default:
      return is_single_mark(mark) ? single(MarkStyle::straight, either)
                                  : twofold(MarkStyle::straight, either);
  }
}

Beside beside(char32_t c) {
  if (is_letter(c)) return Beside::letter;
  if (is_digit(c)) return Beside::digit;
  if (c == 0x2026) return Beside::dots;
  if (c == '.' || c == ',' || c == '!' || c == '?' || c == ';' || c == ':') return Beside::stop;
  if (c == '(' || c == '[' || c == '{' || c == '/') return Beside::opener;
  if (c == ')' || c == ']' || c == '}') return Beside::closer;
  return is_dash(c) ? Beside::dash : Beside::other;
}

char32_t mark_at(const Document& document, std::uint32_t token) {
  return code_point_at(document.text(), document.tokens()[token].span.start).value;
}

/// What stands before `token` in its paragraph, behind marks that touch it.
Beside left_of(const Document& document, std::uint32_t token) {
  const std::uint32_t first = document.paragraphs()[document.paragraph_of(token)].first_token;
  for (int looked = 0; token > first && document.touches_previous(token); ++looked) {
    --token;
    if (!document.is_quotation_mark(token) || looked == kMarksLookedThrough) {
      const Span span = document.tokens()[token].span;
      if (span.size() > 1 && document.text(span) == "...") return Beside::dots;
      return beside(code_point_before(document.text(), span.end).value);
    }
  }
  return Beside::space;
}

Beside right_of(const Document& document, std::uint32_t token) {
  const std::uint32_t end = document.paragraphs()[document.paragraph_of(token)].end_token;
  for (int looked = 0; token + 1 < end && document.touches_previous(token + 1); ++looked) {
    ++token;
    if (!document.is_quotation_mark(token) || looked == kMarksLookedThrough) {
      const Span span = document.tokens()[token].span;
      if (document.text(span).substr(0, 3) == "...") return Beside::dots;
      if (looked > 0 && document.text(span) == "s")
        return Beside::space;  // 'Friends''s: a possessive of a quote
      return beside(code_point_at(document.text(), span.start).value);
    }
  }
  return Beside::space;
}

bool may_join(char32_t mark, std::uint32_t size) {
  if (mark == '"') return true;
  return size == 2 && (mark == '\'' || mark == '`' || mark == 0x2018 || mark == 0x2019);
}

}  // namespace

MarkSign single_sign(const Document& document, std::uint32_t token) {
  const Written mark = written(mark_at(document, token));
  return {token, 1, mark.family, mark.style, mark.form, left_of(document, token), right_of(document, token)};
}

bool joined_sign(const Document& document, std::uint32_t token, std::uint32_t size, MarkSign& sign) {
  const std::uint32_t end = document.paragraphs()[document.paragraph_of(token)].end_token;
  const char32_t mark = mark_at(document, token);
  if (token + size > end || !may_join(mark, size)) return false;
  for (std::uint32_t i = token + 1; i < token + size; ++i)
    if (!document.touches_previous(i) || mark_at(document, i) != mark) return false;
  const MarkForm form = mark == '"' ? MarkForm::either : written(mark).form;
  sign = {token,
          size,
          MarkFamily::double_mark,
          MarkStyle::twin,
          form,
          left_of(document, token),
          right_of(document, token + size - 1)};
  return true;
}

}  // namespace presslight
