// A body's name as grouping compares it.
//
//   "The U.K. Defence Organisation"  ->  words uk defense organization, key "uk defense organization"
//
// In:     the words of a name as the text has them.
// Out:    words in lower case without dots and apostrophes; British and American spelling alike; "&" is
// "and"; no
//         leading "the".
// Cost:   linear.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace presslight {

struct BodyName {
  std::vector<std::string> words;
  bool is_acronym = false;  // one word, mostly capitals: "CTIRU", "U.N.", "DfT"
  bool has_sign = false;    // "Corrie & Lyle"

  std::string key() const { return joined(0, words.size()); }
  /// The words [first, end) with single spaces.
  std::string joined(std::size_t first, std::size_t end) const;
  /// The first letters of the words, with or without "of", "for", "and", "the".
  std::string initials(bool with_small_words) const;
  /// The number of leading words that say whose body it is: "US", "British", "United States".
  std::size_t owner_words() const;
  /// The number of words without a legal form or "Group", "Company", "Party" at the end.
  std::size_t words_before_form() const;
};

BodyName body_name(std::string_view text);

/// A head that may stand for its body after the full name: "the Bank", "the Council", "the Post".
bool is_short_head(std::string_view word);

}  // namespace presslight
