#include "presslight/quotes/kinds/neighbours.h"

#include <string_view>

#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Verbs that give a name. Sorted; own list.
constexpr WordList kNaming{"branded",   "called", "christened", "coined",   "dubbed",      "entitled",
                           "headlined", "known",  "labeled",    "labelled", "named",       "nicknamed",
                           "subtitled", "tagged", "termed",     "titled",   "trademarked", "translated"};

// What has a title. Sorted; own list.
constexpr WordList kWorks{
    "album",     "anthem",     "article", "ballad",     "ballet",     "blog",   "book",        "campaign",
    "chapter",   "collection", "column",  "comedy",     "commentary", "course", "documentary", "drama",
    "editorial", "episode",    "essay",   "exhibition", "film",       "game",   "hit",         "hymn",
    "magazine",  "memoir",     "movie",   "musical",    "novel",      "op-ed",  "opera",       "painting",
    "play",      "podcast",    "poem",    "program",    "programme",  "record", "report",      "sculpture",
    "segment",   "series",     "show",    "single",     "sitcom",     "song",   "speech",      "story",
    "thriller",  "track",      "video"};

// What is a word or has one of its own. Sorted; own list.
constexpr WordList kTerms{"acronym",   "catchphrase", "category",   "concept",       "dubious", "expression",
                          "hashtag",   "headline",    "label",      "mantra",        "moniker", "motto",
                          "nickname",  "phrase",      "proverbial", "quote-unquote", "rating",  "slogan",
                          "so-called", "tagline",     "term",       "theme",         "title",   "word"};

std::string_view singular(std::string_view word) {
  return word.size() > 3 && word.back() == 's' && word != "series" ? word.substr(0, word.size() - 1) : word;
}

bool is_be(std::string_view word) {
  static constexpr WordList kBe{"are", "be", "been", "being", "is", "isn't", "was", "wasn't", "were"};
  return is_in(kBe, word);
}

/// "so-called" is one unit of three tokens.
std::string_view whole_word(const Outline& outline, std::uint32_t unit) {
  const Unit& it = outline.units()[unit];
  const Document& document = outline.document();
  return singular(document.text(document.span_of(it.first_token, it.end_token)));
}

Neighbour cue_neighbour(CueStrength strength) {
  switch (strength) {
    case CueStrength::speech:
      return Neighbour::cue_speech;
    case CueStrength::act:
      return Neighbour::cue_act;
    case CueStrength::thought:
      return Neighbour::cue_thought;
    case CueStrength::weak:
      break;
  }
  return Neighbour::cue_weak;
}

Neighbour neighbour_of(PartOfSpeech part_of_speech, std::string_view word) {
  switch (part_of_speech) {
    case PartOfSpeech::number:
      return Neighbour::number;
    case PartOfSpeech::determiner:
      return word == "a" || word == "an" ? Neighbour::indefinite_article : Neighbour::determiner;
    case PartOfSpeech::possessive:
      return Neighbour::possessive;
    case PartOfSpeech::pronoun:
    case PartOfSpeech::indefinite:
      return Neighbour::pronoun;
    case PartOfSpeech::object_pronoun:
      return Neighbour::object_pronoun;
    case PartOfSpeech::relative:
      return Neighbour::relative;
    case PartOfSpeech::preposition:
      return word == "as" ? Neighbour::as : word == "of" ? Neighbour::of : Neighbour::preposition;
    case PartOfSpeech::conjunction:
      return Neighbour::conjunction;
    case PartOfSpeech::subordinator:
      return word == "that" ? Neighbour::that : Neighbour::subordinator;
    case PartOfSpeech::adverb:
      return Neighbour::adverb;
    case PartOfSpeech::auxiliary:
      return is_be(word) ? Neighbour::be : Neighbour::auxiliary;
    case PartOfSpeech::verb:
      return Neighbour::verb;
    case PartOfSpeech::past_like:
      return Neighbour::past_like;
    case PartOfSpeech::ing_like:
      return Neighbour::ing_like;
    case PartOfSpeech::possessive_mark:
      return Neighbour::possessive_mark;
    case PartOfSpeech::comma:
      return Neighbour::comma;
    case PartOfSpeech::colon:
      return Neighbour::colon;
    case PartOfSpeech::semicolon:
    case PartOfSpeech::stop:
      return Neighbour::stop;
    case PartOfSpeech::dash:
      return Neighbour::dash;
    case PartOfSpeech::opening_bracket:
    case PartOfSpeech::closing_bracket:
      return Neighbour::bracket;
    case PartOfSpeech::mark:
      return Neighbour::symbol;
    case PartOfSpeech::other:
      break;
  }
  return Neighbour::noun;
}

bool is_cue(std::span<const Cue> cues, std::uint32_t unit) {
  const auto cue = first_from(cues, unit);
  return cue != cues.end() && cue->first_unit == unit;
}

}  // namespace

Neighbour neighbour_at(const Outline& outline, std::span<const Cue> cues, std::uint32_t unit) {
  const Unit& it = outline.units()[unit];
  if (it.marked) return Neighbour::marks;
  const std::string_view word = outline.lower(unit);
  if (is_in(kNaming, word)) return Neighbour::naming;
  if (is_in(kTerms, whole_word(outline, unit))) return Neighbour::term;
  if (it.verb && is_cue(cues, unit)) return cue_neighbour(it.verb->strength);
  const Neighbour by_class = neighbour_of(it.part_of_speech, word);
  if (by_class != Neighbour::noun) return by_class;
  if (is_in(kWorks, singular(word))) return Neighbour::works;
  return outline.shape(unit) == WordShape::lower ? Neighbour::noun : Neighbour::name;
}

}  // namespace presslight
