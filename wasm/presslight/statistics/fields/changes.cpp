#include "presslight/statistics/fields/changes.h"

#include <optional>

#include "presslight/statistics/words/change_words.h"
#include "presslight/statistics/words/nouns.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

const ChangeWord* change_word_at(const Reader& reader, std::uint32_t at) {
  return reader.is_word(at) ? find_change_word(reader.lower(at)) : nullptr;
}

ChangeDirection direction_of(const ChangeWord& word) {
  switch (word.direction) {
    case Direction::up:
      return ChangeDirection::up;
    case Direction::down:
      return ChangeDirection::down;
    case Direction::none:
      return ChangeDirection::unknown;
  }
  return ChangeDirection::unknown;
}

/// "make up", "sign up", "the lower", "as high as": no word of change.
bool is_particle_or_adjective(const Reader& reader, std::uint32_t at) {
  static constexpr WordList kVerbs{"backed", "build", "built", "give",    "given",  "line",
                                   "made",   "make",  "makes", "making",  "open",   "opened",
                                   "pick",   "put",   "set",   "setting", "showed", "sign",
                                   "signed", "take",  "taken", "took",    "turned"};
  if (reader.is(at, "up") || reader.is(at, "down")) return reader.is_in(at - 1, kVerbs);
  if (reader.is(at, "lower") || reader.is(at, "higher"))
    return reader.is(at - 1, "the") || reader.is(at - 1, "a") || reader.is(at - 1, "to");
  return false;
}

/// The nearest word of change before token `at`, at most `reach` tokens away, in the same clause.
const ChangeWord* change_before(const Reader& reader, std::uint32_t at, std::uint32_t reach,
                                std::uint32_t floor) {
  for (std::uint32_t i = at - 1; i >= floor && reader.has(i) && i + reach >= at; --i) {
    if (reader.is_mark(i, ';') || reader.is_mark(i, '(') || reader.is_mark(i, ',')) return nullptr;
    if (is_particle_or_adjective(reader, i)) continue;
    if (const ChangeWord* const word = change_word_at(reader, i)) return word;
  }
  return nullptr;
}

/// Verbs whose object is an amount as well as a change: "lost 12 men", "cut 300 jobs", "raised £4m".
bool takes_objects(std::string_view word) {
  static constexpr WordList kTransitive{"added",  "boost",  "boosted", "cut",    "cuts",   "cutting",
                                        "gain",   "gained", "gains",   "hike",   "lose",   "loses",
                                        "losing", "lost",   "raise",   "raised", "raises", "raising",
                                        "shed",   "sheds",  "slashed", "trim",   "trimmed"};
  return is_in(kTransitive, word);
}

bool may_be_amount(const Quantity& quantity, std::string_view word) {
  if (quantity.kind == StatisticKind::percent || quantity.unit_kind == UnitKind::point) return true;
  return !takes_objects(word) && quantity.kind != StatisticKind::multiple;
}

/// "a 5% rise", "a £3m cut": the noun after the number.
std::optional<Change> read_noun_after(const Reader& reader, const Found& found) {
  static constexpr WordList kNouns{"boost", "cut",    "decline", "decrease", "dip",  "drop",   "fall",
                                   "gain",  "growth", "hike",    "increase", "jump", "plunge", "reduction",
                                   "rise",  "slide",  "slump",   "spike",    "surge"};
  const Quantity& quantity = found.quantity;
  const bool may_have_noun = quantity.kind == StatisticKind::percent || quantity.is_money ||
                             quantity.unit_kind != UnitKind::none || quantity.kind == StatisticKind::multiple;
  if (!may_have_noun) return std::nullopt;
  const std::uint32_t next = reader.past_hyphen(quantity.end);
  for (std::uint32_t at = next; at < next + 3 && reader.is_lower(at); ++at) {
    if (reader.is_in(at, kNouns)) return Change{direction_of(*change_word_at(reader, at)), ChangeRole::by};
    if (is_function_word(reader.lower(at))) break;
  }
  return std::nullopt;
}

