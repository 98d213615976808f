#include "presslight/names/corrections/celtic_names.h"

#include <algorithm>

#include "presslight/names/words/name_words.h"

namespace presslight {
namespace {

constexpr std::uint8_t kConfidence = 85;  // per cent, a guess

class CelticNames {
 public:
  CelticNames(const NameContext& context, std::vector<Name>& names)
      : context_(context), document_(context.document()), names_(names) {}

  void run() {
    const std::size_t found = names_.size();
    std::size_t next = 0;
    for (const Sentence& sentence : document_.sentences())
      for (std::uint32_t t = sentence.first_token + 1; t + 1 < sentence.end_token; ++t)
        if (is_inside_name(t)) take({t - 1, t + 2}, next, found);
    const auto added = names_.begin() + static_cast<std::ptrdiff_t>(found);
    std::inplace_merge(names_.begin(), added, names_.end(),
                       [](const Name& a, const Name& b) { return a.first_token < b.first_token; });
    tidy_names(names_);
  }

 private:
  bool is_inside_name(std::uint32_t t) const {
    if (!is_celtic_particle(context_.lower(t))) return false;
    const bool is_welsh = context_.lower(t) == "ap" || context_.lower(t) == "ab";
    if (context_.is_capital(t) == is_welsh) return false;
    constexpr std::uint16_t kNoGivenName = kFunction | kRole | kTitle | kCalendar;
    return context_.is_word(t - 1) && context_.is_word(t + 1) && context_.is_capital(t - 1) &&
           context_.is_capital(t + 1) && (word_classes(context_.lower(t - 1)) & kNoGivenName) == 0;
  }

  /// `next` is the first of the names found that may reach to the run.
  void take(TokenRun run, std::size_t& next, std::size_t found) {
    while (next < found && names_[next].end_token <= run.first) ++next;
    std::size_t last = next;
    Gender gender = Gender::unknown;
    for (; last < found && names_[last].first_token < run.end; ++last) {
      const Name& name = names_[last];
      const bool is_person = name.kind == NameKind::person;
      if (!is_person && (name.end_token > run.end || !is_office_before(name, run.first))) return;
      if (gender == Gender::unknown) gender = name.gender;
      if (is_person) run = {std::min(run.first, name.first_token), std::max(run.end, name.end_token)};
    }
    for (std::size_t i = next; i < last; ++i) drop(names_[i]);
    Name name{document_.span_of(run.first, run.end), run.first, run.end, NameKind::person};
    name.confidence = kConfidence;
    name.gender = gender;
    names_.push_back(name);
  }

  /// "TD" of "TD Máire Ní Bhriain"; or nothing.
  bool is_office_before(const Name& name, std::uint32_t end) const {
    for (std::uint32_t t = name.first_token; t < end; ++t)
      if (document_.tokens()[t].shape != WordShape::upper) return false;
    return true;
  }

  const NameContext& context_;
  const Document& document_;
  std::vector<Name>& names_;
};

}  // namespace

void join_celtic_names(const NameContext& context, std::vector<Name>& names) {
  CelticNames(context, names).run();
}

}  // namespace presslight
