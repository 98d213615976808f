// The quotation marks of a paragraph as they are written, each with what stands on both sides of it.
//
//   said: ``The boys' cup''   ->   ``  double, TeX, nothing | T        '  single, straight, s | nothing
//                                  '  single, straight, p | ' | nothing ...  or both together: '' double
//
// Two or three equal marks that touch may be one: `` and '' of typewriters, "" and """ of old CSV exports.
// Both readings are given; the search chooses.
#pragma once

#include <cstdint>
#include <span>

#include "presslight/document/document.h"

namespace presslight {

/// What opens with one family is closed by the same.
enum class MarkFamily : std::uint8_t { double_mark, single_mark };

enum class MarkStyle : std::uint8_t { straight, curly, guillemet, backtick, acute, twin };

/// What a mark's form alone says of its side: “ opens, ” closes, " says nothing.
enum class MarkForm : std::uint8_t { either, opening, closing, low };

/// What touches a mark on one side. Other marks that touch it are looked through.
enum class Beside : std::uint8_t { space, letter, digit, stop, dots, opener, closer, dash, other };

struct MarkSign {
  std::uint32_t token = 0;  // the first of them
  std::uint32_t size = 1;   // tokens: 1, 2 or 3
  MarkFamily family = MarkFamily::double_mark;
  MarkStyle style = MarkStyle::straight;
  MarkForm form = MarkForm::either;
  Beside left = Beside::space;
  Beside right = Beside::space;
};

/// The mark that token `token` is, alone.
MarkSign single_sign(const Document& document, std::uint32_t token);

/// The mark that `size` equal touching tokens (2 or 3) from `token` on are together, if they may be one.
bool joined_sign(const Document& document, std::uint32_t token, std::uint32_t size, MarkSign& sign);

}  // namespace presslight