/// "rose 3%", "up 5%", "rise of 5%", "fell by 12".
std::optional<Change> read_amount(const Reader& reader, const Found& found, std::uint32_t floor) {
  const std::uint32_t first = found.quantity.first;
  const bool is_by = reader.is(first - 1, "by") || reader.is(first - 1, "of");
  const ChangeWord* const word =
      is_by ? change_before(reader, first - 1, reader.is(first - 1, "by") ? 8 : 1, floor)
            : change_before(reader, first, 1, floor);
  if (word == nullptr) return read_noun_after(reader, found);
  const bool may_be = word->direction != Direction::none && may_be_amount(found.quantity, word->word);
  if (!is_by && !may_be) return std::nullopt;
  return Change{direction_of(*word), ChangeRole::by};
}

/// "from 9 to 10": is "to" and the next statistic not far after this one?
bool goes_on_to(const Reader& reader, const Found& found, std::uint32_t next_first) {
  constexpr std::uint32_t kReach = 8;
  for (std::uint32_t at = found.quantity.end; at < next_first && at < found.quantity.end + kReach; ++at)
    if (reader.is(at, "to") && at + 3 > next_first) return true;
  return false;
}

/// Where neither verb nor noun says it, the two values do.
ChangeDirection direction_between(double from, double to) {
  return from < to ? ChangeDirection::up : from > to ? ChangeDirection::down : ChangeDirection::unknown;
}

class ChangeReader {
 public:
  ChangeReader(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics)
      : reader_(reader), found_(found), statistics_(statistics) {}

  void read(std::size_t i) {
    const std::uint32_t first = found_[i].quantity.first;
    if (is_from(i)) {
      set(i, ChangeRole::from, change_before(reader_, first, kReach, reader_.first()));
    } else if (reader_.is(first - 1, "to")) {
      read_to(i);
    } else {
      const std::uint32_t floor = i > 0 ? found_[i - 1].quantity.end : reader_.first();
      statistics_[found_[i].index].change = read_amount(reader_, found_[i], floor);
    }
  }

 private:
  static constexpr std::uint32_t kReach = 10;  // tokens between a verb of change and its numbers

  bool is_from(std::size_t i) const {
    if (!reader_.is(found_[i].quantity.first - 1, "from") || found_[i].quantity.value_max) return false;
    const bool goes_on =
        i + 1 < found_.size() && goes_on_to(reader_, found_[i], found_[i + 1].quantity.first);
    return goes_on || change_before(reader_, found_[i].quantity.first, kReach, reader_.first()) != nullptr;
  }

  void set(std::size_t i, ChangeRole role, const ChangeWord* word) {
    const ChangeDirection direction = word == nullptr ? ChangeDirection::unknown : direction_of(*word);
    statistics_[found_[i].index].change = Change{direction, role};
  }

  void read_to(std::size_t i) {
    const std::uint32_t first = found_[i].quantity.first;
    const std::optional<Change>* const before = i > 0 ? &statistics_[found_[i - 1].index].change : nullptr;
    const bool follows = before != nullptr && before->has_value() && (*before)->role != ChangeRole::to &&
                         goes_on_to(reader_, found_[i - 1], first);
    if (follows) return follow(i, **before);
    constexpr std::uint32_t kVerb = 4;
    const std::uint32_t floor = i > 0 ? found_[i - 1].quantity.end : reader_.first();
    if (const ChangeWord* const word = change_before(reader_, first, kVerb, floor))
      set(i, ChangeRole::to, word);
  }

  void follow(std::size_t i, const Change& before) {
    Statistic& from = statistics_[found_[i - 1].index];
    Statistic& to = statistics_[found_[i].index];
    ChangeDirection direction = before.direction;
    if (direction == ChangeDirection::unknown && before.role == ChangeRole::from && from.unit == to.unit)
      direction = direction_between(from.value, to.value);
    from.change->direction = direction;
    to.change = Change{direction, ChangeRole::to};
  }

  const Reader& reader_;
  std::span<const Found> found_;
  std::vector<Statistic>& statistics_;
};

}  // namespace

void add_changes(const Reader& reader, std::span<const Found> found, std::vector<Statistic>& statistics) {
  ChangeReader changes(reader, found, statistics);
  for (std::size_t i = 0; i < found.size(); ++i) changes.read(i);
}

}  // namespace presslight
