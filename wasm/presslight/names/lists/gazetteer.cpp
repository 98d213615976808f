#include "presslight/names/lists/gazetteer.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "presslight/names/lists/lists.h"
#include "presslight/names/lists/name_list.h"
#include "presslight/text/characters.h"
#include "presslight/text/hashing.h"
#include "presslight/text/utf8.h"

namespace presslight {
namespace {

constexpr std::size_t kMaxNameBytes = 72;
constexpr std::size_t kMaxNameTokens = 12;

/// The words from one token on, as the lists write them: single spaces, straight apostrophes, plain hyphens.
/// Words are read when they are asked for: most names end after the first.
class Reading {
 public:
  Reading(const Document& document, std::uint32_t first)
      : document_(&document), next_(first), end_(document.sentence_of(first).end_token) {
    extend();
  }
  explicit Reading(std::string_view name) { add(name); }

  std::size_t size() const { return size_; }
  std::string_view folded(std::size_t tokens) const { return {folded_.data(), ends_[tokens - 1]}; }
  std::string_view written(std::size_t tokens) const { return {written_.data(), ends_[tokens - 1]}; }

  /// There are that many tokens, and they fit.
  bool has(std::size_t tokens) { return tokens <= size_ || extend(); }

 private:
  bool extend() {
    if (next_ >= end_ || size_ >= kMaxNameTokens) return false;
    const std::string_view word = document_->word(next_);
    if (length_ + word.size() + 1 > kMaxNameBytes) {
      end_ = next_;
      return false;
    }
    if (size_ > 0 && !document_->touches_previous(next_)) push(' ');
    add(word);
    ++next_;
    return true;
  }

  void add(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
      const CodePoint point = code_point_at(word, at);
      if (point.value == 0x2019) {
        push('\'');
      } else if (point.value >= 0x80 && is_dash(point.value)) {
        push('-');
      } else {
        for (std::size_t i = at; i < at + point.size; ++i) push(word[i]);
      }
      at += point.size;
    }
    ends_[size_++] = length_;
  }
  void push(char c) {
    written_[length_] = c;
    folded_[length_++] = fold_ascii(c);
  }

  std::array<char, kMaxNameBytes> written_;
  std::array<char, kMaxNameBytes> folded_;
  std::array<std::size_t, kMaxNameTokens> ends_;
  const Document* document_ = nullptr;
  std::uint32_t next_ = 0;
  std::uint32_t end_ = 0;
  std::size_t length_ = 0;
  std::size_t size_ = 0;
};

struct Found {
  std::size_t tokens = 0;
  ListedName listed;
};

bool begins_with(std::string_view name, std::string_view folded) {
  return name.size() >= folded.size() && compare_folded(name.substr(0, folded.size()), folded) == 0;
}

/// The longest name of `list` that `reading` begins with.
Found longest(const NameList& list, Reading& reading) {
  Found found;
  if (reading.size() == 0 || list.has_none_like(reading.folded(1))) return found;
  for (std::size_t tokens = 1; reading.has(tokens); ++tokens) {
    const std::string_view folded = reading.folded(tokens);
    const ListedName next = list.first_from(folded);
    if (!begins_with(next.name, folded)) break;
    if (next.name.size() == folded.size()) found = {tokens, next};
  }
  return found;
}

bool ends_word(char folded) {
  const auto byte = static_cast<unsigned char>(folded);
  return byte < 0x80 && (byte < 'a' || byte > 'z') && (byte < '0' || byte > '9');
}

/// Of the letters and digits that a name begins with; of a number the first digit, as "20th" may be two
/// tokens.
std::uint32_t hash_of_first_word(std::string_view name) {
  std::uint32_t hash = 1;
  for (const char c : name) {
    const char folded = fold_ascii(c);
    if (ends_word(folded)) break;
    hash = mixed(hash, static_cast<unsigned char>(folded));
    if (folded >= '0' && folded <= '9') break;
  }
  return hash;
}

/// Which lists have names that may begin like a word. Most words begin none, and need no search.
class FirstWords {
 public:
  FirstWords() : lists_(kSlots, 0) {
    for (const NamedList& list : kNameLists)
      list.names->for_each([&](const ListedName& listed) { lists_of(listed.name) |= list.list; });
  }

  /// Bits of GazetteerList; some by chance.
  std::uint32_t lists_with(std::string_view name) const { return lists_[slot_of(name)]; }

 private:
  static constexpr std::size_t kSlots = std::size_t{1} << 15;  // the lists have 15,000 first words

  static std::size_t slot_of(std::string_view name) { return hash_of_first_word(name) % kSlots; }
  std::uint32_t& lists_of(std::string_view name) { return lists_[slot_of(name)]; }

  std::vector<std::uint32_t> lists_;
};

GazetteerMatch longest_in_all(Reading& reading, ListedFor who) {
  static const FirstWords kFirstWords;
  GazetteerMatch match;
  if (reading.size() == 0) return match;
  const std::uint32_t lists = kFirstWords.lists_with(reading.folded(1));
  for (const NamedList& list : kNameLists) {
    if ((lists & list.list) == 0 || list.listed_for > who) continue;
    const Found found = longest(*list.names, reading);
    if (found.tokens == 0 || found.tokens < match.end_token) continue;
    if (found.tokens > match.end_token) match = {};
    match.end_token = static_cast<std::uint32_t>(found.tokens);
    match.lists |= list.list;
    match.needs_context |= found.listed.needs_context;
    match.same_case |= reading.written(found.tokens) == found.listed.name;
  }
  return match;
}

/// Names begin with a capital, but for a few: "al-Qaeda", "easyJet".
bool can_begin_name(const Document& document, std::uint32_t token) {
  const Token& word = document.tokens()[token];
  if (word.kind != TokenKind::word) return word.kind == TokenKind::number;
  if (word.shape != WordShape::lower) return true;
  const std::string_view text = document.word(token);
  return text == "al" || text == "ash" || text == "el" || text == "an";
}

}  // namespace

std::vector<GazetteerMatch> find_gazetteer_matches(const Document& document, ListedFor who) {
  std::vector<GazetteerMatch> matches;
  const auto count = static_cast<std::uint32_t>(document.tokens().size());
  for (std::uint32_t token = 0; token < count;) {
    GazetteerMatch match;
    if (can_begin_name(document, token)) {
      Reading reading(document, token);
      match = longest_in_all(reading, who);
    }
    const std::uint32_t length = match.end_token;
    if (length > 0) {
      match.first_token = token;
      match.end_token = token + length;
      matches.push_back(match);
    }
    token += std::max(length, 1u);
  }
  return matches;
}

GazetteerMatch look_up_in_gazetteer(std::string_view name) {
  if (name.size() >= kMaxNameBytes) return {};
  Reading reading(name);
  return longest_in_all(reading, ListedFor::readers);
}

}  // namespace presslight
