#include "presslight/names/tagger/features.h"

#include <algorithm>

#include "presslight/names/tagger/feature_templates.h"
#include "presslight/names/tagger/labels.h"
#include "presslight/text/hashing.h"

namespace presslight {
namespace {

using Template = FeatureTemplate;

/// Stands for what lies outside the sentence.
constexpr std::uint32_t kEdge = 0x5EED;

Place place_in(std::uint32_t token, std::uint32_t first, std::uint32_t end) {
  if (end - first == 1) return Place::unit;
  return token == first ? Place::begin : token + 1 == end ? Place::last : Place::inside;
}

std::uint32_t capped(std::uint32_t value, std::uint32_t most) {
  return std::min(value, most);
}

}  // namespace

/// Writes the features of one token.
class FeatureWriter {
 public:
  FeatureWriter(const Features& from, std::uint32_t token, FeatureList& out)
      : from_(from), sentence_(from.document_.sentence_of(token)), token_(token), out_(out) {}

  void write() {
    add(Template::always, 0);
    write_words();
    write_form();
    write_clusters();
    write_lists();
    if (from_.runs_.is_in_run(token_)) write_run();
    if (from_.runs_.is_in_wide_run(token_)) write_wide_run();
    write_use();
  }

 private:
  void add(Template kind, std::uint32_t value) {
    out_.push_back(mixed(static_cast<std::uint32_t>(kind) + 1, value) & kHashMask);
  }
  void add_own(Template kind, std::uint32_t value) {
    add(kind, value);
    out_.back() |= kOwnWord;
  }

  bool is_inside(std::int64_t token) const {
    return token >= sentence_.first_token && token < sentence_.end_token;
  }

  /// A trait of the token `offset` away; kEdge outside the sentence.
  template <typename Trait>
  std::uint32_t at(std::int64_t offset, Trait trait) const {
    const std::int64_t token = std::int64_t{token_} + offset;
    return is_inside(token) ? trait(static_cast<std::uint32_t>(token)) : kEdge;
  }
  std::uint32_t lower(std::int64_t offset) const {
    return at(offset, [&](std::uint32_t i) { return from_.words_[i].lower; });
  }
  std::uint32_t shape(std::int64_t offset) const {
    return at(offset, [&](std::uint32_t i) { return from_.words_[i].shape; });
  }
  std::uint32_t cluster(std::int64_t offset) const {
    return at(offset, [&](std::uint32_t i) { return from_.words_[i].cluster; });
  }
  std::uint32_t classes(std::int64_t offset) const {
    return at(offset, [&](std::uint32_t i) { return std::uint32_t{from_.words_[i].classes}; });
  }
  std::uint32_t lists(std::int64_t offset) const {
    return at(offset, [&](std::uint32_t i) { return from_.lists_[i]; });
  }
  std::uint32_t rule(std::int64_t offset) const {
    return at(offset, [&](std::uint32_t i) { return from_.rules_[i]; });
  }

  void write_words() {
    add_own(Template::word, from_.words_[token_].word);
    add_own(Template::lower, lower(0));
    add(Template::lower_1_before, lower(-1));
    add(Template::lower_1_after, lower(1));
    add(Template::lower_2_before, lower(-2));
    add(Template::lower_2_after, lower(2));
    add(Template::lower_both_sides, mixed(lower(-1), lower(1)));
    add_own(Template::lower_with_before, mixed(lower(-1), lower(0)));
    add_own(Template::lower_with_after, mixed(lower(0), lower(1)));
    add(Template::lower_two_before, mixed(lower(-2), lower(-1)));
    add(Template::lower_two_after, mixed(lower(1), lower(2)));
  }

