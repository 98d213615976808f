#include "presslight/entities/people.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string>

#include "presslight/entities/described_people.h"
#include "presslight/entities/people_chains.h"
#include "presslight/entities/people_descriptions.h"
#include "presslight/entities/people_mentions.h"
#include "presslight/entities/pronouns.h"
#include "presslight/entities/unnamed_people.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Per cent that the description of the first lines is whoever speaks next by name: our own reading.
constexpr std::uint8_t kIntroducedFirst = 85;

// Per cent that a description is who was introduced so: 30 of 35 read in PolNeAR train.
constexpr std::uint8_t kDescribed = 85;
constexpr std::uint8_t kSpeaksOn = 65;  // the same of whoever spoke before: a guess

// Sorted; what only a woman, or a man, is called.
constexpr std::string_view kWomen[] = {"actress", "businesswoman", "chairwoman", "congresswoman", "daughter",
                                       "girl",    "grandmother",   "mother",     "policewoman",   "princess",
                                       "queen",   "schoolgirl",    "sister",     "spokeswoman",   "widow",
                                       "wife",    "woman"};
constexpr std::string_view kMen[] = {
    "boy",  "brother", "businessman", "chairman", "congressman", "father", "grandfather", "husband",
    "king", "man",     "policeman",   "prince",   "schoolboy",   "son",    "spokesman",   "widower"};
static_assert(std::is_sorted(std::begin(kWomen), std::end(kWomen)));
static_assert(std::is_sorted(std::begin(kMen), std::end(kMen)));

class PeopleFinder {
 public:
  PeopleFinder(const Document& document, std::span<const ParagraphRole> roles, std::span<const Name> names,
               std::span<const Quote> quotes)
      : document_(document),
        roles_(roles),
        names_(names),
        quotes_(quotes),
        chains_(chain_people(document, names)),
        described_(document, names, chains_, quotes),
        speakers_(named_speakers()) {}

  std::vector<Person> run() {
    for (const PersonChain& chain : chains_) people_.push_back(person_of(chain));
    add_descriptions();
    add_pronouns();
    for (Person& person : people_) sort(person.mentions);
    return std::move(people_);
  }

 private:
  Person person_of(const PersonChain& chain) const {
    Person person;
    person.name = names_[chain.fullest].span;
    for (const std::uint32_t name : chain.names) {
      person.mentions.push_back({names_[name].span, MentionKind::name});
      if (!person.description) person.description = description_of(document_, names_[name]);
    }
    return person;
  }

  /// The speakers of one kind, each place once, in text order.
  std::vector<Span> speakers_that_are(MentionKind kind) const {
    std::vector<Span> spans;
    for (const Quote& quote : quotes_)
      if (quote.speaker && quote.speaker->kind == kind) spans.push_back(quote.speaker->span);
    std::stable_sort(spans.begin(), spans.end(), in_text_order);
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    return spans;
  }

