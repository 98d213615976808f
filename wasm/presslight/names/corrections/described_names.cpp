#include "presslight/names/corrections/described_names.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Goes on after such a noun, so that it is the last of its phrase: not "a company director".
constexpr WordList kAfterNoun{
    "and",    "at",        "based",        "but",          "by",          "co-founded", "comprising", "for",
    "formed", "founded",   "from",         "in",           "launched",    "located",    "named",      "of",
    "on",     "operating", "or",           "originally",   "originating", "owned",      "providing",  "run",
    "set",    "since",     "specialising", "specializing", "that",        "to",         "under",      "which",
    "who",    "whose",     "with",         "within"};
// What has a title of several words, be they given names or not: "the journal Marine Ecology".
constexpr WordList kPrinted{"broadsheet", "journal", "magazine", "newspaper", "tabloid"};
// May be somebody: "Ann Hall, a pollster". Sorted.
constexpr WordList kAlsoPersons{"bookmaker", "pollster"};
// The name stands before: "the Plough pub". Sorted.
constexpr WordList kNamedBefore{"bakery",    "bookshop",  "charity", "cinema",     "magazine",
                                "newspaper", "nightclub", "pub",     "restaurant", "website"};
// Behind these a body is somebody's: "head of an agency, Ann Hall,". Sorted.
constexpr WordList kOfWhom{"as", "at", "for", "from", "in", "of", "with"};
// Ties a subject to what it is.
constexpr WordList kIs{"became", "is", "remains", "was"};

class DescribedNames {
 public:
  DescribedNames(const NameContext& context, std::span<const Name> names)
      : context_(context), names_(names) {}

  std::vector<TokenRun> find(std::span<const BodyNoun> nouns) {
    note_surnames(nouns);
    for (const BodyNoun& noun : nouns)
      if (!noun.is_plural) read_noun(noun.token);
    return std::move(found_);
  }

