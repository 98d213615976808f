#include "presslight/entities/unnamed_chains.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "presslight/entities/gendered_nouns.h"
#include "presslight/entities/inside_marks.h"
#include "presslight/entities/unnamed_people.h"
#include "presslight/text/characters.h"
#include "presslight/text/utf8.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

constexpr std::string_view kNaming[] = {"identified", "known", "named"};

Gender gender_of_pronoun(std::string_view lower) {
  if (lower == "she" || lower == "her" || lower == "herself") return Gender::female;
  const bool is_male = lower == "he" || lower == "his" || lower == "him" || lower == "himself";
  return is_male ? Gender::male : Gender::unknown;
}

bool fits(Gender one, Gender other) {
  return one == Gender::unknown || other == Gender::unknown || one == other;
}

bool is_mark(const Document& document, std::uint32_t token) {
  return document.tokens()[token].kind == TokenKind::punctuation &&
         is_quotation_mark(code_point_at(document.word(token), 0).value);
}

/// "when a reporter asked if he would": who asks is not who answers.
bool asks(const Document& document, const UnnamedPerson& place) {
  constexpr std::uint32_t kFarthest = 3;  // tokens
  const std::uint32_t end = std::min(document.sentence_of(place.noun).end_token, place.noun + kFarthest);
  for (std::uint32_t t = place.noun + 1; t < end; ++t)
    if (document.lower(t) == "asked" || document.lower(t) == "asks") return true;
  return false;
}

/// Brings the places of one person together, without names.
class Chainer {
 public:
  Chainer(const Document& document, std::span<const PersonMention> named, std::span<const Quote> quotes)
      : document_(document), named_(named), quotes_(quotes), speakers_(speaker_spans(quotes)) {}

  std::vector<UnnamedChain> run() {
    InsideMarks marks(quotes_);
    for (const UnnamedPerson& place : find_unnamed_people(document_))
      if (!marks.holds(place.span.start) && !asks(document_, place)) add(place);
    std::erase_if(chains_, [](const UnnamedChain& chain) {
      return chain.mentions.size() == 1 && chain.mentions.front().role != MentionRole::subject;
    });
    return std::move(chains_);
  }

