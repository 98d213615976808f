#include "presslight/names/corrections/names_elsewhere.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace presslight {
namespace {

constexpr std::uint8_t kConfidence = 80;  // per cent

class BodiesEverywhere {
 public:
  BodiesEverywhere(const NameContext& context, std::vector<TokenRun> bodies, std::vector<Name>& names)
      : context_(context), bodies_(std::move(bodies)), names_(names) {
    std::sort(bodies_.begin(), bodies_.end(), [this](const TokenRun& a, const TokenRun& b) {
      return context_.word(a.first) < context_.word(b.first);
    });
  }

  void mark() {
    const std::size_t tagged = names_.size();
    std::size_t next = 0;
    for (std::uint32_t t = 0; t < context_.size(); ++t) {
      while (next < tagged && names_[next].end_token <= t) ++next;
      if (!context_.is_capital(t) && !context_.is_number(t)) continue;
      const std::uint32_t size = size_of_body_at(t);
      if (size == 0 || !give_way(next, tagged, {t, t + size})) continue;
      names_.push_back(context_.body({t, t + size}, kConfidence));
      t += size - 1;
    }
    tidy_names(names_);
  }

 private:
  /// Of the longest body, in tokens, whose words stand at `at`; 0 if there is none.
  std::uint32_t size_of_body_at(std::uint32_t at) const {
    constexpr int kTries = 8;
    auto body = std::lower_bound(
        bodies_.begin(), bodies_.end(), context_.word(at),
        [this](const TokenRun& a, std::string_view word) { return context_.word(a.first) < word; });
    const std::uint32_t room = context_.document().sentence_of(at).end_token - at;
    std::uint32_t size = 0;
    for (int i = 0; i < kTries && body != bodies_.end(); ++i, ++body)
      if (body->size() <= room && body->size() > size && has_same_words(*body, at)) size = body->size();
    return size;
  }

  bool has_same_words(const TokenRun& body, std::uint32_t at) const {
    for (std::uint32_t i = 0; i < body.size(); ++i)
      if (context_.word(body.first + i) != context_.word(at + i)) return false;
    return true;
  }

  /// Drops the names from `next` on that overlap the run, if all are inside, but for an article, and none is
  /// a body as good.
  bool give_way(std::size_t next, std::size_t tagged, const TokenRun& run) {
    std::size_t last = next;
    for (; last < tagged && names_[last].first_token < run.end; ++last) {
      const Name& name = names_[last];
      const bool is_whole = name.first_token == run.first && name.end_token == run.end;
      if (is_whole && name.kind == NameKind::organisation) return false;
      const bool is_inside = name.first_token >= run.first && name.end_token <= run.end;
      if (!is_inside && is_of_body(name, run)) continue;
      const bool is_article = context_.lower(name.first_token) == "the" && name.end_token <= run.end;
      if (!is_inside && !is_article && !begins_with_trade(name, run)) return false;
    }
    for (; next < last; ++next) {
      if (is_of_body(names_[next], run))
        context_.set_edges(names_[next], {names_[next].first_token, before_article(run.first) - 1});
      else
        drop(names_[next]);
    }
    return true;
  }

  std::uint32_t before_article(std::uint32_t t) const {
    return t > 0 && context_.lower(t - 1) == "the" ? t - 1 : t;
  }

  /// "Ann Hall of the Northern Courier", taken for a person as a whole.
  bool is_of_body(const Name& name, const TokenRun& run) const {
    const std::uint32_t joint = before_article(run.first);
    return name.kind == NameKind::person && name.end_token <= run.end && joint > name.first_token + 1 &&
           (context_.lower(joint - 1) == "of" || context_.lower(joint - 1) == "at");
  }

  /// "Chipmaker Valdor" at the start of a sentence, taken for a person.
  bool begins_with_trade(const Name& name, const TokenRun& run) const {
    return name.kind == NameKind::person && name.first_token + 1 == run.first && name.end_token == run.end &&
           context_.document().sentence_of(run.first).first_token == name.first_token;
  }

  const NameContext& context_;
  std::vector<TokenRun> bodies_;  // by their first word
  std::vector<Name>& names_;
};

}  // namespace

void mark_bodies_everywhere(const NameContext& context, std::vector<TokenRun> bodies,
                            std::vector<Name>& names) {
  if (!bodies.empty()) BodiesEverywhere(context, std::move(bodies), names).mark();
}

}  // namespace presslight
