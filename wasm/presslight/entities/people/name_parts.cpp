#include "presslight/entities/people/name_parts.h"

#include <string_view>
#include <vector>

#include "presslight/entities/people/honorifics.h"
#include "presslight/entities/people/offices.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// What may stand after a surname besides honours. Sorted; own list.
constexpr WordList kSuffixes{"esq", "ii", "iii", "iv", "jr", "md", "phd", "sr", "v"};

// What a name may hold before its first part and is neither courtesy nor office. Sorted; own list.
constexpr WordList kBefore{"donor", "ex", "former", "team", "vice"};

bool is_suffix(std::string_view lower) {
  return is_in(kSuffixes, lower) || is_honour(lower);
}

bool is_office(std::string_view lower) {
  return (word_classes(lower) & kRole) != 0 || is_rank(lower);
}

/// The words of a name, those that a hyphen joins as one.
std::vector<std::string> words_of(const Document& document, const Name& name) {
  std::vector<std::string> words;
  bool joins = false;
  for (std::uint32_t t = name.first_token; t < name.end_token; ++t) {
    const std::string_view word = document.word(t);
    const bool is_hyphen = word == "-" || word == "\u2010" || word == "\u2011";
    if (document.tokens()[t].kind != TokenKind::word && !is_hyphen) continue;
    if (is_hyphen) {
      joins = !words.empty();
      continue;
    }
    const LowerWord lower(word);
    const bool follows_particle = !words.empty() && is_celtic_particle(words.back());
    if (joins || follows_particle)
      words.back().append(joins ? "-" : " ").append(lower.view());
    else
      words.emplace_back(lower.view());
    joins = false;
  }
  return words;
}

/// "President" of "former President Bill Hall": the word before the name.
std::string_view office_before(const Document& document, const Name& name) {
  std::uint32_t t = name.first_token;
  if (t > 0 && document.word(t - 1) == ".") --t;
  if (t == 0) return {};
  const std::string_view word = document.lower(t - 1);
  return is_office(word) ? word : std::string_view{};
}

}  // namespace

NameParts parts_of(const Document& document, const Name& name) {
  std::vector<std::string> words = words_of(document, name);
  NameParts parts;
  parts.office = office_of(office_before(document, name));
  while (words.size() > 1 && is_suffix(words.back())) words.pop_back();
  const auto stands_before = [](std::string_view word) {
    return is_in(kBefore, word) || is_honorific(word) || is_office(word);
  };
  while (words.size() > 1 && stands_before(words.front())) {
    if (is_office(words.front())) {
      parts.office = office_of(words.front());
      parts.has_office = true;
    }
    words.erase(words.begin());
  }
  if (words.empty()) return {};
  parts.count = static_cast<std::uint32_t>(words.size());
  parts.surname = words.back();
  if (words.size() > 1) parts.given = words.front();
  if (words.size() > 2) parts.second_surname = words[words.size() - 2];
  return parts;
}

}  // namespace presslight