  void add_pronouns() {
    const std::vector<PersonalPronoun> pronouns = personal_pronouns(document_, quotes_);
    std::vector<Gender> genders;
    for (const PersonChain& chain : chains_) genders.push_back(chain.gender);
    const std::vector<PersonMention> named = told_of(person_mentions(document_, names_, chains_, quotes_));
    const std::vector<Span> unnamed = unnamed_speakers();
    const auto found = resolve_pronouns(named, genders, pronouns);
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (!found[i] || follows_unnamed(pronouns[i], unnamed, named)) continue;
      std::vector<Mention>& mentions = people_[found[i]->person].mentions;
      mentions.push_back({pronouns[i].span, MentionKind::pronoun, found[i]->confidence});
    }
  }

  /// Not the reporters above the text.
  std::vector<PersonMention> told_of(std::vector<PersonMention> mentions) const {
    std::erase_if(mentions, [&](const PersonMention& mention) {
      return roles_[mention.paragraph] == ParagraphRole::byline;
    });
    return mentions;
  }

  /// The described speakers, and others, of whom no name is known.
  std::vector<Span> unnamed_speakers() const {
    std::vector<Span> unnamed = speakers_that_are(MentionKind::nominal);
    const std::vector<Span> others = find_unnamed_people(document_);
    unnamed.insert(unnamed.end(), others.begin(), others.end());
    std::stable_sort(unnamed.begin(), unnamed.end(), in_text_order);
    std::vector<std::uint32_t> known;
    for (const Person& person : people_)
      for (const Mention& mention : person.mentions)
        if (mention.kind == MentionKind::nominal) known.push_back(mention.span.start);
    std::sort(known.begin(), known.end());
    std::erase_if(unnamed,
                  [&](Span span) { return std::binary_search(known.begin(), known.end(), span.start); });
    return unnamed;
  }

  /// '"It works," a driver said. "I tried," he added.': the driver, who has no name.
  bool follows_unnamed(const PersonalPronoun& pronoun, std::span<const Span> unnamed,
                       std::span<const PersonMention> named) const {
    const auto begins_before = [](const auto& each, std::uint32_t start) {
      return span_of(each).start < start;
    };
    const auto speaker = std::lower_bound(unnamed.begin(), unnamed.end(), pronoun.span.start, begins_before);
    if (speaker == unnamed.begin()) return false;
    const Span last = *(speaker - 1);
    if (document_.paragraph_of(document_.token_at(last.start)) != pronoun.paragraph) return false;
    const auto name = std::lower_bound(named.begin(), named.end(), pronoun.span.start, begins_before);
    return name == named.begin() || (name - 1)->span.start < last.start;
  }
  static Span span_of(const PersonMention& mention) { return mention.span; }
  static Span span_of(Span span) { return span; }

  void add_descriptions() {
    introduce_first();
    for (const Span span : speakers_that_are(MentionKind::nominal)) {
      if (const auto person = described_.meant_by(span); person && people_[*person].description != span)
        people_[*person].mentions.push_back({span, MentionKind::nominal, kDescribed});
      else if (const auto speaker = speaker_before(span))
        people_[*speaker].mentions.push_back({span, MentionKind::nominal, kSpeaksOn});
    }
  }

  /// 'Joe Hall admitted it. "We lost," said the midfielder.': who spoke last by name in the paragraph, where
  /// nothing is told of a midfielder.
  std::optional<std::uint32_t> speaker_before(Span description) const {
    const std::uint32_t first = document_.token_at(description.start);
    const std::uint32_t end = document_.token_at(description.end - 1) + 1;
    if (document_.lower(first) != "the" || end != first + 2 || !names_a_role(document_, description))
      return std::nullopt;
    const auto after =
        std::lower_bound(speakers_.begin(), speakers_.end(), std::pair(description.start, std::uint32_t{0}));
    if (after == speakers_.begin()) return std::nullopt;
    const auto& [start, person] = *(after - 1);
    const std::uint32_t named = document_.token_at(start);
    const bool is_here = document_.paragraph_of(named) == document_.paragraph_of(first) &&
                         document_.tokens()[named].sentence != document_.tokens()[first].sentence;
    return is_here ? std::optional(person) : std::nullopt;
  }

  /// Where people speak by name, with who it is, in text order.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> named_speakers() const {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> speakers;
    for (const PersonMention& mention : person_mentions(document_, names_, chains_, quotes_))
      if (mention.is_speaker) speakers.emplace_back(mention.span.start, mention.person);
    return speakers;
  }

  /// "The new head of GCHQ has said", "A trader told a jury" in the first lines, before anybody is named, is
  /// whoever is named first and speaks in the paragraph after.
  void introduce_first() {
    const std::vector<Span> descriptions = speakers_that_are(MentionKind::nominal);
    const auto opening = std::find_if(descriptions.begin(), descriptions.end(), [&](Span span) {
      return is_article(document_.lower(document_.token_at(span.start)));
    });
    if (opening == descriptions.end()) return;
    const Span described = *opening;
    const auto person = std::find_if(people_.begin(), people_.end(), [&](const Person& each) {
      return !described.contains(each.name) && !is_in_compound(each.mentions.front().span);
    });
    if (person == people_.end()) return;
    Person& first = *person;
    const auto index = static_cast<std::uint32_t>(person - people_.begin());
    const Span named = first.mentions.front().span;
    const std::uint32_t opener = document_.token_at(described.start);
    if (described.end > named.start || first.description) return;
    const std::uint32_t paragraph = document_.paragraph_of(opener);
    if (document_.paragraph_of(document_.token_at(named.start)) != paragraph + 1) return;
    if (!speaks(named) || !names_a_role(document_, described) || !may_be(described, chains_[index].gender))
      return;
    first.description = described;
    described_.add(index, described);
    first.mentions.push_back({described, MentionKind::nominal, kIntroducedFirst});
  }

  /// "Hall-style tariffs"
  bool is_in_compound(Span name) const {
    const std::uint32_t next = document_.token_at(name.end - 1) + 1;
    return next < document_.tokens().size() && document_.word(next) == "-" &&
           document_.touches_previous(next);
  }

  static bool is_article(std::string_view lower) { return lower == "the" || lower == "a" || lower == "an"; }

  /// "a mother of two" is no man.
  bool may_be(Span described, Gender gender) const {
    const std::uint32_t end = document_.token_at(described.end - 1) + 1;
    for (std::uint32_t t = document_.token_at(described.start); t < end; ++t) {
      const std::string_view word = document_.lower(t);
      if (word == "of" || word == "for" || word == "from") break;
      if (gender == Gender::male && is_in(kWomen, word)) return false;
      if (gender == Gender::female && is_in(kMen, word)) return false;
    }
    return true;
  }

  bool speaks(Span name) const {
    return std::any_of(quotes_.begin(), quotes_.end(), [&](const Quote& quote) {
      return quote.speaker && quote.speaker->span.contains(name) && quote.speaker->span.end == name.end;
    });
  }

  static void sort(std::vector<Mention>& mentions) {
    std::stable_sort(mentions.begin(), mentions.end(),
                     [](const Mention& a, const Mention& b) { return in_text_order(a.span, b.span); });
  }

  const Document& document_;
  std::span<const ParagraphRole> roles_;
  std::span<const Name> names_;
  std::span<const Quote> quotes_;
  std::vector<PersonChain> chains_;
  std::vector<Person> people_;
  DescribedPeople described_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> speakers_;
};

}  // namespace

std::vector<Person> find_people(const Document& document, std::span<const ParagraphRole> roles,
                                std::span<const Name> names, std::span<const Quote> quotes) {
  return PeopleFinder(document, roles, names, quotes).run();
}

}  // namespace presslight
