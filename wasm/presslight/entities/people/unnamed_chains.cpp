#include "presslight/entities/people/unnamed_chains.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "presslight/entities/people/genders.h"
#include "presslight/entities/people/inside_marks.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

/// "when a reporter asked if he would": who asks is not who answers.
bool asks(const Document& document, const UnnamedMention& place) {
  constexpr std::uint32_t kFarthest = 3;  // tokens
  const std::uint32_t end = std::min(document.sentence_of(place.noun).end_token, place.noun + kFarthest);
  for (std::uint32_t t = place.noun + 1; t < end; ++t)
    if (document.lower(t) == "asked" || document.lower(t) == "asks") return true;
  return false;
}

class UnnamedChainer {
 public:
  UnnamedChainer(const Document& document, std::span<const PersonMention> named,
                 std::span<const Quote> quotes)
      : document_(document), named_(named), quotes_(quotes), speakers_(speaker_spans(quotes)) {}

  std::vector<UnnamedChain> run(std::span<const UnnamedMention> places) {
    InsideMarks marks(quotes_);
    for (const UnnamedMention& place : places)
      if (!marks.holds(place.span.start) && !asks(document_, place)) add(place);
    std::erase_if(chains_, [](const UnnamedChain& chain) {
      return chain.mentions.size() == 1 && chain.mentions.front().role != MentionRole::subject;
    });
    return std::move(chains_);
  }

 private:
  /// A chain begins with "a nurse"; "the nurse" is the last of them.
  void add(const UnnamedMention& place) {
    const std::string_view noun = document_.lower(place.noun);
    if (is_named_behind(place, place.is_introduced)) {
      last_.erase(noun);
    } else if (place.is_introduced) {
      const Gender gender = gender_at(place);
      last_.insert_or_assign(noun, chains_.size());
      last_of_gender_[static_cast<std::size_t>(gender)] = chains_.size();
      chains_.push_back({{mention_at(place)}, gender, std::nullopt});
    } else if (const auto chain = chain_of(noun)) {
      chains_[*chain].mentions.push_back(mention_at(place));
    }
  }

  /// Of "the nurse", and of "the woman" where the last woman was "a nurse".
  std::optional<std::size_t> chain_of(std::string_view noun) const {
    const auto last = last_.find(noun);
    if (last != last_.end()) return last->second;
    if (noun != "man" && noun != "woman") return std::nullopt;
    return last_of_gender_[static_cast<std::size_t>(gender_of_noun(noun))];
  }

  /// "a driver Ann Hall" and, if a comma is let pass, "a driver, Ann Hall,"
  bool is_named_behind(const UnnamedMention& place, bool pass_comma) const {
    const auto name = first_named_behind(place);
    if (name == named_.end()) return false;
    std::uint32_t next = place.noun + 1;
    if (pass_comma && document_.word(next) == ",") ++next;
    return document_.token_at(name->span.start) == next;
  }

  std::span<const PersonMention>::iterator first_named_behind(const UnnamedMention& place) const {
    return std::lower_bound(named_.begin(), named_.end(), place.span.end,
                            [](const PersonMention& each, std::uint32_t at) { return each.span.start < at; });
  }

  Gender gender_at(const UnnamedMention& place) const {
    const Gender called = gender_of_noun(document_.lower(place.noun));
    if (called != Gender::unknown) return called;
    for (std::uint32_t t = document_.token_at(place.span.start); t < place.noun; ++t) {
      if (document_.lower(t) == "female") return Gender::female;
      if (document_.lower(t) == "male") return Gender::male;
    }
    return gender_told_behind(place);
  }

  /// By the next "her" of the sentence, before anybody is named or quoted.
  Gender gender_told_behind(const UnnamedMention& place) const {
    constexpr std::uint32_t kFarthest = 40;  // tokens
    const auto name = first_named_behind(place);
    const bool is_rival = name != named_.end() && name->role != MentionRole::object;
    std::uint32_t end = std::min(document_.sentence_of(place.noun).end_token, place.noun + kFarthest);
    if (is_rival) end = std::min(end, document_.token_at(name->span.start));
    for (std::uint32_t t = place.noun + 1; t < end && !document_.is_quotation_mark(t); ++t) {
      const Gender told = gender_of_pronoun(document_.lower(t));
      if (told != Gender::unknown) return told;
    }
    return Gender::unknown;
  }

  PersonMention mention_at(const UnnamedMention& place) const {
    PersonMention mention;
    mention.span = place.span;
    mention.sentence = document_.tokens()[place.noun].sentence;
    mention.paragraph = document_.paragraph_of(place.noun);
    mention.is_speaker = speaks(place.span);
    mention.role = owns(place.noun)                              ? MentionRole::possessive
                   : place.begins_sentence || mention.is_speaker ? MentionRole::subject
                                                                 : MentionRole::object;
    return mention;
  }

  /// "the woman's quotes"
  bool owns(std::uint32_t noun) const {
    const std::uint32_t next = noun + 1;
    return next < document_.tokens().size() && is_possessive_s(document_.word(next));
  }

  bool speaks(Span span) const {
    const auto behind = std::upper_bound(speakers_.begin(), speakers_.end(), span.start,
                                         [](std::uint32_t at, Span each) { return at < each.start; });
    return behind != speakers_.begin() && (behind - 1)->contains(span);
  }

  const Document& document_;
  std::span<const PersonMention> named_;
  std::span<const Quote> quotes_;
  std::vector<Span> speakers_;
  std::vector<UnnamedChain> chains_;
  std::map<std::string_view, std::size_t> last_;  // by noun: index in chains_
  std::array<std::optional<std::size_t>, 3> last_of_gender_;
};

}  // namespace

std::vector<UnnamedChain> chain_unnamed(const Document& document, std::span<const UnnamedMention> places,
                                        std::span<const PersonMention> named, std::span<const Quote> quotes) {
  return UnnamedChainer(document, named, quotes).run(places);
}

}  // namespace presslight