 private:
  /// A chain begins with "a nurse"; "the nurse" is the last of them.
  void add(const UnnamedPerson& place) {
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
  bool is_named_behind(const UnnamedPerson& place, bool pass_comma) const {
    const auto name = first_named_behind(place);
    if (name == named_.end()) return false;
    std::uint32_t next = place.noun + 1;
    if (pass_comma && document_.word(next) == ",") ++next;
    return document_.token_at(name->span.start) == next;
  }

  std::span<const PersonMention>::iterator first_named_behind(const UnnamedPerson& place) const {
    return std::lower_bound(named_.begin(), named_.end(), place.span.end,
                            [](const PersonMention& each, std::uint32_t at) { return each.span.start < at; });
  }

  Gender gender_at(const UnnamedPerson& place) const {
    const Gender called = gender_of_noun(document_.lower(place.noun));
    if (called != Gender::unknown) return called;
    for (std::uint32_t t = document_.token_at(place.span.start); t < place.noun; ++t) {
      if (document_.lower(t) == "female") return Gender::female;
      if (document_.lower(t) == "male") return Gender::male;
    }
    return gender_told_behind(place);
  }

  /// By the next "her" of the sentence, before anybody is named or quoted.
  Gender gender_told_behind(const UnnamedPerson& place) const {
    constexpr std::uint32_t kFarthest = 40;  // tokens
    const auto name = first_named_behind(place);
    const bool is_rival = name != named_.end() && name->role != MentionRole::object;
    std::uint32_t end = std::min(document_.sentence_of(place.noun).end_token, place.noun + kFarthest);
    if (is_rival) end = std::min(end, document_.token_at(name->span.start));
    for (std::uint32_t t = place.noun + 1; t < end && !is_mark(document_, t); ++t) {
      const Gender told = gender_of_pronoun(document_.lower(t));
      if (told != Gender::unknown) return told;
    }
    return Gender::unknown;
  }

  PersonMention mention_at(const UnnamedPerson& place) const {
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
    return next < document_.tokens().size() &&
           (document_.word(next) == "'s" || document_.word(next) == "\u2019s");
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

/// Gives chains their names.
class Namer {
 public:
  Namer(const Document& document, std::span<const Name> names, std::span<const PersonChain> persons,
        std::span<const std::optional<Span>> descriptions, std::vector<UnnamedChain>& chains)
      : document_(document), names_(names), persons_(persons), descriptions_(descriptions), chains_(chains) {
    for (std::uint32_t chain = 0; chain < chains_.size(); ++chain)
      for (const PersonMention& mention : chains_[chain].mentions)
        places_.push_back({mention.span, chain, &mention == chains_[chain].mentions.data()});
    std::sort(places_.begin(), places_.end(),
              [](const Place& a, const Place& b) { return in_text_order(a.span, b.span); });
  }

  void run() {
    for (std::uint32_t person = 0; person < persons_.size(); ++person) {
      name_by_description(person);
      name_by_telling(person);
    }
    for (const std::uint32_t chain : disputed_) chains_[chain] = {};
    name_by_given_name(Gender::female);
    name_by_given_name(Gender::male);
    std::erase_if(chains_, [](const UnnamedChain& chain) { return chain.mentions.empty(); });
  }

 private:
  struct Place {
    Span span;
    std::uint32_t chain = 0;
    bool is_first = false;  // of its chain
  };

  std::vector<Place>::const_iterator first_from(std::uint32_t start) const {
    return std::lower_bound(places_.begin(), places_.end(), start,
                            [](const Place& each, std::uint32_t at) { return each.span.start < at; });
  }

  void name(std::uint32_t chain, std::uint32_t person) {
    UnnamedChain& it = chains_[chain];
    if (!fits(it.gender, persons_[person].gender)) return;
    if (it.person && *it.person != person) disputed_.push_back(chain);
    it.person = person;
  }

  /// "The nurse, Beth Lowe," told of before as "a nurse"
  void name_by_description(std::uint32_t person) {
    const std::optional<Span>& description = descriptions_[person];
    if (!description) return;
    const auto place = first_from(description->start);
    const bool is_told = place != places_.end() && description->contains(place->span) && !place->is_first;
    if (is_told) name(place->chain, person);
  }

  /// "Police named him as Dan Orr", "a man named Dan Orr"
  void name_by_telling(std::uint32_t person) {
    const std::uint32_t first = names_[persons_[person].names.front()].first_token;
    if (!is_told_before(first)) return;
    const auto behind = first_from(document_.tokens()[first].span.start);
    if (behind == places_.begin()) return;
    constexpr std::uint32_t kFarthest = 3;  // paragraphs
    const Place& last = *(behind - 1);
    const std::uint32_t paragraph = document_.paragraph_of(document_.token_at(last.span.start));
    if (paragraph + kFarthest >= document_.paragraph_of(first)) name(last.chain, person);
  }

  bool is_told_before(std::uint32_t name) const {
    constexpr std::uint32_t kFarthest = 4;  // tokens
    const std::uint32_t first = document_.sentence_of(name).first_token;
    if (name == first) return false;
    if (document_.lower(name - 1) == "named") return true;
    if (document_.lower(name - 1) != "as") return false;
    for (std::uint32_t t = name - 1; t > first && name - t <= kFarthest; --t)
      if (is_in(kNaming, document_.lower(t - 1))) return true;
    return false;
  }

  /// "Darlene said", of whom nothing was told by name: the woman whose evening it is.
  void name_by_given_name(Gender gender) {
    const std::optional<std::uint32_t> chain = main_chain(gender);
    if (!chain) return;
    if (const auto person = only_given_name(chains_[*chain])) name(*chain, *person);
  }

  /// Whom the text comes back to as "the woman", twice as often as to any other.
  std::optional<std::uint32_t> main_chain(Gender gender) const {
    std::optional<std::uint32_t> main;
    std::size_t most = 1;
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < chains_.size(); ++i) {
      const std::size_t size = chains_[i].mentions.size();
      if (chains_[i].gender != gender || chains_[i].person) continue;
      if (size > most) {
        next = main ? most : next;
        most = size;
        main = i;
      } else {
        next = std::max(next, size);
      }
    }
    return most >= 2 * next ? main : std::nullopt;
  }

  /// Who has a given name alone, comes behind the first place, and never stands beside "the woman".
  std::optional<std::uint32_t> only_given_name(const UnnamedChain& chain) const {
    std::optional<std::uint32_t> only;
    for (std::uint32_t person = 0; person < persons_.size(); ++person) {
      const PersonChain& each = persons_[person];
      const Name& fullest = names_[each.fullest];
      const bool is_one_word = fullest.end_token == fullest.first_token + 1;
      const bool comes_behind = names_[each.names.front()].span.start > chain.mentions.front().span.start;
      if (each.gender != chain.gender || !is_one_word || !comes_behind) continue;
      if (descriptions_[person] || stands_beside(each, chain)) continue;
      if (only) return std::nullopt;
      only = person;
    }
    return only;
  }

  bool stands_beside(const PersonChain& person, const UnnamedChain& chain) const {
    return std::any_of(person.names.begin(), person.names.end(), [&](std::uint32_t name) {
      const std::uint32_t sentence = document_.tokens()[names_[name].first_token].sentence;
      const auto at =
          std::lower_bound(chain.mentions.begin(), chain.mentions.end(), sentence,
                           [](const PersonMention& each, std::uint32_t in) { return each.sentence < in; });
      return at != chain.mentions.end() && at->sentence == sentence;
    });
  }

  const Document& document_;
  std::span<const Name> names_;
  std::span<const PersonChain> persons_;
  std::span<const std::optional<Span>> descriptions_;
  std::vector<UnnamedChain>& chains_;
  std::vector<Place> places_;            // of all chains, in text order
  std::vector<std::uint32_t> disputed_;  // chains that two persons are called by
};

}  // namespace

std::vector<UnnamedChain> chain_unnamed(const Document& document, std::span<const Name> names,
                                        std::span<const PersonChain> chains,
                                        std::span<const PersonMention> named,
                                        std::span<const std::optional<Span>> descriptions,
                                        std::span<const Quote> quotes) {
  std::vector<UnnamedChain> unnamed = Chainer(document, named, quotes).run();
  Namer(document, names, chains, descriptions, unnamed).run();
  return unnamed;
}

}  // namespace presslight