  void write_form() {
    const WordTraits& word = from_.words_[token_];
    add(Template::shape, shape(0));
    add(Template::shape_before, shape(-1));
    add(Template::shape_after, shape(1));
    add(Template::shape_with_before, mixed(shape(-1), shape(0)));
    add(Template::shape_with_after, mixed(shape(0), shape(1)));
    add(Template::shape_three, mixed(mixed(shape(-1), shape(0)), shape(1)));
    add(Template::shape_lower_before, mixed(lower(-1), shape(0)));
    add(Template::shape_lower_after, mixed(shape(0), lower(1)));
    for (std::uint32_t n = 0; n < 4; ++n) {
      if (word.prefixes[n] == 0) break;
      add_own(static_cast<Template>(static_cast<std::uint32_t>(Template::prefix_1) + n), word.prefixes[n]);
      add_own(static_cast<Template>(static_cast<std::uint32_t>(Template::suffix_1) + n), word.suffixes[n]);
    }
    add(Template::suffix_3_before, at(-1, [&](std::uint32_t i) { return from_.words_[i].suffixes[2]; }));
    add(Template::suffix_3_after, at(1, [&](std::uint32_t i) { return from_.words_[i].suffixes[2]; }));
    const std::uint32_t letters = from_.letters_[from_.document_.tokens()[token_].sentence];
    add(Template::sentence_letters, mixed(letters, shape(0)));
    if (token_ == sentence_.first_token) add(Template::sentence_start, mixed(letters, shape(0)));
  }

  void write_clusters() {
    add(Template::cluster, cluster(0));
    add(Template::cluster_1_before, cluster(-1));
    add(Template::cluster_1_after, cluster(1));
    add(Template::cluster_2_before, cluster(-2));
    add(Template::cluster_2_after, cluster(2));
    add(Template::cluster_with_before, mixed(cluster(-1), cluster(0)));
    add(Template::cluster_with_after, mixed(cluster(0), cluster(1)));
  }

  void write_lists() {
    const std::uint32_t own = lists(0);
    add(Template::lists, own);
    add(Template::lists_before, lists(-1));
    add(Template::lists_after, lists(1));
    add(Template::list_shape, mixed(own, shape(0)));
    for (std::uint32_t bit = 0; bit < 17; ++bit)
      if ((own >> bit & 1u) != 0) add(Template::list_bit, mixed(bit, own >> 17));
    add(Template::classes, classes(0));
    add(Template::classes_1_before, classes(-1));
    add(Template::classes_1_after, classes(1));
    add(Template::classes_2_before, mixed(classes(-2), classes(-1)));
    add(Template::classes_2_after, mixed(classes(1), classes(2)));
    add(Template::rule, rule(0));
    add(Template::rule_before, mixed(rule(-1), rule(0)));
    add(Template::rule_after, mixed(rule(0), rule(1)));
    add(Template::rule_list, mixed(rule(0), own));
  }

  void write_run() {
    const TokenRun& run = from_.runs_.run(token_);
    const std::int64_t to_first = std::int64_t{run.first} - token_;
    const std::int64_t past = std::int64_t{run.end} - token_;
    const auto place = static_cast<std::uint32_t>(place_in(token_, run.first, run.end));
    const std::uint32_t before = lower(to_first - 1);
    const std::uint32_t after = lower(past);
    add(Template::run_size, mixed(capped(run.size(), 6), place));
    add(Template::run_first, mixed(lower(to_first), place));
    add(Template::run_last, mixed(lower(past - 1), place));
    add(Template::run_before, mixed(before, place));
    add(Template::run_after, mixed(after, place));
    add(Template::run_before_two, mixed(mixed(lower(to_first - 2), before), place));
    add(Template::run_after_two, mixed(mixed(after, lower(past + 1)), place));
    add(Template::run_around, mixed(mixed(before, after), place));
    add(Template::run_classes, mixed(mixed(classes(to_first), classes(past - 1)), place));
    add(Template::run_first_list, mixed(lists(to_first), place));
    add(Template::run_shape_last, mixed(mixed(shape(to_first), shape(past - 1)), place));
    std::uint32_t text = 1;
    for (std::int64_t offset = to_first; offset < past && offset < to_first + 8; ++offset)
      text = mixed(text, lower(offset));
    add_own(Template::run_text, mixed(text, place));
  }

  void write_wide_run() {
    const TokenRun& wide = from_.runs_.wide_run(token_);
    const auto place = static_cast<std::uint32_t>(place_in(token_, wide.first, wide.end));
    add(Template::wide_first, mixed(lower(std::int64_t{wide.first} - token_), place));
    add(Template::wide_last, mixed(lower(std::int64_t{wide.end} - 1 - token_), place));
    add(Template::wide_size, mixed(capped(wide.size(), 8), place));
  }

