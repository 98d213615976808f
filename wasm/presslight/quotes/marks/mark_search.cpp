#include "presslight/quotes/marks/mark_search.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

#include "presslight/quotes/marks/mark_costs.h"

namespace presslight {
namespace {

constexpr std::uint32_t kDepth = 3;
constexpr std::uint32_t kStates = (1u << (kDepth + 1)) - 1;  // stacks of 0 to 3 families
constexpr std::uint32_t kSizes = 3;                          // a sign is 1 to 3 marks
constexpr std::uint32_t kAtOnce = 2048;  // marks searched together: longer paragraphs are no prose
constexpr int kNever = std::numeric_limits<int>::max();

constexpr int kOtherFamily = 2;  // a quote outside quotes in the family that the document uses inside
constexpr int kNestedOther = 1;  // "... 'x' ..."
constexpr int kNestedSame = 5;   // '... 'x' ...'
constexpr int kUnclosed = 7;     // a quote that nothing closes
constexpr int kRunsOn = 1;       // the same where the next paragraph opens it again
constexpr int kEmpty = 8;        // marks with nothing between
constexpr int kJoined = 1;       // two or three marks as one

/// A stack of families as a number: 0 is empty; the top is the lowest bit.
std::uint32_t pushed(std::uint32_t state, MarkFamily family) {
  return 2 * state + 1 + static_cast<std::uint32_t>(family);
}
std::uint32_t popped(std::uint32_t state) {
  return (state - 1) / 2;
}
MarkFamily top(std::uint32_t state) {
  return static_cast<MarkFamily>((state - 1) % 2);
}
std::uint32_t depth_of(std::uint32_t state) {
  return state == 0 ? 0 : 1 + depth_of(popped(state));
}

enum class Step : std::uint8_t { text, open, close, drop_and_open };

/// The cheapest way to one state behind one mark.
struct Cell {
  int cost = kNever;
  std::uint8_t from = 0;  // state before
  std::uint8_t size = 0;  // marks of the sign
  Step step = Step::text;
  std::array<std::uint32_t, kDepth> open{};  // marks that are open, as indices of signs
};

struct Sign {
  bool exists = false;
  MarkSign sign;
  ReadingCosts costs;
};

class Search {
 public:
  Search(const Document& document, std::span<const std::uint32_t> marks, const MarkSetting& setting)
      : document_(document), marks_(marks), setting_(setting), cells_((marks.size() + 1) * kStates) {
    read_signs();
    cells_[0].cost = 0;
    for (std::uint32_t at = 0; at < marks_.size(); ++at)
      for (std::uint32_t size = 1; size <= kSizes; ++size)
        if (sign(at, size).exists) take_steps(at, size);
  }

  struct Taken {
    Step step;
    MarkSign sign;
  };

  /// The steps of the cheapest way, in order.
  std::vector<Taken> best_way() const {
    std::vector<Taken> way;
    std::uint32_t state = best_end();
    for (auto at = static_cast<std::uint32_t>(marks_.size()); at > 0;) {
      const Cell& cell = cells_[at * kStates + state];
      at -= cell.size;
      way.push_back({cell.step, sign(at, cell.size).sign});
      state = cell.from;
    }
    std::reverse(way.begin(), way.end());
    return way;
  }

 private:
  const Sign& sign(std::uint32_t at, std::uint32_t size) const { return signs_[at * kSizes + size - 1]; }

  void read_signs() {
    signs_.resize(marks_.size() * kSizes);
    for (std::uint32_t at = 0; at < marks_.size(); ++at) {
      Sign* const of_size = &signs_[std::size_t{at} * kSizes];
      of_size[0] = {true, single_sign(document_, marks_[at]), {}};
      for (std::uint32_t size = 2; size <= kSizes && at + size <= marks_.size(); ++size)
        of_size[size - 1].exists = joined_sign(document_, marks_[at], size, of_size[size - 1].sign);
      for (std::uint32_t i = 0; i < kSizes; ++i)
        if (of_size[i].exists) of_size[i].costs = reading_costs(document_, of_size[i].sign);
    }
  }

  void take_steps(std::uint32_t at, std::uint32_t size) {
    for (std::uint32_t state = 0; state < kStates; ++state) {
      if (cells_[at * kStates + state].cost == kNever) continue;
      if (size == 1) take(at, size, state, state, Step::text, sign(at, size).costs.text);
      try_open(at, size, state);
      try_close(at, size, state);
    }
  }

  void try_open(std::uint32_t at, std::uint32_t size, std::uint32_t state) {
    const Sign& it = sign(at, size);
    const int cost = it.costs.open + (size > 1 ? kJoined : 0);
    const int nesting =
        stands_in_straight(at, state, it.sign) ? kNestedOther : nesting_cost(state, it.sign.family);
    if (depth_of(state) < kDepth)
      take(at, size, state, pushed(state, it.sign.family), Step::open, cost + nesting);
    if (state != 0 && top(state) == it.sign.family)
      take(at, size, state, state, Step::drop_and_open,
           cost + kUnclosed + nesting_cost(popped(state), it.sign.family));
  }

