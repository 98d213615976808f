#include "presslight/entities/people/late_names.h"

#include <algorithm>
#include <string_view>

#include "presslight/entities/people/genders.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr WordList kNaming{"identified", "known", "named"};

class LateNames {
 public:
  LateNames(const Document& document, std::span<const Name> names, std::span<const PersonChain> persons,
            std::span<const std::optional<Span>> descriptions, std::vector<UnnamedChain>& chains)
      : document_(document), names_(names), persons_(persons), descriptions_(descriptions), chains_(chains) {
    for (std::uint32_t chain = 0; chain < chains_.size(); ++chain)
      for (const PersonMention& mention : chains_[chain].mentions) places_.push_back({mention.span, chain});
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
  };

  std::vector<Place>::const_iterator first_from(std::uint32_t start) const {
    return std::lower_bound(places_.begin(), places_.end(), start,
                            [](const Place& each, std::uint32_t at) { return each.span.start < at; });
  }

  void name(std::uint32_t chain, std::uint32_t person) {
    UnnamedChain& it = chains_[chain];
    if (!genders_agree(it.gender, persons_[person].gender)) return;
    if (it.person && *it.person != person) disputed_.push_back(chain);
    it.person = person;
  }

  /// "The nurse, Beth Lowe," told of before as "a nurse"
  void name_by_description(std::uint32_t person) {
    const std::optional<Span>& description = descriptions_[person];
    if (!description) return;
    const auto place = first_from(description->start);
    const bool is_told = place != places_.end() && description->contains(place->span);
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
    if (is_beside_another(last.span, first)) return;
    if (paragraph + kFarthest >= document_.paragraph_of(first)) name(last.chain, person);
  }

  /// "a Slovenian named Dan Orr": not the uncle told of before.
  bool is_beside_another(Span last, std::uint32_t name) const {
    constexpr std::uint32_t kFarthest = 4;  // tokens
    const std::uint32_t first = document_.sentence_of(name).first_token;
    if (document_.lower(name - 1) != "named") return false;
    for (std::uint32_t t = name - 1; t > first && name - t <= kFarthest; --t) {
      const std::string_view word = document_.lower(t - 1);
      if (word == "a" || word == "an") return document_.tokens()[t - 1].span.start != last.start;
    }
    return false;
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

void add_late_names(const Document& document, std::span<const Name> names,
                    std::span<const PersonChain> persons, std::span<const std::optional<Span>> descriptions,
                    std::vector<UnnamedChain>& chains) {
  LateNames(document, names, persons, descriptions, chains).run();
}

}  // namespace presslight