 private:
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }

  void read_noun(std::uint32_t noun) {
    const Sentence& sentence = context_.document().sentence_of(noun);
    const std::uint32_t next = noun + 1;
    read_name_before(noun, sentence);
    if (next == sentence.end_token) return read_subject(noun, sentence);
    if (lower(noun) == "group" && lower(next) == "of") return;
    if (context_.is_capital(next)) return read_name_after(noun, sentence);
    if (read_called(next, sentence)) return;
    const std::string_view word = context_.word(next);
    if (word == ",") read_apposition(noun, sentence);
    const bool is_last =
        is_in(kAfterNoun, lower(next)) || word == "," || word == "." || word == ";" || word == "(";
    if (is_last) read_subject(noun, sentence);
  }

  /// "the carmaker Valdor".
  void read_name_after(std::uint32_t noun, const Sentence& sentence) {
    if (noun == sentence.first_token) return read_name_after_opening(noun, sentence);
    const bool is_parted = context_.document().tokens()[noun - 1].kind == TokenKind::punctuation;
    if (is_parted && context_.word(noun - 1) != "-" && !context_.is_apostrophe(noun - 1)) return;
    const TokenRun name{noun + 1, context_.end_of_name(noun + 1, sentence.end_token)};
    if (is_in(kPrinted, lower(noun)) && name.size() > 1)
      found_.push_back(name);
    else if (!is_in(kAlsoPersons, lower(noun)) || (name.size() == 1 && !is_person(name)))
      keep(name);
  }

  /// "Chipmaker Valdor beats forecasts"; where a headline writes all large, the name does not end before it.
  void read_name_after_opening(std::uint32_t noun, const Sentence& sentence) {
    const TokenRun name{noun + 1, context_.end_of_name(noun + 1, sentence.end_token)};
    const bool ends = name.end < sentence.end_token &&
                      (!context_.is_word(name.end) || !context_.is_capital(name.end)) &&
                      context_.word(name.end) != ".";
    if (ends) keep(name);
  }

  /// "a company called Datalume", "a band known as Cold Harvest"; `t` is past the noun.
  bool read_called(std::uint32_t t, const Sentence& sentence) {
    std::uint32_t first = t + 1;
    if (lower(t) == "known" && first < sentence.end_token && lower(first) == "as")
      ++first;
    else if (lower(t) == "calling" && first < sentence.end_token && lower(first) == "itself")
      ++first;
    else if (lower(t) != "called" && lower(t) != "named")
      return false;
    if (first < sentence.end_token && lower(first) == "the") ++first;
    const TokenRun name{first, context_.end_of_name(first, sentence.end_token)};
    keep(name);
    return name.size() > 0;
  }

  /// "Valdor (VLD) is an Oslo-based company", "Valdor, the Norwegian company,".
  void read_subject(std::uint32_t noun, const Sentence& sentence) {
    const std::uint32_t article = article_of(noun, sentence.first_token);
    if (article == noun || article < sentence.first_token + 2) return;
    const std::uint32_t tie = article - 1;
    const bool is_apposition = context_.word(tie) == ",";
    if (!is_apposition && !is_in(kIs, lower(tie))) return;
    const std::uint32_t last = before_brackets(tie, sentence.first_token);
    const TokenRun whole = whole_subject(sentence.first_token, last);
    if (!is_apposition && whole.size() > 0) return keep(whole);
    const TokenRun run = context_.run_before(sentence.first_token, last);
    const bool is_place = run.size() > 0 && context_.is_listed(run.first, kListPlace);
    if (is_in(kAlsoPersons, lower(noun)) && run.size() > 0 && is_person(run)) return;
    if (!is_apposition || !is_place) keep(run);
  }

  /// "an agency, Kestrel Care, said"; not "head of an agency, Ann Hall, said".
  void read_apposition(std::uint32_t noun, const Sentence& sentence) {
    const std::uint32_t article = article_of(noun, sentence.first_token);
    if (article == noun || lower(noun) == "maker") return;
    if (article > sentence.first_token && is_in(kOfWhom, lower(article - 1))) return;
    const TokenRun name{noun + 2, context_.end_of_name(noun + 2, sentence.end_token)};
    if (name.size() == 0 || name.end == sentence.end_token) return;
    if (lower(article) == "the" && is_person(name)) return;
    const std::string_view after = context_.word(name.end);
    if (after == "," || after == "." || after == ";") keep(name);
  }

  /// "the Plough and Harrow pub", "the Mercury newspaper".
  void read_name_before(std::uint32_t noun, const Sentence& sentence) {
    if (!is_in(kNamedBefore, lower(noun)) || noun < sentence.first_token + 2) return;
    TokenRun name = context_.run_before(sentence.first_token, noun);
    if (name.size() == 0) return;
    const bool is_pair = name.first > sentence.first_token + 2 && lower(name.first - 1) == "and" &&
                         context_.is_capital(name.first - 2) && lower(name.first - 3) == "the";
    if (is_pair) name.first -= 2;
    const bool is_long = name.size() > 1 || is_in(kPrinted, lower(noun));
    const bool has_article = name.first > sentence.first_token && lower(name.first - 1) == "the";
    const bool is_place = !is_pair && is_of_kind(names_, name.first, NameKind::place);
    if (is_long && has_article && !is_place && !context_.is_listed(name.first, kListPlace) &&
        !is_person(name))
      keep(name);
  }

  /// "Hall" of "Ann Hall", not "Valdor" of "Chipmaker Valdor"; sorted.
  void note_surnames(std::span<const BodyNoun> nouns) {
    for (const Name& name : names_) {
      const auto noun =
          std::lower_bound(nouns.begin(), nouns.end(), name.first_token,
                           [](const BodyNoun& each, std::uint32_t t) { return each.token < t; });
      const bool is_described = noun != nouns.end() && noun->token == name.first_token;
      if (name.kind == NameKind::person && name.end_token > name.first_token + 1 && !is_described)
        surnames_.push_back(context_.word(name.end_token - 1));
    }
    std::sort(surnames_.begin(), surnames_.end());
  }

  bool is_surname(const TokenRun& run) const {
    return run.size() == 1 &&
           std::binary_search(surnames_.begin(), surnames_.end(), context_.word(run.first));
  }

  /// Has the tagger seen somebody there?
  bool is_person(const TokenRun& run) const { return is_of_kind(names_, run.first, NameKind::person); }

  /// Where the noun's phrase begins with an article; `noun` if it does not.
  std::uint32_t article_of(std::uint32_t noun, std::uint32_t first) const {
    constexpr std::uint32_t kModifiers = 6;
    for (std::uint32_t t = noun; t > first && noun - t < kModifiers;) {
      --t;
      if (lower(t) == "a" || lower(t) == "an" || lower(t) == "the") return t;
      const bool is_punctuation = context_.document().tokens()[t].kind == TokenKind::punctuation;
      if (is_punctuation && context_.word(t) != "-") break;
    }
    return noun;
  }

  /// Where the brackets that end at `last` open, else `last`.
  std::uint32_t before_brackets(std::uint32_t last, std::uint32_t first) const {
    constexpr std::uint32_t kLongest = 14;
    if (last == first || context_.word(last - 1) != ")") return last;
    std::uint32_t open = last - 1;
    while (open > first && last - open <= kLongest && context_.word(open) != "(") --open;
    return context_.word(open) == "(" ? open : last;
  }

  /// All from the sentence's first word on, without its article, if it may be one name: "40 Days to Oslo".
  TokenRun whole_subject(std::uint32_t first, std::uint32_t last) const {
    constexpr std::uint32_t kLongest = 7;
    if (first < last && lower(first) == "the") ++first;
    if (first == last || last - first > kLongest) return {};
    bool has_capital = false;
    for (std::uint32_t t = first; t < last; ++t) {
      const bool is_capital = context_.is_capital(t);
      has_capital |= is_capital;
      if (!is_capital && !context_.is_number(t) && !is_connector(lower(t)) && lower(t) != "to") return {};
    }
    return has_capital ? TokenRun{first, last} : TokenRun{};
  }

  void keep(const TokenRun& name) {
    if (name.size() > 0 && context_.may_be_body(name) && !is_surname(name)) found_.push_back(name);
  }

  const NameContext& context_;
  std::span<const Name> names_;
  std::vector<std::string_view> surnames_;
  std::vector<TokenRun> found_;
};

}  // namespace

std::vector<TokenRun> find_described_names(const NameContext& context, std::span<const BodyNoun> nouns,
                                           std::span<const Name> names) {
  return DescribedNames(context, names).find(nouns);
}

}  // namespace presslight
