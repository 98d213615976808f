#include "presslight/statistics/statistics.h"

#include <algorithm>

#include "presslight/statistics/context/context.h"
#include "presslight/statistics/context/counted.h"
#include "presslight/statistics/context/points.h"
#include "presslight/statistics/fields/changes.h"
#include "presslight/statistics/fields/confidence.h"
#include "presslight/statistics/fields/conversions.h"
#include "presslight/statistics/fields/found.h"
#include "presslight/statistics/fields/hedges.h"
#include "presslight/statistics/fields/parts.h"
#include "presslight/statistics/fields/periods.h"
#include "presslight/statistics/fields/sources.h"
#include "presslight/statistics/numbers/number_words.h"
#include "presslight/statistics/numbers/rates.h"
#include "presslight/statistics/quantities/glued.h"
#include "presslight/statistics/quantities/quantity.h"

namespace presslight {
namespace {

bool may_begin_number(const Token& token, std::string_view word) {
  switch (token.kind) {
    case TokenKind::number:
      return true;
    case TokenKind::word:
      return may_be_number_word(word) || may_be_glued(word);
    case TokenKind::symbol:
      return static_cast<unsigned char>(word[0]) >= 0x80;
    case TokenKind::punctuation:
      return false;
  }
  return false;
}

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document) {}

  void read_sentence(const Sentence& sentence) {
    const Reader reader(document_, sentence);
    find_quantities(reader);
    if (sentence_.empty()) return;
    add_parts(reader, sentence_, earlier_in(sentence.paragraph), statistics_);
    add_periods(reader, sentence_, statistics_);
    add_changes(reader, sentence_, statistics_);
    add_conversions(reader, sentence_, statistics_);
    add_hedges(reader, sentence_, statistics_);
    add_sources(reader, sentence_, statistics_);
    paragraph_ = sentence.paragraph;
  }

  std::vector<Statistic> statistics() && { return std::move(statistics_); }

 private:
  void find_quantities(const Reader& reader) {
    std::uint32_t floor = reader.first();
    count_end_ = 0;
    sentence_.clear();
    for (std::uint32_t at = floor; at < reader.end();) {
      const Token& token = document_.tokens()[at];
      if (!may_begin_number(token, document_.text(token))) {
        ++at;
        continue;
      }
      const std::optional<Quantity> quantity = read_quantity(reader, at, floor);
      if (!quantity) {
        ++at;
        continue;
      }
      floor = at = take(reader, *quantity);
    }
  }

  /// The last statistic before this sentence, if it is of the same paragraph.
  std::optional<std::uint32_t> earlier_in(std::uint32_t paragraph) const {
    const std::size_t before = statistics_.size() - sentence_.size();
    if (before == 0 || paragraph_ != paragraph) return std::nullopt;
    return static_cast<std::uint32_t>(before - 1);
  }

  /// Keeps the quantity if it is a statistic; returns the token to go on from.
  std::uint32_t take(const Reader& reader, const Quantity& quantity) {
    constexpr std::uint32_t kListReach = 6;  // tokens between two members of a list of counts
    const std::optional<Counted> counted = read_counted(reader, quantity);
    const bool follows_count = count_end_ > 0 && quantity.first < count_end_ + kListReach;
    if (!is_statistic(reader, quantity, counted, follows_count))
      return quantity.is_score || quantity.value_max ? quantity.number_end : quantity.number.end;
    add(reader, quantity, counted);
    if (!quantity.has_unit()) count_end_ = quantity.end;
    return quantity.end;
  }

  void add(const Reader& reader, const Quantity& quantity, const std::optional<Counted>& counted) {
    Statistic statistic;
    statistic.span = document_.span_of(quantity.first, quantity.end);
    statistic.kind = quantity.kind;
    statistic.value = quantity.value;
    statistic.value_max = quantity.value_max;
    statistic.comparator = quantity.comparator;
    statistic.unit = std::string(quantity.unit);
    statistic.per = quantity.per;
    if (counted) statistic.counted = document_.span_of(counted->first, counted->end);
    if (statistic.per.empty() && may_be_rate(quantity))
      add_denominator(reader, counted ? counted->end : quantity.end, statistic);
    if (quantity.unit_kind == UnitKind::point) name_points(reader, quantity, statistic);
    statistic.confidence = confidence_of(quantity, counted);
    sentence_.push_back({quantity, counted, static_cast<std::uint32_t>(statistics_.size())});
    statistics_.push_back(std::move(statistic));
  }

  static bool may_be_rate(const Quantity& quantity) {
    if (quantity.is_money || quantity.kind == StatisticKind::count) return true;
    return quantity.kind == StatisticKind::measure && quantity.unit_kind != UnitKind::duration;
  }

  static void add_denominator(const Reader& reader, std::uint32_t at, Statistic& statistic) {
    Denominator found = read_denominator(reader, at);
    if (found.end == 0) found = find_denominator(reader, at);
    if (found.end == 0) return;
    statistic.per = std::move(found.per);
    statistic.kind = StatisticKind::rate;
  }

  const Document& document_;
  std::vector<Statistic> statistics_;
  std::vector<Found> sentence_;           // what was found in the sentence that is being read
  std::uint32_t paragraph_ = UINT32_MAX;  // of the last sentence with a statistic
  std::uint32_t count_end_ = 0;           // one past the last count of the sentence; 0 if there is none
};

bool holds_statistics(ParagraphRole role) {
  return role != ParagraphRole::debris && role != ParagraphRole::byline;
}

}  // namespace

std::vector<Statistic> find_statistics(const Document& document, std::span<const ParagraphRole> roles) {
  Finder finder(document);
  const bool is_page =
      document.paragraphs().size() > 1;  // a line alone is what was asked about, whatever its look
  for (const Sentence& sentence : document.sentences())
    if (!is_page || holds_statistics(roles[sentence.paragraph])) finder.read_sentence(sentence);
  return std::move(finder).statistics();
}

}  // namespace presslight