  int nesting_cost(std::uint32_t around, MarkFamily family) const {
    if (around == 0) return family == setting_.outer ? 0 : kOtherFamily;
    return top(around) == family ? kNestedSame : kNestedOther;
  }

  /// `"She spoke of a “rant” on the day.`, if the next paragraph opens so too: pasted text in marks of its
  /// own.
  bool stands_in_straight(std::uint32_t at, std::uint32_t state, const MarkSign& inner) const {
    if (depth_of(state) != 1 || setting_.next_opens != top(state)) return false;
    if (document_.word(inner.token) != "\u201c") return false;
    const MarkSign& open = signs_[cells_[at * kStates + state].open[depth_of(state) - 1]].sign;
    return document_.word(open.token) == "\"";
  }

  void try_close(std::uint32_t at, std::uint32_t size, std::uint32_t state) {
    const Sign& it = sign(at, size);
    if (state == 0 || top(state) != it.sign.family) return;
    const MarkSign& open = signs_[cells_[at * kStates + state].open[depth_of(state) - 1]].sign;
    const bool is_empty = open.token + open.size == it.sign.token;
    const int cost =
        it.costs.close + pairing_cost(open, it.sign) + (is_empty ? kEmpty : 0) + (size > 1 ? kJoined : 0);
    take(at, size, state, popped(state), Step::close, cost);
  }

  void take(std::uint32_t at, std::uint32_t size, std::uint32_t from, std::uint32_t to, Step step, int cost) {
    const Cell& before = cells_[at * kStates + from];
    Cell& after = cells_[(at + size) * kStates + to];
    if (before.cost + cost >= after.cost) return;
    after = {before.cost + cost, static_cast<std::uint8_t>(from), static_cast<std::uint8_t>(size), step,
             before.open};
    if (step == Step::open || step == Step::drop_and_open)
      after.open[depth_of(to) - 1] = at * kSizes + size - 1;
  }

  std::uint32_t best_end() const {
    const Cell* const last = &cells_[marks_.size() * kStates];
    std::uint32_t best = 0;
    int least = kNever;
    for (std::uint32_t state = 0; state < kStates; ++state) {
      if (last[state].cost == kNever) continue;
      const int cost = last[state].cost + end_cost(state);
      if (cost < least) {
        least = cost;
        best = state;
      }
    }
    return best;
  }

  /// Of the marks that are open at the end, the outermost may go on in the next paragraph.
  int end_cost(std::uint32_t state) const {
    int cost = 0;
    for (; state != 0; state = popped(state)) {
      const bool runs_on = popped(state) == 0 && setting_.next_opens == top(state);
      cost += runs_on ? kRunsOn : kUnclosed;
    }
    return cost;
  }

  const Document& document_;
  std::span<const std::uint32_t> marks_;
  const MarkSetting& setting_;
  std::vector<Sign> signs_;
  std::vector<Cell> cells_;
};

/// Turns the steps of a search into pairs.
class Pairs {
 public:
  explicit Pairs(const Document& document) : document_(document) {}

  void follow(const std::vector<Search::Taken>& way) {
    for (const auto& [step, sign] : way) {
      if (step == Step::text) continue;
      if (step == Step::close) {
        close(sign.token + sign.size, true);
      } else {
        if (step == Step::drop_and_open) close(words_end_before(sign.token), false);
        open(sign);
      }
    }
  }

  void end_at(std::uint32_t token) {
    while (!open_.empty()) close(token, false);
  }

  std::vector<MarkPair> take() { return std::move(pairs_); }

 private:
  void open(const MarkSign& sign) {
    MarkPair pair;
    pair.first_token = sign.token;
    pair.family = sign.family;
    if (!open_.empty()) pair.parent = open_.back();
    open_.push_back(static_cast<std::uint32_t>(pairs_.size()));
    pairs_.push_back(pair);
    last_ = sign.token + sign.size;
  }

  void close(std::uint32_t end, bool has_mark) {
    MarkPair& pair = pairs_[open_.back()];
    pair.end_token = end;
    pair.closed = has_mark;
    open_.pop_back();
    last_ = end;
  }

  /// A quote that is never closed ends with the last sentence before the next one begins.
  std::uint32_t words_end_before(std::uint32_t token) const {
    const std::uint32_t sentence = document_.sentence_of(token).first_token;
    return sentence > last_ ? sentence : token;
  }

  const Document& document_;
  std::vector<MarkPair> pairs_;
  std::vector<std::uint32_t> open_;
  std::uint32_t last_ = 0;  // past the last mark that opened or closed
};

}  // namespace

std::vector<MarkPair> pair_marks(const Document& document, const Paragraph& paragraph,
                                 const std::vector<std::uint32_t>& marks, const MarkSetting& setting) {
  Pairs pairs(document);
  const std::span<const std::uint32_t> all(marks);
  for (std::size_t at = 0; at < all.size(); at += kAtOnce) {
    const auto part = all.subspan(at, std::min<std::size_t>(kAtOnce, all.size() - at));
    pairs.follow(Search(document, part, setting).best_way());
    const bool is_last = at + part.size() == all.size();
    pairs.end_at(is_last ? paragraph.end_token : all[at + part.size()]);
  }
  return pairs.take();
}

}  // namespace presslight
