#include "presslight/names/tagger/settled_names.h"

#include <algorithm>
#include <array>

#include "presslight/names/tagger/labels.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/hashing.h"

namespace presslight {
namespace {

// One name is worth at most this lead, so that no single place decides over many (a sure name leads by some
// 200).
constexpr std::int32_t kMostLead = 250;
// From this lead on a name found once is looked for elsewhere.
constexpr std::int32_t kLeadToRepeat = 60;
constexpr std::uint32_t kLongestRepeat = 8;

/// The votes for one wording.
struct Wording {
  std::uint32_t text = 0;      // hash of its words
  std::uint32_t first = 0;     // hash of its first word
  std::uint32_t size = 0;      // in tokens
  bool is_given_name = false;  // seen as the first word of people's names alone
  std::array<std::int32_t, kTaggedKinds> leads{};

  std::uint32_t kind() const {
    return static_cast<std::uint32_t>(std::max_element(leads.begin(), leads.end()) - leads.begin());
  }
  std::int32_t lead() const { return *std::max_element(leads.begin(), leads.end()); }
};

class Settler {
 public:
  Settler(const Document& document, const Features& features, const Model& model,
          std::vector<TaggedName>& names)
      : document_(document), features_(features), model_(model), names_(names) {}

  void run() {
    vote();
    relabel();
    repeat();
  }

 private:
  std::uint32_t hash(std::uint32_t first, std::uint32_t end) const {
    std::uint32_t text = 1;
    for (std::uint32_t i = first; i < end; ++i) text = mixed(text, hash_of(document_.word(i)));
    return text;
  }

  void add_vote(std::uint32_t first, std::uint32_t end, NameKind kind, std::int32_t lead) {
    Wording wording{hash(first, end), hash_of(document_.word(first)), end - first, {}};
    wording.leads[static_cast<std::uint32_t>(kind)] = std::min(lead, kMostLead);
    wordings_.push_back(wording);
  }

  void vote() {
    for (const auto& [name, lead] : names_) {
      add_vote(name.first_token, name.end_token, name.kind, lead);
      if (name.kind != NameKind::person || name.end_token - name.first_token < 2) continue;
      add_vote(name.end_token - 1, name.end_token, name.kind, lead);
      if ((word_classes(document_.lower(name.first_token)) & kTitle) != 0) continue;
      add_vote(name.first_token, name.first_token + 1, name.kind, lead);
      wordings_.back().is_given_name = true;
    }
    std::stable_sort(wordings_.begin(), wordings_.end(),
                     [](const Wording& a, const Wording& b) { return a.text < b.text; });
    std::size_t to = 0;
    for (std::size_t i = 0; i < wordings_.size(); ++i) {
      if (to > 0 && wordings_[to - 1].text == wordings_[i].text) {
        wordings_[to - 1].is_given_name &= wordings_[i].is_given_name;
        for (std::uint32_t kind = 0; kind < kTaggedKinds; ++kind)
          wordings_[to - 1].leads[kind] += wordings_[i].leads[kind];
      } else {
        wordings_[to++] = wordings_[i];
      }
    }
    wordings_.resize(to);
  }

  void relabel() {
    for (auto& [name, lead] : names_) {
      const std::uint32_t text = hash(name.first_token, name.end_token);
      const auto found = std::lower_bound(wordings_.begin(), wordings_.end(), text,
                                          [](const Wording& a, std::uint32_t b) { return a.text < b; });
      if (found->leads[static_cast<std::uint32_t>(name.kind)] * 2 < found->lead())
        name.kind = static_cast<NameKind>(found->kind());
    }
  }

  /// Looks for the wordings of sure organisations and people where nothing was found.
  void repeat() {
    std::erase_if(wordings_, [](const Wording& wording) {
      return wording.lead() < kLeadToRepeat || wording.size > kLongestRepeat || wording.kind() == 2;
    });
    std::stable_sort(wordings_.begin(), wordings_.end(), [](const Wording& a, const Wording& b) {
      return a.first != b.first ? a.first < b.first : a.size > b.size;
    });
    std::vector<TaggedName> found;
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < document_.tokens().size(); ++i) {
      while (next < names_.size() && names_[next].name.end_token <= i) ++next;
      const bool taken = next < names_.size() && names_[next].name.first_token <= i;
      if (taken || !features_.is_candidate(i)) continue;
      const std::uint32_t room = next < names_.size() ? names_[next].name.first_token
                                                      : static_cast<std::uint32_t>(document_.tokens().size());
      if (!add_at(i, std::min(room, document_.sentence_of(i).end_token), found)) continue;
      i = found.back().name.end_token - 1;
    }
    const std::size_t tagged = names_.size();
    names_.insert(names_.end(), found.begin(), found.end());
    std::inplace_merge(
        names_.begin(), names_.begin() + static_cast<std::ptrdiff_t>(tagged), names_.end(),
        [](const TaggedName& a, const TaggedName& b) { return a.name.first_token < b.name.first_token; });
  }

  /// A first name where its capital tells: not "Will" that begins a sentence, nor "Grant" of "Grant Street".
  bool stands_alone(std::uint32_t token) const {
    const Sentence& sentence = document_.sentence_of(token);
    const auto is_capital = [&](std::uint32_t t) {
      const WordShape shape = document_.tokens()[t].shape;
      return shape != WordShape::lower && shape != WordShape::none;
    };
    const bool is_first =
        token == sentence.first_token || document_.tokens()[token - 1].kind == TokenKind::punctuation;
    const bool goes_on = token + 1 < sentence.end_token && is_capital(token + 1);
    return !is_first && !goes_on && document_.tokens()[token].shape == WordShape::capitalised;
  }

  bool add_at(std::uint32_t first, std::uint32_t end, std::vector<TaggedName>& found) const {
    const std::uint32_t word = hash_of(document_.word(first));
    auto it = std::lower_bound(wordings_.begin(), wordings_.end(), word,
                               [](const Wording& a, std::uint32_t b) { return a.first < b; });
    for (int tries = 0; it != wordings_.end() && it->first == word && tries < 8; ++it, ++tries) {
      if (it->size > end - first || hash(first, first + it->size) != it->text) continue;
      if (it->is_given_name && !stands_alone(first)) continue;
      TaggedName name;
      name.margin = it->lead() / 4;
      name.name = {document_.span_of(first, first + it->size), first, first + it->size,
                   static_cast<NameKind>(it->kind())};
      name.name.confidence = model_.per_cent(name.margin);
      found.push_back(name);
      return true;
    }
    return false;
  }

  const Document& document_;
  const Features& features_;
  const Model& model_;
  std::vector<TaggedName>& names_;
  std::vector<Wording> wordings_;
};

}  // namespace

void settle_names(const Document& document, const Features& features, const Model& model,
                  std::vector<TaggedName>& names) {
  if (!names.empty()) Settler(document, features, model, names).run();
}

}  // namespace presslight
