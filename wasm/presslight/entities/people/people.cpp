#include "presslight/entities/people/people.h"

#include <algorithm>
#include <map>

#include "presslight/document/turns.h"
#include "presslight/entities/people/described_people.h"
#include "presslight/entities/people/late_names.h"
#include "presslight/entities/people/opening.h"
#include "presslight/entities/people/patronymics.h"
#include "presslight/entities/people/people_chains.h"
#include "presslight/entities/people/people_descriptions.h"
#include "presslight/entities/people/people_mentions.h"
#include "presslight/entities/people/pronouns.h"
#include "presslight/entities/people/unnamed_chains.h"
#include "presslight/entities/people/unnamed_people.h"
#include "presslight/entities/people/unnamed_speakers.h"
#include "presslight/entities/people/untold_descriptions.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

// Per cent that the description of the first lines is whoever speaks next by name: our own reading.
constexpr std::uint8_t kIntroducedFirst = 85;

// Per cent that a description is who was introduced so: 30 of 35 read in PolNeAR train.
constexpr std::uint8_t kDescribed = 85;
constexpr std::uint8_t kSpeaksOn = 65;  // the same of whoever spoke before: a guess
bool stands_before_a_place(std::string_view lower) {
  static constexpr WordList kBeforePlaces{"in", "inside", "near", "outside"};
  return is_in(kBeforePlaces, lower);
}

class PeopleFinder {
 public:
  PeopleFinder(const Document& document, std::span<const ParagraphRole> roles, std::span<const Name> names,
               std::span<const Quote> quotes)
      : document_(document),
        roles_(roles),
        joined_(join_patronymics(document, names)),
        names_(joined_),
        quotes_(quotes),
        speakers_(speaker_spans(quotes)),
        chains_(chain_people(document, names_)),
        mentions_(told_of(person_mentions(document, names_, chains_, quotes))),
        turns_(find_turns(document)),
        places_(find_unnamed_people(document)),
        described_(document, names_, chains_, mentions_) {}

