#include "presslight/statistics/fields/parts.h"

#include "presslight/statistics/words/nouns.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

bool is_share(const Statistic& statistic) {
  return statistic.kind == StatisticKind::percent || statistic.kind == StatisticKind::ratio;
}

/// May `part` be a part of `whole`? Shares are of counts and sums; a count is of a count at least as large.
bool may_be_part(const Statistic& part, const Statistic& whole) {
  if (is_share(whole)) return is_share(part) && part.value <= whole.value;
  if (is_share(part)) return true;
  const auto sum = [](const Statistic& s) { return s.kind == StatisticKind::money; };
  if (sum(part) != sum(whole)) return false;
  const double most = whole.value_max.value_or(whole.value);
  return part.unit == whole.unit && part.value <= most;
}

class PartReader {
 public:
  PartReader(const Reader& reader, std::span<const Found> found, std::optional<std::uint32_t> earlier,
             std::vector<Statistic>& statistics)
      : reader_(reader), found_(found), earlier_(earlier), statistics_(statistics) {}

  void read(std::size_t i) {
    if (is_of_pronoun(i)) return tie_to_whole_before(i, true);
    if (const std::uint32_t next = whole_right_after(i); next > 0) return tie(i, found_[next].index);
    if (is_after_opening(i)) return tie_to_whole_before(i, false);
    if (is_included(i)) tie_to_whole_before(i, false);
  }

 private:
  /// "of which", "of them", "of it", after the number or what it counts.
  bool is_of_pronoun(std::size_t i) const {
    static constexpr WordList kPronouns{"it", "that", "them", "these", "this", "those", "which", "whom"};
    const auto is_of = [&](std::uint32_t at) {
      return reader_.is(at, "of") && reader_.is_in(at + 1, kPronouns) && !is_noun_phrase(at + 1);
    };
    return is_of(found_[i].quantity.end) || is_of(found_[i].end());
  }

  /// "of those tenants": no pronoun.
  bool is_noun_phrase(std::uint32_t at) const {
    const bool may_be_determiner = reader_.is(at, "these") || reader_.is(at, "those") ||
                                   reader_.is(at, "this") || reader_.is(at, "that");
    return may_be_determiner && is_plural_noun(reader_, at + 1);
  }

  /// "three of the [five] bridges", "1 percent of the bank's [100,000] clerks": the index in found_; 0 if
  /// none.
  std::uint32_t whole_right_after(std::size_t i) const {
    constexpr std::uint32_t kReach = 6;
    if (i + 1 >= found_.size() || !reader_.is(found_[i].quantity.end, "of")) return 0;
    const Quantity& next = found_[i + 1].quantity;
    if (next.first > found_[i].quantity.end + kReach) return 0;
    if (!is_definite(found_[i].quantity.end + 1, next.first)) return 0;
    const bool is_part = may_be_part(statistics_[found_[i].index], statistics_[found_[i + 1].index]);
    return is_part ? static_cast<std::uint32_t>(i + 1) : 0;
  }

  /// "the", "its", "the bank's" and nothing else between "of" and the whole.
  bool is_definite(std::uint32_t at, std::uint32_t end) const {
    static constexpr WordList kDeterminers{"all", "her",   "his",   "its",  "our",
                                           "the", "their", "these", "those"};
    if (at == end) return true;
    const bool is_possessive = reader_.is(end - 1, "'s") || reader_.is(end - 1, "\u2019s");
    for (; at < end; ++at)
      if (!reader_.is_word(at) || (!is_possessive && !reader_.is_in(at, kDeterminers))) return false;
    return true;
  }

  /// "Of the 600 tenants, 45 have moved", "Of those, 40 are".
  bool is_after_opening(std::size_t i) const {
    std::uint32_t at = reader_.first();
    if (reader_.is_kind(at, TokenKind::punctuation)) ++at;
    if (!reader_.is(at, "of")) return false;
    const bool is_number = i > 0 && found_[0].quantity.first <= at + 3;
    const bool is_pronoun =
        reader_.is(at + 1, "those") || reader_.is(at + 1, "these") || reader_.is(at + 1, "them");
    return is_number || is_pronoun;
  }

  /// "including 12 submarines and five tugs": the second by the "and".
  bool is_included(std::size_t i) const {
    static constexpr WordList kOpeners{"among", "included", "includes", "including"};
    const std::uint32_t first = found_[i].quantity.first;
    for (std::uint32_t at = first - 1; reader_.has(at) && at + 3 > first; --at)
      if (reader_.is_in(at, kOpeners)) return true;
    const bool is_second = i > 0 && statistics_[found_[i - 1].index].part_of &&
                           first <= found_[i - 1].end() + 2 &&
                           (reader_.is(first - 1, "and") || reader_.is_mark(first - 1, ','));
    return is_second && found_[i].counted.has_value();
  }

  void tie_to_whole_before(std::size_t i, bool takes_noun) {
    const Statistic& part = statistics_[found_[i].index];
    std::optional<std::uint32_t> whole;
    for (std::size_t j = i; j-- > 0 && !whole;) {
      const Statistic& candidate = statistics_[found_[j].index];
      if (!candidate.part_of && may_be_part(part, candidate)) whole = found_[j].index;
      if (i - j >= kMostBetween) break;
    }
    if (!whole && earlier_ && i <= kMostBetween) whole = whole_of_earlier(part);
    if (!whole) return;
    tie(i, *whole);
    if (takes_noun && !part.counted) statistics_[found_[i].index].counted = statistics_[*whole].counted;
  }

  /// The figure before the sentence, or the one that it is a part of itself.
  std::optional<std::uint32_t> whole_of_earlier(const Statistic& part) const {
    const std::uint32_t whole = statistics_[*earlier_].part_of.value_or(*earlier_);
    return may_be_part(part, statistics_[whole]) ? std::optional(whole) : std::nullopt;
  }

  void tie(std::size_t i, std::uint32_t whole) { statistics_[found_[i].index].part_of = whole; }

  static constexpr std::size_t kMostBetween = 6;  // figures between a part and its whole

  const Reader& reader_;
  std::span<const Found> found_;
  std::optional<std::uint32_t> earlier_;
  std::vector<Statistic>& statistics_;
};

}  // namespace

void add_parts(const Reader& reader, std::span<const Found> found, std::optional<std::uint32_t> earlier,
               std::vector<Statistic>& statistics) {
  PartReader parts(reader, found, earlier, statistics);
  for (std::size_t i = 0; i < found.size(); ++i) parts.read(i);
}

}  // namespace presslight