  void write_use() {
    const WordUse& use = from_.uses_[token_];
    const bool first = token_ == sentence_.first_token;
    add(Template::use_case, mixed(mixed(capped(use.lower, 2), capped(use.capital, 2)), first ? 1 : 0));
    add(Template::use_person,
        mixed((use.after_title ? 1u : 0u) | (use.after_given_name ? 2u : 0u) | (use.is_given_name ? 4u : 0u),
              shape(0)));
    if (use.longest.size() > 0) write_longest(use.longest);
    if (use.expanded.size() > 0) {
      add(Template::use_acronym, 1);
      add(Template::use_acronym_last, from_.words_[use.expanded.end - 1].lower);
      add(Template::use_acronym_first, from_.words_[use.expanded.first].lower);
    }
    const std::uint32_t brackets =
        at(-1, [&](std::uint32_t i) { return from_.document_.word(i) == "(" ? 1u : 0u; }) +
        at(1, [&](std::uint32_t i) { return from_.document_.word(i) == ")" ? 2u : 0u; });
    if (brackets < 4) add(Template::in_brackets, mixed(brackets, shape(0)));
  }

  void write_longest(const TokenRun& longest) {
    std::uint32_t where = longest.first;
    while (where + 1 < longest.end && where < longest.first + 8 && from_.words_[where].lower != lower(0))
      ++where;
    const auto place = static_cast<std::uint32_t>(place_in(where, longest.first, longest.end));
    const bool is_own = from_.runs_.is_in_run(token_) && from_.runs_.run(token_).size() == longest.size();
    const std::uint32_t key = place * 2 + (is_own ? 1 : 0);
    add(Template::use_longest_place, mixed(capped(longest.size(), 5), key));
    add(Template::use_longest_last, mixed(from_.words_[longest.end - 1].lower, key));
    add(Template::use_longest_first_list, mixed(from_.lists_[longest.first], key));
    add(Template::use_longest_classes, mixed(from_.words_[longest.end - 1].classes, key));
  }

  const Features& from_;
  const Sentence& sentence_;
  std::uint32_t token_;
  FeatureList& out_;
};

Features::Features(const Document& document, const Model* model, std::span<const GazetteerMatch> matches,
                   std::span<const Name> rule_names)
    : document_(document),
      words_(document, model),
      runs_(document, words_),
      uses_(document, words_, runs_, matches),
      lists_(document.tokens().size()),
      rules_(document.tokens().size()) {
  mark_sentences();
  mark_lists(matches);
  mark_rules(rule_names);
}

void Features::mark_sentences() {
  for (const Sentence& sentence : document_.sentences()) {
    std::uint32_t words = 0;
    std::uint32_t capitals = 0;
    std::uint32_t upper = 0;
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      if (document_.tokens()[i].kind != TokenKind::word) continue;
      ++words;
      capitals += words_[i].has_capital ? 1 : 0;
      upper += document_.tokens()[i].shape == WordShape::upper ? 1 : 0;
    }
    const bool all_upper = words > 1 && upper * 4 >= words * 3;
    letters_.push_back(static_cast<std::uint8_t>(all_upper    ? 4
                                                 : words == 0 ? 0
                                                              : capitals * 4 / (words + 1)));
  }
}

void Features::mark_lists(std::span<const GazetteerMatch> matches) {
  for (const GazetteerMatch& match : matches) {
    const std::uint32_t doubt = (match.needs_context ? 1u : 0u) | (match.same_case ? 2u : 0u);
    for (std::uint32_t i = match.first_token; i < match.end_token; ++i) {
      const auto place = static_cast<std::uint32_t>(place_in(i, match.first_token, match.end_token)) + 1;
      lists_[i] = match.lists | place << 17 | doubt << 20;
    }
  }
}

void Features::mark_rules(std::span<const Name> rule_names) {
  for (const Name& name : rule_names) {
    for (std::uint32_t i = name.first_token; i < name.end_token; ++i) {
      const auto place = static_cast<std::uint32_t>(place_in(i, name.first_token, name.end_token));
      const std::uint32_t sure = name.confidence >= 85 ? 2 : name.confidence >= 60 ? 1 : 0;
      rules_[i] = 1 + place + 4 * static_cast<std::uint32_t>(name.kind) + 16 * sure;
    }
  }
}

void Features::of(std::uint32_t token, FeatureList& out) const {
  out.clear();
  FeatureWriter(*this, token, out).write();
}

}  // namespace presslight
