#include "presslight/quotes/speakers/interviews.h"

#include <algorithm>
#include <string_view>

namespace presslight {
namespace {

constexpr std::size_t kLeastTurns = 3;
constexpr std::size_t kLeastQuestions = 2;
constexpr std::size_t kLongestQuestion = 3;       // lines between two answers
constexpr std::size_t kLongestIntroduction = 12;  // lines
constexpr std::size_t kLongestClosing = 3;        // lines
constexpr std::ptrdiff_t kMostPhrases = 100;      // of a line

/// A paragraph.
struct Line {
  UnitRange units;
  bool opens_in_marks = false;
  bool is_quotation = false;  // and nothing else
  bool asks = false;          // ends in a question mark, and opens without marks
};

/// Lines [first, end): from the first answer to the last.
struct Interview {
  std::size_t first = 0;
  std::size_t end = 0;
};

std::vector<Line> read_lines(const Outline& outline) {
  const std::vector<Unit>& units = outline.units();
  std::vector<Line> lines;
  for (std::uint32_t first = 0; first < units.size();) {
    std::uint32_t end = first;
    bool all_marked = true;
    for (; end < units.size() && outline.paragraph_of(end) == outline.paragraph_of(first); ++end)
      all_marked = all_marked && units[end].marked;
    const bool opens = units[first].marked.has_value();
    lines.push_back({{first, end}, opens, all_marked, !opens && outline.word(end - 1) == "?"});
    first = end;
  }
  return lines;
}

/// The interview whose first answer is at `first`, below a question; or an empty one. A turn is what comes
/// before an answer, and the answer.
Interview interview_from(std::span<const Line> lines, std::size_t first) {
  std::size_t turns = 0;
  std::size_t questions = 0;
  std::size_t last = first;
  for (std::size_t i = first; i < lines.size() && i - last <= kLongestQuestion + 1; ++i) {
    if (!lines[i].opens_in_marks) continue;
    const bool is_turn = !lines[i - 1].opens_in_marks;
    turns += is_turn ? 1 : 0;
    questions += is_turn && lines[i - 1].asks ? 1 : 0;
    last = i;
  }
  const bool is_interview = turns >= kLeastTurns && questions >= kLeastQuestions;
  return {first, is_interview ? last + 1 : first};
}

/// Counts who is written about around an interview.
class Persons {
 public:
  Persons(const Outline& outline, const SpeechReading& reading, std::span<const Name> names)
      : outline_(outline), reading_(reading), names_(names) {}

  void count_in(const Line& line) {
    auto phrase = first_from(reading_.phrases, line.units.first);
    const auto last = phrase + std::min(reading_.phrases.end() - phrase, kMostPhrases);
    for (; phrase != last && phrase->first_unit < line.units.end; ++phrase)
      if (phrase->name && names_[*phrase->name].kind == NameKind::person) count(line, *phrase);
  }

  /// The first phrase for the person with the most mentions; nothing if two have as many.
  std::optional<std::uint32_t> most_named() const {
    std::optional<std::uint32_t> best;
    std::uint32_t most = 0;
    for (const Person& person : persons_) {
      if (person.mentions == most) best.reset();
      if (person.mentions <= most) continue;
      best = person.phrase;
      most = person.mentions;
    }
    return best;
  }

 private:
  struct Person {
    std::string_view last_name;
    std::uint32_t phrase = 0;
    std::uint32_t mentions = 0;
  };

  void count(const Line& line, const NounPhrase& phrase) {
    const std::string_view last_name = outline_.document().lower(names_[*phrase.name].end_token - 1);
    auto person = std::find_if(persons_.begin(), persons_.end(),
                               [&](const Person& each) { return each.last_name == last_name; });
    if (person == persons_.end())
      person =
          persons_.insert(person, {last_name, static_cast<std::uint32_t>(&phrase - reading_.phrases.data())});
    if (!may_be_asking(line, phrase)) ++person->mentions;
  }

  /// "talks to Ann Hall", "Ann Hall talks to", "by Ann Hall", or her name alone in its line: of the two who
  /// talk, these words do not tell who asks.
  bool may_be_asking(const Line& line, const NounPhrase& phrase) const {
    const std::uint32_t after = phrase.attached_end;
    if (phrase.first_unit == line.units.first)
      return after >= line.units.end || (after + 1 < line.units.end && talks(outline_.lower(after)) &&
                                         outline_.lower(after + 1) == "to");
    const std::string_view before = outline_.lower(phrase.first_unit - 1);
    return before == "to" || before == "by";
  }

  static bool talks(std::string_view word) {
    return word == "talks" || word == "talked" || word == "speaks" || word == "spoke";
  }

  const Outline& outline_;
  const SpeechReading& reading_;
  std::span<const Name> names_;
  std::vector<Person> persons_;  // few: what is looked at is
};

std::optional<std::uint32_t> who_is_asked(std::span<const Line> lines, const Interview& interview,
                                          Persons persons) {
  const std::size_t question = interview.first - 1;
  for (std::size_t i = question - std::min(question, kLongestIntroduction); i < question; ++i)
    persons.count_in(lines[i]);
  for (std::size_t i = interview.end; i < lines.size() && i < interview.end + kLongestClosing; ++i)
    persons.count_in(lines[i]);
  return persons.most_named();
}

}  // namespace

std::vector<Answer> find_answers(const Outline& outline, const SpeechReading& reading,
                                 std::span<const Name> names) {
  std::vector<Answer> answers;
  const std::vector<Line> lines = read_lines(outline);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].opens_in_marks || i == 0 || !lines[i - 1].asks) continue;
    const Interview interview = interview_from(lines, i);
    if (interview.end == interview.first) continue;
    const auto asked = who_is_asked(lines, interview, Persons(outline, reading, names));
    for (std::size_t line = interview.first; line < interview.end; ++line)
      if (lines[line].is_quotation) answers.push_back({lines[line].units.first, asked});
    i = interview.end - 1;
  }
  return answers;
}

}  // namespace presslight
