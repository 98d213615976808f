#include "presslight/entities/people/people_descriptions.h"

#include "presslight/entities/people/genders.h"
#include "presslight/text/word_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Longest description, in tokens.
constexpr std::uint32_t kLongest = 16;

// Sorted; own lists.
constexpr WordList kCourtesies{"alhaja", "alhaji", "dame",   "datuk",  "dr",   "lady", "lord",
                               "madam",  "mallam", "master", "messrs", "miss", "mr",   "mrs",
                               "ms",     "mx",     "prof",   "puan",   "rev",  "sir"};
constexpr WordList kOpeners{"a",   "an",  "chief", "deputy", "ex",  "former", "founder", "head",
                            "her", "his", "its",   "leader", "the", "their",  "then",    "whose"};
// Words that no title holds: what stands before them belongs to the sentence.
constexpr WordList kNoTitles{
    "a",       "about",   "after", "against",  "and",    "another", "are",     "as",    "asked",   "at",
    "because", "before",  "but",   "by",       "called", "earlier", "either",  "ever",  "for",     "from",
    "further", "had",     "has",   "have",     "he",     "her",     "him",     "his",   "however", "if",
    "in",      "into",    "is",    "it",       "its",    "joined",  "later",   "like",  "longer",  "met",
    "named",   "neither", "never", "not",      "of",     "on",      "or",      "other", "over",    "rather",
    "said",    "saw",     "say",   "says",     "she",    "since",   "so",      "than",  "that",    "their",
    "then",    "they",    "to",    "together", "told",   "under",   "was",     "we",    "were",    "when",
    "where",   "whether", "which", "while",    "who",    "with",    "without", "you"};

// Verbs of a clause, which describes nobody. Sorted.
constexpr WordList kFinite{"are",  "could", "had",  "has",    "have", "is",   "may",  "might",
                           "must", "said",  "says", "should", "was",  "were", "will", "would"};

// Roles whose ending does not tell. Sorted; own list.
constexpr WordList kRoles{"ally",   "attorney",  "brother",   "captain", "chief",   "coach",    "colonel",
                          "dad",    "dean",      "executive", "father",  "gen",     "gov",      "graduate",
                          "head",   "host",      "insp",      "judge",   "justice", "king",     "mayor",
                          "mother", "mp",        "nurse",     "pc",      "prince",  "princess", "queen",
                          "rep",    "secretary", "sen",       "sgt",     "sheriff"};

/// What a person may be: "minister", "senator", "analyst", "spokeswoman", "head".
bool is_role_word(std::string_view role) {
  const auto ends = [&](std::string_view ending) {
    return role.size() > ending.size() + 1 && role.ends_with(ending);
  };
  return ends("er") || ends("or") || ends("ist") || ends("man") || ends("woman") || ends("ian") ||
         ends("ant") || (ends("ent") && !ends("ment")) || is_in(kRoles, role);
}

class DescriptionFinder {
 public:
  DescriptionFinder(const Document& document, const Name& name) : document_(document), name_(name) {
    const Sentence& sentence = document.sentence_of(name.first_token);
    first_ = sentence.first_token;
    end_ = sentence.end_token;
  }

  std::optional<Span> run() const {
    if (const auto span = apposition_after()) return span;
    if (const auto span = apposition_before()) return span;
    return title_before();
  }

 private:
  bool is_word(std::uint32_t t) const { return document_.tokens()[t].kind == TokenKind::word; }
  bool is(std::uint32_t t, std::string_view mark) const { return document_.word(t) == mark; }
  bool opens(std::uint32_t t) const { return is_in(kOpeners, document_.lower(t)); }
  bool ends_clause(std::uint32_t t) const {
    return is(t, ",") || is(t, ".") || is(t, ";") || is(t, "(") || is(t, "-") || is(t, "\u2013") ||
           is(t, "\u2014") || is(t, "\"") || is(t, "\u201d") || is(t, "'") || is(t, "\u2019") || is(t, "!") ||
           is(t, "?");
  }

  /// Where the name begins with its "Mr" and "Dr.".
  std::uint32_t before_courtesies() const {
    std::uint32_t t = name_.first_token;
    while (t > first_ && (is_courtesy(t - 1) || (is(t - 1, ".") && t - 1 > first_ && is_courtesy(t - 2))))
      --t;
    const bool is_in_brackets = t > first_ + 2 && is(t - 1, ")") && is_courtesy(t - 2) && is(t - 3, "(");
    return is_in_brackets ? t - 3 : t;  // "Chief (Mrs) Hall"
  }

  /// The same with one title more behind a comma: ", Chief Hall".
  std::uint32_t before_title() const {
    const std::uint32_t t = before_courtesies();
    const bool has_title = t > first_ + 1 && is(t - 2, ",") && is_role(t - 1) &&
                           document_.tokens()[t - 1].shape == WordShape::capitalised;
    return has_title ? t - 1 : t;
  }

