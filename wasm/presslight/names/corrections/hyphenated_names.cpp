#include "presslight/names/corrections/hyphenated_names.h"

#include <algorithm>
#include <iterator>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// English words that look like a syllable and begin a compound: "Two-man", "Sit-in". Sorted.
constexpr WordList kEnglish{"big", "can", "cut", "far", "get", "gun", "hip",  "hit", "hot", "how",
                            "in",  "key", "law", "lay", "let", "log", "long", "low", "man", "mid",
                            "new", "non", "on",  "one", "pan", "pay", "ping", "pop", "pro", "put",
                            "run", "set", "sin", "sit", "tan", "tap", "ten",  "tie", "tip", "top",
                            "two", "up",  "war", "way", "wet", "win", "zip"};

constexpr std::string_view kEndings[] = {"", "b", "h", "k", "l", "m", "n", "ng", "p", "t"};
constexpr std::string_view kTwoConsonants[] = {"ch", "gw", "hs", "hw", "kh", "kw", "ng",
                                               "ph", "sh", "ss", "th", "ts", "zh"};

constexpr std::uint8_t kConfidence = 85;  // per cent, of what is added

bool is_vowel(char c) {
  return std::string_view("aeiouwy").find(c) != std::string_view::npos;
}

std::size_t end_of_onset(std::string_view word) {
  if (is_vowel(word[0])) return 0;
  return std::find(std::begin(kTwoConsonants), std::end(kTwoConsonants), word.substr(0, 2)) ==
                 std::end(kTwoConsonants)
             ? 1
             : 2;
}

class HyphenatedNames {
 public:
  HyphenatedNames(const NameContext& context, std::vector<Name>& names)
      : context_(context), document_(context.document()), names_(names) {}

  void join() {
    std::vector<TokenRun> found;
    for (std::uint32_t t = 1; t + 1 < context_.size(); ++t) {
      const TokenRun run = is_hyphen(t) ? run_at(t) : TokenRun{};
      if (run.size() > 0 && (found.empty() || found.back().end <= run.first)) found.push_back(run);
    }
    add_all(found);
  }

 private:
  bool is_hyphen(std::uint32_t t) const {
    return context_.word(t) == "-" && document_.touches_previous(t) && document_.touches_previous(t + 1) &&
           context_.is_capital(t - 1) && context_.is_word(t + 1) && !context_.is_capital(t + 1);
  }

  /// The name around the hyphen at `hyphen`; empty if it is none.
  TokenRun run_at(std::uint32_t hyphen) const {
    const std::uint32_t given = hyphen - 1;
    if (!is_romanised_syllable(context_.lower(given)) || !is_romanised_syllable(context_.lower(hyphen + 1)))
      return {};
    if (is_in(kEnglish, context_.lower(given)) || given == 0 || !may_be_surname(given - 1)) return {};
    const bool is_inside = given > 1 && context_.is_capital(given - 2) && !is_apart(given - 2);
    return is_inside ? TokenRun{} : TokenRun{given - 1, hyphen + 2};
  }

  bool may_be_surname(std::uint32_t t) const {
    if (t >= context_.size() || !context_.is_word(t) || !context_.is_capital(t)) return false;
    constexpr std::uint16_t kOther = kFunction | kTitle | kRole | kModifier | kCalendar | kNoName |
                                     kHeadBefore | kHeadAfter | kPlaceHead | kThingHead;
    return (word_classes(context_.lower(t)) & kOther) == 0 &&
           !context_.is_listed(t, kListPlace | kListNationality) && !context_.has_two_capitals(t);
  }

  /// A capital before the surname that is no part of the name: "President", "The".
  bool is_apart(std::uint32_t t) const {
    return (word_classes(context_.lower(t)) & (kFunction | kTitle | kRole | kModifier | kHeadAfter)) != 0 ||
           context_.is_listed(t, kListPlace | kListNationality);
  }

  void add_all(const std::vector<TokenRun>& found) {
    const std::size_t tagged = names_.size();
    std::size_t next = 0;
    for (const TokenRun& run : found) {
      while (next < tagged && names_[next].end_token <= run.first) ++next;
      std::size_t past = next;
      while (past < tagged && names_[past].first_token < run.end) ++past;
      const bool is_inside_wider =
          past > next && (names_[next].first_token < run.first || names_[past - 1].end_token > run.end);
      if (is_inside_wider) continue;
      std::for_each(names_.begin() + static_cast<std::ptrdiff_t>(next),
                    names_.begin() + static_cast<std::ptrdiff_t>(past), drop);
      names_.push_back(context_.body(run, kConfidence));
      names_.back().kind = NameKind::person;
    }
    tidy_names(names_);
  }

  const NameContext& context_;
  const Document& document_;
  std::vector<Name>& names_;
};

}  // namespace

bool is_romanised_syllable(std::string_view lower) {
  constexpr std::size_t kLongest = 6;
  if (lower.empty() || lower.size() > kLongest) return false;
  const std::size_t first = end_of_onset(lower);
  std::size_t last = first;
  while (last < lower.size() && is_vowel(lower[last])) ++last;
  return last > first &&
         std::find(std::begin(kEndings), std::end(kEndings), lower.substr(last)) != std::end(kEndings);
}

void join_hyphenated_names(const NameContext& context, std::vector<Name>& names) {
  HyphenatedNames(context, names).join();
}

}  // namespace presslight
