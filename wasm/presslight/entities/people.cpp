#include "presslight/entities/people.h"

#include <algorithm>

#include "presslight/document/turns.h"
#include "presslight/entities/described_people.h"
#include "presslight/entities/opening.h"
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

class PeopleFinder {
 public:
  PeopleFinder(const Document& document, std::span<const ParagraphRole> roles, std::span<const Name> names,
               std::span<const Quote> quotes)
      : document_(document),
        roles_(roles),
        names_(names),
        quotes_(quotes),
        chains_(chain_people(document, names)),
        mentions_(told_of(person_mentions(document, names, chains_, quotes))),
        turns_(find_turns(document)),
        described_(document, names, chains_, mentions_) {}

  std::vector<Person> run() {
    for (std::uint32_t i = 0; i < chains_.size(); ++i) people_.push_back(person_of(i));
    add_descriptions();
    add_pronouns();
    for (Person& person : people_) sort(person.mentions);
    return std::move(people_);
  }

 private:
  Person person_of(std::uint32_t index) const {
    Person person;
    person.name = names_[chains_[index].fullest].span;
    person.description = described_.first_description(index);
    for (const std::uint32_t name : chains_[index].names)
      person.mentions.push_back({names_[name].span, MentionKind::name});
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
    for (std::uint32_t i = 0; i < chains_.size(); ++i)
      genders.push_back(chains_[i].gender != Gender::unknown ? chains_[i].gender : gender_by_description(i));
    const std::vector<Span> unnamed = unnamed_speakers();
    const auto found = resolve_pronouns(mentions_, genders, pronouns);
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (!found[i] || follows_unnamed(pronouns[i], unnamed)) continue;
      if (has_the_word(found[i]->person, pronouns[i].paragraph)) continue;
      std::vector<Mention>& mentions = people_[found[i]->person].mentions;
      mentions.push_back({pronouns[i].span, MentionKind::pronoun, found[i]->confidence});
    }
  }

  /// "HALL: He called me.", of a transcript: not Hall.
  bool has_the_word(std::uint32_t person, std::uint32_t paragraph) const {
    const auto turn =
        std::lower_bound(turns_.begin(), turns_.end(), paragraph,
                         [](const Turn& each, std::uint32_t at) { return each.paragraph < at; });
    if (turn == turns_.end() || turn->paragraph != paragraph) return false;
    const Span label = document_.span_of(turn->first_token, turn->label_end);
    const auto mention =
        std::lower_bound(mentions_.begin(), mentions_.end(), label.start,
                         [](const PersonMention& each, std::uint32_t at) { return each.span.start < at; });
    return mention != mentions_.end() && mention->person == person && label.overlaps(mention->span);
  }

  /// "Dottie Deans, the chairwoman of the party"
  Gender gender_by_description(std::uint32_t person) const {
    static constexpr std::string_view kMen[] = {
        "actor",       "brother", "businessman", "chairman", "congressman", "father", "fisherman",
        "grandfather", "husband", "salesman",    "son",      "spokesman",   "widower"};
    static constexpr std::string_view kWomen[] = {
        "actress",    "businesswoman", "chairwoman",  "congresswoman", "councilwoman",
        "daughter",   "grandmother",   "heiress",     "housewife",     "mother",
        "saleswoman", "sister",        "spokeswoman", "widow",         "wife"};
    const std::optional<Span>& description = described_.first_description(person);
    if (!description) return Gender::unknown;
    const std::uint32_t end = document_.token_at(description->end - 1) + 1;
    for (std::uint32_t t = document_.token_at(description->start); t < end; ++t) {
      const std::string_view word = document_.lower(t);
      if (word == "of" || word == "for" || word == "to" || word == "who" || word == "whose") break;
      const bool is_owner =
          t + 1 < end && (document_.word(t + 1) == "'s" || document_.word(t + 1) == "\u2019s");
      if (is_owner) continue;
      if (is_in(kWomen, word)) return Gender::female;
      if (is_in(kMen, word)) return Gender::male;
    }
    return Gender::unknown;
  }

  /// Not the reporters above the text, nor whom somebody plays.
  std::vector<PersonMention> told_of(std::vector<PersonMention> mentions) const {
    std::erase_if(mentions, [&](const PersonMention& mention) {
      return roles_[mention.paragraph] == ParagraphRole::byline || is_played(mention);
    });
    return mentions;
  }

  /// "who played barmaid Shell Tully"
  bool is_played(const PersonMention& mention) const {
    static constexpr std::string_view kPlaying[] = {"played",    "playing",    "plays",
                                                    "portrayed", "portraying", "portrays"};
    constexpr std::uint32_t kFarthest = 3;  // tokens
    const std::uint32_t name = document_.token_at(mention.span.start);
    const std::uint32_t first = document_.sentence_of(name).first_token;
    for (std::uint32_t t = name; t > first && name - t < kFarthest; --t)
      if (is_in(kPlaying, document_.lower(t - 1))) return true;
    return false;
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
  bool follows_unnamed(const PersonalPronoun& pronoun, std::span<const Span> unnamed) const {
    const auto begins_before = [](const auto& each, std::uint32_t start) {
      return span_of(each).start < start;
    };
    const auto speaker = std::lower_bound(unnamed.begin(), unnamed.end(), pronoun.span.start, begins_before);
    if (speaker == unnamed.begin()) return false;
    const Span last = *(speaker - 1);
    if (document_.paragraph_of(document_.token_at(last.start)) != pronoun.paragraph) return false;
    const auto name = std::lower_bound(mentions_.begin(), mentions_.end(), pronoun.span.start, begins_before);
    return name == mentions_.begin() || (name - 1)->span.start < last.start;
  }
  static Span span_of(const PersonMention& mention) { return mention.span; }
  static Span span_of(Span span) { return span; }

  void add_descriptions() {
    introduce_first();
    for (const Span span : speakers_that_are(MentionKind::nominal)) {
      if (const auto person = described_.meant_by(span); person && people_[*person].description != span)
        people_[*person].mentions.push_back({span, MentionKind::nominal, kDescribed});
      else if (const auto speaker = is_quoted(span) ? std::nullopt : speaker_before(span))
        people_[*speaker].mentions.push_back({span, MentionKind::nominal, kSpeaksOn});
    }
  }

  /// '"The caller said 'Help,'" Hall said.': inside the words of another.
  bool is_quoted(Span span) const {
    constexpr int kFarthest = 4;  // quotations back
    auto quote = std::lower_bound(quotes_.begin(), quotes_.end(), span.start,
                                  [](const Quote& each, std::uint32_t at) { return each.span.start < at; });
    for (int i = 0; i < kFarthest && quote != quotes_.begin(); ++i)
      if ((--quote)->kind != QuoteKind::indirect && quote->span.end > span.end) return true;
    return false;
  }

  /// 'Joe Hall admitted it. "We lost," said the midfielder.': who spoke last by name in the paragraph, where
  /// nothing is told of a midfielder.
  std::optional<std::uint32_t> speaker_before(Span description) const {
    const std::uint32_t first = document_.token_at(description.start);
    const std::uint32_t end = document_.token_at(description.end - 1) + 1;
    constexpr std::uint32_t kLongest = 6;
    if (document_.lower(first) != "the" || end > first + kLongest) return std::nullopt;
    if (tells_another(first + 1, end)) return std::nullopt;
    const bool tells_whence =
        (end == first + 2 && is_of_a_people(first + 1)) || document_.lower(first + 1) == "former";
    if (!tells_whence && !names_a_role(document_, description)) return std::nullopt;
    const auto is_here = [&](const PersonMention& mention) {
      return mention.paragraph == document_.paragraph_of(first) &&
             mention.sentence != document_.tokens()[first].sentence;
    };
    const PersonMention* mention = last_speaker_before(description.start);
    if (tells_whence && (mention == nullptr || !is_here(*mention)))
      mention = last_subject_before(description.start);
    return mention != nullptr && is_here(*mention) ? std::optional(mention->person) : std::nullopt;
  }

  /// The first person of the last sentence before `start` that names any.
  const PersonMention* last_subject_before(std::uint32_t start) const {
    constexpr int kFarthest = 6;
    const PersonMention* subject = nullptr;
    auto mention = std::lower_bound(mentions_.begin(), mentions_.end(), start,
                                    [](const auto& each, std::uint32_t at) { return each.span.start < at; });
    for (int i = 0; i < kFarthest && mention != mentions_.begin(); ++i) {
      --mention;
      if (subject != nullptr && mention->sentence != subject->sentence) break;
      subject = &*mention;
    }
    return subject != nullptr && subject->role == MentionRole::subject ? subject : nullptr;
  }

  /// "the other candidate", "the campaign's manager"
  bool tells_another(std::uint32_t first, std::uint32_t end) const {
    for (std::uint32_t t = first; t < end; ++t)
      if (document_.lower(t) == "other" || document_.word(t) == "'s" || document_.word(t) == "\u2019s")
        return true;
    return false;
  }

  /// "German", "Frenchwoman", "Dane"; not "Danes".
  bool is_of_a_people(std::uint32_t token) const {
    static constexpr std::string_view kShortNames[] = {"briton", "croat",    "czech", "dane",
                                                       "finn",   "greek",    "pole",  "scot",
                                                       "serb",   "spaniard", "swede", "turk"};
    const std::string_view word = document_.lower(token);
    const bool has_capital = document_.tokens()[token].shape == WordShape::capitalised;
    return has_capital && (word.ends_with("an") || word.ends_with("ese") || is_in(kShortNames, word));
  }

  /// Null if nobody speaks by name among the last kFarthest mentions before `start`.
  const PersonMention* last_speaker_before(std::uint32_t start) const {
    constexpr int kFarthest = 12;
    auto mention = std::lower_bound(mentions_.begin(), mentions_.end(), start,
                                    [](const auto& each, std::uint32_t at) { return each.span.start < at; });
    for (int i = 0; i < kFarthest && mention != mentions_.begin(); ++i)
      if ((--mention)->is_speaker) return &*mention;
    return nullptr;
  }

  /// "The new head of GCHQ has said" is whoever the lines below name.
  void introduce_first() {
    const std::optional<Opening> opening = find_opening(document_, names_, chains_, quotes_);
    if (!opening || people_[opening->person].description) return;
    people_[opening->person].description = opening->description;
    people_[opening->person].mentions.push_back(
        {opening->description, MentionKind::nominal, kIntroducedFirst});
    described_.add(opening->person, opening->description);
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
  std::vector<PersonMention> mentions_;
  std::vector<Turn> turns_;
  DescribedPeople described_;
  std::vector<Person> people_;
};

}  // namespace

std::vector<Person> find_people(const Document& document, std::span<const ParagraphRole> roles,
                                std::span<const Name> names, std::span<const Quote> quotes) {
  return PeopleFinder(document, roles, names, quotes).run();
}

}  // namespace presslight