  /// ", the new head of GCHQ," or "." at the end.
  std::optional<Span> apposition_after() const {
    std::uint32_t t = name_.end_token;
    if (t + 2 >= end_ || !is(t, ",")) return std::nullopt;
    ++t;
    if (document_.tokens()[t].kind == TokenKind::number && is(t + 1, ",")) t += 2;  // ", 45, a nurse"
    if (t >= end_ || !opens(t)) return std::nullopt;
    for (std::uint32_t stop = t + 1; stop < end_ && stop < t + kLongest; ++stop)
      if (ends_clause(stop) && !is(stop, "-"))
        return stop > t + 1 && !is_clause(t, stop) ? std::optional(document_.span_of(t, stop)) : std::nullopt;
    return std::nullopt;
  }

  /// "the repairs will take a week"; not "the man who will mend it".
  bool is_clause(std::uint32_t t, std::uint32_t stop) const {
    for (; t < stop; ++t) {
      const std::string_view word = document_.lower(t);
      if (word == "who" || word == "whom" || word == "whose" || word == "which" || word == "that")
        return false;
      if (is_in(kFinite, word)) return true;
    }
    return false;
  }

  /// "The new head of GCHQ, Robert Hall, said": between a start and the name's comma, the name closed by one
  /// too.
  std::optional<Span> apposition_before() const {
    const std::uint32_t start = before_title();
    const std::uint32_t comma = start - 1;
    if (start < first_ + 3 || !is(comma, ",")) return std::nullopt;
    if (name_.end_token < end_ && !is(name_.end_token, ",") && !is(name_.end_token, ".")) return std::nullopt;
    std::uint32_t opener = comma - 1;
    while (opener > first_ && comma - opener < kLongest && !ends_clause(opener - 1)) --opener;
    const bool is_whole = opener == first_ || ends_clause(opener - 1);
    if (is_whole && opens(opener) && opener + 1 < comma) {
      const Span whole = document_.span_of(opener, comma);
      if (names_a_role(document_, whole) || !is_role(comma - 1)) return whole;
    }
    return is_role(comma - 1) ? role_at_end(opener, comma) : std::nullopt;
  }

  /// "the host" of "A part of the talk with the host, Ann Marsh,", "the board's treasurer" after "according
  /// to".
  std::optional<Span> role_at_end(std::uint32_t from, std::uint32_t comma) const {
    for (std::uint32_t t = comma - 1; t > from; --t) {
      if (opens(t - 1)) return document_.span_of(t - 1, comma);
      if (!belongs_to_title(t - 1)) return std::nullopt;
    }
    return std::nullopt;
  }

  bool belongs_to_title(std::uint32_t t) const {
    return (is_word(t) && !is_in(kNoTitles, document_.lower(t))) ||
           (is(t, ".") && document_.touches_previous(t)) || is(t, "-") || is_possessive_s(document_.word(t));
  }

  bool is_role(std::uint32_t t) const {
    return is_role_word(document_.lower(is(t, ".") && t > first_ ? t - 1 : t));
  }

  // Asked in many places: as one function it takes fewer bytes.
  [[gnu::noinline]] bool is_courtesy(std::uint32_t t) const { return is_in(kCourtesies, document_.lower(t)); }

  /// "Security minister", "the director", "Sen."; without the courtesy that touches the name.
  std::optional<Span> title_before() const {
    std::uint32_t end = name_.first_token;
    while (end > first_ &&
           (is_courtesy(end - 1) || (is(end - 1, ".") && end - 1 > first_ && is_courtesy(end - 2))))
      --end;
    std::uint32_t start = end;
    while (start > first_ && end - start < kLongest / 2 && belongs_to_title(start - 1)) --start;
    while (start < end && !is_word(start)) ++start;
    if (start == end || !is_role(end - 1)) return std::nullopt;
    return document_.span_of(start, end);
  }

  const Document& document_;
  const Name& name_;
  std::uint32_t first_ = 0;
  std::uint32_t end_ = 0;
};

}  // namespace

bool names_a_role(const Document& document, Span span) {
  const std::uint32_t end = document.token_at(span.end - 1) + 1;
  for (std::uint32_t t = document.token_at(span.start); t < end; ++t) {
    const std::string_view word = document.lower(t);
    if (word == "of" || word == "for") return false;
    if (is_role_word(word)) return true;
  }
  return false;
}

Gender gender_told_by(const Document& document, Span description) {
  const std::uint32_t end = document.token_at(description.end - 1) + 1;
  for (std::uint32_t t = document.token_at(description.start); t < end; ++t) {
    const std::string_view word = document.lower(t);
    if (word == "of" || word == "for" || word == "to" || word == "who" || word == "whose") break;
    const bool is_owner = t + 1 < end && is_possessive_s(document.word(t + 1));
    if (is_owner) continue;
    if (const Gender gender = gender_of_noun(word); gender != Gender::unknown) return gender;
  }
  return Gender::unknown;
}

std::optional<Span> description_of(const Document& document, const Name& name) {
  return DescriptionFinder(document, name).run();
}

}  // namespace presslight
