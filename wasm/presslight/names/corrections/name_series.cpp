#include "presslight/names/corrections/name_series.h"

#include <string_view>
#include <utility>

#include "presslight/names/words/name_words.h"

namespace presslight {
namespace {

constexpr int kMostItems = 12;

class NameSeries {
 public:
  NameSeries(const NameContext& context, std::span<const Name> names) : context_(context), names_(names) {}

  std::vector<TokenRun> find(std::span<const BodyNoun> nouns) {
    for (const BodyNoun& noun : nouns)
      if (noun.is_plural) read_noun(noun.token);
    for (std::size_t i = 0; i + 1 < names_.size(); ++i)
      if (names_[i].kind == NameKind::organisation) read_between(names_[i], i + 1);
    return std::move(found_);
  }

 private:
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }

  void read_noun(std::uint32_t noun) {
    const Sentence& sentence = context_.document().sentence_of(noun);
    const std::uint32_t first = begin_of_items(noun, sentence.end_token);
    if (first == noun) return read_items_before(noun, sentence.first_token);
    read_items(first, sentence.end_token);
  }

  /// Past "bands", "bands such as", "bands, including" and "bands ("; `noun` if no item follows.
  std::uint32_t begin_of_items(std::uint32_t noun, std::uint32_t end) const {
    std::uint32_t t = noun + 1;
    const bool is_comma = t < end && context_.word(t) == ",";
    if (is_comma || (t < end && context_.word(t) == "(")) ++t;
    if (t + 1 >= end) return noun;
    if (lower(t) == "such" && lower(t + 1) == "as") return t + 2;
    if (lower(t) == "including" || lower(t) == "like") return t + 1;
    return context_.is_capital(t) && !is_comma ? t : noun;
  }

  void read_items(std::uint32_t t, std::uint32_t end) {
    for (int items = 0; items < kMostItems && t < end; ++items) {
      if (lower(t) == "the") ++t;
      const TokenRun item{t, context_.end_of_name(t, end)};
      if (item.size() == 0 || !may_be_item(item)) return;
      found_.push_back(item);
      t = past_comma(item.end, end);
      if (t == item.end) return;
    }
  }

  /// "Valdor, Tinn and other carmakers".
  void read_items_before(std::uint32_t noun, std::uint32_t first) {
    constexpr std::uint32_t kModifiers = 3;
    std::uint32_t other = noun;
    while (other > first && noun - other < kModifiers && lower(other) != "other") --other;
    if (lower(other) != "other" || other < first + 2 || lower(other - 1) != "and") return;
    std::uint32_t end = other - 1;
    for (int items = 0; items < kMostItems; ++items) {
      if (end > first && context_.word(end - 1) == ",") --end;
      const TokenRun item = context_.run_before(first, end);
      if (item.size() == 0 || !may_be_item(item)) return;
      found_.push_back(item);
      end = item.first;
      if (end == first || context_.word(end - 1) != ",") return;
    }
  }

  /// From a body on, whose next name is names_[next], to another body.
  void read_between(const Name& left, std::size_t next) {
    constexpr int kMostUnknown = 3;
    const std::uint32_t end = context_.document().sentence_of(left.first_token).end_token;
    std::uint32_t at = left.end_token;
    std::vector<TokenRun> items;
    for (int unknown = 0; unknown <= kMostUnknown; ++unknown) {
      const std::uint32_t first = past_separator(at, end);
      if (first == at || first >= end || !context_.is_capital(first)) return;
      if (is_body(next, first)) break;
      at = context_.end_of_name(first, end);
      for (; next < names_.size() && names_[next].first_token < at; ++next)
        if (names_[next].kind != NameKind::other) return;
      if (unknown == kMostUnknown || !may_be_item({first, at}) || is_half({first, at}, end)) return;
      items.push_back({first, at});
    }
    found_.insert(found_.end(), items.begin(), items.end());
  }

  bool is_body(std::size_t name, std::uint32_t first) const {
    return name < names_.size() && names_[name].first_token == first &&
           names_[name].kind == NameKind::organisation;
  }

  /// "Returned and Services League" is one body, whose first word is no item.
  bool is_half(const TokenRun& item, std::uint32_t end) const {
    return item.size() == 1 && item.end + 1 < end && lower(item.end) == "and" && lower(item.end + 1) != "the";
  }

  bool may_be_item(const TokenRun& item) const {
    const bool is_thing = (word_classes(lower(item.end - 1)) & (kThingHead | kLegalForm)) != 0;
    return !is_thing && context_.may_be_body(item) && !context_.is_listed(item.first, kListPlace);
  }

  /// Past "," or "and" or both; `t` if neither stands there.
  std::uint32_t past_comma(std::uint32_t t, std::uint32_t end) const {
    if (t < end && context_.word(t) == ",") ++t;
    if (t < end && (lower(t) == "and" || lower(t) == "or")) ++t;
    return t;
  }

  /// Past a closing bracket, what past_comma knows, and an article.
  std::uint32_t past_separator(std::uint32_t t, std::uint32_t end) const {
    const std::uint32_t start = t < end && context_.word(t) == ")" ? t + 1 : t;
    const std::uint32_t past = past_comma(start, end);
    if (past == start) return t;
    return past < end && lower(past) == "the" ? past + 1 : past;
  }

  const NameContext& context_;
  std::span<const Name> names_;
  std::vector<TokenRun> found_;
};

}  // namespace

std::vector<TokenRun> find_names_in_series(const NameContext& context, std::span<const BodyNoun> nouns,
                                           std::span<const Name> names) {
  return NameSeries(context, names).find(nouns);
}

}  // namespace presslight
