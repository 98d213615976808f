#include "presslight/entities/organisations/body_names.h"

#include <algorithm>
#include <array>

#include "presslight/names/lists/gazetteer.h"
#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Sorted. What a company or party may leave off its name.
constexpr WordList kForms{
    "ag",      "airlines",    "airways", "asa",   "bank",     "bv",     "co",           "company",
    "corp",    "corporation", "gmbh",    "group", "holdings", "inc",    "incorporated", "international",
    "limited", "llc",         "llp",     "ltd",   "motor",    "motors", "nv",           "party",
    "plc",     "pty",         "sa",      "se",    "spa",      "stores"};

// Sorted. Heads that stand for a body once its full name is known.
constexpr WordList kShortHeads{
    "academy",    "agency",     "argus",      "army",      "assembly", "association", "authority",
    "bank",       "board",      "bureau",     "center",    "centre",   "chronicle",   "church",
    "club",       "college",    "commission", "committee", "commons",  "company",     "council",
    "courier",    "court",      "department", "dispatch",  "echo",     "examiner",    "federation",
    "force",      "foundation", "fund",       "gazette",   "globe",    "guard",       "herald",
    "hospital",   "inquirer",   "institute",  "journal",   "league",   "ledger",      "lords",
    "mercury",    "ministry",   "museum",     "navy",      "observer", "office",      "organization",
    "parliament", "party",      "post",       "school",    "senate",   "sentinel",    "society",
    "star",       "telegraph",  "times",      "tribune",   "trust",    "university"};

// Sorted. British and American endings and words that are one.
struct Respelling {
  std::string_view from;
  std::string_view to;
};
constexpr std::array<Respelling, 5> kRespelled{{{"centre", "center"},
                                                {"centres", "centers"},
                                                {"defence", "defense"},
                                                {"labour", "labor"},
                                                {"programme", "program"}}};

char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_small_word(std::string_view word) {
  return word == "of" || word == "for" || word == "and" || word == "the" || word == "in" || word == "on";
}

std::string respelled(std::string word) {
  for (const Respelling& each : kRespelled)
    if (word == each.from) return std::string(each.to);
  const std::size_t at = word.find("isation");
  if (at != std::string::npos && at > 2) word[at + 1] = 'z';
  return word;
}

/// Half of the letters or more are capitals, and it is short.
bool looks_like_acronym(std::string_view text) {
  std::size_t upper = 0;
  std::size_t letters = 0;
  for (const char c : text) {
    upper += c >= 'A' && c <= 'Z' ? 1 : 0;
    letters += (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? 1 : 0;
  }
  return upper >= 2 && letters <= 8 && upper * 2 >= letters;
}

}  // namespace

std::string BodyName::joined(std::size_t first, std::size_t end) const {
  std::string line;
  for (std::size_t i = first; i < end; ++i) {
    if (i > first) line += ' ';
    line += words[i];
  }
  return line;
}

std::string BodyName::initials(bool with_small_words) const {
  std::string letters;
  for (const std::string& word : words)
    if (with_small_words || !is_small_word(word)) letters += word[0];
  return letters;
}

std::size_t BodyName::owner_words() const {
  const std::size_t most = std::min<std::size_t>(words.size() - 1, 2);
  for (std::size_t count = most; count > 0; --count) {
    const std::string owner = joined(0, count);
    if (look_up_in_gazetteer(owner).lists & (kListPlace | kListNationality)) return count;
  }
  return 0;
}

std::size_t BodyName::words_before_form() const {
  std::size_t count = words.size();
  while (count > 1 && is_in(kForms, words[count - 1])) --count;
  if (count > 1 && words[count - 1] == "and") --count;
  return count;
}

BodyName body_name(std::string_view text) {
  BodyName name;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty() && !(name.words.empty() && word == "the")) name.words.push_back(respelled(word));
    word.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (point.value == '&') {
      word += "and";
      name.has_sign = true;
    } else if (is_letter(point.value) || is_digit(point.value)) {
      for (std::size_t i = at; i < at + point.size; ++i) word += lower_ascii(text[i]);
    } else if (point.value != '.' && !is_apostrophe(point.value) && !is_invisible(point.value)) {
      end_word();
    }
    at += point.size;
  }
  end_word();
  name.is_acronym = name.words.size() == 1 && looks_like_acronym(text);
  return name;
}

bool is_short_head(std::string_view word) {
  return is_in(kShortHeads, word);
}

}  // namespace presslight
