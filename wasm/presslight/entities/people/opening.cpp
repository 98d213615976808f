#include "presslight/entities/people/opening.h"

#include <algorithm>
#include <string_view>

#include "presslight/entities/people/genders.h"
#include "presslight/entities/people/people_descriptions.h"
#include "presslight/entities/people/standings.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// What becomes of whoever did it. Sorted.
constexpr WordList kOnTrial{"accused", "admits", "admitted", "appeared", "charged", "convicted",
                            "denied",  "denies", "guilty",   "jailed",   "pleaded", "sentenced"};

class OpeningFinder {
 public:
  OpeningFinder(const Document& document, std::span<const Name> names, std::span<const PersonChain> chains,
                std::span<const Quote> quotes)
      : document_(document), names_(names), chains_(chains), quotes_(quotes) {}

  std::optional<Opening> find() const {
    const std::optional<Span> described = first_description();
    if (!described) return std::nullopt;
    const auto chain = std::find_if(chains_.begin(), chains_.end(), [&](const PersonChain& each) {
      return !described->contains(names_[each.fullest].span) && !is_in_compound(first_name(each));
    });
    if (chain == chains_.end()) return std::nullopt;
    const Span named = first_name(*chain);
    if (described->end > named.start || paragraph_of(named) != paragraph_of(*described) + 1)
      return std::nullopt;
    if (!speaks(named) && !goes_on_with(*described, names_[chain->names.front()])) return std::nullopt;
    if (!tells_a_role(*described) || !may_be(*described, chain->gender)) return std::nullopt;
    return Opening{static_cast<std::uint32_t>(chain - chains_.begin()), *described};
  }

 private:
  Span first_name(const PersonChain& chain) const { return names_[chain.names.front()].span; }
  std::uint32_t paragraph_of(Span span) const {
    return document_.paragraph_of(document_.token_at(span.start));
  }

  /// The first speaker in the text who is described, with an article.
  std::optional<Span> first_description() const {
    std::optional<Span> first;
    for (const Quote& quote : quotes_) {
      if (!quote.speaker || quote.speaker->kind != MentionKind::nominal) continue;
      const Span span = quote.speaker->span;
      const std::string_view article = document_.lower(document_.token_at(span.start));
      if (article != "the" && article != "a" && article != "an") continue;
      if (!first || in_text_order(span, *first)) first = span;
    }
    return first;
  }

  /// "Hall-style tariffs"
  bool is_in_compound(Span name) const {
    const std::uint32_t next = document_.token_at(name.end - 1) + 1;
    return next < document_.tokens().size() && document_.word(next) == "-" &&
           document_.touches_previous(next);
  }

  /// "a mother of two" is no man.
  bool may_be(Span described, Gender gender) const {
    const std::uint32_t end = document_.token_at(described.end - 1) + 1;
    for (std::uint32_t t = document_.token_at(described.start); t < end; ++t) {
      const std::string_view word = document_.lower(t);
      if (word == "of" || word == "for" || word == "from") break;
      if (!genders_agree(gender_of_noun(word), gender)) return false;
    }
    return true;
  }

  /// "Ann Hall, 46,", where a paragraph begins.
  bool begins_with_age(const Name& name) const {
    const std::uint32_t comma = name.end_token;
    return document_.sentence_of(name.first_token).first_token == name.first_token &&
           comma + 2 < document_.tokens().size() && document_.word(comma) == "," &&
           document_.tokens()[comma + 1].kind == TokenKind::number && document_.word(comma + 2) == ",";
  }

  /// "The striker tweeted | Joe Hall, 24, has", "A carer robbed | Ann Hall, 46, is accused"; not "A doctor
  /// said | Ann Hall, 46, died".
  bool goes_on_with(Span described, const Name& name) const {
    constexpr std::uint32_t kFarthest = 30;  // tokens
    if (!begins_with_age(name)) return false;
    if (is_standing(document_.lower(document_.token_at(described.end - 1)))) return true;
    const std::uint32_t end =
        std::min(document_.sentence_of(name.first_token).end_token, name.end_token + kFarthest);
    for (std::uint32_t t = name.end_token; t < end; ++t)
      if (is_in(kOnTrial, document_.lower(t))) return true;
    return false;
  }

  /// "a live-in carer", "the Taoiseach"
  bool tells_a_role(Span described) const {
    const std::string_view last = document_.lower(document_.token_at(described.end - 1));
    return names_a_role(document_, described) || (word_classes(last) & (kTitle | kRole)) != 0;
  }

  bool speaks(Span name) const {
    return std::any_of(quotes_.begin(), quotes_.end(), [&](const Quote& quote) {
      return quote.speaker && quote.speaker->span.contains(name) && quote.speaker->span.end == name.end;
    });
  }

  const Document& document_;
  std::span<const Name> names_;
  std::span<const PersonChain> chains_;
  std::span<const Quote> quotes_;
};

}  // namespace

std::optional<Opening> find_opening(const Document& document, std::span<const Name> names,
                                    std::span<const PersonChain> chains, std::span<const Quote> quotes) {
  return OpeningFinder(document, names, chains, quotes).find();
}

}  // namespace presslight