  std::vector<Person> run() {
    for (std::uint32_t i = 0; i < chains_.size(); ++i) people_.push_back(person_of(i));
    find_unnamed();
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

  /// Each place once, in text order.
  std::vector<Span> described_speakers() const {
    std::vector<Span> spans;
    for (const Quote& quote : quotes_)
      if (quote.speaker && quote.speaker->kind == MentionKind::nominal) spans.push_back(quote.speaker->span);
    std::stable_sort(spans.begin(), spans.end(), in_text_order);
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    return spans;
  }

  void add_pronouns() {
    const std::vector<PersonalPronoun> pronouns = personal_pronouns(document_, quotes_);
    std::vector<Gender> genders = all_genders();
    const UnnamedSpeakers unnamed(document_, quotes_, names_, places_, mentions_, known_descriptions());
    const std::vector<PersonMention> told = mentions_with_unnamed(genders);
    const auto found = resolve_pronouns(told, genders, pronouns, people_.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (!found[i] || found[i]->person >= people_.size() || unnamed.spoke_last_before(pronouns[i])) continue;
      if (has_the_word(found[i]->person, pronouns[i].paragraph)) continue;
      std::vector<Mention>& mentions = people_[found[i]->person].mentions;
      mentions.push_back({pronouns[i].span, MentionKind::pronoun, found[i]->confidence});
    }
  }

  std::vector<Gender> all_genders() const {
    std::vector<Gender> genders;
    for (std::uint32_t i = 0; i < chains_.size(); ++i) genders.push_back(gender_of(i));
    return genders;
  }

  /// Where the descriptions begin of whom a name is known; sorted.
  std::vector<std::uint32_t> known_descriptions() const {
    std::vector<std::uint32_t> known;
    for (const Person& person : people_)
      for (const Mention& mention : person.mentions)
        if (mention.kind == MentionKind::nominal) known.push_back(mention.span.start);
    std::sort(known.begin(), known.end());
    return known;
  }

  /// The unnamed count on behind the persons; `genders` takes theirs.
  std::vector<PersonMention> mentions_with_unnamed(std::vector<Gender>& genders) const {
    std::vector<PersonMention> told = mentions_;
    for (const UnnamedChain& chain : unnamed_) {
      const std::uint32_t person = chain.person.value_or(static_cast<std::uint32_t>(genders.size()));
      if (!chain.person) genders.push_back(chain.gender);
      for (PersonMention mention : chain.mentions) {
        mention.person = person;
        told.push_back(mention);
      }
    }
    for (const Sentence& sentence : document_.sentences())
      if (const auto mention = described_subject(sentence)) told.push_back(*mention);
    sort_in_text_order(told);
    return told;
  }

  /// "The governor laughed.", of whom a name is known.
  std::optional<PersonMention> described_subject(const Sentence& sentence) const {
    constexpr std::uint32_t kLongest = 3;  // tokens behind the article
    const std::uint32_t first = sentence.first_token;
    if (document_.word(first) != "The") return std::nullopt;
    const std::uint32_t end = std::min(sentence.end_token, first + 2 + kLongest);
    for (std::uint32_t noun = first + 1; noun + 1 < end; ++noun) {
      if (document_.tokens()[noun].shape != WordShape::lower) return std::nullopt;
      const bool is_role =
          (word_classes(document_.lower(noun)) & kRole) != 0 || is_person(document_.lower(noun));
      const bool is_last =
          document_.tokens()[noun + 1].shape == WordShape::lower || document_.word(noun + 1) == ",";
      if (!is_role || !is_last) continue;
      const Span span = document_.span_of(first, noun + 1);
      const auto person = described_.meant_by(span);
      if (!person) return std::nullopt;
      PersonMention mention;
      mention.span = span;
      mention.person = *person;
      mention.sentence = document_.tokens()[first].sentence;
      mention.paragraph = document_.paragraph_of(first);
      mention.is_speaker = ends_a_speaker(speakers_, span);
      mention.begins_sentence = !is_possessive_s(document_.word(noun + 1));
      if (!mention.begins_sentence) mention.role = MentionRole::possessive;
      return mention;
    }
    return std::nullopt;
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

  /// By name or title; else by "Dottie Deans, the chairwoman of the party".
  Gender gender_of(std::uint32_t person) const {
    const std::optional<Span>& description = described_.first_description(person);
    if (chains_[person].gender != Gender::unknown || !description) return chains_[person].gender;
    return gender_told_by(document_, *description);
  }

  /// Not the reporters above the text, nor whom somebody plays.
  std::vector<PersonMention> told_of(std::vector<PersonMention> mentions) const {
    std::erase_if(mentions, [&](const PersonMention& mention) {
      return roles_[mention.paragraph] == ParagraphRole::byline || is_played(mention) ||
             is_no_human(mention.person);
    });
    return mentions;
  }

  /// Of a name that may be a place's or a side's: "outside Mandi Jalalpur", "for the side Altona West".
  bool is_no_human(std::uint32_t person) const {
    const PersonChain& chain = chains_[person];
    const std::uint32_t name = names_[chain.names.front()].first_token;
    if (chain.gender != Gender::unknown || name == document_.sentence_of(name).first_token) return false;
    const std::string_view before = document_.lower(name - 1);
    return before == "side" || before == "club" || (stands_before_a_place(before) && !speaks(chain));
  }

  bool speaks(const PersonChain& chain) const {
    return std::any_of(chain.names.begin(), chain.names.end(),
                       [&](std::uint32_t name) { return ends_a_speaker(speakers_, names_[name].span); });
  }

  /// "who played barmaid Shell Tully"
  bool is_played(const PersonMention& mention) const {
    static constexpr WordList kPlaying{"played", "playing", "plays", "portrayed", "portraying", "portrays"};
    constexpr std::uint32_t kFarthest = 3;  // tokens
    const std::uint32_t name = document_.token_at(mention.span.start);
    const std::uint32_t first = document_.sentence_of(name).first_token;
    if (name > first && document_.lower(name - 1) == "by") return false;  // "played by Eve Lee"
    for (std::uint32_t t = name; t > first && name - t < kFarthest; --t)
      if (is_in(kPlaying, document_.lower(t - 1))) return true;
    return false;
  }

  void find_unnamed() {
    std::vector<std::optional<Span>> descriptions;
    for (const Person& person : people_) descriptions.push_back(person.description);
    unnamed_ = chain_unnamed(document_, places_, mentions_, quotes_);
    add_late_names(document_, names_, chains_, descriptions, unnamed_);
    for (const UnnamedChain& chain : unnamed_)
      for (const PersonMention& mention : chain.mentions)
        if (chain.person) named_elsewhere_.insert_or_assign(mention.span.start, *chain.person);
  }

  /// "the nurse", whose name the text tells in another place.
  std::optional<std::uint32_t> named_elsewhere(Span description) const {
    const auto found = named_elsewhere_.find(description.start);
    return found == named_elsewhere_.end() ? std::nullopt : std::optional(found->second);
  }

  void add_descriptions() {
    introduce_first();
    const std::vector<Gender> genders = all_genders();
    const UntoldDescriptions untold(document_, mentions_, quotes_, genders, described_);
    for (const Span span : described_speakers()) {
      if (const auto person = described_.meant_by(span); person && people_[*person].description != span)
        people_[*person].mentions.push_back({span, MentionKind::nominal, kDescribed});
      else if (const auto named = named_elsewhere(span))
        people_[*named].mentions.push_back({span, MentionKind::nominal, kDescribed});
      else if (const auto speaker = untold.meant_by(span))
        people_[*speaker].mentions.push_back({span, MentionKind::nominal, kSpeaksOn});
    }
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
  std::vector<Name> joined_;
  std::span<const Name> names_;
  std::span<const Quote> quotes_;
  std::vector<Span> speakers_;  // of all quotations, in text order
  std::vector<PersonChain> chains_;
  std::vector<PersonMention> mentions_;
  std::vector<Turn> turns_;
  std::vector<UnnamedMention> places_;
  DescribedPeople described_;
  std::vector<UnnamedChain> unnamed_;
  std::map<std::uint32_t, std::uint32_t> named_elsewhere_;  // where an unnamed one with a name begins: who
  std::vector<Person> people_;
};

}  // namespace

std::vector<Person> find_people(const Document& document, std::span<const ParagraphRole> roles,
                                std::span<const Name> names, std::span<const Quote> quotes) {
  return PeopleFinder(document, roles, names, quotes).run();
}

}  // namespace presslight
