#include "presslight/names/words/word_traits.h"

#include <algorithm>
#include <string_view>

#include "presslight/names/words/name_words.h"
#include "presslight/text/characters.h"
#include "presslight/text/hashing.h"
#include "presslight/text/utf8.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

/// Gives hashes numbers in the order in which they first come.
class Numbering {
 public:
  std::uint32_t size() const { return size_; }

  /// The number of `hash`; the size before, if it is new.
  std::uint32_t number_of(std::uint32_t hash) {
    if (size_ + 1 > slots_.size() / 2) grow();
    Slot& slot = slots_[place_of(hash)];
    if (slot.number == kFree) slot = {hash, size_++};
    return slot.number;
  }

 private:
  static constexpr std::uint32_t kFree = UINT32_MAX;
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = kFree;
  };

  std::size_t place_of(std::uint32_t hash) const {
    const std::size_t last = slots_.size() - 1;
    std::size_t at = mixed(hash, 0) & last;
    while (slots_[at].number != kFree && slots_[at].hash != hash) at = (at + 1) & last;
    return at;
  }
  void grow() {
    std::vector<Slot> before(slots_.size() * 2);
    before.swap(slots_);
    for (const Slot& slot : before)
      if (slot.number != kFree) slots_[place_of(slot.hash)] = slot;
  }

  std::vector<Slot> slots_ = std::vector<Slot>(1024);  // a power of two, at most half of them taken
  std::uint32_t size_ = 0;
};

char shape_class(char32_t c) {
  if (is_upper(c)) return 'X';
  if (is_digit(c)) return 'd';
  return is_letter(c) ? 'x' : '.';
}

/// Of the first bytes of a word: classes of characters, runs of one class written once.
std::uint32_t shape_hash(std::string_view word) {
  constexpr std::size_t kLooked = 40;
  std::uint32_t hash = 1;
  char last = 0;
  for (std::size_t at = 0; at < word.size() && at < kLooked;) {
    const CodePoint point = code_point_at(word, at);
    const char next = shape_class(point.value);
    if (next != last) hash = mixed(hash, static_cast<unsigned char>(next));
    last = next;
    at += point.size;
  }
  return hash;
}

WordTraits traits_of(std::string_view word, std::uint32_t hash, const Token& token, const Model* model) {
  WordTraits traits;
  traits.word = hash;
  const LowerWord lower(word);
  const std::string_view letters = lower.view();
  traits.lower = letters.empty() ? hash : hash_of(letters);
  traits.shape = shape_hash(word);
  for (std::size_t n = 1; n <= 4 && n <= letters.size(); ++n) {
    traits.prefixes[n - 1] = hash_of(letters.substr(0, n));
    traits.suffixes[n - 1] = hash_of(letters.substr(letters.size() - n));
  }
  if (model != nullptr) traits.cluster = model->cluster(traits.lower);
  if (token.kind == TokenKind::word) traits.classes = word_classes(letters);
  traits.has_capital = token.shape != WordShape::lower && token.shape != WordShape::none;
  traits.has_digit = std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  return traits;
}

}  // namespace

DocumentWords::DocumentWords(const Document& document, const Model* model) {
  number_types(document, model);
  number_forms();
}

void DocumentWords::number_types(const Document& document, const Model* model) {
  Numbering types;
  type_of_.reserve(document.tokens().size());
  for (std::uint32_t i = 0; i < document.tokens().size(); ++i) {
    const std::uint32_t hash = hash_of(document.word(i));
    const std::uint32_t type = types.number_of(hash);
    if (type == traits_.size())
      traits_.push_back(traits_of(document.word(i), hash, document.tokens()[i], model));
    type_of_.push_back(type);
  }
}

void DocumentWords::number_forms() {
  Numbering forms;
  form_of_.reserve(traits_.size());
  for (const WordTraits& traits : traits_) form_of_.push_back(forms.number_of(traits.lower));
  form_count_ = forms.size();
}

}  // namespace presslight
